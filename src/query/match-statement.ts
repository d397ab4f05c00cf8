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
import { type Ask, allOf, isOneOf, someOf, type World } from './ask.js'
import type { Atom } from './match-list.js'
import { isPartOf } from './part-of.js'

/** Whom the statement is on: a claim is the speaker's word on itself, and that nobody claimed it is on nobody. */
const subjectsOf = ({ kind, by, against }: Attribution): readonly ActorId[] | undefined =>
  kind === 'no-claim' ? [] : kind === 'claim' ? by && [by] : against

/** Such a statement. One that was taken back does not count; one that is said of such incidents in general leaves it open. */
const askStatement = (atom: Atom<'attribution'>, world: World): Ask<Attribution> => {
  const ofActor = isPartOf(world.index?.actor, world)
  const ofSomeActor = (asked: readonly ActorId[]): Ask<readonly ActorId[]> => {
    const ask = ofActor(asked)
    return (actors) => someOf(actors, ask, true)
  }
  // Whom a statement is on says nothing of whether it accuses or clears them. A denial clears, which who asks for denials knows.
  const hasSense = ({ kind, clears }: Attribution): boolean =>
    kind === 'denial' ? (atom.clears ?? atom.kind !== undefined) : clears === atom.clears
  const ask = allOf(
    atom,
    world,
    { kind: isOneOf, by: ofActor, against: ofSomeActor, atLeast: isAtLeastAsSure },
    (statement: Attribution) => ({
      kind: statement.kind,
      by: statement.kind === 'no-claim' ? null : statement.by,
      against: subjectsOf(statement),
      atLeast: statement.confidence,
    }),
  )
  return (statement) => {
    if (statement.retracted !== undefined) return 'no'
    if ((atom.against ?? atom.clears) !== undefined && !hasSense(statement)) return 'no'
    const answer = ask(statement)
    return statement.generic === true ? and(answer, 'maybe') : answer
  }
}

/** There is such a statement in the dataset, on the incident, or perhaps on a series that it was judged to be part of. */
export const askAttribution = (atom: Atom<'attribution'>, world: World): Ask<Incident> => {
  const { index, absent } = world
  if (index?.attributions === undefined) return () => absent
  const ask = askStatement(atom, world)
  return ({ id }) => {
    const onSeries = index
      .linksOf(id)
      .flatMap(({ kind, from, to, retracted }) =>
        kind === 'part-of' && retracted === undefined && from.id === id && to.type === 'series'
          ? index.attributionsOfSeries(to.id)
          : [],
      )
    return or(someOf(index.attributionsOf(id), ask, true), and(someOf(onSeries, ask, true), 'maybe'))
  }
}
