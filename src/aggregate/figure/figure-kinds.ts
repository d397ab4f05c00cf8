/**
 * All kinds of figures.
 *
 * @internal
 */
import type { Incident } from '../../schema/incident.js'
import type { FigureAnswers, OwnFigure } from '../query.js'
import { aggregated } from './aggregated.js'
import { countFigure } from './count-figure.js'
import { greatestFigure, histogramFigure, leastFigure, meanFigure, quantileFigure } from './quantity-figures.js'
import { ratioFigure } from './ratio-figure.js'
import { shareFigure } from './share-figure.js'
import { sumFigure } from './sum-figure.js'
import { firstFigure, intervalFigure, lastFigure, medianIntervalFigure } from './time-figures.js'
import { distinctFigure, topFigure } from './value-figures.js'

/** A figure of the user's own is given the incident. */
const ownFigure = /* @__PURE__ */ aggregated(
  ({ aggregator }: OwnFigure) => aggregator,
  (_, { table }) =>
    (row) =>
      table.incidents[row] as Incident,
)

export const figureKinds = {
  count: countFigure,
  sum: sumFigure,
  least: leastFigure,
  greatest: greatestFigure,
  mean: meanFigure,
  quantile: quantileFigure,
  histogram: histogramFigure,
  ratio: ratioFigure,
  share: shareFigure,
  first: firstFigure,
  last: lastFigure,
  interval: intervalFigure,
  'median-interval': medianIntervalFigure,
  distinct: distinctFigure,
  top: topFigure,
  own: ownFigure,
} satisfies Record<keyof FigureAnswers | 'own', unknown>
