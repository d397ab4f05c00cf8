/**
 * Parts of the answer to one query, as a monoid.
 *
 * Laws: `present` gives the same rows for any split of the incidents, merged in any order. As values the parts are a monoid up to
 * the order of their groups.
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import { monoidRollup } from './join-states.js'
import { planOf } from './plan.js'
import type { Query } from './query.js'
import type { RollupState } from './rollup-state.js'

/**
 * The monoid of the parts that `reduce` makes: `merge` with the part that no incident makes.
 *
 * @throws RangeError when the query makes no sense.
 * @example
 * const query = rollup({ select: { incidents: count() } })
 * const parts = [[{ id: 'test:1' }], [{ id: 'test:2' }]].map((incidents) => reduce(query)(incidents))
 * const { concat, empty } = monoidOf(query)
 * present(query)(parts.reduce(concat, empty))[0]?.incidents // => { min: 2, best: 2, max: 2 }
 *
 * @category instances
 */
export const monoidOf = (query: Query): Monoid<RollupState> => monoidRollup(planOf(query).figures.map(({ monoid }) => monoid))
