/**
 * All figures of many records, which the mean and the quantiles are made of. It grows with the number of different amounts.
 *
 * @internal
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator, Membership } from './aggregator.js'
import { addAmount, ascending, joinMultisets, type Repeated, sizeOf } from './amounts.js'
import { isBestOfAll, isToldAtAll, monoidReportCounts, presentFigure, reportCounts } from './count-reports.js'
import type { Owned } from './owned.js'
import type { ReportedFigure } from './report-counts.js'
import type { SpreadState } from './spread-state.js'

const nothing = (): SpreadState => ({
  counts: monoidReportCounts.empty,
  least: {},
  most: {},
  possibleLeast: {},
  possibleMost: {},
  best: {},
  hedged: 0,
})

/** Adds a figure to a state that the run owns. */
const step = (state: SpreadState, figure: Quantity | undefined, belongs: Membership): SpreadState => {
  const own: Owned<SpreadState> = state
  own.counts = monoidReportCounts.concat(own.counts, reportCounts(figure !== undefined, belongs))
  if (figure === undefined) return own
  const { min, best, max = Number.POSITIVE_INFINITY, approximate } = figure
  const certain = belongs === 'yes'
  addAmount(certain ? own.least : own.possibleLeast, min)
  addAmount(certain ? own.most : own.possibleMost, max)
  if (best !== undefined) addAmount(own.best, best)
  if (approximate) own.hedged += 1
  return own
}

const monoid: Monoid<SpreadState> = {
  empty: nothing(),
  concat: (a, b) => ({
    counts: monoidReportCounts.concat(a.counts, b.counts),
    least: joinMultisets(a.least, b.least),
    most: joinMultisets(a.most, b.most),
    possibleLeast: joinMultisets(a.possibleLeast, b.possibleLeast),
    possibleMost: joinMultisets(a.possibleMost, b.possibleMost),
    best: joinMultisets(a.best, b.best),
    hedged: a.hedged + b.hedged,
  }),
}

/**
 * One figure of many amounts, smallest first: of those that are there for certain, and of those that may be there. One of
 * them at least is.
 *
 * @internal
 */
export interface SpreadFigure {
  /** The least that the figure can be. */
  readonly least: (certain: readonly Repeated[], possible: readonly Repeated[]) => number
  /** The most that the figure can be. */
  readonly most: (certain: readonly Repeated[], possible: readonly Repeated[]) => number
}

/**
 * An aggregator of one figure of all amounts. It has to be one that does not fall when an amount rises: its ends are then
 * those of the least and of the most of each figure.
 *
 * @internal
 */
export const spread = ({ least, most }: SpreadFigure): Aggregator<Quantity | undefined, SpreadState, ReportedFigure> => ({
  prepare: (figure, belongs) => step(nothing(), figure, belongs),
  monoid,
  step,
  present: (state) => {
    const { counts, hedged } = state
    if (!isToldAtAll(counts)) return presentFigure(counts, undefined)
    const bests = ascending(state.best)
    return presentFigure(
      counts,
      {
        min: least(ascending(state.least), ascending(state.possibleLeast)),
        best: isBestOfAll(counts, sizeOf(bests)) ? least(bests, []) : undefined,
        max: most(ascending(state.most), ascending(state.possibleMost)),
      },
      hedged,
    )
  },
})
