/**
 * A number for a text, the same on every machine.
 *
 * @internal
 */

/**
 * A whole number from 0 up to 2^32 for a text: FNV-1a begun at a seed, then the last step of MurmurHash3, which spreads what near
 * texts have in common.
 */
export const textHash = (seed: number, text: string): number => {
  let hash = (seed ^ 0x811c9dc5) >>> 0
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
