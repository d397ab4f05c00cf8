/**
 * The columns of ACLED, written once: what each cell holds, and what it becomes.
 *
 * ACLED wrote its columns in upper case until 2018, and some of them under other names. All are read under the names of today, in
 * any case.
 */

/** What a cell of a column holds. */
export type CellKind = 'id' | 'code' | 'date' | 'count' | 'decimal' | 'text' | 'instant'

type Columns = Readonly<Record<string, { readonly cell: CellKind; readonly becomes: string }>>

/** Every column, under its name of today. */
export const columns = {
  // The event.
  event_id_cnty: { cell: 'id', becomes: 'id; origin.id' },
  event_id_no_cnty: { cell: 'code', becomes: 'native' },
  data_id: { cell: 'code', becomes: 'native; it is not stable from export to export' },
  event_date: { cell: 'date', becomes: 'when; native where it was mended' },
  year: { cell: 'code', becomes: 'compared with event_date; native where it differs, and when where there is no date' },
  time_precision: { cell: 'code', becomes: 'when: the day, the week around it, or the month of it; native' },
  disorder_type: { cell: 'text', becomes: 'native' },
  event_type: { cell: 'text', becomes: 'kind where sub_event_type tells none; targets; native' },
  sub_event_type: { cell: 'text', becomes: 'kind; weapons[].category; native' },
  // The two sides, without a direction. A monadic export has one of them in each row.
  actor1: { cell: 'text', becomes: 'participants[].actor (side); actors[].name' },
  assoc_actor_1: { cell: 'text', becomes: 'participants[].actor (no role), one for each name; native' },
  inter1: { cell: 'code', becomes: 'native' },
  actor2: { cell: 'text', becomes: 'participants[].actor (side); actors[].name' },
  assoc_actor_2: { cell: 'text', becomes: 'participants[].actor (no role), one for each name; native' },
  inter2: { cell: 'code', becomes: 'native' },
  actor1_id: { cell: 'code', becomes: 'native; files up to 2017' },
  actor2_id: { cell: 'code', becomes: 'native; files up to 2017' },
  actor_dyad_id: { cell: 'code', becomes: 'native; files up to 2017' },
  interaction: { cell: 'code', becomes: 'native; incomplete (participants) where it tells of more sides than there are' },
  civilian_targeting: { cell: 'text', becomes: 'targets[].category; native' },
  // Where it was.
  iso: { cell: 'code', becomes: 'where.country; native' },
  iso3: { cell: 'text', becomes: 'where.country where iso is missing; native' },
  gwno: { cell: 'code', becomes: 'where.country by date, where iso is missing; native' },
  region: { cell: 'text', becomes: 'native' },
  country: { cell: 'text', becomes: 'native' },
  admin1: { cell: 'text', becomes: 'where.admin1' },
  admin2: { cell: 'text', becomes: 'where.admin2' },
  admin3: { cell: 'text', becomes: 'native' },
  location: { cell: 'text', becomes: 'where.name' },
  latitude: { cell: 'decimal', becomes: 'where.point.lat' },
  longitude: { cell: 'decimal', becomes: 'where.point.lon' },
  geo_precision: { cell: 'code', becomes: 'where.level; native' },
  // What it was reported by, and what was reported.
  source: { cell: 'text', becomes: 'reports[].publisher, one for each name' },
  source_scale: { cell: 'text', becomes: 'native' },
  notes: { cell: 'text', becomes: 'text' },
  fatalities: { cell: 'count', becomes: 'harm.killed.total; native where it is 0' },
  tags: { cell: 'text', becomes: 'native' },
  timestamp: { cell: 'instant', becomes: 'native; event_date is compared with it' },
  population_1km: { cell: 'count', becomes: 'native' },
  population_2km: { cell: 'count', becomes: 'native' },
  population_5km: { cell: 'count', becomes: 'native' },
  population_best: { cell: 'count', becomes: 'native' },
  // The list of deleted events.
  deleted_timestamp: { cell: 'instant', becomes: 'withdrawn[].at' },
} as const satisfies Columns

