/** The shapes in which GTD comes: two generations of its files, CSV or workbook, and what re-users keep of them. */
import type { Generation, Sample } from '../feed.js'
import { hasColumns } from '../row/has-columns.js'
import { type Column, columns123, columns135, core } from './columns.js'
import { rowOf } from './row.js'

const generation = (
  id: string,
  title: string,
  names: readonly Column[],
  format: Sample['format'],
  needed = names,
): Generation => ({
  id,
  title,
  row: rowOf(names),
  columns: names,
  detect: hasColumns(format, needed),
})

/** The generations of GTD, those with the most columns first. */
export const generations: readonly Generation[] = /* @__PURE__ */ (() => [
  generation('csv-135', 'GTD since 2014, 135 columns, as CSV or workbook', columns135, 'delimited'),
  generation('csv-123', 'GTD up to 2013, 123 columns, as CSV or workbook', columns123, 'delimited'),
  generation('csv-part', 'GTD, a part of its columns', columns135, 'delimited', core),
  generation('json', 'GTD as JSON records under its own column names', columns135, 'json', core),
])()
