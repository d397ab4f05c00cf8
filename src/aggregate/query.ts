/**
 * A rollup as it is asked in memory: data, and perhaps aggregators of the user's own. What its rows look like is known from how it
 * was built.
 */
import type { Condition } from '../query/condition.js'
import type { Incident } from '../schema/incident.js'
import type { Quantity } from '../schema/quantity.js'
import type { Rollup } from '../schema/rollup.js'
import type { FigureData, RollupFigure } from '../schema/rollup-figure.js'
import type { Tally } from '../schema/tally.js'
import type { KeyValue } from '../table/key-value.js'
import type { Aggregator } from './aggregator/aggregator.js'
import type { Histogram } from './aggregator/histogram-of.js'
import type { MedianInterval } from './aggregator/median-interval-of.js'
import type { ReportedFigure } from './aggregator/report-counts.js'
import type { ReportedTime } from './aggregator/reported-time.js'
import type { TopRow } from './aggregator/top-of.js'

/**
 * What each kind of figure is answered by.
 *
 * @category aggregates
 */
export interface FigureAnswers {
  readonly count: Quantity
  readonly sum: Tally
  readonly least: ReportedFigure
  readonly greatest: ReportedFigure
  readonly mean: ReportedFigure
  readonly quantile: ReportedFigure
  readonly histogram: Histogram
  readonly ratio: ReportedFigure
  readonly share: ReportedFigure
  readonly first: ReportedTime
  readonly last: ReportedTime
  readonly interval: ReportedFigure
  readonly 'median-interval': MedianInterval
  readonly distinct: Quantity
  readonly top: readonly TopRow[]
}

/**
 * A figure of the user's own. It runs in memory alone: it cannot be stored, or be asked in SQL.
 *
 * @category aggregates
 */
export interface OwnFigure<A = unknown> {
  readonly of: 'own'
  // biome-ignore lint/suspicious/noExplicitAny: what the state is, is the aggregator's own business.
  readonly aggregator: Aggregator<Incident, any, A>
}

/**
 * A figure that can be asked for in memory.
 *
 * @category aggregates
 */
export type FigureAsked = FigureData | OwnFigure

/**
 * The type of the answer to a figure.
 *
 * @category aggregates
 */
export type AnswerTo<F> =
  F extends OwnFigure<infer A> ? A : F extends { readonly of: infer Of extends keyof FigureAnswers } ? FigureAnswers[Of] : never

/**
 * A rollup as it is asked in memory.
 *
 * @category aggregates
 */
export interface Query extends Omit<Rollup, 'select' | 'where'> {
  readonly where?: Condition
  readonly select: readonly (RollupFigure | (OwnFigure & { readonly as: string }))[]
}

declare const ROW: unique symbol

/**
 * A query whose rows have a known type. The type is no part of the data.
 *
 * @category aggregates
 */
export interface QueryOf<Row> extends Query {
  readonly [ROW]?: Row
}

/**
 * A row of a query that came as data: the values of the keys and the figures, by the names of their columns.
 *
 * @category aggregates
 */
export interface AnyRow {
  readonly [column: string]: KeyValue | FigureAnswers[keyof FigureAnswers]
}

/**
 * The rows of a query.
 *
 * @category aggregates
 */
export type RowOf<Q extends Query> = Q extends QueryOf<infer Row> ? (unknown extends Row ? AnyRow : Row) : AnyRow
