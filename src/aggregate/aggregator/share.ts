/**
 * A share of a whole, added up over records, where the part is included in the whole.
 *
 * The two are not divided as if they were free of each other. The least share has the smallest parts and the largest wholes;
 * the greatest has the largest parts and no larger wholes than they need. A record that may belong is counted where its own
 * share draws the sum further: sorted by that share, they are taken while they do. No other choice draws it further, since a
 * pair that lies beyond the share that is reached draws it on, and a pair that does not holds it back.
 *
 * @internal
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Aggregator, Membership } from './aggregator.js'
import { addAmount, joinMultisets } from './amounts.js'
import { isBestOfAll, monoidReportCounts, presentFigure, reportCounts } from './count-reports.js'
import type { Multiset } from './multiset.js'
import type { Owned } from './owned.js'
import type { ReportedFigure } from './report-counts.js'
import type { ShareState, ShareSums } from './share-state.js'

/**
 * A part of a whole, infinite where nothing bounds it. The part is not more than the whole.
 *
 * @internal
 */
export interface SharePair {
  readonly part: number
  readonly whole: number
}

/**
 * What one record adds to the least and to the greatest share.
 *
 * @internal
 */
export interface ShareEnds {
  readonly least: SharePair
  readonly greatest: SharePair
  /** The best figures, where both have one. */
  readonly best?: SharePair | undefined
  /** One of the figures is hedged. */
  readonly approximate?: boolean | undefined
}

const noSums: ShareSums = { part: 0, whole: 0, openParts: 0, openWholes: 0 }

const addSums = (a: ShareSums, b: ShareSums): ShareSums => ({
  part: a.part + b.part,
  whole: a.whole + b.whole,
  openParts: a.openParts + b.openParts,
  openWholes: a.openWholes + b.openWholes,
})

const addPair = ({ part, whole, openParts, openWholes }: ShareSums, pair: SharePair): ShareSums => ({
  part: Number.isFinite(pair.part) ? part + pair.part : part,
  whole: Number.isFinite(pair.whole) ? whole + pair.whole : whole,
  openParts: Number.isFinite(pair.part) ? openParts : openParts + 1,
  openWholes: Number.isFinite(pair.whole) ? openWholes : openWholes + 1,
})

const infinity = Number.POSITIVE_INFINITY

const pairOfSums = ({ part, whole, openParts, openWholes }: ShareSums): SharePair => ({
  part: openParts > 0 ? infinity : part,
  whole: openWholes > 0 ? infinity : whole,
})

const keyOf = ({ part, whole }: SharePair): string => `${part}/${whole}`

const pairOfKey = (key: string): SharePair => {
  const [part, whole] = key.split('/').map(Number)
  return { part: part as number, whole: whole as number }
}

const nothing = (): ShareState => ({
  counts: monoidReportCounts.empty,
  least: noSums,
  greatest: noSums,
  possibleLeast: {},
  possibleGreatest: {},
  best: noSums,
  bests: 0,
  hedged: 0,
})

const monoid: Monoid<ShareState> = {
  empty: nothing(),
  concat: (a, b) => ({
    counts: monoidReportCounts.concat(a.counts, b.counts),
    least: addSums(a.least, b.least),
    greatest: addSums(a.greatest, b.greatest),
    possibleLeast: joinMultisets(a.possibleLeast, b.possibleLeast),
    possibleGreatest: joinMultisets(a.possibleGreatest, b.possibleGreatest),
    best: addSums(a.best, b.best),
    bests: a.bests + b.bests,
    hedged: a.hedged + b.hedged,
  }),
}

/** The share of a pair. A part without bound fills its whole; a whole without bound leaves nothing of a bounded part. */
const shareOf = ({ part, whole }: SharePair): number => (part === infinity ? 1 : whole === infinity ? 0 : part / whole)

/** The share of the certain pairs and of those possible ones that draw it further. Undefined where there is no whole at all. */
const drawn = (certain: SharePair, possible: Multiset, towards: 'least' | 'greatest'): number | undefined => {
  const further = (a: number, b: number): boolean => (towards === 'least' ? a < b : a > b)
  const pairs = Object.entries(possible)
    .map(([key, times]) => ({ ...pairOfKey(key), times }))
    // None of nothing has no share and draws nowhere.
    .filter(({ whole }) => whole > 0)
    .map((pair) => ({ ...pair, share: shareOf(pair) }))
    // Equal shares in one order, whoever met them first: sums of fractions depend on it.
    .sort((a, b) => (a.share === b.share ? (a.whole < b.whole ? -1 : 1) : further(a.share, b.share) ? -1 : 1))
  let { part, whole } = certain
  for (const { share, times, ...more } of pairs) {
    if (whole > 0 && !further(share, shareOf({ part, whole }))) break
    part += more.part * times
    whole += more.whole * times
  }
  return whole === 0 ? undefined : Math.min(1, shareOf({ part, whole }))
}

/**
 * An aggregator of a share, given what one record adds to it. Undefined: the record did not report it.
 *
 * @internal
 */
export const share = <I>(endsOf: (input: I) => ShareEnds | undefined): Aggregator<I, ShareState, ReportedFigure> => {
  /** Adds a record to a state that the run owns. */
  const step = (state: ShareState, input: I, belongs: Membership): ShareState => {
    const own: Owned<ShareState> = state
    const ends = endsOf(input)
    own.counts = monoidReportCounts.concat(own.counts, reportCounts(ends !== undefined, belongs))
    if (ends === undefined) return own
    const { least, greatest, best, approximate } = ends
    if (belongs === 'yes') {
      own.least = addPair(own.least, least)
      own.greatest = addPair(own.greatest, greatest)
    } else {
      addAmount(own.possibleLeast, keyOf(least))
      addAmount(own.possibleGreatest, keyOf(greatest))
    }
    if (best !== undefined) {
      own.best = addPair(own.best, best)
      own.bests += 1
    }
    if (approximate) own.hedged += 1
    return own
  }
  return {
    prepare: (input, belongs) => step(nothing(), input, belongs),
    monoid,
    step,
    present: (state) => {
      const { counts, best, bests, hedged } = state
      const min = drawn(pairOfSums(state.least), state.possibleLeast, 'least')
      if (min === undefined) return presentFigure(counts, undefined)
      const hasBest = isBestOfAll(counts, bests) && best.whole > 0
      return presentFigure(
        counts,
        {
          min,
          best: hasBest ? shareOf(best) : undefined,
          // Where a whole may be there but needs not, all that is known of the part is that it is none.
          max: drawn(pairOfSums(state.greatest), state.possibleGreatest, 'greatest') ?? 0,
        },
        hedged,
      )
    },
  }
}
