/** The buckets of time that a record may fall into, as values to group by. */
import type { Extent } from '../../schema/extent.js'
import { bucketsOf } from '../../table/key/bucket-key.js'
import type { BucketUnit } from '../../value/buckets.js'
import type { PossibleValues } from './possible-values.js'

/**
 * The days, weeks, months, quarters or years that something may have been in, on its own local calendar. What is asked for inside
 * windows is in one of their buckets.
 *
 * @example
 * bucketValues('month')({ start: '2021-06-30', end: '2021-07-01' }) // => { certain: [], possible: ['2021-06', '2021-07'] }
 * bucketValues('month')(undefined) // => { certain: [], possible: [], untold: 'one' }
 * const inJune = bucketValues('month', [{ start: '2021-06-01', end: '2021-06-30' }])
 * inJune({ start: '2021-06-30', end: '2021-07-01' }) // => { certain: ['2021-06'], possible: [] }
 *
 * @category constructors
 */
export const bucketValues = (
  unit: BucketUnit,
  windows: readonly Extent[] = [],
): ((when: Extent | undefined) => PossibleValues) => {
  const namesOf = bucketsOf(unit, windows)
  return (when) => {
    const names = namesOf(when)
    return names.length === 1
      ? { certain: names, possible: [] }
      : { certain: [], possible: names, ...(names.length === 0 && { untold: 'one' as const }) }
  }
}
