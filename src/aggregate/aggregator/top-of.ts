/**
 * The values that most records have. All values are kept, so the state grows with their number. What is said of a row is
 * sound: a row that is certain is in the top under every completion, and a value that has no row is in none.
 *
 * Ties: a row is certain only when it stays in the top even if every tie goes against it, and it is possible when it gets
 * into the top if every tie goes its way. So more than `k` rows can be possible, and fewer than `k` certain.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator } from './aggregator.js'
import { countRecords } from './count-records.js'
import { countValues } from './count-values.js'
import type { PossibleValues } from './possible-values.js'
import type { ValueCounts } from './value-counts.js'

/**
 * A value that is, or may be, one of the most frequent.
 *
 * @category aggregates
 */
export interface TopRow {
  /** The value. Null stands for any one that no record names: what was not told may be enough to bring it into the top. */
  readonly value: string | null
  /** How many records have it. A record that does not tell all of its values may have it, too. */
  readonly count: Quantity
  /** Whether it is in the top for certain. */
  readonly top: 'certain' | 'possible'
}

interface Candidate {
  readonly value: string | null
  readonly certain: number
  readonly possible: number
}

const mostOf = ({ certain, possible }: Candidate): number => certain + possible

/** The greatest first; equal ones by value, null last. */
const compare = (a: Candidate, b: Candidate): number =>
  mostOf(b) - mostOf(a) || b.certain - a.certain || (a.value === null ? 1 : b.value === null ? -1 : a.value < b.value ? -1 : 1)

/** How many values that no record names may have at least so many records. */
const unnamedUpTo = (count: number, { untoldOne, untoldAny }: ValueCounts): number =>
  // Each of them may have all records of any number of values, and the records of one value are shared out among them.
  count > untoldAny ? Math.floor(untoldOne / (count - untoldAny)) : Number.POSITIVE_INFINITY

/** The rows that are, or may be, among the first `k`. */
const presentTop = (k: number, state: ValueCounts): readonly TopRow[] => {
  const { values, untoldOne, untoldAny } = state
  const untold = untoldOne + untoldAny
  const named = Object.entries(values).map(
    ([key, [certain, possible]]): Candidate => ({ value: key.slice(1), certain, possible: possible + untold }),
  )
  const unnamed: readonly Candidate[] = untold > 0 ? [{ value: null, certain: 0, possible: untold }] : []
  const least = named.map(({ certain }) => certain).sort((a, b) => b - a)
  const most = named.map(mostOf).sort((a, b) => b - a)
  /** It is in the top unless `k` values are above it for certain. */
  const isPossible = (one: Candidate): boolean => (least[k - 1] ?? 0) <= mostOf(one)
  const isCertain = ({ certain }: Candidate): boolean => {
    // It is itself one of the named that may have so many records.
    const last = k - unnamedUpTo(certain, state)
    return last > 0 && (most[last] ?? 0) < certain
  }
  return [...named, ...unnamed]
    .filter(isPossible)
    .sort(compare)
    .map((one) => ({
      value: one.value,
      count: countRecords.present(one),
      top: isCertain(one) ? 'certain' : 'possible',
    }))
}

/**
 * The `k` values that most records have: every row that is or may be among them, those with the greatest count first.
 * Undefined: the record tells nothing of its values, and may have any.
 *
 * @throws RangeError when `k` is not a whole number from 1.
 * @example
 * aggregate(topOf(1))(['IRQ', 'IRQ', 'SYR'].map(oneValue)) // => [{ value: 'IRQ', count: { min: 2, best: 2, max: 2 }, top: 'certain' }]
 *
 * @category aggregates
 */
export const topOf = (k: number): Aggregator<PossibleValues | undefined, ValueCounts, readonly TopRow[]> => {
  if (!Number.isSafeInteger(k) || k < 1) throw new RangeError(`topOf(${k}): the number of values is a whole number from 1.`)
  return { ...countValues, present: (state) => presentTop(k, state) }
}
