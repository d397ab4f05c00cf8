/**
 * How many different values. The state grows with the number of values. The bounds are sound and need not be reached: a
 * record that has one of several values counts as if it could have all or none of them.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator, Membership } from './aggregator.js'

/**
 * A value that a record has, or may have.
 *
 * @category aggregates
 */
export interface PossibleValue {
  readonly value: string
  readonly belongs: Membership
}

/**
 * The values of a record. Undefined or null: the record does not tell them.
 *
 * @category aggregates
 */
export type PossibleValues = readonly PossibleValue[] | null | undefined

/**
 * The values that were met so far.
 *
 * @category aggregates
 */
export interface DistinctState {
  /** Each value behind a `=`, and whether some record has it for certain. */
  readonly values: { readonly [value: string]: boolean }
  /** How many records do not tell their value. */
  readonly unknown: number
}

/** Marks a value, in place. Every key begins with `=`, so that no text is a name that objects have by nature. */
const mark = (values: DistinctState['values'], key: string, certain: boolean): void => {
  const own = values as Record<string, boolean>
  own[key] = certain || own[key] === true
}

const addAll = (state: DistinctState, told: PossibleValues, belongs: Membership): DistinctState => {
  if (told === undefined || told === null) return { ...state, unknown: state.unknown + 1 }
  for (const one of told) mark(state.values, `=${one.value}`, belongs === 'yes' && one.belongs === 'yes')
  return state
}

/**
 * How many different values the records have: at least those that some record has for certain, at most all that may be. A
 * record that does not tell its value may add one more, so it is meant for a key with at most one value.
 *
 * @example
 * fold(distinctOf)([[[{ value: 'IRQ', belongs: 'yes' }], 'yes'], [[{ value: 'SYR', belongs: 'yes' }], 'maybe']])
 * // => { min: 1, max: 2 }
 *
 * @category aggregates
 */
export const distinctOf: Aggregator<PossibleValues, DistinctState, Quantity> = {
  prepare: (told, belongs) => addAll({ values: {}, unknown: 0 }, told, belongs),
  step: addAll,
  monoid: {
    empty: { values: {}, unknown: 0 },
    concat: (a, b) => {
      const values = { ...a.values }
      for (const [key, certain] of Object.entries(b.values)) mark(values, key, certain)
      return { values, unknown: a.unknown + b.unknown }
    },
  },
  present: ({ values, unknown }) => {
    const met = Object.values(values)
    const min = met.filter((certain) => certain).length
    const max = met.length + unknown
    return { min, ...(min === max && { best: min }), max }
  },
}
