/**
 * Builders of a {@link Rollup}: sugar over plain JSON, so that a query can be stored, sent and checked.
 */

import type { Rollup, RollupFigure, RollupKey } from '../schema/rollup.js'
import type { ParticipantRole } from '../schema/vocabulary/participant-role.js'
import type { BucketUnit } from '../value/buckets.js'

/**
 * A question that is answered by rows of figures. The names in `by` and `select` are the keys of the rows.
 *
 * @throws RangeError when a name stands in both, or no figure is asked for.
 * @example
 * rollup({ by: { month: bucket('month') }, select: { incidents: count() } }).by.month // => { of: 'bucket', unit: 'month' }
 *
 * @category constructors
 */
export const rollup = <const Q extends Rollup>(query: Q): Q => {
  const names = Object.keys(query.select)
  if (names.length === 0) throw new RangeError('A rollup needs a figure. Add one to "select", such as { incidents: count() }.')
  for (const name of names)
    if (query.by !== undefined && Object.hasOwn(query.by, name))
      throw new RangeError(`"${name}" stands in "by" and in "select". Give one of them another name.`)
  return query
}

/**
 * Breaks down by a field that has one value.
 *
 * @example
 * field('where.country') // => { of: 'field', path: 'where.country' }
 *
 * @category constructors
 */
export const field = (path: (RollupKey & { of: 'field' })['path']): RollupKey => ({ of: 'field', path })

/**
 * Breaks down by time, on the incident's own local calendar. Weeks are ISO weeks.
 *
 * @example
 * bucket('quarter') // => { of: 'bucket', unit: 'quarter' }
 *
 * @category constructors
 */
export const bucket = (unit: BucketUnit): RollupKey => ({ of: 'bucket', unit })

/**
 * Breaks down by the kinds of weapons used, cut to so many steps. Rows overlap: an incident with two kinds stands in both.
 *
 * @example
 * weaponCategory(1) // => { of: 'weapon', depth: 1 }
 *
 * @category constructors
 */
export const weaponCategory = (depth?: number): RollupKey => ({ of: 'weapon', ...(depth !== undefined && { depth }) })

/**
 * Breaks down by the actors that took part. Rows overlap: an incident with two actors stands in both.
 *
 * @example
 * participatingActor('attacker') // => { of: 'actor', role: 'attacker' }
 *
 * @category constructors
 */
export const participatingActor = (role?: ParticipantRole): RollupKey => ({ of: 'actor', ...(role !== undefined && { role }) })

/**
 * Breaks down by what was aimed at. Rows overlap: an incident with two kinds of targets stands in both.
 *
 * @example
 * targetCategory() // => { of: 'target' }
 *
 * @category constructors
 */
export const targetCategory = (): RollupKey => ({ of: 'target' })

/**
 * How many incidents, as a Quantity.
 *
 * @example
 * count() // => { of: 'count' }
 *
 * @category constructors
 */
export const count = (): RollupFigure & { of: 'count' } => ({ of: 'count' })

/**
 * The sum of a figure of people harmed, as a Tally.
 *
 * @example
 * sum('killed') // => { of: 'sum', path: 'killed' }
 *
 * @category constructors
 */
export const sum = <P extends (RollupFigure & { of: 'sum' })['path']>(path: P): { readonly of: 'sum'; readonly path: P } => ({
  of: 'sum',
  path,
})
