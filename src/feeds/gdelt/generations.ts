/** The shapes in which GDELT's events come: three of GDELT itself, without a header, and copies that other programs write. */
import type { Generation, Sample } from '../feed.js'
import { added, date, eventId } from './cell.js'
import { type Column, columnOf, columns1, columns2, columns1979, core } from './columns.js'
import { lineOf, namedRow } from './row.js'

/** The cells that tell an event: its id, three ways to write its day, and the day on which it was added. */
const isLine = (cells: readonly string[], names: readonly Column[]): boolean => {
  if (cells.length !== names.length) return false
  const cell = (name: Column): string => cells[names.indexOf(name)] ?? ''
  const day = cell('SQLDATE')
  return (
    typeof eventId(cell('GLOBALEVENTID')) === 'string' &&
    /^\d{8}$/.test(day) &&
    typeof date(day) === 'string' &&
    cell('MonthYear') === day.slice(0, 6) &&
    cell('Year') === day.slice(0, 4) &&
    typeof added(cell('DATEADDED')) === 'string'
  )
}

const lines = (id: string, title: string, names: readonly Column[]): Generation => ({
  id,
  title,
  row: lineOf(names),
  columns: names,
  positions: { delimiter: '\t', names },
  detect: ({ format, columns }) => format === 'positional' && isLine(columns, names),
})

const named = (id: string, title: string, format: Sample['format']): Generation => ({
  id,
  title,
  row: namedRow,
  columns: columns2,
  detect: (sample) => {
    if (sample.format !== format) return false
    const found = new Set(sample.columns.map(columnOf))
    return core.every((name) => found.has(name))
  },
})

/** The generations of GDELT's events. A file of version 1 may hold lines of two. */
export const generations: readonly Generation[] = /* @__PURE__ */ (() => [
  lines('events-2-61', 'GDELT 2.0 events, 61 columns without a header', columns2),
  lines('events-1-58', 'GDELT 1.0 events since April 2013, 58 columns without a header', columns1),
  lines('events-1-57', 'GDELT 1.0 events up to March 2013, 57 columns without a header', columns1979),
  named('events-csv', 'GDELT events as CSV with a header, all columns or a part of them', 'delimited'),
  named('events-json', 'GDELT events as JSON records, all columns or a part of them', 'json'),
])()

/** Whether rows of a generation have a header or keys, which others may have written in their own way. */
export const isNamed = (generation: string): boolean => generation === 'events-csv' || generation === 'events-json'
