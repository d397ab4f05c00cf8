/** What a person is shown to judge a matching, and what the person says. */
import type { Incident } from '../../schema/incident.js'
import type { MatchExplanation } from '../compare/explain-match.js'

/**
 * A band of scores, from which pairs are drawn.
 *
 * @category evaluation
 */
export interface ReviewBand {
  /** Its lowest score, in bits. */
  readonly from: number
  /** The score that it ends before. Absent: it has no end. */
  readonly to?: number
  /** Whether its pairs were matched. Those that reach the threshold and were not, lost against another pair of one of their ends. */
  readonly matched: boolean
  /** How many pairs there are in it. */
  readonly pairs: number
  /** How many of them are in the sample. */
  readonly sampled: number
}

/**
 * A pair to look at.
 *
 * @category evaluation
 */
export interface ReviewPair {
  readonly left: Incident
  readonly right: Incident
  /** In bits. */
  readonly score: number
  /** As what it was matched. Absent: it was not. */
  readonly matched?: 'same' | 'part-of'
  /** Of a matched `part-of`, the side that is the part. */
  readonly part?: 'left' | 'right'
  /** The position of its band in the bands. */
  readonly band: number
  readonly explanation: MatchExplanation
}

/**
 * Pairs for a person to judge, with the bands that they were drawn from.
 *
 * @category evaluation
 */
export interface ReviewSample {
  /** Matched ones first, from the highest scores down. Bands without a pair are left out. */
  readonly bands: readonly ReviewBand[]
  /** In a random order, so that a row of good pairs does not tire the eye. */
  readonly pairs: readonly ReviewPair[]
}

/**
 * What a person says of a pair.
 *
 * @category evaluation
 */
export type Verdict = 'same' | 'part-of' | 'not-same' | 'unclear'

/**
 * A pair with what a person says of it.
 *
 * @category evaluation
 */
export interface ReviewedPair extends ReviewPair {
  readonly verdict: Verdict
}

/**
 * A sample with what a person says of each pair.
 *
 * @category evaluation
 */
export interface Reviewed {
  readonly bands: readonly ReviewBand[]
  readonly pairs: readonly ReviewedPair[]
}
