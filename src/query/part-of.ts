/**
 * Whether an actor or a site is one of those asked for, or a part of one: they lie inside each other.
 *
 * @internal
 */
import type { ActorId, SiteId } from '../schema/id.js'
import type { Truth } from '../schema/truth.js'
import type { Ask, World } from './ask.js'

/** What is known of an actor or a site. One that is described without a parent has none. */
interface Node {
  readonly parent?: string
  readonly collective?: true
}

/**
 * It is one of those asked for, or inside one. It is open where one of the two is not described; where the one told is coarser
 * than the one asked for, and may stand for it; and where one of them stands for several that were not told apart.
 */
export const isPartOf =
  (kind: 'actor' | 'site', { index, absent }: World) =>
  (asked: readonly string[]): Ask<string> => {
    const find = (id: string): Node | undefined => index?.[kind](id as ActorId & SiteId)
    const withParents = (ids: readonly string[]): ReadonlySet<string> => {
      const found = new Set(ids)
      for (const id of found) {
        const parent = find(id)?.parent
        if (parent) found.add(parent)
      }
      return found
    }
    const set = new Set(asked)
    const coarser = withParents(asked)
    const isUnclear = asked.some((id) => find(id)?.collective)
    const isDescribed = asked.every(find)
    return (told): Truth => {
      const node = find(told)
      if ([...withParents([told])].some((id) => set.has(id))) return 'yes'
      return coarser.has(told) || isUnclear || node?.collective ? 'maybe' : isDescribed && node ? 'no' : absent
    }
  }
