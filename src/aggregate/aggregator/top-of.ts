/**
 * The values that most records have. All values are kept, so the state grows with their number. What is said of a row is
 * sound: a row that is certain is in the top under every completion, and a value that has no row is in none.
 *
 * Ties: a row is certain only when it stays in the top even if every tie goes against it, and it is possible when it gets
 * into the top if every tie goes its way. So more than `k` rows can be possible, and fewer than `k` certain.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator, Membership } from './aggregator.js'
import type { PossibleValues } from './distinct-of.js'

/**
 * How many records have each value, while they are being counted.
 *
 * @category aggregates
 */
export interface TopState {
  /** Each value behind a `=`, with how many records have it for certain and how many may have it. */
  readonly values: { readonly [value: string]: readonly [certain: number, possible: number] }
  /** How many records do not tell their values: they may have any. */
  readonly unknown: number
}

/**
 * A value that is, or may be, one of the most frequent.
 *
 * @category aggregates
 */
export interface TopRow {
  readonly value: string
  /** How many records have it. A record that does not tell its values may have it, too. */
  readonly count: Quantity
  /** Whether it is in the top for certain. */
  readonly top: 'certain' | 'possible'
}

/** Adds to the counts of a value, in place. */
const addTo = (values: TopState['values'], key: string, certain: number, possible: number): void => {
  const before = values[key]
  const own = values as Record<string, readonly [number, number]>
  own[key] = before === undefined ? [certain, possible] : [before[0] + certain, before[1] + possible]
}

const addAll = (state: TopState, told: PossibleValues, belongs: Membership): TopState => {
  if (told === undefined || told === null) return { ...state, unknown: state.unknown + 1 }
  // A value that a record names twice counts once.
  const own = new Map<string, boolean>()
  for (const one of told) own.set(one.value, own.get(one.value) === true || (belongs === 'yes' && one.belongs === 'yes'))
  for (const [value, certain] of own) addTo(state.values, `=${value}`, certain ? 1 : 0, certain ? 0 : 1)
  return state
}

/** How many of numbers in descending order come before the first that does not pass. */
const passing = (descending: readonly number[], passes: (amount: number) => boolean): number => {
  let low = 0
  let high = descending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (passes(descending[middle] as number)) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The `k` values that most records have: every row that is or may be among them, those with the greatest count first.
 *
 * @throws RangeError when `k` is not a whole number from 1.
 * @example
 * const told = (value: string): PossibleValue[] => [{ value, belongs: 'yes' }]
 * aggregate(topOf(1))([told('IRQ'), told('IRQ'), told('SYR')])
 * // => [{ value: 'IRQ', count: { min: 2, best: 2, max: 2 }, top: 'certain' }]
 *
 * @category aggregates
 */
export const topOf = (k: number): Aggregator<PossibleValues, TopState, readonly TopRow[]> => {
  if (!Number.isInteger(k) || k < 1) throw new RangeError(`topOf(${k}): the number of values is a whole number from 1.`)
  return {
    prepare: (told, belongs) => addAll({ values: {}, unknown: 0 }, told, belongs),
    step: addAll,
    monoid: {
      empty: { values: {}, unknown: 0 },
      concat: (a, b) => {
        const values = { ...a.values }
        for (const [key, [certain, possible]] of Object.entries(b.values)) addTo(values, key, certain, possible)
        return { values, unknown: a.unknown + b.unknown }
      },
    },
    present: ({ values, unknown }) => {
      const rows = Object.entries(values).map(([key, [min, possible]]) => ({
        value: key.slice(1),
        min,
        max: min + possible + unknown,
      }))
      const mins = rows.map(({ min }) => min).sort((a, b) => b - a)
      const maxes = rows.map(({ max }) => max).sort((a, b) => b - a)
      return (
        rows
          // No value is above itself, so it needs not be left out of the others.
          .filter(({ max }) => passing(mins, (least) => least > max) < k)
          .sort((a, b) => b.max - a.max || b.min - a.min || (a.value < b.value ? -1 : 1))
          .map(({ value, min, max }) => {
            // It is one of those that reach its own least. Values that nobody named reach as far as the unknown records do.
            const others = passing(maxes, (most) => most >= min) - 1
            return {
              value,
              count: { min, ...(min === max && { best: min }), max },
              top: min > unknown && others < k ? ('certain' as const) : ('possible' as const),
            }
          })
      )
    },
  }
}
