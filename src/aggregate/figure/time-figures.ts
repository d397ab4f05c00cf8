/**
 * When the first began and the last ended, and how long it is from one to the next.
 *
 * @internal
 */
import type { Extent } from '../../schema/extent.js'
import { firstOf } from '../aggregator/first-of.js'
import { intervalOf } from '../aggregator/interval-of.js'
import { lastOf } from '../aggregator/last-of.js'
import { medianIntervalOf } from '../aggregator/median-interval-of.js'
import { aggregated } from './aggregated.js'
import type { FigureOf, Run } from './figure-kind.js'

const times =
  (_: unknown, { table }: Run) =>
  (row: number): Extent | undefined =>
    table.incidents[row]?.when

export const firstFigure = /* @__PURE__ */ aggregated((_: FigureOf<'first'>) => firstOf, times)

export const lastFigure = /* @__PURE__ */ aggregated((_: FigureOf<'last'>) => lastOf, times)

export const intervalFigure = /* @__PURE__ */ aggregated((_: FigureOf<'interval'>) => intervalOf, times)

export const medianIntervalFigure = /* @__PURE__ */ aggregated((_: FigureOf<'median-interval'>) => medianIntervalOf, times)
