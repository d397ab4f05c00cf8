/**
 * Rows for buckets of a window that nothing falls into.
 *
 * @internal
 */

import type { Extent } from '../schema/extent.js'
import { bucketsOfWindows } from '../table/key/bucket-key.js'
import type { KeyValue } from '../table/key-value.js'
import { type BucketUnit, bucketNames } from '../value/buckets.js'
import type { Plan } from './plan.js'
import type { RollupGroup } from './rollup-state.js'

/** More buckets than this are no series that anybody reads. */
const MOST_BUCKETS = 40_000

/** More rows than this are not filled in. */
const MOST_ROWS = 1_000_000

/**
 * The names of all buckets that lie in the windows.
 *
 * @throws RangeError when the windows have no start or no end, or hold too many buckets.
 */
export const bucketsToFill = (windows: readonly Extent[], unit: BucketUnit): readonly string[] => {
  const { first, last } = bucketsOfWindows(windows, unit)
  if (first === undefined || last === undefined)
    throw new RangeError('Gaps are filled inside a window that has a start and an end. Ask for one in "where", by "during".')
  const names = bucketNames(unit, first, last, MOST_BUCKETS)
  if (names === undefined) throw new RangeError(`The window has more than ${MOST_BUCKETS} buckets. Take a coarser unit.`)
  return names
}

/**
 * Adds a group for each bucket that is asked for and not there, beside each combination of the other keys.
 *
 * @throws RangeError when that would be too many.
 */
export const fillGaps = (
  plan: Plan,
  groups: readonly RollupGroup[],
  nothing: (keys: readonly KeyValue[]) => RollupGroup,
): readonly RollupGroup[] => {
  let filled = groups
  for (const [position, key] of plan.keys.entries()) {
    if (key.of !== 'bucket' || key.fill !== true) continue
    const names = bucketsToFill(plan.windows, key.unit)
    const there = new Set(filled.map(({ keys }) => JSON.stringify(keys)))
    const combinations = new Map<string, readonly KeyValue[]>()
    for (const { keys } of filled) combinations.set(JSON.stringify(keys.toSpliced(position, 1, null)), keys)
    if (combinations.size === 0 && plan.keys.length === 1) combinations.set('', [null])
    if (names.length * combinations.size > MOST_ROWS)
      throw new RangeError(`To fill all gaps takes more than ${MOST_ROWS} rows. Take a coarser unit, or fewer keys beside it.`)
    const missing = [...combinations.values()].flatMap((keys) =>
      names.map((name) => keys.toSpliced(position, 1, name)).filter((full) => !there.has(JSON.stringify(full))),
    )
    filled = [...filled, ...missing.map(nothing)]
  }
  return filled
}
