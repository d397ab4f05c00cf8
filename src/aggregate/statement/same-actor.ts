/**
 * What the actors that two statements name have to do with each other. Whatever is not told may be anybody.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { ActorId } from '../../schema/id.js'
import type { Truth } from '../../schema/truth.js'
import { or } from '../../value/truth.js'

/** The actors that a statement names; undefined when it does not tell whom. */
export type Named = readonly ActorId[] | undefined

type OfTwo = (a: ActorId, b: ActorId) => Truth

const someOfAll =
  (ofTwo: OfTwo) =>
  (these: Named, those: Named): Truth => {
    if (these === undefined || those === undefined) return 'maybe'
    let answer: Truth = 'no'
    for (const one of these)
      for (const other of those) {
        answer = or(answer, ofTwo(one, other))
        if (answer === 'yes') return answer
      }
    return answer
  }

/** Questions about the actors of two statements. */
export interface ActorQuestions {
  /** Both may name the same: the actors are one, or one is a part of the other. */
  readonly agree: (these: Named, those: Named) => Truth
  /** What clears the first speaks against the second: it names them, or the whole that they are part of. */
  readonly clears: (cleared: Named, accused: Named) => Truth
}

/** Makes the questions ready. A parent is a whole; who belongs to a collective is not told. */
export const actorQuestions = (index: DatasetIndex): ActorQuestions => {
  const chains = new Map<ActorId, ReadonlySet<ActorId>>()
  const wholesOf = (id: ActorId): ReadonlySet<ActorId> => {
    const known = chains.get(id)
    if (known !== undefined) return known
    const chain = new Set(index.actorAndParents(id))
    chains.set(id, chain)
    return chain
  }
  const isOpen = (id: ActorId): boolean => {
    const actor = index.actor(id)
    return actor === undefined || actor.collective === true
  }
  const otherwise: OfTwo = (a, b) => (isOpen(a) || isOpen(b) ? 'maybe' : 'no')
  return {
    agree: someOfAll((a, b) => (wholesOf(a).has(b) || wholesOf(b).has(a) ? 'yes' : otherwise(a, b))),
    // That a part did not do it leaves open whether the rest of the whole did.
    clears: someOfAll((cleared, accused) =>
      wholesOf(accused).has(cleared) ? 'yes' : wholesOf(cleared).has(accused) ? 'maybe' : otherwise(cleared, accused),
    ),
  }
}
