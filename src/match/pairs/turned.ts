/**
 * Pairs the other way round.
 *
 * @internal
 */
import type { Prepared } from '../prepare/prepared.js'

/** What has a left and a right end. */
export interface Ends {
  readonly left: string
  readonly right: string
  readonly part?: 'left' | 'right'
}

/** A pair the other way round. */
export const turned = <P extends Ends>(pair: P): P => {
  const other = { ...pair, left: pair.right, right: pair.left }
  return pair.part === undefined ? other : { ...other, part: pair.part === 'left' ? 'right' : 'left' }
}

/** A pair inside one list, the record first whose id comes first. */
export const inOrder = <P extends Ends>(pair: P): P => (pair.left <= pair.right ? pair : turned(pair))

/** Whether the second of two lists, both in the order of their ids, comes first by the first id in which they differ. */
export const isSecondFirst = (one: readonly Prepared[], other: readonly Prepared[]): boolean => {
  const at = one.findIndex(({ id }, row) => id !== other[row]?.id)
  const [a, b] = [one[at]?.id, other[at]?.id]
  // All ids are alike, as far as the first list goes: its end comes first.
  if (a === undefined) return false
  return b === undefined || b < a
}
