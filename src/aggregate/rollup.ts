/**
 * Builders of a rollup: sugar over plain JSON, so that a query can be stored, sent and checked.
 */
import type { Incident } from '../schema/incident.js'
import type { FigureData, KeyData, QuantityPath } from '../schema/rollup.js'
import type { ParticipantRole } from '../schema/vocabulary/participant-role.js'
import type { Where } from '../schema/where.js'
import type { KeyValue } from '../table/key-value.js'
import type { BucketUnit } from '../value/buckets.js'
import type { Aggregator } from './aggregator/aggregator.js'
import type { AnswerTo, FigureAsked, OwnFigure, Query, QueryOf } from './query.js'

type KeyOf<Of extends KeyData['of']> = Extract<KeyData, { readonly of: Of }>
type FigureOf<Of extends FigureData['of']> = Extract<FigureData, { readonly of: Of }>

/**
 * What a rollup is built from: keys and figures, each under the name of its column.
 *
 * @category aggregates
 */
export interface RollupParts<By, Select> extends Omit<Query, 'by' | 'select'> {
  readonly by?: By
  readonly select: Select
}

/**
 * A question that is answered by rows of figures. The names in `by` and `select` are the columns of the rows. What it gives is JSON,
 * unless a figure is the user's own.
 *
 * @throws RangeError when no figure is asked for.
 * @example
 * rollup({ by: { month: bucket('month') }, select: { incidents: count() } })
 * // => { by: [{ as: 'month', of: 'bucket', unit: 'month' }], select: [{ as: 'incidents', of: 'count' }] }
 *
 * @category constructors
 */
export const rollup = <
  const By extends { readonly [name: string]: KeyData } = Record<never, KeyData>,
  const Select extends { readonly [name: string]: FigureAsked } = Record<never, FigureAsked>,
>({
  by,
  select,
  ...rest
}: RollupParts<By, Select>): QueryOf<{
  readonly [Name in keyof By | keyof Select]: Name extends keyof Select ? AnswerTo<Select[Name]> : KeyValue
}> => {
  const figures = Object.entries(select)
  if (figures.length === 0) throw new RangeError('A rollup needs a figure. Add one to "select", such as { incidents: count() }.')
  return {
    ...rest,
    ...(by !== undefined && { by: Object.entries(by).map(([as, key]) => ({ as, ...key })) }),
    select: figures.map(([as, figure]) => ({ as, ...figure })),
  } as QueryOf<never>
}

/**
 * Breaks down by a field that has one value.
 *
 * @example
 * field('where.country') // => { of: 'field', path: 'where.country' }
 *
 * @category constructors
 */
export const field = (path: KeyOf<'field'>['path']): KeyOf<'field'> => ({ of: 'field', path })

/**
 * Breaks down by time, on the incident's own local calendar. Weeks are ISO weeks. With `fill`, each bucket of the window that
 * `where` asks for has a row, empty ones too.
 *
 * @example
 * bucket('quarter') // => { of: 'bucket', unit: 'quarter' }
 * bucket('month', { fill: true }) // => { of: 'bucket', unit: 'month', fill: true }
 *
 * @category constructors
 */
export const bucket = (unit: BucketUnit, options: { readonly fill?: boolean } = {}): KeyOf<'bucket'> => ({
  of: 'bucket',
  unit,
  ...(options.fill === true && { fill: true }),
})

/**
 * Breaks down by the kinds of weapons used, cut to so many steps. Rows overlap: an incident with two kinds stands in both.
 *
 * @example
 * weaponCategory(1) // => { of: 'weapon', depth: 1 }
 *
 * @category constructors
 */
export const weaponCategory = (depth?: number): KeyOf<'weapon'> => ({ of: 'weapon', ...(depth !== undefined && { depth }) })

/**
 * Breaks down by the actors that took part. Rows overlap: an incident with two actors stands in both.
 *
 * @example
 * participatingActor('attacker') // => { of: 'actor', role: 'attacker' }
 *
 * @category constructors
 */
export const participatingActor = (role?: ParticipantRole): KeyOf<'actor'> => ({
  of: 'actor',
  ...(role !== undefined && { role }),
})

/**
 * Breaks down by what was aimed at. Rows overlap: an incident with two kinds of targets stands in both.
 *
 * @example
 * targetCategory() // => { of: 'target' }
 *
 * @category constructors
 */
export const targetCategory = (): KeyOf<'target'> => ({ of: 'target' })

/**
 * Breaks down by the site where it happened, or by those that were aimed at. Level 0 is the outermost site that it lies in; with
 * `each`, every site that it lies in has the incident in its row.
 *
 * @example
 * siteKey() // => { of: 'site' }
 * siteKey({ read: 'targets', level: 'each' }) // => { of: 'site', read: 'targets', level: 'each' }
 *
 * @category constructors
 */
export const siteKey = (options: Omit<KeyOf<'site'>, 'of'> = {}): KeyOf<'site'> => ({ of: 'site', ...options })

/**
 * Breaks down by the cells of a grid of degrees. A whole number of them makes 90 degrees.
 *
 * @example
 * gridCell(0.5) // => { of: 'cell', degrees: 0.5 }
 *
 * @category constructors
 */
export const gridCell = (degrees: number): KeyOf<'cell'> => ({ of: 'cell', degrees })

/**
 * Tells people harmed apart: the figures of people harmed are then those of the row. People whose value was not told stand under
 * `null`.
 *
 * @example
 * casualtyGroup('sex') // => { of: 'casualties', by: 'sex' }
 *
 * @category constructors
 */
export const casualtyGroup = (by: KeyOf<'casualties'>['by']): KeyOf<'casualties'> => ({ of: 'casualties', by })

/**
 * Tells people harmed apart by bands of age that begin at these years.
 *
 * @example
 * ageBand([0, 18, 60]) // => { of: 'casualties', by: 'age', bands: [0, 18, 60] }
 *
 * @category constructors
 */
export const ageBand = (bands: readonly number[]): KeyOf<'casualties'> => ({ of: 'casualties', by: 'age', bands })

/**
 * Breaks down by what statements on who did it say: their kind, who says it, or who is said to have done it.
 *
 * @example
 * statement('against') // => { of: 'statement', read: 'against' }
 *
 * @category constructors
 */
export const statement = (read: KeyOf<'statement'>['read']): KeyOf<'statement'> => ({ of: 'statement', read })

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
