/**
 * The columns of UCDP GED, written once: what each cell holds. The row schemas of all generations are made of this table.
 *
 * A column is found by its name alone, in lower case as UCDP writes it. Its position says nothing: releases and re-users have
 * put `low`, `best` and `high` in several orders.
 */

/** What a cell of a column holds. */
export type CellKind = 'id' | 'count' | 'sources' | 'decimal' | 'flag' | 'day' | 'code' | 'codes' | 'text'

type Columns = Readonly<Record<string, { readonly cell: CellKind; readonly becomes: string }>>

/** The 42 columns that every generation has. */
const shared = {
  // The event and its row.
  id: { cell: 'id', becomes: 'id' },
  year: { cell: 'count', becomes: 'native, where the dates do not say it' },
  active_year: { cell: 'flag', becomes: 'native' },
  type_of_violence: { cell: 'count', becomes: 'kind; native' },
  conflict_new_id: { cell: 'code', becomes: 'native' },
  conflict_name: { cell: 'text', becomes: 'native (label)' },
  dyad_new_id: { cell: 'code', becomes: 'native' },
  dyad_name: { cell: 'text', becomes: 'native (label)' },
  // The two sides. gwnoa and gwnob hold the Gleditsch-Ward numbers of sides that are states.
  side_a_new_id: { cell: 'code', becomes: 'participants[].actor' },
  gwnoa: { cell: 'codes', becomes: 'actors[].native; actors[].country' },
  side_a: { cell: 'text', becomes: 'actors[].name' },
  side_b_new_id: { cell: 'code', becomes: 'participants[].actor' },
  gwnob: { cell: 'codes', becomes: 'actors[].native; actors[].country' },
  side_b: { cell: 'text', becomes: 'actors[].name' },
  // What it was reported by. number_of_sources is -1 for events that were coded before 2013.
  number_of_sources: { cell: 'sources', becomes: 'incomplete; native' },
  source_article: { cell: 'text', becomes: 'reports[].text, or native where the lists say less' },
  source_office: { cell: 'text', becomes: 'reports[].publisher' },
  source_date: { cell: 'text', becomes: 'reports[].published' },
  source_headline: { cell: 'text', becomes: 'reports[].title' },
  source_original: { cell: 'text', becomes: 'native' },
  // Where it was.
  where_prec: { cell: 'count', becomes: 'where.level, where.radius; native' },
  where_coordinates: { cell: 'text', becomes: 'where.name' },
  adm_1: { cell: 'text', becomes: 'where.admin1' },
  adm_2: { cell: 'text', becomes: 'where.admin2' },
  latitude: { cell: 'decimal', becomes: 'where.point.lat' },
  longitude: { cell: 'decimal', becomes: 'where.point.lon' },
  geom_wkt: { cell: 'text', becomes: 'compared with the point; native where it differs' },
  priogrid_gid: { cell: 'code', becomes: 'native' },
  country: { cell: 'text', becomes: 'native (label)' },
  country_id: { cell: 'code', becomes: 'where.country, by date; native' },
  region: { cell: 'text', becomes: 'native' },
  // How clear it is, and when it was.
  event_clarity: { cell: 'count', becomes: 'origin.unit; native' },
  date_prec: { cell: 'count', becomes: 'compared with the dates; native' },
  date_start: { cell: 'day', becomes: 'when.start' },
  date_end: { cell: 'day', becomes: 'when.end' },
  // Whom it killed.
  deaths_a: { cell: 'count', becomes: 'harm.killed.parts (actor)' },
  deaths_b: { cell: 'count', becomes: 'harm.killed.parts (actor)' },
  deaths_civilians: { cell: 'count', becomes: 'harm.killed.parts (role)' },
  deaths_unknown: { cell: 'count', becomes: 'harm.killed.parts (role)' },
  low: { cell: 'count', becomes: 'harm.killed.total.min' },
  best: { cell: 'count', becomes: 'harm.killed.total.best' },
  high: { cell: 'count', becomes: 'harm.killed.total.max' },
} as const satisfies Columns

/** The seven columns that GED has had since 20.1. */
const added = {
  relid: { cell: 'code', becomes: 'native' },
  code_status: { cell: 'text', becomes: 'native' },
  conflict_dset_id: { cell: 'code', becomes: 'native' },
  dyad_dset_id: { cell: 'code', becomes: 'native' },
  side_a_dset_id: { cell: 'code', becomes: 'native' },
  side_b_dset_id: { cell: 'code', becomes: 'native' },
  where_description: { cell: 'text', becomes: 'where.text' },
} as const satisfies Columns

/** What HDX works out of UCDP's own columns and adds: a country code from the name, the years of the two dates. */
const hdx = {
  iso3: { cell: 'text', becomes: 'compared with where.country; native where it differs' },
  start_year: { cell: 'count', becomes: 'compared with date_start; native where it differs' },
  end_year: { cell: 'count', becomes: 'compared with date_end; native where it differs' },
} as const satisfies Columns

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
