/**
 * A random order of pairs that depends on a seed and on their ids alone, not on the order in which they come.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import { textHash } from '../../value/text-hash.js'

/** The pairs in a random order. */
export const seededOrder = <P extends { readonly left: IncidentId; readonly right: IncidentId }>(
  seed: number,
  pairs: readonly P[],
): readonly P[] =>
  pairs
    .map((pair) => ({ pair, text: `${pair.left}\n${pair.right}` }))
    .map(({ pair, text }) => ({ pair, text, at: textHash(seed, text) }))
    .sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1))
    .map(({ pair }) => pair)
