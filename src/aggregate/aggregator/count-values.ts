/**
 * Counting how many records have each value.
 *
 * @internal
 */
import type { Aggregator, Membership } from './aggregator.js'
import type { Owned } from './owned.js'
import type { PossibleValues } from './possible-values.js'
import type { ValueCounts } from './value-counts.js'

const addTo = (values: ValueCounts['values'], key: string, certain: number, possible: number): void => {
  const before = values[key]
  const own = values as Record<string, readonly [number, number]>
  own[key] = before === undefined ? [certain, possible] : [before[0] + certain, before[1] + possible]
}

/** Adds the values that a record tells, in place. One that it names twice counts once. */
const addTold = (values: ValueCounts['values'], { certain, possible }: PossibleValues, belongs: Membership): void => {
  const own = new Map(possible.map((value) => [value, false]))
  for (const value of certain) own.set(value, belongs === 'yes')
  for (const [value, sure] of own) addTo(values, `=${value}`, sure ? 1 : 0, sure ? 0 : 1)
}

const nothing = (): ValueCounts => ({ values: {}, untoldOne: 0, untoldAny: 0 })

/** Adds a record to a state that the run owns. */
const step = (state: ValueCounts, told: PossibleValues | undefined, belongs: Membership): ValueCounts => {
  const own: Owned<ValueCounts> = state
  if (told !== undefined) addTold(own.values, told, belongs)
  const untold = told === undefined ? 'any' : told.untold
  if (untold === 'one') own.untoldOne += 1
  if (untold === 'any') own.untoldAny += 1
  return own
}

/**
 * All but the answer of an aggregator of values.
 *
 * @internal
 */
export const countValues: Omit<Aggregator<PossibleValues | undefined, ValueCounts, never>, 'present'> = {
  prepare: (told, belongs) => step(nothing(), told, belongs),
  step,
  monoid: {
    empty: nothing(),
    concat: (a, b) => {
      const values = { ...a.values }
      for (const [key, [certain, possible]] of Object.entries(b.values)) addTo(values, key, certain, possible)
      return { values, untoldOne: a.untoldOne + b.untoldOne, untoldAny: a.untoldAny + b.untoldAny }
    },
  },
}
