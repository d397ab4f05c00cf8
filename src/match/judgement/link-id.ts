/**
 * The id of a judgement on two incidents: made of what it says, so that the same judgement has the same id each time.
 *
 * @internal
 */
import type { IncidentId, LinkId } from '../../schema/id.js'
import type { LinkKind } from '../../schema/vocabulary/link-kind.js'

/** What stands between the two ids. */
const BETWEEN = '~'

/** What an id may hold after the name of the feed. */
const LONGEST = 1000

const FNV_PRIME = 0x100000001b3n
const FNV_START = 0xcbf29ce484222325n

/** FNV-1a of 64 bits over the UTF-16 units of a text. Few ids come here, so that it need not be fast. */
const hashOf = (text: string): string => {
  let hash = FNV_START
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * FNV_PRIME)
  return hash.toString(16).padStart(16, '0')
}

/**
 * `feed:link/same/a:1~b:2`. Where the two would be too long for an id, or it would not be seen where the first one ends, a hash of
 * them stands in their place.
 */
export const linkIdOf = (feed: string, kind: LinkKind, from: IncidentId, to: IncidentId): LinkId => {
  const native = `link/${kind}/${from}${BETWEEN}${to}`
  const isPlain = native.length <= LONGEST && !from.includes(BETWEEN)
  return `${feed}:${isPlain ? native : `link/${kind}/${hashOf(JSON.stringify([from, to]))}`}`
}
