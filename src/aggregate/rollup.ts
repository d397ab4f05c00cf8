/**
 * Builds a rollup: sugar over plain JSON, so that a query can be stored, sent and checked.
 */
import type { KeyData } from '../schema/rollup-key.js'
import type { KeyValue } from '../table/key-value.js'
import type { AnswerTo, FigureAsked, Query, QueryOf } from './query.js'

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
