/**
 * Questions about people harmed.
 *
 * @internal
 */
import type { Casualties } from '../schema/harm.js'
import { FUTURE as UNBOUNDED } from '../value/extent-set.js'
import { fromCases } from '../value/truth.js'
import type { Ask } from './ask.js'
import type { Atom } from './match-list.js'

/** At least so many people were harmed, all of them or those in one role. */
export const askCasualties =
  ({ role, atLeast }: Atom<'casualties'>): Ask<Casualties> =>
  ({ total, parts = [] }) => {
    // Each part is in the total. Parts may tell of the same people twice, so they are not added up.
    let least = role === undefined && total ? total.min : 0
    let most = UNBOUNDED
    let ofUnknownRole = 0
    for (const { dimension, value, count } of parts) {
      const { min, max = UNBOUNDED } = count
      const told = dimension === 'role' ? value : ''
      if (role === undefined || role === told) least = Math.max(least, min)
      if (role === told) most = Math.min(most, max)
      // People whose role is not known may have had this one.
      else if (told === 'unknown') ofUnknownRole += max
    }
    most = Math.min(most + ofUnknownRole, total?.max ?? UNBOUNDED)
    return fromCases({ all: least >= atLeast, some: most >= atLeast })
  }
