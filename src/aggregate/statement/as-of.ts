/**
 * The time as of which statements are asked for.
 *
 * @internal
 */
import type { Extent } from '../../schema/extent.js'
import { bucketExtent } from '../../value/buckets.js'
import type { AsOf } from './attribution-status.js'

/**
 * The time as an extent.
 *
 * @throws RangeError when a text is no day, week, month, quarter or year.
 */
export const extentAsOf = ({ asOf }: AsOf): Extent | undefined => {
  if (typeof asOf !== 'string') return asOf
  const extent = bucketExtent(asOf)
  if (extent === undefined)
    throw new RangeError(`asOf: "${asOf}" is no day, week, month, quarter or year. Write 2021-06-07, or give an Extent.`)
  return extent
}
