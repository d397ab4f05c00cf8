/** The records of a row of a user's own feed, put right in what does not matter. */
import type { Extra } from '../../schema/extra.js'
import type { NativeCode } from '../../schema/native-code.js'
import type { FeedFragment, RowContext } from '../feed.js'
import { originOf } from './origin-of.js'
import { withoutUndefined } from './without-undefined.js'

/** What a row says besides its records. */
export interface Besides {
  readonly feed: string
  readonly context: RowContext
  /** Cells that were kept. */
  readonly native: readonly NativeCode[]
  /** The cells of columns that the feed does not know. */
  readonly extra: Extra | undefined
}

type Fields = Readonly<Record<string, unknown>>

/** The lists whose records may hold codes of the row, those that speak of the row first. An actor or a site is no row. */
const holders = [
  'incidents',
  'aggregates',
  'accounts',
  'series',
  'attributions',
  'sites',
  'weapons',
  'actors',
  'reports',
] as const

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The records without undefined, with what else the row says: on the first of them stand the cells that were kept and the columns
 * that nobody knows, and incidents and aggregates say where they are from. Undefined when there is no record.
 */
export const settleRecords = (given: unknown, { feed, context, native, extra }: Besides): FeedFragment | undefined => {
  const settled = withoutUndefined(given)
  if (!isFields(settled)) return undefined
  const lists = Object.entries(settled).filter(([, records]) => Array.isArray(records) && records.length > 0)
  if (lists.length === 0) return undefined
  const holder = holders.find((name) => lists.some(([list]) => list === name))
  const besides = (record: Fields): Fields => ({
    ...(native.length > 0 && { native: [...(Array.isArray(record['native']) ? record['native'] : []), ...native] }),
    ...(extra !== undefined && { extra: joined(extra, record['extra']) }),
  })
  const fragment = lists.map(([list, records]) => [
    list,
    (records as readonly unknown[]).map((record, position) =>
      isFields(record)
        ? {
            ...record,
            ...((list === 'incidents' || list === 'aggregates') && origin(feed, context, record)),
            ...(list === holder && position === 0 && besides(record)),
          }
        : record,
    ),
  ])
  // The mapping's type says what it holds, and the reader checks every record of it.
  return Object.fromEntries(fragment) as FeedFragment
}

const origin = (feed: string, context: RowContext, { id, origin }: Fields): Fields => {
  if (origin !== undefined) return {}
  const prefix = `${feed}:`
  const own = typeof id === 'string' && id.startsWith(prefix) && id.length > prefix.length ? id.slice(prefix.length) : undefined
  return { origin: originOf(feed, context, own, undefined) }
}

/** What the mapping says of itself goes before what it did not ask for. */
const joined = (rest: Extra, own: unknown): unknown =>
  isFields(own) ? Object.fromEntries([...Object.entries(rest), ...Object.entries(own)]) : rest
