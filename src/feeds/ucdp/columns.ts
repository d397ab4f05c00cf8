/**
 * The columns of UCDP GED, written once: what each cell holds. The row schemas of all generations are made of this table.
 *
 * A column is found by its name alone, in lower case as UCDP writes it. Its position says nothing: releases and re-users have
 * put `low`, `best` and `high` in several orders.
 */

/** What a cell of a column holds. */
export type CellKind = 'id' | 'count' | 'sources' | 'decimal' | 'flag' | 'day' | 'code' | 'codes' | 'text'

/** The 42 columns that every generation has. */
const shared = {
  // The event and its row.
  id: 'id',
  year: 'count',
  active_year: 'flag',
  type_of_violence: 'count',
  conflict_new_id: 'code',
  conflict_name: 'text',
  dyad_new_id: 'code',
  dyad_name: 'text',
  // The two sides. gwnoa and gwnob hold the Gleditsch-Ward numbers of sides that are states.
  side_a_new_id: 'code',
  gwnoa: 'codes',
  side_a: 'text',
  side_b_new_id: 'code',
  gwnob: 'codes',
  side_b: 'text',
  // What it was reported by. number_of_sources is -1 for events that were coded before 2013.
  number_of_sources: 'sources',
  source_article: 'text',
  source_office: 'text',
  source_date: 'text',
  source_headline: 'text',
  source_original: 'text',
  // Where it was.
  where_prec: 'count',
  where_coordinates: 'text',
  adm_1: 'text',
  adm_2: 'text',
  latitude: 'decimal',
  longitude: 'decimal',
  geom_wkt: 'text',
  priogrid_gid: 'code',
  country: 'text',
  country_id: 'code',
  region: 'text',
  // How clear it is, and when it was.
  event_clarity: 'count',
  date_prec: 'count',
  date_start: 'day',
  date_end: 'day',
  // Whom it killed.
  deaths_a: 'count',
  deaths_b: 'count',
  deaths_civilians: 'count',
  deaths_unknown: 'count',
  low: 'count',
  best: 'count',
  high: 'count',
} as const satisfies Record<string, CellKind>

/** The seven columns that GED has had since 20.1. */
const added = {
  relid: 'code',
  code_status: 'text',
  conflict_dset_id: 'code',
  dyad_dset_id: 'code',
  side_a_dset_id: 'code',
  side_b_dset_id: 'code',
  where_description: 'text',
} as const satisfies Record<string, CellKind>

/** What HDX works out of UCDP's own columns and adds: a country code from the name, the years of the two dates. */
const hdx = {
  iso3: 'text',
  start_year: 'count',
  end_year: 'count',
} as const satisfies Record<string, CellKind>

/** Every column that sitrep knows, and what its cells hold. */
export const columns = { ...shared, ...added, ...hdx } as const

/** The name of a column that sitrep knows. */
export type Column = keyof typeof columns

/** The columns of GED up to 19.1. */
export const columns191 = Object.keys(shared) as readonly Column[]

/** The columns of GED since 20.1. */
export const columns201 = [...columns191, ...Object.keys(added)] as readonly Column[]

/**
 * Columns without which an event is still whole: other releases and re-users leave them out. They stand in the middle of the
 * table in every order, so a header that was cut off lacks others too.
 */
export const sparable: readonly Column[] = [
  'active_year',
  'number_of_sources',
  'source_office',
  'source_date',
  'source_headline',
  'source_original',
  'geom_wkt',
  'priogrid_gid',
  'region',
]

/**
 * Columns without which an event cannot be read honestly: what it is, whom it killed, when it may have been, and what its
 * point stands for. A re-user who keeps these may have left out any others.
 */
export const core: readonly Column[] = ['id', 'type_of_violence', 'where_prec', 'date_start', 'date_end', 'low', 'best', 'high']

/** The row numbers that pandas and R write before the first column when they save a table again. */
export const rowNumberColumns: readonly string[] = ['', 'Unnamed: 0', '...1', 'X', 'X1']
