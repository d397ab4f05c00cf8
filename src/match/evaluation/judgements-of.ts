/** What a person said of a sample, as judgements that can be applied and taken back. */
import type { Link } from '../../schema/link.js'
import { type LinkOptions, toLinks } from '../judgement/to-links.js'
import type { MatchedPair } from '../match-result.js'
import type { Reviewed } from './review.js'

/**
 * What a person said of a sample, as links: `same`, `part-of` and `not-same`. Pairs that stayed unclear give none. A `part-of` of a pair
 * that was not matched as one takes the first record as the part.
 *
 * @example
 * const left = [{ id: 'a:1', when: day('2021-06-06') }]
 * const right = [{ id: 'b:1', when: day('2021-06-06') }]
 * const result = matchAcross(left, right, { threshold: 10 })
 * const { bands, pairs } = sampleForReview(result, { left, right, threshold: 10, size: 1, seed: 1 })
 * const reviewed = { bands, pairs: pairs.map((pair) => ({ ...pair, verdict: 'not-same' as const })) }
 * judgementsOf(reviewed, { feed: 'review', judge: 'an analyst' }).map(({ kind, judge }) => [kind, judge]) // => [['not-same', 'an analyst']]
 *
 * @category evaluation
 */
export const judgementsOf = ({ pairs }: Reviewed, options: Omit<LinkOptions, 'kind'>): readonly Link[] =>
  pairs.flatMap(({ left, right, score, part = 'left', verdict }) => {
    if (verdict === 'unclear') return []
    const kind = verdict === 'part-of' ? verdict : 'same'
    const pair: MatchedPair = { left: left.id, right: right.id, score, by: 'score', kind, ...(kind === 'part-of' && { part }) }
    return toLinks([pair], { ...options, kind: verdict })
  })
