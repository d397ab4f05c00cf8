/**
 * A share of a whole, added up over records, where the part is included in the whole.
 *
 * The two are not divided as if they were free of each other. The least share has the smallest parts and the largest wholes;
 * the greatest has the largest parts and no larger wholes than they need. A record that may belong is counted where its own
 * share draws the sum further: sorted by that share, they are taken while they do.
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Aggregator, Membership } from './aggregator.js'
import { addAmount, joinMultisets, type Multiset } from './multiset.js'
import { monoidReportCounts, presentFigure, type ReportCounts, type ReportedFigure, reportCounts } from './report-counts.js'

/**
 * What one record adds to the least and to the greatest share. `least.part <= least.whole`, and so for the greatest.
 *
 * @internal
 */
export interface ShareEnds {
  readonly least: SharePair
  readonly greatest: SharePair
}

/**
 * A part of a whole, infinite where nothing bounds it.
 *
 * @internal
 */
export interface SharePair {
  readonly part: number
  readonly whole: number
}

/**
 * Parts and wholes, added up. What has no bound is counted and not added.
 *
 * @category aggregates
 */
export interface ShareSums {
  readonly part: number
  readonly whole: number
  readonly openParts: number
  readonly openWholes: number
}

/**
 * A share while it is being added up.
 *
 * @category aggregates
 */
export interface ShareState {
  readonly counts: ReportCounts
  /** The smallest parts and the largest wholes of the records that belong for certain. */
  readonly least: ShareSums
  /** The largest parts and the smallest wholes of the same. */
  readonly greatest: ShareSums
  /** The pairs of the records that may belong, as `part/whole`, each with how often it occurs. */
  readonly possibleLeast: Multiset
  readonly possibleGreatest: Multiset
}

const noSums: ShareSums = { part: 0, whole: 0, openParts: 0, openWholes: 0 }

const sumsOf = ({ part, whole }: SharePair): ShareSums => ({
  part: Number.isFinite(part) ? part : 0,
  whole: Number.isFinite(whole) ? whole : 0,
  openParts: Number.isFinite(part) ? 0 : 1,
  openWholes: Number.isFinite(whole) ? 0 : 1,
})

const addSums = (a: ShareSums, b: ShareSums): ShareSums => ({
  part: a.part + b.part,
  whole: a.whole + b.whole,
  openParts: a.openParts + b.openParts,
  openWholes: a.openWholes + b.openWholes,
})

const keyOf = ({ part, whole }: SharePair): string => `${part}/${whole}`

const pairOf = (key: string): SharePair => {
  const [part, whole] = key.split('/').map(Number)
  return { part: part as number, whole: whole as number }
}

const empty: ShareState = {
  counts: monoidReportCounts.empty,
  least: noSums,
  greatest: noSums,
  possibleLeast: {},
  possibleGreatest: {},
}

const monoid: Monoid<ShareState> = {
  empty,
  concat: (a, b) => ({
    counts: monoidReportCounts.concat(a.counts, b.counts),
    least: addSums(a.least, b.least),
    greatest: addSums(a.greatest, b.greatest),
    possibleLeast: joinMultisets(a.possibleLeast, b.possibleLeast),
    possibleGreatest: joinMultisets(a.possibleGreatest, b.possibleGreatest),
  }),
}

const infinity = Number.POSITIVE_INFINITY

/** The share of a pair. A part without bound fills its whole; a whole without bound leaves nothing of a bounded part. */
const shareOf = ({ part, whole }: SharePair): number => (part === infinity ? 1 : whole === infinity ? 0 : part / whole)

const drawn = ({ part, whole, openParts, openWholes }: ShareSums, possible: Multiset, sign: 1 | -1): number | undefined => {
  let parts = openParts > 0 ? infinity : part
  let wholes = openWholes > 0 ? infinity : whole
  const pairs = Object.entries(possible)
    .map(([key, times]) => ({ ...pairOf(key), times }))
    // None of nothing has no share and draws nowhere.
    .filter((pair) => pair.whole > 0)
    .map((pair) => ({ ...pair, share: shareOf(pair) }))
    .sort((a, b) => sign * (b.share - a.share) || a.whole - b.whole)
  for (const pair of pairs) {
    if (wholes > 0 && sign * (pair.share - shareOf({ part: parts, whole: wholes })) <= 0) break
    // Infinity times zero is no number.
    parts += pair.part === 0 ? 0 : pair.part * pair.times
    wholes += pair.whole * pair.times
  }
  return wholes === 0 ? undefined : Math.min(1, shareOf({ part: parts, whole: wholes }))
}

/**
 * An aggregator of a share, given what one record adds to it. Undefined: the record did not report it.
 *
 * @internal
 */
export const share = <I>(endsOf: (input: I) => ShareEnds | undefined): Aggregator<I, ShareState, ReportedFigure> => {
  const countsOf = (ends: ShareEnds | undefined, belongs: Membership): ReportCounts => reportCounts(ends !== undefined, belongs)
  const add = (state: ShareState, ends: ShareEnds | undefined, belongs: Membership): ShareState => {
    const counts = monoidReportCounts.concat(state.counts, countsOf(ends, belongs))
    if (ends === undefined) return { ...state, counts }
    const { least, greatest } = ends
    if (belongs === 'yes')
      return { ...state, counts, least: addSums(state.least, sumsOf(least)), greatest: addSums(state.greatest, sumsOf(greatest)) }
    addAmount(state.possibleLeast, keyOf(least), 1)
    addAmount(state.possibleGreatest, keyOf(greatest), 1)
    return { ...state, counts }
  }
  return {
    // The multisets are new ones, because they are changed in place.
    prepare: (input, belongs) => add({ ...empty, possibleLeast: {}, possibleGreatest: {} }, endsOf(input), belongs),
    monoid,
    step: (state, input, belongs) => add(state, endsOf(input), belongs),
    present: (state) => {
      const min = drawn(state.least, state.possibleLeast, -1)
      // Where a whole may be there but needs not, all that is known of the part is that it is none.
      const max = drawn(state.greatest, state.possibleGreatest, 1) ?? 0
      return presentFigure(state.counts, min === undefined ? undefined : { min, max })
    },
  }
}
