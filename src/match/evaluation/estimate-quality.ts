/** Precision and recall of a matching, estimated from what a person said of a sample of its pairs. */
import type { Reviewed, ReviewedPair } from './review.js'

/**
 * An estimated share with an interval that holds the true one in 95 of 100 samples.
 *
 * @category evaluation
 */
export interface EstimatedShare {
  /** From 0 to 1. */
  readonly share: number
  readonly low: number
  readonly high: number
  /** How many pairs drawn with equal chances would tell as much (Kish's effective sample size). */
  readonly effectiveSize: number
}

/**
 * How good a matching is, as far as a sample tells.
 *
 * @category evaluation
 */
export interface EstimatedQuality {
  /** The share of the matched pairs that is right. Absent: none of them was judged. */
  readonly precision?: EstimatedShare
  /** The share of the true pairs that was found, among the pairs that score no lower than the sample reaches. Absent: none was judged true. */
  readonly recall?: EstimatedShare
  /** How many pairs were judged. */
  readonly judged: number
  /** How many of the sample stayed unclear, and do not count. */
  readonly unclear: number
  /** How many pairs are in bands of which none was judged. The estimates know nothing of them. */
  readonly unseen: number
}

/** The quantile of the normal distribution for 95 in 100. */
const Z = 1.959964

interface Weighted {
  readonly weight: number
  readonly isIt: boolean
}

/** Wilson's interval at Kish's effective sample size. */
const shareOf = (list: readonly Weighted[]): EstimatedShare | undefined => {
  if (list.length === 0) return undefined
  const sum = (of: (one: Weighted) => number): number => list.reduce((total, one) => total + of(one), 0)
  const all = sum(({ weight }) => weight)
  const share = sum(({ weight, isIt }) => (isIt ? weight : 0)) / all
  const size = all ** 2 / sum(({ weight }) => weight ** 2)
  const shrink = 1 + Z ** 2 / size
  const middle = (share + Z ** 2 / (2 * size)) / shrink
  const half = (Z / shrink) * Math.sqrt((share * (1 - share)) / size + Z ** 2 / (4 * size ** 2))
  // Rounding may leave a share of 0 or 1 just outside.
  const [low, high] = [Math.max(0, middle - half), Math.min(1, middle + half)]
  return { share, low: Math.min(share, low), high: Math.max(share, high), effectiveSize: size }
}

/**
 * Precision and recall, estimated from a reviewed sample.
 *
 * Each judged pair stands for the pairs of its band: its weight `w` is the number of pairs in the band over the number of those judged.
 * Precision is the sum of `w` over matched pairs judged as they were matched, over that of all matched pairs; recall the same sum over
 * that of all pairs judged `same` or `part-of`. The interval is Wilson's with `n = (sum of w)^2 / (sum of w^2)`, Kish's effective size:
 * `(p + z^2/2n ± z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)` with `z = 1.96`.
 *
 * @example
 * const left = [{ id: 'a:1', when: day('2021-06-06') }]
 * const right = [{ id: 'b:1', when: day('2021-06-06') }]
 * const result = matchAcross(left, right, { threshold: 10 })
 * const { bands, pairs } = sampleForReview(result, { left, right, threshold: 10, size: 1, seed: 1 })
 * const { precision } = estimateQuality({ bands, pairs: pairs.map((pair) => ({ ...pair, verdict: 'same' as const })) })
 * precision?.share // => 1
 * precision?.low.toFixed(2) // => '0.21'
 *
 * @category evaluation
 */
export const estimateQuality = ({ bands, pairs }: Reviewed): EstimatedQuality => {
  const judged = pairs.filter(({ verdict }) => verdict !== 'unclear')
  const perBand = bands.map((_, at) => judged.filter(({ band }) => band === at).length)
  const weighted = (of: readonly ReviewedPair[], isIt: (pair: ReviewedPair) => boolean): readonly Weighted[] =>
    of.map((pair) => ({ weight: (bands[pair.band]?.pairs ?? 0) / (perBand[pair.band] ?? 1), isIt: isIt(pair) }))
  const isRight = ({ matched, verdict }: ReviewedPair): boolean => matched === verdict
  const precision = shareOf(
    weighted(
      judged.filter(({ matched }) => matched !== undefined),
      isRight,
    ),
  )
  const recall = shareOf(
    weighted(
      judged.filter(({ verdict }) => verdict !== 'not-same'),
      isRight,
    ),
  )
  return {
    ...(precision && { precision }),
    ...(recall && { recall }),
    judged: judged.length,
    unclear: pairs.length - judged.length,
    unseen: bands.reduce((sum, band, at) => sum + (perBand[at] === 0 ? band.pairs : 0), 0),
  }
}
