/**
 * Questions about the elements of the lists of an incident: targets, weapons, participants, reports. All that is asked must hold
 * of one element.
 *
 * @internal
 */
import type { Confidence } from '../schema/confidence.js'
import type { ReportId } from '../schema/id.js'
import type { Participant } from '../schema/participant.js'
import type { Report } from '../schema/report.js'
import type { Target } from '../schema/target.js'
import type { WeaponCategory } from '../schema/weapon-category.js'
import type { WeaponUse } from '../schema/weapon-use.js'
import type { WhereAtom } from '../schema/where.js'
import { isAtLeastAsSure } from '../value/confidence.js'
import { isA } from '../value/weapon-category.js'
import { type Ask, allOf, criterion, isOneOf, someOf, type World } from './ask.js'
import { isPartOf } from './part-of.js'

export type Atom<Op extends WhereAtom['op']> = Extract<WhereAtom, { readonly op: Op }>

/** Such a target was aimed at. */
export const askTarget = (atom: Atom<'target'>, world: World): Ask<Target> =>
  allOf(
    world,
    criterion(atom.category, isOneOf, ({ category }) => category),
    criterion(atom.site, isPartOf(world.index?.site, world), ({ site }) => site),
    criterion(atom.actor, isPartOf(world.index?.actor, world), ({ actor }) => actor),
    criterion(atom.country, isOneOf, ({ country }) => country),
  )

/** Such a weapon was used. The use and the record of its weapon may each tell the kind. */
export const askWeapon = (atom: Atom<'weapon'>, world: World): Ask<WeaponUse> => {
  const isOfKind = (asked: readonly WeaponCategory[]): Ask<readonly WeaponCategory[]> => {
    const asks = asked.map(isA)
    return (told) => someOf(asks, (ask) => someOf(told, ask, true), true)
  }
  return allOf(
    world,
    criterion(atom.category, isOfKind, ({ category, weapon }) => {
      const told = [category, weapon && world.index?.weapon(weapon)?.category].filter((one) => one !== undefined)
      return told.length > 0 ? told : undefined
    }),
    criterion(atom.weapon, isOneOf, ({ weapon }) => weapon),
  )
}

/** Such an actor took part. */
export const askParticipant = (atom: Atom<'participant'>, world: World): Ask<Participant> =>
  allOf(
    world,
    criterion(atom.actor, isPartOf(world.index?.actor, world), ({ actor }) => actor),
    criterion(atom.role, isOneOf, ({ role }) => role),
  )

type Grade = Required<NonNullable<Report['grade']>>

const reliable = (value: Grade['reliability']): Confidence => ({ scale: 'admiralty-reliability', value })
const credible = (value: Grade['credibility']): Confidence => ({ scale: 'admiralty-credibility', value })

/** Such a report tells of it. Nothing is known of a report that the dataset does not hold. */
export const askReport = ({ publisher, reliability, credibility }: Atom<'report'>, world: World): Ask<ReportId> => {
  const ask = allOf<Report>(
    world,
    criterion(publisher, isOneOf, (report) => report.publisher),
    criterion(
      reliability && reliable(reliability),
      isAtLeastAsSure,
      ({ grade }) => grade?.reliability && reliable(grade.reliability),
    ),
    criterion(
      credibility && credible(credibility),
      isAtLeastAsSure,
      ({ grade }) => grade?.credibility && credible(grade.credibility),
    ),
  )
  return (id) => {
    const report = world.index?.report(id)
    return report === undefined ? world.absent : ask(report)
  }
}
