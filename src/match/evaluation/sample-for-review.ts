/** Draws pairs for a person to judge: matched ones and near misses, most of them near the threshold. */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { toIndex } from '../../query/to-index.js'
import { defaultMatchWeights } from '../compare/default-weights.js'
import { explainPair } from '../compare/explain-pair.js'
import { matchAcross } from '../match-across.js'
import type { MatchedPair, MatchResult } from '../match-result.js'
import { matchWithin } from '../match-within.js'
import type { MatchingOptions, MatchSource } from '../matching-options.js'
import { emptyNames, isDatasetOrIndex, preparer } from '../prepare/prepare.js'
import type { ReviewBand, ReviewPair, ReviewSample } from './review.js'
import { seededOrder } from './seeded-order.js'
import { endsKey } from './told-pairs.js'

/**
 * What is drawn. The options of the matching itself, its threshold above all, must be those that the result was made with.
 *
 * @category evaluation
 */
export interface SampleForReviewOptions extends MatchingOptions {
  /** The first set that was matched. */
  readonly left: MatchSource
  /** The second. Absent: the result is of `matchWithin`. */
  readonly right?: MatchSource
  /** How many pairs, where there are as many. */
  readonly size: number
  /** The same seed draws the same pairs. */
  readonly seed: number
  /** How far below the threshold a pair may be that was not matched, in bits; 8 when absent. */
  readonly below?: number
}

interface Band extends Omit<ReviewBand, 'pairs' | 'sampled'> {
  /** Drawn from so many times as often as from a band with 1. */
  readonly share: number
}

/** Scores just beside the threshold are where a look at a pair tells most: it may be moved there. The many far above are what precision rests on. */
const NEAR = 2
const MIDDLE = 6

const bandsOf = (threshold: number, below: number): readonly Band[] => {
  const bands: readonly Band[] = [
    { from: threshold + MIDDLE, matched: true, share: 3 },
    { from: threshold + NEAR, to: threshold + MIDDLE, matched: true, share: 2 },
    { from: threshold, to: threshold + NEAR, matched: true, share: 3 },
    { from: threshold, matched: false, share: 1 },
    { from: threshold - Math.min(NEAR, below), to: threshold, matched: false, share: 3 },
  ]
  return below > NEAR ? [...bands, { from: threshold - below, to: threshold - NEAR, matched: false, share: 1 }] : bands
}

/** One by one to the band that is furthest behind its share, of those that still have pairs. */
const sizesOf = (bands: readonly Band[], available: readonly number[], size: number): readonly number[] => {
  const sizes = bands.map(() => 0)
  for (let drawn = 0; drawn < size; drawn++) {
    let next = -1
    let most = 0
    bands.forEach(({ share }, at) => {
      const claim = (sizes[at] ?? 0) < (available[at] ?? 0) ? share / ((sizes[at] ?? 0) + 1) : 0
      if (claim > most) [next, most] = [at, claim]
    })
    if (next < 0) break
    sizes[next] = (sizes[next] ?? 0) + 1
  }
  return sizes
}

const indexOf = (source: MatchSource): DatasetIndex =>
  toIndex(isDatasetOrIndex(source) ? source : { sitrep: 1, incidents: source })

/** One numbering of names serves all pairs: making it takes longer than to explain a pair. */
const explained = (options: SampleForReviewOptions): ((pair: MatchedPair, band: number) => readonly ReviewPair[]) => {
  const { weights = defaultMatchWeights } = options
  const names = emptyNames(weights)
  const left = indexOf(options.left)
  const right = options.right === undefined ? left : indexOf(options.right)
  const [prepareLeft, prepareRight] = [preparer(names, left), preparer(names, right)]
  return (pair, band) => {
    const [one, other] = [left.incident(pair.left), right.incident(pair.right)]
    if (one === undefined || other === undefined) return []
    const explanation = explainPair(prepareLeft(one), prepareRight(other), weights)
    return [{ left: one, right: other, score: pair.score, band, explanation }]
  }
}

/**
 * Draws pairs for a person to judge, with both incidents and the reasons of the score: matched ones, those that lost against another
 * pair, and near misses below the threshold; nearly half of them within 2 bits of the threshold. Pairs that an id or a judgement decided are
 * left out. It matches once more, down to the near misses.
 *
 * The same seed draws the same pairs, in whatever order the records are given. What the person says becomes judgements by
 * `judgementsOf`, and figures by `estimateQuality`.
 *
 * @throws RangeError when no threshold, size or seed was chosen.
 * @example
 * const left = [{ id: 'a:1', kind: 'attack', when: day('2021-06-06') }, { id: 'a:2', kind: 'clash', when: day('2021-06-09') }] as const
 * const right = [{ id: 'b:1', kind: 'attack', when: day('2021-06-06') }] as const
 * const result = matchAcross(left, right, { threshold: 10 })
 * const { pairs } = sampleForReview(result, { left, right, threshold: 10, size: 20, seed: 1 })
 * pairs.map((pair) => [pair.left.id, pair.right.id, pair.matched]) // => [['a:1', 'b:1', 'same'], ['a:2', 'b:1', undefined]]
 *
 * @category evaluation
 */
export const sampleForReview = (result: MatchResult, options: SampleForReviewOptions): ReviewSample => {
  const { left, right, threshold, below = 8, size, seed } = options
  if (!(Number.isSafeInteger(size) && size >= 0)) throw new RangeError(`Choose a size: how many pairs. It is ${size}.`)
  if (!Number.isFinite(seed))
    throw new RangeError(`Choose a seed: a number, so that the same pairs can be drawn again. It is ${seed}.`)
  const matching = { ...options, threshold: threshold - below, cardinality: 'many-to-many' as const }
  const near = right === undefined ? matchWithin(left, matching) : matchAcross(left, right, matching)
  const matched = result.pairs.filter(({ by }) => by === 'score')
  const decided = new Set(result.pairs.map(endsKey))
  const missed = near.pairs.filter((pair) => pair.by === 'score' && !decided.has(endsKey(pair)))
  const bands = bandsOf(threshold, below)
  const inBand = ({ from, to = Number.POSITIVE_INFINITY, matched: isMatched }: Band): readonly MatchedPair[] =>
    (isMatched ? matched : missed).filter(({ score }) => score >= from && score < to)
  const filled = bands.map((band) => ({ band, pairs: seededOrder(seed, inBand(band)) })).filter(({ pairs }) => pairs.length > 0)
  const sizes = sizesOf(
    filled.map(({ band }) => band),
    filled.map(({ pairs }) => pairs.length),
    size,
  )
  const explain = explained(options)
  const drawn = filled.flatMap(({ band, pairs }, at) =>
    pairs.slice(0, sizes[at]).map((pair) => ({ ...pair, at, isMatched: band.matched })),
  )
  return {
    bands: filled.map(({ band: { share: _share, ...band }, pairs }, at) => ({
      ...band,
      pairs: pairs.length,
      sampled: sizes[at] ?? 0,
    })),
    pairs: seededOrder(seed, drawn).flatMap((pair) =>
      explain(pair, pair.at).map((one) => ({
        ...one,
        ...(pair.isMatched && { matched: pair.kind, ...(pair.part !== undefined && { part: pair.part }) }),
      })),
    ),
  }
}
