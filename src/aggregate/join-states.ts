/**
 * Joins parts of the answer to one query.
 *
 * @internal
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { RollupGroup, RollupState } from './rollup-state.js'

/** The monoid of those parts, given the monoids of the figures. */
export const monoidRollup = (figures: readonly Monoid<unknown>[]): Monoid<RollupState> => ({
  empty: { groups: [], overlap: { certain: 0, possible: 0 } },
  concat: (a, b) => {
    const joined = new Map<string, RollupGroup>()
    for (const group of [...a.groups, ...b.groups]) {
      const name = JSON.stringify(group.keys)
      const before = joined.get(name)
      const states = before && figures.map(({ concat }, position) => concat(before.states[position], group.states[position]))
      joined.set(name, states === undefined ? group : { keys: group.keys, states })
    }
    return {
      groups: [...joined.values()],
      overlap: { certain: a.overlap.certain + b.overlap.certain, possible: a.overlap.possible + b.overlap.possible },
    }
  },
})
