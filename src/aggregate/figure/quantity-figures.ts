/**
 * The least, the greatest, the mean, quantiles and bins of a figure.
 *
 * @internal
 */

import type { Incident } from '../../schema/incident.js'
import type { Quantity } from '../../schema/quantity.js'
import type { QuantityPath } from '../../schema/rollup-figure.js'
import { quantityAt } from '../../table/quantity-path.js'
import { greatestOf } from '../aggregator/greatest-of.js'
import { histogramOf } from '../aggregator/histogram-of.js'
import { leastOf } from '../aggregator/least-of.js'
import { meanOf } from '../aggregator/mean-of.js'
import { quantileOf } from '../aggregator/quantile-of.js'
import { aggregated } from './aggregated.js'
import type { FigureOf, Run } from './figure-kind.js'

const figures = ({ path }: { readonly path: QuantityPath }, { table }: Run): ((row: number) => Quantity | undefined) => {
  const read = quantityAt(path)
  return (row) => read(table.incidents[row] as Incident)
}

export const leastFigure = /* @__PURE__ */ aggregated((_: FigureOf<'least'>) => leastOf, figures)

export const greatestFigure = /* @__PURE__ */ aggregated((_: FigureOf<'greatest'>) => greatestOf, figures)

export const meanFigure = /* @__PURE__ */ aggregated((_: FigureOf<'mean'>) => meanOf, figures)

export const quantileFigure = /* @__PURE__ */ aggregated(({ at }: FigureOf<'quantile'>) => quantileOf(at), figures)

export const histogramFigure = /* @__PURE__ */ aggregated(({ edges }: FigureOf<'histogram'>) => histogramOf(edges), figures)
