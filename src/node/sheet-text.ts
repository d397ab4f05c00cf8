/**
 * Rows of a sheet as lines of CSV.
 *
 * @internal
 */

/** One cell, as the library gives it. */
export type SheetCell = string | number | boolean | Date | null | undefined

/** The last day that Excel counts from, in the older of its two calendars: times without a day stand on it. */
const NO_DAY = '1899-12-31'

/**
 * The text of a cell. Numbers are the shortest that mean the same, dates are ISO 8601 without a zone, because a sheet knows none.
 *
 * @example
 * cellText(34.523842000000002) // => '34.523842'
 * cellText(true) // => 'TRUE'
 * cellText(new Date(Date.UTC(2021, 2, 4))) // => '2021-03-04'
 * cellText(new Date(Date.UTC(2021, 2, 4, 18, 30))) // => '2021-03-04T18:30:00'
 */
export const cellText = (cell: SheetCell): string => {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE'
  return cell instanceof Date ? dateText(cell) : String(cell)
}

const dateText = (date: Date): string => {
  // A number beyond the calendar, formatted as a date: Excel cannot show it either.
  if (Number.isNaN(date.getTime())) return '########'
  const [day = '', clock = ''] = date
    .toISOString()
    .replace(/(?:\.000)?Z$/, '')
    .split('T')
  if (day === NO_DAY) return clock
  return clock === '00:00:00' ? day : `${day}T${clock}`
}

/**
 * Cells as one line of CSV, with its line break. A row of a sheet ends at its last cell that holds anything; `width` is how many
 * cells the line has at least, unless the row is empty.
 */
export const csvLine = (cells: readonly SheetCell[], delimiter: string, width = 0): string => {
  const texts = cells.map((cell) => quoted(cellText(cell), delimiter))
  const filled = texts.findLastIndex((text) => text !== '') + 1
  if (filled === 0) return '\n'
  return `${texts.slice(0, filled).join(delimiter)}${delimiter.repeat(Math.max(0, width - filled))}\n`
}

const quoted = (text: string, delimiter: string): string =>
  /["\r\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text
