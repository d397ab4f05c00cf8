/**
 * How many records have a figure in each bin. The state has constant size and the bounds of each bin are tight; the bins are
 * not free of each other, since a record is in one of them.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Tally } from '../../schema/tally.js'
import { countWhile } from '../../value/count-while.js'
import type { Aggregator, Membership } from './aggregator.js'
import { countRecords } from './count-records.js'
import { monoidReportCounts, presentReportCounts, reportCounts } from './count-reports.js'
import type { Owned } from './owned.js'
import type { ReportCounts } from './report-counts.js'

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

/** How many edges are not above an amount, which is the place of its bin. */
const placeOf = (edges: readonly number[], amount: number): number => countWhile(edges, (edge) => edge <= amount)

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
  const rises = edges.every((edge, place) => Number.isFinite(edge) && (place === 0 || edge > (edges[place - 1] as number)))
  if (edges.length === 0 || !rises)
    throw new RangeError(
      `The edges of a histogram are finite numbers, each greater than the one before: [${edges.join(', ')}] are not.`,
    )
  // They are the caller's, who may change them later.
  const own = [...edges]
  const zeros = (): number[] => new Array<number>(own.length + 1).fill(0)
  const step = (state: HistogramState, figure: Quantity | undefined, belongs: Membership): HistogramState => {
    const owned: Owned<HistogramState> = state
    owned.counts = monoidReportCounts.concat(owned.counts, reportCounts(figure !== undefined, belongs))
    if (figure === undefined) return owned
    const first = placeOf(own, figure.min)
    const last = placeOf(own, figure.max ?? Number.POSITIVE_INFINITY)
    const records = (belongs === 'yes' && first === last ? owned.certain : owned.possible) as number[]
    for (let place = first; place <= last; place++) records[place] = (records[place] as number) + 1
    return owned
  }
  return {
    prepare: (figure, belongs) =>
      step({ counts: monoidReportCounts.empty, certain: zeros(), possible: zeros() }, figure, belongs),
    monoid: {
      empty: { counts: monoidReportCounts.empty, certain: zeros(), possible: zeros() },
      concat: (a, b) => ({
        counts: monoidReportCounts.concat(a.counts, b.counts),
        certain: addUp(a.certain, b.certain),
        possible: addUp(a.possible, b.possible),
      }),
    },
    step,
    present: ({ counts, certain, possible }) => {
      const records = (place: number): Quantity =>
        countRecords.present({ certain: certain[place] as number, possible: possible[place] as number })
      return {
        below: records(0),
        bins: own.map((from, place) => {
          const to = own[place + 1]
          return { from, ...(to !== undefined && { to }), records: records(place + 1) }
        }),
        ...presentReportCounts(counts),
      }
    },
  }
}
