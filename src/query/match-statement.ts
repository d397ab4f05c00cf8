/**
 * Questions about the statements on who did it. All that is asked must hold of one statement.
 *
 * @internal
 */
import type { Attribution } from '../schema/attribution.js'
import type { ActorId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import { isAtLeastAsSure } from '../value/confidence.js'
import { and, or } from '../value/truth.js'
import { type Ask, askElement, isOneOf, someOf, type World } from './ask.js'
import type { Atom } from './match-list.js'
import { isPartOf } from './part-of.js'

/** Such a statement. One that was taken back does not count; one that is said of such incidents in general leaves it open. */
const askStatement = (atom: Atom<'attribution'>, world: World): Ask<Attribution> => {
  const isOnActor = (asked: readonly ActorId[]): Ask<readonly ActorId[]> => someOf(isPartOf('actor', world)(asked))
  // Whom a statement is on says nothing of whether it accuses or clears them. A denial clears, which who asks for denials knows.
  const hasSense = ({ kind, clears }: Attribution): boolean =>
    kind === 'denial' ? (atom.clears ?? atom.kind !== undefined) : clears === atom.clears
  const ask = askElement(
    atom,
    world,
    { kind: isOneOf, by: isOnActor, against: isOnActor, atLeast: isAtLeastAsSure },
    ({ kind, by, against, confidence }: Attribution) => {
      // That nobody claimed it is the word of nobody, on nobody; and a claim is the speaker's word on itself.
      const speakers = kind === 'no-claim' ? [] : by && [by]
      return { kind, by: speakers, against: kind === 'no-claim' || kind === 'claim' ? speakers : against, atLeast: confidence }
    },
  )
  return (statement) => {
    if (statement.retracted) return 'no'
    if ((atom.against ?? atom.clears) !== undefined && !hasSense(statement)) return 'no'
    return and(ask(statement), statement.generic ? 'maybe' : 'yes')
  }
}

/** There is such a statement in the dataset, on the incident, or perhaps on a series that it was judged to be part of. */
export const askAttribution = (atom: Atom<'attribution'>, world: World): Ask<Incident> => {
  const { index, absent } = world
  if (!index?.attributions) return () => absent
  const ask = someOf(askStatement(atom, world))
  return ({ id }) => {
    const onSeries = index
      .linksOf(id)
      .flatMap(({ kind, to, retracted }) =>
        kind === 'part-of' && !retracted && to.type === 'series' ? index.attributionsOfSeries(to.id) : [],
      )
    return or(ask(index.attributionsOf(id)), and(ask(onSeries), 'maybe'))
  }
}
