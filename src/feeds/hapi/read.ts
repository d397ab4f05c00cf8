/** One row of HDX HAPI to an aggregate: what ACLED counted in a place over a month. */
import { left, mapLeft, type These } from 'fp-ts/lib/These.js'
import type { Aggregate } from '../../schema/aggregate.js'
import type { Issue } from '../../schema/issue.js'
import type { FeedFragment, Row, RowContext } from '../feed.js'
import type { Mutable } from '../row/mutable.js'
import { originOf } from '../row/origin-of.js'
import { aggregateId } from './aggregate-id.js'
import { code, yesOrNo } from './cell.js'
import { readCategory, readCounts } from './counts.js'
import { begin, cellIssue, cellOf, type Draft, end, extraOf, keep, raise, wordsOf } from './draft.js'
import { firstDay, readDuring } from './during.js'
import { toNewestNames } from './newest-names.js'
import { readWhere } from './where.js'

/** Reads one row, of any generation. */
export const readCount = (row: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  const renamed = toNewestNames(row)
  return mapLeft(renamed.toNamesOfRow)(readNewest(renamed.row, context))
}

const readNewest = (row: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  const draft = begin(row)
  const category = readCategory(draft)
  const start = firstDay(draft)
  if (category === undefined || start === undefined) return left(missing(row, category === undefined))
  const during = readDuring(draft, start)
  const { place, key } = readWhere(draft)
  const { incidents, killed } = readCounts(draft)
  const aggregate: Mutable<Aggregate> = { id: aggregateId(key, category, during), during, category }
  if (place !== undefined) aggregate.where = place
  if (incidents !== undefined) aggregate.incidents = incidents
  if (killed !== undefined) aggregate.killed = killed
  aggregate.origin = originOf('hapi', context, undefined, undefined)
  readRemarks(draft)
  if (draft.native.length > 0) aggregate.native = draft.native
  const extra = extraOf(draft)
  if (extra !== undefined) aggregate.extra = extra
  return end(draft, { aggregates: [aggregate] })
}

/** The row schema refuses these rows already. A caller may come without it. */
const missing = (row: Row, isCategory: boolean): readonly Issue[] => {
  const column = isCategory ? 'event_type' : 'reference_period_start'
  return [
    cellIssue(
      'key-missing',
      column,
      `${column} is needed here, or nobody can tell what was counted. Take it from the original file.`,
      row[column],
    ),
  ]
}

/** What HDX says of the country, the row and the source. */
const readRemarks = (draft: Draft): void => {
  keep(draft, 'has_hrp', cellOf(draft, 'has_hrp', yesOrNo))
  keep(draft, 'in_gho', cellOf(draft, 'in_gho', yesOrNo))
  keep(draft, 'dataset_hdx_id', cellOf(draft, 'dataset_hdx_id', code))
  keep(draft, 'resource_hdx_id', cellOf(draft, 'resource_hdx_id', code))
  const error = wordsOf(draft, 'error')
  const warning = wordsOf(draft, 'warning')
  keep(draft, 'error', undefined, error)
  keep(draft, 'warning', undefined, warning)
  if (error !== undefined)
    raise(draft, 'publisher-error', 'error', 'HDX says that something is wrong with this row. It was kept.')
  if (warning !== undefined) raise(draft, 'publisher-warning', 'warning', 'HDX says that it changed something in this row.')
}
