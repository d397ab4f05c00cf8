/** The keys of timemap's events, written once: what each holds, and what it becomes. */

/** What a cell holds. `sources` and `pairs` are lists in JSON, and text that is split at commas in CSV. */
export type CellKind = 'id' | 'date' | 'time' | 'decimal' | 'text' | 'sources' | 'pairs'

type Columns = Readonly<Record<string, { readonly cell: CellKind; readonly becomes: string }>>

/** Every key that sitrep knows. */
export const columns = {
  id: { cell: 'id', becomes: 'id' },
  date: { cell: 'date', becomes: 'when.start, when.end (month first)' },
  time: { cell: 'time', becomes: 'when.start, when.end' },
  time_precision: { cell: 'text', becomes: 'native' },
  latitude: { cell: 'decimal', becomes: 'where.point.lat' },
  longitude: { cell: 'decimal', becomes: 'where.point.lon' },
  location: { cell: 'text', becomes: 'where.name' },
  description: { cell: 'text', becomes: 'text' },
  sources: { cell: 'sources', becomes: 'reports; native where a source is hidden' },
  filters: { cell: 'pairs', becomes: 'weapons[].category, targets[].category; native' },
  associations: { cell: 'pairs', becomes: 'weapons[].category, targets[].category; native' },
} as const satisfies Columns

/** The name of a key that sitrep knows. */
export type Column = keyof typeof columns

const shared: readonly Column[] = ['id', 'date', 'latitude', 'longitude', 'location', 'description', 'sources']

/** The keys of the JSON that users download. */
export const keysOfExport: readonly Column[] = [...shared, 'filters']

/** The columns of the CSV that users download. */
export const columnsOfExport: readonly Column[] = [...shared, 'associations']

/** The keys of the events that the server of the map gives. Sources and associations stand in files of their own. */
export const keysOfServer: readonly Column[] = [...shared, 'associations', 'time', 'time_precision']
