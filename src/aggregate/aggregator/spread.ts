/**
 * All figures of many records, which the mean and the quantiles are made of. It grows with the number of different amounts.
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Aggregator, Membership } from './aggregator.js'
import { addAmount, joinMultisets, type Multiset, multisetOf, sortedAmounts } from './multiset.js'
import { monoidReportCounts, type ReportCounts, reportCounts } from './report-counts.js'

/**
 * Figures of many records, while they are being collected.
 *
 * @category aggregates
 */
export interface SpreadState {
  readonly counts: ReportCounts
  /** The least of each figure whose record belongs for certain. */
  readonly least: Multiset
  /** The most of each of them. */
  readonly most: Multiset
  /** The least of each figure whose record may belong. */
  readonly possibleLeast: Multiset
  /** The most of each of them. */
  readonly possibleMost: Multiset
  /** The best figure of all that have one. */
  readonly best: Multiset
  /** How many figures are hedged. */
  readonly hedged: number
}

const figureOf = (figure: Quantity | undefined, belongs: Membership): SpreadState => {
  const counts = reportCounts(figure !== undefined, belongs)
  if (figure === undefined) return { counts, least: {}, most: {}, possibleLeast: {}, possibleMost: {}, best: {}, hedged: 0 }
  const certain = belongs === 'yes'
  const least = multisetOf(figure.min)
  const most = multisetOf(figure.max ?? Number.POSITIVE_INFINITY)
  return {
    counts,
    least: certain ? least : {},
    most: certain ? most : {},
    possibleLeast: certain ? {} : least,
    possibleMost: certain ? {} : most,
    best: figure.best === undefined ? {} : multisetOf(figure.best),
    hedged: figure.approximate ? 1 : 0,
  }
}

const monoid: Monoid<SpreadState> = {
  empty: {
    counts: monoidReportCounts.empty,
    least: {},
    most: {},
    possibleLeast: {},
    possibleMost: {},
    best: {},
    hedged: 0,
  },
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

/** Adds a figure to multisets that the run owns. */
const step = (state: SpreadState, figure: Quantity | undefined, belongs: Membership): SpreadState => {
  const counts = monoidReportCounts.concat(state.counts, reportCounts(figure !== undefined, belongs))
  if (figure === undefined) return { ...state, counts }
  const certain = belongs === 'yes'
  addAmount(certain ? state.least : state.possibleLeast, String(figure.min), 1)
  addAmount(certain ? state.most : state.possibleMost, String(figure.max ?? Number.POSITIVE_INFINITY), 1)
  if (figure.best !== undefined) addAmount(state.best, String(figure.best), 1)
  return { ...state, counts, hedged: state.hedged + (figure.approximate ? 1 : 0) }
}

/**
 * All but the answer of an aggregator of figures.
 *
 * @internal
 */
export const spread: Omit<Aggregator<Quantity | undefined, SpreadState, never>, 'present'> = { prepare: figureOf, monoid, step }

/**
 * The best figures in order, when every record belongs for certain and has one.
 *
 * @internal
 */
export const bestOf = ({ best, counts }: SpreadState): readonly number[] | undefined => {
  if (counts.possiblyReported > 0 || counts.reported === 0) return undefined
  const amounts = sortedAmounts(best)
  return amounts.length === counts.reported ? amounts : undefined
}
