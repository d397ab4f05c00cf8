/** A user's own feed: the columns of a table, and what its rows become. */
import { left, type These } from 'fp-ts/lib/These.js'
import * as z from 'zod'
import { FEED_ID_PATTERN } from '../schema/id.js'
import type { Issue } from '../schema/issue.js'
import { toIssues } from '../schema/to-issues.js'
import type { Feed, FeedFragment, IssueKind, Row, RowContext, Sample } from './feed.js'
import type { Known, OwnRecords } from './own-records.js'
import { cellReaders, missingWords } from './row/cell.js'
import { drafting } from './row/drafting.js'
import { type RowCells, rowCellIssues, rowCells } from './row/row-cells.js'
import { settleRecords } from './row/settle-records.js'

/**
 * The columns of a table: a zod object. A key that is not optional is a column that the table must have.
 *
 * @category feeds
 */
export type RowShape = z.core.$ZodObject

/**
 * The name of a column of a row's shape.
 *
 * @category feeds
 */
export type ColumnOf<Shape extends RowShape> = Extract<keyof Shape['_zod']['def']['shape'], string>

/**
 * What {@link defineFeed} needs to know.
 *
 * @category feeds
 */
export interface FeedDefinition<Shape extends RowShape, Code extends string, Records extends OwnRecords | undefined>
  extends Pick<Feed, 'title' | 'licence' | 'citation' | 'columns' | 'crosswalks' | 'notes'> {
  /** Its name in kebab-case, such as `town-sheet`. It is the first part of the ids of its records. */
  readonly id: string
  /**
   * The columns, and what a row needs so that it can be read. A row that does not fit is refused, so ask for little: an id.
   * Columns that are not named here are kept in `extra`.
   */
  readonly row: Shape
  /**
   * The records of a row that fits, or nothing, which refuses it. `cells` reads counts, dates and places out of people's words.
   * It must give the same for the same row.
   */
  readonly read: (
    row: z.output<Shape>,
    cells: RowCells<ColumnOf<Shape>, Code>,
    context: RowContext,
  ) => Records & Known<Records, OwnRecords>
  /** Whether data is of this feed. When absent: it has every column that is not optional. */
  readonly detect?: (sample: Sample) => boolean
  /** Words in a cell that say "missing" besides a blank. When absent: what R, pandas and SQL write, such as `NA`. */
  readonly missing?: readonly string[]
  /** The kinds of issues that `cells.raise` may raise. */
  readonly issues?: Readonly<Record<Code, IssueKind>>
}

/**
 * Every kind of issue that a feed made by {@link defineFeed} can raise, besides its own. What the row's shape and the records
 * themselves have against a row has the codes of `check`.
 *
 * @category feeds
 */
export const ownFeedIssues = {
  ...rowCellIssues,
  'empty-row': { severity: 'error', meaning: 'Every cell of the row is empty. There is nothing in it to be read.' },
  'no-record': { severity: 'error', meaning: 'The mapping makes no record of the row.' },
  'mapping-threw': { severity: 'error', meaning: 'The feed’s own code threw an error on the row.' },
} as const satisfies Readonly<Record<string, IssueKind>>

/** The name of the one generation of a feed of a user's own. */
const GENERATION = 'rows'

/**
 * A feed of your own, from the columns of a table and a mapping of its rows to records. It is read like any other:
 * `readDataset(file, { feeds: [townSheet] })`.
 *
 * What a mapping gives is put right in what does not matter: keys that hold undefined are left out, an incident without an
 * `origin` gets one, and cells that were kept stand in `native` of the first record. The rest is checked like the records of any
 * feed. A mapping that throws refuses the row, with the error's message as its issue, and the other rows are read.
 *
 * Throws a RangeError when the definition itself is wrong: an id that is no id, a schema that is asynchronous, nothing to tell the
 * table by.
 *
 * @example
 * const townSheet = defineFeed({
 *   id: 'town-sheet',
 *   title: 'Incidents that the town hall writes down',
 *   licence: 'For our own use',
 *   citation: 'Town hall of Exampleton',
 *   row: z.object({ Ref: z.string().min(1), Date: z.string(), Killed: z.string() }),
 *   read: ({ Ref }, cells) => ({
 *     incidents: [{ id: `town-sheet:${Ref}`, when: cells.when('Date'), harm: { killed: { total: cells.count('Killed') } } }],
 *   }),
 * })
 * const text = 'Ref,Date,Killed\n1,early March 2024,3-5\n'
 * const { dataset } = await toDataset(readBytes([text], { feeds: [townSheet] }))
 * dataset.incidents?.[0]?.harm?.killed?.total // => { min: 3, max: 5 }
 *
 * @category feeds
 */
