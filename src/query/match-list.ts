/**
 * Questions about the elements of the lists of an incident: targets, weapons, participants, reports. All that is asked must hold
 * of one element.
 *
 * @internal
 */
import type { Confidence } from '../schema/confidence.js'
import type { ReportId } from '../schema/id.js'
import type { Participant } from '../schema/participant.js'
import type { Target } from '../schema/target.js'
import type { WeaponCategory } from '../schema/weapon-category.js'
import type { WeaponUse } from '../schema/weapon-use.js'
import type { WhereAtom } from '../schema/where.js'
import { isAtLeastAsSure } from '../value/confidence.js'
import { isA } from '../value/weapon-category.js'
import { type Ask, allOf, isOneOf, someOf, type World } from './ask.js'
import { isPartOf } from './part-of.js'

export type Atom<Op extends WhereAtom['op']> = Extract<WhereAtom, { readonly op: Op }>

/** Such a target was aimed at. */
export const askTarget = (atom: Atom<'target'>, world: World): Ask<Target> =>
  allOf(
    atom,
    world,
    {
      category: isOneOf,
      site: isPartOf(world.index?.site, world),
      actor: isPartOf(world.index?.actor, world),
      country: isOneOf,
    },
    (target: Target) => target,
  )

const isOfKind = (asked: readonly WeaponCategory[]): Ask<readonly WeaponCategory[]> => {
  const asks = asked.map(isA)
  return (told) => someOf(asks, (ask) => someOf(told, ask, true), true)
}

/** Such a weapon was used. The use and the record of its weapon may each tell the kind. */
export const askWeapon = (atom: Atom<'weapon'>, world: World): Ask<WeaponUse> =>
  allOf(atom, world, { category: isOfKind, weapon: isOneOf }, ({ category, weapon }: WeaponUse) => {
    const told = [category, weapon && world.index?.weapon(weapon)?.category].filter((one) => one !== undefined)
    return { category: told[0] && told, weapon }
  })

/** Such an actor took part. */
export const askParticipant = (atom: Atom<'participant'>, world: World): Ask<Participant> =>
  allOf(atom, world, { actor: isPartOf(world.index?.actor, world), role: isOneOf }, (participant: Participant) => participant)

/** At least such a grade on an axis of the Admiralty code. */
const isGradedOn =
  <Scale extends 'admiralty-reliability' | 'admiralty-credibility'>(scale: Scale) =>
  (asked: Grade<Scale>): Ask<Grade<Scale>> => {
    const ask = isAtLeastAsSure({ scale, value: asked } as Confidence)
    return (value) => ask({ scale, value } as Confidence)
  }

type Grade<Scale> = Extract<Confidence, { readonly scale: Scale }>['value']

/** Such a report tells of it. Nothing is known of a report that the dataset does not hold. */
export const askReport = (atom: Atom<'report'>, world: World): Ask<ReportId> =>
  allOf(
    atom,
    world,
    {
      publisher: isOneOf,
      reliability: isGradedOn('admiralty-reliability'),
      credibility: isGradedOn('admiralty-credibility'),
    },
    (id: ReportId) => {
      const report = world.index?.report(id)
      return { publisher: report?.publisher, ...report?.grade }
    },
  )
