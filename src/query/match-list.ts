/**
 * Questions about the lists of an incident: targets, weapons, participants, reports, and the statements on who did it. All that
 * is asked must hold of one element.
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Attribution } from '../schema/attribution.js'
import type { ActorId, ReportId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import type { Participant } from '../schema/participant.js'
import type { Target } from '../schema/target.js'
import type { Truth } from '../schema/truth.js'
import type { WeaponUse } from '../schema/weapon-use.js'
import type { WhereAtom } from '../schema/where.js'
import { isAtLeastAsSure } from '../value/confidence.js'
import { and, fromBoolean, or } from '../value/truth.js'
import { isA } from '../value/weapon-category.js'
import { isSite } from './match-place.js'

type Atom<Op extends WhereAtom['op']> = Extract<WhereAtom, { readonly op: Op }>

/** The question about one element, asked of the whole list. */
export const someOf = <E>(list: Iterable<E>, ask: (element: E) => Truth, isWhole: boolean): Truth => {
  let answer: Truth = isWhole ? 'no' : 'maybe'
  for (const element of list) {
    answer = or(answer, ask(element))
    if (answer === 'yes') return answer
  }
  return answer
}

/** Asks what is named; what is not named holds. */
const named = <V, T>(asked: V | undefined, told: T | undefined, ask: (asked: V, told: T) => Truth): Truth =>
  asked === undefined ? 'yes' : told === undefined ? 'maybe' : ask(asked, told)

const isOneOf = <V extends string>(asked: readonly V[], told: V): Truth =>
  asked.includes(told) ? 'yes' : told === 'unknown' ? 'maybe' : 'no'

/** The actor is one of those asked for, or a part of one. */
const isActor = (asked: readonly ActorId[], index: DatasetIndex | undefined): ((actor: ActorId) => Truth) => {
  const coarser = new Set(asked.flatMap((id) => (index === undefined ? [] : [...index.actorAndParents(id)])))
  return (actor) => {
    if (asked.includes(actor)) return 'yes'
    const record = index?.actor(actor)
    // An actor that nobody describes may be a part of them. So may members of a collective; and a parent may stand for its part.
    if (index === undefined || record === undefined) return 'maybe'
    if (index.actorAndParents(actor).some((id) => asked.includes(id))) return 'yes'
    return record.collective === true || coarser.has(actor) ? 'maybe' : 'no'
  }
}

/** Such a target was aimed at. */
export const askTarget = (atom: Atom<'target'>, index: DatasetIndex | undefined): ((target: Target) => Truth) => {
  const ofSite = atom.site && isSite(atom.site, index)
  const ofActor = atom.actor && isActor(atom.actor, index)
  return (target) =>
    [
      named(atom.category, target.category, isOneOf),
      named(ofSite, target.site, (ask, site) => ask(site)),
      named(ofActor, target.actor, (ask, actor) => ask(actor)),
      named(atom.country, target.country, isOneOf),
    ].reduce(and)
}

/** Such a weapon was used. */
export const askWeapon = (atom: Atom<'weapon'>, index: DatasetIndex | undefined): ((use: WeaponUse) => Truth) => {
  const kinds = atom.category?.map(isA)
  return (use) => {
    const record = use.weapon === undefined ? undefined : index?.weapon(use.weapon)
    const told = [use.category, record?.category].filter((category) => category !== undefined)
    const ofKind = named(kinds, told[0], (asks) => asks.map((ask) => told.map(ask).reduce(or)).reduce(or))
    return and(ofKind, named(atom.weapon, use.weapon, isOneOf))
  }
}

/** Such an actor took part. */
export const askParticipant = (
  atom: Atom<'participant'>,
  index: DatasetIndex | undefined,
): ((participant: Participant) => Truth) => {
  const ofActor = atom.actor && isActor(atom.actor, index)
  return ({ actor, role }) =>
    and(
      named(ofActor, actor, (ask, told) => ask(told)),
      named(atom.role, role, isOneOf),
    )
}

/** Such a report tells of it. A report that the dataset does not hold may be any. */
export const askReport = (atom: Atom<'report'>, index: DatasetIndex | undefined): ((report: ReportId) => Truth) => {
  const { publisher, reliability, credibility } = atom
  return (id) => {
    const report = index?.report(id)
    if (report === undefined) return 'maybe'
    return [
      named(publisher, report.publisher, (asked, told) => fromBoolean(asked.includes(told))),
      named(reliability, report.grade?.reliability, (asked, told) =>
        isAtLeastAsSure({ scale: 'admiralty-reliability', value: asked })({ scale: 'admiralty-reliability', value: told }),
      ),
      named(credibility, report.grade?.credibility, (asked, told) =>
        isAtLeastAsSure({ scale: 'admiralty-credibility', value: asked })({ scale: 'admiralty-credibility', value: told }),
      ),
    ].reduce(and)
  }
}

/** Who is said to have done it: a claim is the speaker's word on itself. */
const accused = ({ kind, by, against }: Attribution): readonly ActorId[] | undefined =>
  kind === 'no-claim' ? [] : kind === 'claim' ? (by === undefined ? undefined : [by]) : against

/**
 * There is such a statement in the dataset, on the incident or on a series that it was judged to be part of. Statements that were
 * taken back do not count. One that is said of such incidents in general, and one on a whole series, leaves it open.
 */
export const askAttribution = (atom: Atom<'attribution'>, index: DatasetIndex): ((incident: Incident) => Truth) => {
  const bySpeaker = atom.by && isActor(atom.by, index)
  const ofAccused = atom.against && isActor(atom.against, index)
  const ask = (statement: Attribution): Truth => {
    if (statement.retracted !== undefined) return 'no'
    const holds = [
      named(atom.kind, statement.kind, isOneOf),
      statement.kind === 'no-claim' && bySpeaker !== undefined
        ? ('no' as const)
        : named(bySpeaker, statement.by, (speaks, by) => speaks(by)),
      named(ofAccused, accused(statement), (isAccused, actors) => someOf(actors, isAccused, true)),
      named(atom.atLeast, statement.confidence, (asked, told) => isAtLeastAsSure(asked)(told)),
    ].reduce(and)
    return statement.generic === true ? and(holds, 'maybe') : holds
  }
  return ({ id }) => {
    const own = someOf(index.attributionsOf(id), ask, true)
    const series = index
      .linksOf(id)
      .flatMap(({ kind, from, to, retracted }) =>
        kind === 'part-of' && retracted === undefined && from.id === id && to.type === 'series' ? [to.id] : [],
      )
    const general = someOf(
      series.flatMap((name) => index.attributionsOfSeries(name)),
      ask,
      true,
    )
    return or(own, and(general, 'maybe'))
  }
}
