/** The numbers of rows that programs write before the first column when they save a table again. They are nobody's data. */
import type { CellReaders } from './cell.js'

/** What pandas and R call the column. */
const rowNumberColumns: readonly string[] = ['', 'Unnamed: 0', '...1', 'X', 'X1']

/** Whether a cell is the number of its row, which a program added. */
export const rowNumbers =
  (whole: CellReaders['whole']) =>
  (column: string, value: unknown): boolean =>
    rowNumberColumns.includes(column) && whole(value) !== null