export const defineFeed = <
  const Shape extends RowShape,
  const Records extends OwnRecords | undefined,
  Code extends string = never,
>(
  definition: FeedDefinition<Shape, Code, Records>,
): Feed => {
  const { id, title, licence, citation, row: shape, read, missing = missingWords, columns, crosswalks, notes } = definition
  const fields = shape._zod.def.shape
  const needed = Object.keys(fields).filter((column) => fields[column]?._zod.optin !== 'optional')
  refuseFaults(definition, needed)
  const kinds: Readonly<Record<string, IssueKind>> = { ...ownFeedIssues, ...definition.issues }
  const readers = cellReaders(missing)
  const drafts = drafting<ColumnOf<Shape>, string>({
    feed: id,
    columns: fields as Readonly<Record<ColumnOf<Shape>, unknown>>,
    issues: kinds,
    text: readers.text,
  })
  const tools = { feed: id, readers, drafting: drafts }

  const readRow = (row: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
    if (Object.values(row).every((cell) => readers.text(cell) === undefined))
      return left([rowFault('empty-row', 'The row is empty. Delete it, if nothing is missing from it.')])
    const parsed = z.safeParse(shape, row)
    if (!parsed.success) return left(toIssues(shape as unknown as z.ZodType, row, parsed.error.issues))
    const draft = drafts.begin(row)
    const given = read(parsed.data, rowCells<ColumnOf<Shape>, Code>(draft, tools), context)
    const records = settleRecords(given, { feed: id, context, native: draft.native, extra: drafts.extraOf(draft) })
    const reading = drafts.end(draft, records ?? {})
    if (draft.issues.some(({ severity }) => severity === 'error')) return left(draft.issues)
    return records === undefined ? left([...draft.issues, noRecord]) : reading
  }

  return {
    id,
    title,
    licence,
    citation,
    generations: [
      {
        id: GENERATION,
        title,
        // Anything with columns. The shape may change what it is given, so it is asked in `read`.
        row: anyRow,
        detect:
          definition.detect ??
          (({ format, columns }) => format !== 'positional' && needed.every((column) => columns.includes(column))),
        columns: Object.keys(fields),
      },
    ],
    read: (row, context) => {
      try {
        return readRow(row, context)
      } catch (thrown) {
        return left([rowFault('mapping-threw', `The feed’s definition threw an error on this row: ${messageOf(thrown)}`)])
      }
    },
    ...(columns !== undefined && { columns }),
    ...(crosswalks !== undefined && { crosswalks }),
    issues: kinds,
    ...(notes !== undefined && { notes }),
  }
}

const rowFault = (code: keyof typeof ownFeedIssues, message: string): Issue => ({ code, severity: 'error', path: [], message })

const noRecord = /* @__PURE__ */ rowFault('no-record', 'The feed’s definition makes no record of this row.')

const anyRow = /* @__PURE__ */ (() => z.looseObject({}))()

/** Faults of a definition are a programmer's, and are told at once. */
const refuseFaults = (
  { id, row, detect, issues = {} }: Pick<FeedDefinition<RowShape, string, undefined>, 'id' | 'row' | 'detect' | 'issues'>,
  needed: readonly string[],
): void => {
  if (!FEED_ID_PATTERN.test(id)) throw new RangeError(`"${id}" is no id of a feed. It is in kebab-case, such as "town-sheet".`)
  if (needed.length === 0 && detect === undefined)
    throw new RangeError(`No column of "${id}" is needed, so any table would be of this feed. Give it a "detect".`)
  const taken = Object.keys(issues).filter((code) => Object.hasOwn(ownFeedIssues, code))
  if (taken.length > 0) throw new RangeError(`sitrep has issues of these names: ${taken.join(', ')}. Choose others.`)
  try {
    z.safeParse(row, Object.fromEntries(Object.keys(row._zod.def.shape).map((column) => [column, ''])))
  } catch (thrown) {
    if (thrown instanceof z.core.$ZodAsyncError)
      throw new RangeError(`The row of "${id}" is checked asynchronously. Rows are read one by one, without waiting.`, {
        cause: thrown,
      })
    // Anything else may be due to the empty cells, which no table had.
  }
}

/** What an error says, in one line. Anything can be thrown. */
const messageOf = (thrown: unknown): string => {
  const message = thrown instanceof Error ? thrown.message : typeof thrown === 'string' ? thrown : 'it is no Error'
  return message.replace(/\s+/g, ' ').slice(0, 200)
}
