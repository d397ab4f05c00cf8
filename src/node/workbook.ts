/**
 * A sheet of a workbook (XLSX) as the bytes of a CSV file, so that all that is done for CSV is done for it too.
 *
 * The library that reads workbooks is optional, and loaded only when there is one.
 *
 * @internal
 */
import { readError } from '../feeds/read/read-error.js'
import { sourceFault } from '../feeds/read/source-fault.js'
import type { Issue } from '../schema/issue.js'
import { listed, unread } from './archive-members.js'
import { cellText, csvLine, type SheetCell } from './sheet-text.js'
import type { UnpackOptions } from './unpack.js'

/** How many rows of a sheet are looked at for a header. */
const LOOK = 25
/** Most rows of a sheet. */
const MOST_ROWS = 1024 * 1024
const PIECE = 64 * 1024

const loadLibrary = async () => {
  try {
    return await import('hucre/xlsx')
  } catch (cause) {
    throw readError(
      'missing-package',
      'The file is a workbook (XLSX). To read it, run "npm install hucre", or save the sheet as CSV.',
      cause,
    )
  }
}

type Library = Awaited<ReturnType<typeof loadLibrary>>

/**
 * The bytes of a sheet as CSV in UTF-8: the one that is named, or the first whose columns are known, or the first that holds
 * anything. The number of a line is the number of the row, as long as no cell holds a line break.
 */
export async function* sheetBytes(
  workbook: Uint8Array,
  options: UnpackOptions,
  note: (issue: Issue) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  const library = await loadLibrary()
  const { delimiter = ',' } = options
  const { sheet, width, others } = await pick(library, workbook, options)
  if (others.length > 0) note(unread('unread-sheet', sheet, others))
  const encoder = new TextEncoder()
  // The mark tells the encoding, whatever the caller says about other files.
  let text = '\ufeff'
  let next = 0
  const rows = library.streamXlsxRows(workbook, { sheet })
  try {
    for (;;) {
      const { value: row, done } = await whenWhole(() => rows.next())
      if (done === true || row === undefined) break
      // Empty rows are not given. They are written, so that the numbers of lines are those of rows.
      if (row.index > next && row.index < MOST_ROWS) text += '\n'.repeat(row.index - next)
      next = Math.max(next, row.index) + 1
      text += csvLine(row.values, delimiter, width)
      if (text.length < PIECE) continue
      yield encoder.encode(text)
      text = ''
    }
    yield encoder.encode(text)
  } finally {
    await rows.return()
  }
}

/** What the library throws means that the workbook is damaged. */
const whenWhole = async <A>(run: () => Promise<A>): Promise<A> => {
  try {
    return await run()
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown)
    throw sourceFault('damaged-file', `The workbook cannot be read further (${reason}). Save the sheet as CSV.`)
  }
}

interface Picked {
  readonly sheet: string
  /** How many columns its table has. */
  readonly width: number
  /** Other sheets that hold data. */
  readonly others: readonly string[]
}

const pick = async (library: Library, workbook: Uint8Array, options: UnpackOptions): Promise<Picked> => {
  const sheets = await whenWhole(() => sheetNames(library, workbook))
  const { sheet: wanted, delimiter = ',' } = options
  if (wanted !== undefined && !sheets.includes(wanted))
    throw readError('no-records', `The workbook has no sheet ${listed([wanted])}. It has: ${listed(sheets)}.`)
  const filled: string[] = []
  let known: { readonly sheet: string; readonly width: number } | undefined
  for (const sheet of wanted === undefined ? sheets : [wanted]) {
    const csv = (await firstRows(library, workbook, sheet)).map((cells) => csvLine(cells, delimiter)).join('')
    if (csv === '') continue
    filled.push(sheet)
    const width = known === undefined ? options.widthOf(csv) : undefined
    if (width !== undefined) known = { sheet, width }
  }
  const { sheet = filled[0], width = 0 } = known ?? {}
  if (sheet === undefined) throw readError('empty-file', 'The workbook holds no rows.')
  return { sheet, width, others: filled.filter((name) => name !== sheet) }
}

const sheetNames = async (library: Library, workbook: Uint8Array): Promise<readonly string[]> => {
  const names: string[] = []
  await library.readXlsx(workbook, {
    sheets: ({ name }) => {
      names.push(name)
      return false
    },
  })
  return names
}

/** The first rows that hold anything. A sheet that cannot be read, such as one that is a chart, has none. */
const firstRows = async (library: Library, workbook: Uint8Array, sheet: string): Promise<readonly (readonly SheetCell[])[]> => {
  const rows: (readonly SheetCell[])[] = []
  try {
    for await (const { values } of library.streamXlsxRows(workbook, { sheet })) {
      if (values.some((cell) => cellText(cell).trim() !== '')) rows.push(values)
      if (rows.length === LOOK) break
    }
  } catch {
    return rows
  }
  return rows
}
