/** Builders of the figures of a rollup. */
import type { Incident } from '../schema/incident.js'
import type { FigureData, QuantityPath } from '../schema/rollup-figure.js'
import type { KeyData } from '../schema/rollup-key.js'
import type { Where } from '../schema/where.js'
import type { Aggregator } from './aggregator/aggregator.js'
import type { OwnFigure } from './query.js'

type FigureOf<Of extends FigureData['of']> = Extract<FigureData, { readonly of: Of }>

/**
 * How many, as a Quantity; perhaps only of those that answer a question, too.
 *
 * @example
 * count() // => { of: 'count' }
 * count({ op: 'kind', in: ['attack'] }) // => { of: 'count', where: { op: 'kind', in: ['attack'] } }
 *
 * @category constructors
 */
export const count = (where?: Where): FigureOf<'count'> => ({ of: 'count', ...(where !== undefined && { where }) })

/**
 * The sum of a figure, as a Tally.
 *
 * @example
 * sum('killed') // => { of: 'sum', path: 'killed' }
 *
 * @category constructors
 */
export const sum = (path: QuantityPath): FigureOf<'sum'> => ({ of: 'sum', path })

/**
 * The least of a figure.
 *
 * @example
 * least('killed') // => { of: 'least', path: 'killed' }
 *
 * @category constructors
 */
export const least = (path: QuantityPath): FigureOf<'least'> => ({ of: 'least', path })

/**
 * The greatest of a figure.
 *
 * @example
 * greatest('killed') // => { of: 'greatest', path: 'killed' }
 *
 * @category constructors
 */
export const greatest = (path: QuantityPath): FigureOf<'greatest'> => ({ of: 'greatest', path })

/**
 * The mean of a figure over those that tell it.
 *
 * @example
 * mean('killed') // => { of: 'mean', path: 'killed' }
 *
 * @category constructors
 */
export const mean = (path: QuantityPath): FigureOf<'mean'> => ({ of: 'mean', path })

/**
 * A quantile of a figure over those that tell it, from 0 to 1.
 *
 * @example
 * quantile('killed', 0.9) // => { of: 'quantile', path: 'killed', at: 0.9 }
 *
 * @category constructors
 */
export const quantile = (path: QuantityPath, at: number): FigureOf<'quantile'> => ({ of: 'quantile', path, at })

/**
 * The median of a figure over those that tell it.
 *
 * @example
 * median('killed') // => { of: 'quantile', path: 'killed', at: 0.5 }
 *
 * @category constructors
 */
export const median = (path: QuantityPath): FigureOf<'quantile'> => quantile(path, 0.5)

/**
 * How many have a figure in each bin. The bins begin at these edges.
 *
 * @example
 * histogram('killed', [0, 1, 10, 100]) // => { of: 'histogram', path: 'killed', edges: [0, 1, 10, 100] }
 *
 * @category constructors
 */
export const histogram = (path: QuantityPath, edges: readonly number[]): FigureOf<'histogram'> => ({
  of: 'histogram',
  path,
  edges,
})

/**
 * A part divided by the whole that includes it, from 0 to 1.
 *
 * @example
 * ratio('weapons.intercepted', 'weapons.launched') // => { of: 'ratio', part: 'weapons.intercepted', whole: 'weapons.launched' }
 *
 * @category constructors
 */
export const ratio = (part: QuantityPath, whole: QuantityPath): FigureOf<'ratio'> => ({ of: 'ratio', part, whole })

/**
 * The share of those that answer a question, from 0 to 1.
 *
 * @example
 * share({ op: 'outcome', in: ['intercepted'] }) // => { of: 'share', where: { op: 'outcome', in: ['intercepted'] } }
 *
 * @category constructors
 */
export const share = (where: Where): FigureOf<'share'> => ({ of: 'share', where })

/**
 * When the first began.
 *
 * @example
 * first() // => { of: 'first' }
 *
 * @category constructors
 */
export const first = (): FigureOf<'first'> => ({ of: 'first' })

/**
 * When the last ended.
 *
 * @example
 * last() // => { of: 'last' }
 *
 * @category constructors
 */
export const last = (): FigureOf<'last'> => ({ of: 'last' })

/**
 * The mean number of days from one to the next.
 *
 * @example
 * interval() // => { of: 'interval' }
 *
 * @category constructors
 */
export const interval = (): FigureOf<'interval'> => ({ of: 'interval' })

/**
 * The median number of days from one to the next, of those whose day is known.
 *
 * @example
 * medianInterval() // => { of: 'median-interval' }
 *
 * @category constructors
 */
export const medianInterval = (): FigureOf<'median-interval'> => ({ of: 'median-interval' })

/**
 * How many different values of a key.
 *
 * @example
 * distinct(field('where.site')) // => { of: 'distinct', key: { of: 'field', path: 'where.site' } }
 *
 * @category constructors
 */
export const distinct = (key: KeyData): FigureOf<'distinct'> => ({ of: 'distinct', key })

/**
 * The values of a key that most have: every value that is, or may be, among so many.
 *
 * @example
 * top(participatingActor(), 10) // => { of: 'top', key: { of: 'actor' }, limit: 10 }
 *
 * @category constructors
 */
export const top = (key: KeyData, limit: number): FigureOf<'top'> => ({ of: 'top', key, limit })

/**
 * A figure of your own, in the same pass as the others. It runs in memory alone.
 *
 * @example
 * ownFigure(contramap((incident: Incident) => incident.harm?.killed?.total)(sumOf)).of // => 'own'
 *
 * @category constructors
 */
// biome-ignore lint/suspicious/noExplicitAny: what the state is, is the aggregator's own business.
export const ownFigure = <A>(aggregator: Aggregator<Incident, any, A>): OwnFigure<A> => ({ of: 'own', aggregator })
