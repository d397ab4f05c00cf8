/**
 * How many records have a figure in each bin. The state has constant size and the bounds of each bin are tight; the bins are
 * not free of each other, since a record is in one of them.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Tally } from '../../schema/tally.js'
import type { Aggregator } from './aggregator.js'
import { monoidReportCounts, presentReportCounts, type ReportCounts, reportCounts } from './report-counts.js'

/**
 * A histogram while it is being made. The place 0 is what lies below the first edge.
 *
 * @category aggregates
 */
export interface HistogramState {
  readonly counts: ReportCounts
  /** How many records are in each bin for certain. */
  readonly certain: readonly number[]
  /** How many records may be in each bin. */
  readonly possible: readonly number[]
}

/**
 * One bin: figures from `from` up to, and without, `to`. The last bin has no end.
 *
 * @category aggregates
 */
export interface Bin {
  readonly from: number
  readonly to?: number
  /** How many records have a figure in it. */
  readonly records: Quantity
}

/**
 * A histogram.
 *
 * @category aggregates
 */
export interface Histogram extends Pick<Tally, 'reported' | 'unreported'> {
  /** How many records have a figure below the first edge. */
  readonly below: Quantity
  readonly bins: readonly Bin[]
}

const addUp = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((count, place) => count + (b[place] as number))

/**
 * How many records have a figure in each bin. Every edge begins a bin, which ends before the next edge; the last bin has no
 * end. Undefined: the record did not report the figure.
 *
 * @throws RangeError when there is no edge, an edge is not a finite number, or each is not greater than the one before.
 * @example
 * aggregate(histogramOf([0, 1, 10]))([exactly(0), between(5, 20)]).bins[1] // => { from: 1, to: 10, records: { min: 0, max: 1 } }
 *
 * @category aggregates
 */
export const histogramOf = (edges: readonly number[]): Aggregator<Quantity | undefined, HistogramState, Histogram> => {
  if (
    edges.length === 0 ||
    edges.some((edge, place) => !Number.isFinite(edge) || (place > 0 && !(edge > (edges[place - 1] ?? edge))))
  )
    throw new RangeError(
      `The edges of a histogram are finite numbers, each greater than the one before: [${edges.join(', ')}] are not.`,
    )
  const none = [0, ...edges.map(() => 0)]
  /** The bin of an amount: how many edges are not above it. */
  const binOf = (amount: number): number => edges.filter((edge) => edge <= amount).length
  return {
    prepare: (figure, belongs) => {
      const counts = reportCounts(figure !== undefined, belongs)
      if (figure === undefined) return { counts, certain: none, possible: none }
      const first = binOf(figure.min)
      const last = binOf(figure.max ?? Number.POSITIVE_INFINITY)
      const within = none.map((_, place) => (first <= place && place <= last ? 1 : 0))
      return belongs === 'yes' && first === last
        ? { counts, certain: within, possible: none }
        : { counts, certain: none, possible: within }
    },
    monoid: {
      empty: { counts: monoidReportCounts.empty, certain: none, possible: none },
      concat: (a, b) => ({
        counts: monoidReportCounts.concat(a.counts, b.counts),
        certain: addUp(a.certain, b.certain),
        possible: addUp(a.possible, b.possible),
      }),
    },
    present: ({ counts, certain, possible }) => {
      const records = (place: number): Quantity => {
        const [sure, more] = [certain[place] as number, possible[place] as number]
        return { min: sure, ...(more === 0 && { best: sure }), max: sure + more }
      }
      return {
        below: records(0),
        bins: edges.map((from, place) => {
          const to = edges[place + 1]
          return { from, ...(to !== undefined && { to }), records: records(place + 1) }
        }),
        ...presentReportCounts(counts),
      }
    },
  }
}
