/**
 * A random order of pairs that depends on a seed and on their ids alone, not on the order in which they come.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'

/** A whole number from 0 up to 2^32 for a text: FNV-1a begun at a seed, then the last step of MurmurHash3, which spreads near texts. */
const hashOf = (seed: number, text: string): number => {
  let hash = (seed ^ 0x811c9dc5) >>> 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The pairs in a random order. */
export const seededOrder = <P extends { readonly left: IncidentId; readonly right: IncidentId }>(
  seed: number,
  pairs: readonly P[],
): readonly P[] =>
  pairs
    .map((pair) => ({ pair, text: `${pair.left}\n${pair.right}` }))
    .map(({ pair, text }) => ({ pair, text, at: hashOf(seed, text) }))
    .sort((a, b) => a.at - b.at || (a.text < b.text ? -1 : 1))
    .map(({ pair }) => pair)
