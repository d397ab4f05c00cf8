/** Where a record came from, as every feed says it. */
import type { Origin } from '../../schema/origin.js'
import type { OriginUnit } from '../../schema/vocabulary/origin-unit.js'
import type { RowContext } from '../feed.js'
import type { Mutable } from './mutable.js'

/** The origin of a record: the feed, its generation and release, the record's id in it, and what a row stands for. */
export const originOf = (feed: string, context: RowContext, id: string | undefined, unit: OriginUnit | undefined): Origin => {
  const origin: Mutable<Origin> = { feed, generation: context.generation }
  if (context.release !== undefined) origin.release = context.release
  if (id !== undefined) origin.id = id
  if (unit !== undefined) origin.unit = unit
  return origin
}