/** The name of a column. */
export type Column = keyof typeof columns

/** Other names of columns, in lower case. */
const oldNames: Readonly<Record<string, Column>> = { ally_actor_1: 'assoc_actor_1', ally_actor_2: 'assoc_actor_2' }

const LONGEST = 30

/** The column that a name stands for, whatever its case. */
export const columnOf = (name: string): Column | undefined => {
  if (isColumn(name)) return name
  if (name.length > LONGEST) return undefined
  const plain = name.trim().toLowerCase().replace(/ /g, '_')
  return isColumn(plain) ? plain : Object.hasOwn(oldNames, plain) ? oldNames[plain] : undefined
}

const isColumn = (name: string): name is Column => Object.hasOwn(columns, name)

/** The columns since 20 March 2023. */
export const columns2023 = [
  ...['event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type', 'sub_event_type'],
  ...['actor1', 'assoc_actor_1', 'inter1', 'actor2', 'assoc_actor_2', 'inter2', 'interaction', 'civilian_targeting'],
  ...['iso', 'region', 'country', 'admin1', 'admin2', 'admin3', 'location', 'latitude', 'longitude', 'geo_precision'],
  ...['source', 'source_scale', 'notes', 'fatalities', 'tags', 'timestamp'],
] as readonly Column[]

/** How many people live nearby, which an export may add. */
export const populations: readonly Column[] = ['population_1km', 'population_2km', 'population_5km', 'population_best']

/** The columns from 2018 to March 2023. */
export const columns2018 = [
  ...['data_id', 'iso', 'event_id_cnty', 'event_id_no_cnty', 'event_date', 'year', 'time_precision', 'event_type'],
  ...['sub_event_type', 'actor1', 'assoc_actor_1', 'inter1', 'actor2', 'assoc_actor_2', 'inter2', 'interaction', 'region'],
  ...['country', 'admin1', 'admin2', 'admin3', 'location', 'latitude', 'longitude', 'geo_precision', 'source'],
  ...['source_scale', 'notes', 'fatalities', 'timestamp', 'iso3'],
] as readonly Column[]

/** The columns until 2017, as they are written there. */
export const columns2017: readonly string[] = [
  ...['GWNO', 'EVENT_ID_CNTY', 'EVENT_ID_NO_CNTY', 'EVENT_DATE', 'YEAR', 'TIME_PRECISION', 'EVENT_TYPE', 'ACTOR1'],
  ...['ALLY_ACTOR_1', 'INTER1', 'ACTOR2', 'ALLY_ACTOR_2', 'INTER2', 'INTERACTION', 'COUNTRY', 'ADMIN1', 'ADMIN2', 'ADMIN3'],
  ...['LOCATION', 'LATITUDE', 'LONGITUDE', 'GEO_PRECISION', 'SOURCE', 'NOTES', 'FATALITIES'],
]

/** The columns of the other side, which a monadic export does not have. */
export const otherSide: readonly Column[] = ['actor2', 'assoc_actor_2', 'inter2']

/** The columns of a monadic export. */
export const columnsMonadic: readonly Column[] = [...columns2023.filter((name) => !otherSide.includes(name)), 'population_best']

/** The columns of the list of deleted events. */
export const columnsDeleted: readonly Column[] = ['event_id_cnty', 'deleted_timestamp']

/** Columns that exports and re-users leave out, without which an event is still whole. */
export const sparable: readonly Column[] = [
  ...['data_id', 'event_id_no_cnty', 'region', 'admin2', 'admin3', 'source_scale', 'tags', 'timestamp', 'iso3'],
  ...['assoc_actor_1', 'assoc_actor_2', 'year', 'disorder_type'],
] as readonly Column[]

/** Every name of every generation, for the page of the feed. */
export const columnsForPage: Columns = /* @__PURE__ */ (() => ({
  ...columns,
  ...Object.fromEntries(
    columns2017.map((name) => {
      const column = columnOf(name) as Column
      return [name, { cell: columns[column].cell, becomes: `as ${column}` }]
    }),
  ),
}))()
