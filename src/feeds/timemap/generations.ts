/** The shapes in which timemap's events come: what users download, and what the server of the map gives. */
import type { Generation, Sample } from '../feed.js'
import { hasColumns } from '../row/has-columns.js'
import { type Column, columnsOfExport, keysOfExport, keysOfServer } from './columns.js'
import { rowOf } from './row.js'

/** Keys without which an event is still whole. */
const sparable: readonly Column[] = ['location', 'description', 'time', 'time_precision']

const generation = (id: string, title: string, format: Sample['format'], names: readonly Column[]): Generation => ({
  id,
  title,
  row: rowOf(names),
  columns: names,
  detect: hasColumns(format, names, sparable),
})

/** The generations of timemap. */
export const generations: readonly Generation[] = /* @__PURE__ */ (() => [
  generation('export-json', 'Export as JSON', 'json', keysOfExport),
  generation('export-csv', 'Export as CSV', 'delimited', columnsOfExport),
  generation('server-json', 'Events of the server, with sources and associations in other files', 'json', keysOfServer),
])()
