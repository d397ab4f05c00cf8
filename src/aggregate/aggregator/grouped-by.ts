/**
 * Records told apart by the values that they have: any aggregator, once for each value. It is an aggregator too, so that it can
 * be grouped again, combined with others, and merged from parts made anywhere. The state grows with the number of values.
 *
 * This is the smallest rollup there is, one record after the other. `run` answers the same by columns, faster and in more code.
 */
import { compareValues } from '../ordered-groups.js'
import { addTo } from './add-to.js'
import type { Aggregator, Membership } from './aggregator.js'
import type { PossibleValues } from './possible-values.js'

/**
 * The answer over the records that have one value.
 *
 * @category aggregates
 */
export interface GroupRow<A> {
  /** The value. `null` for records that do not tell it, `none` for those that say that there is none. */
  readonly value: string | null
  readonly answer: A
}

/**
 * The states of all groups, as JSON: the keys are `=` and the value, and `?` for records that do not tell it.
 *
 * @category aggregates
 */
export interface GroupStates<S> {
  readonly [key: string]: S
}

const UNTOLD = '?'

/** The groups of a record: those that it is in for certain, and those that it may be in. */
const keysOf = (values: PossibleValues | undefined): ReadonlyMap<string, Membership> => {
  const { certain = [], possible = [], untold = values === undefined ? 'any' : undefined } = values ?? {}
  const keys = new Map<string, Membership>()
  for (const value of possible) keys.set(`=${value}`, 'maybe')
  for (const value of certain) keys.set(`=${value}`, 'yes')
  if (untold !== undefined) keys.set(UNTOLD, keys.size === 0 ? 'yes' : 'maybe')
  return keys.size === 0 ? new Map([['=none', 'yes']]) : keys
}

/**
 * Groups records by their values, for any aggregator. A record with two values is in both groups; one that may have a value widens
 * the bounds of its group. `oneValue` and `allValues` make values of a field and of a list.
 *
 * @example
 * const byCountry = groupedBy(({ where }: Incident) => oneValue(where?.country))
 * const killed = contramap(({ harm }: Incident) => harm?.killed?.total)(sumOf)
 * aggregate(byCountry(combine({ incidents: countRecords, killed })))([
 *   { id: 'test:1', where: { country: 'IRQ' }, harm: { killed: { total: exactly(2) } } },
 *   { id: 'test:2' },
 * ]).map(({ value, answer }) => [value, answer.incidents.min, answer.killed.min]) // => [['IRQ', 1, 2], [null, 1, undefined]]
 *
 * @category aggregates
 */
export const groupedBy =
  <I>(valuesOf: (input: I) => PossibleValues | undefined) =>
  <S, A>(aggregator: Aggregator<I, S, A>): Aggregator<I, GroupStates<S>, readonly GroupRow<A>[]> => {
    const { monoid, present } = aggregator
    const addOne = addTo(aggregator)
    const add = (states: GroupStates<S>, input: I, belongs: Membership): GroupStates<S> => {
      const own = states as Record<string, S>
      for (const [key, isIn] of keysOf(valuesOf(input))) {
        const sure = isIn === 'yes' ? belongs : 'maybe'
        own[key] = addOne(own[key], input, sure)
      }
      return own
    }
    return {
      prepare: (input, belongs) => add({}, input, belongs),
      step: add,
      monoid: {
        empty: {},
        concat: (a, b) => {
          const joined: Record<string, S> = { ...a }
          for (const [key, state] of Object.entries(b)) {
            const before = joined[key]
            joined[key] = before === undefined ? state : monoid.concat(before, state)
          }
          return joined
        },
      },
      present: (states) =>
        Object.entries(states)
          .map(([key, state]) => ({ value: key === UNTOLD ? null : key.slice(1), answer: present(state) }))
          .sort((a, b) => compareValues(a.value, b.value)),
    }
  }
