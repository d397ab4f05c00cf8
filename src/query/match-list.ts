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
import { type Ask, anyOf, askElement, isOneOf, someOf, type World } from './ask.js'
import { isPartOf } from './part-of.js'

export type Atom<Op extends WhereAtom['op']> = Extract<WhereAtom, { readonly op: Op }>

/** Such a target was aimed at. */
export const askTarget = (atom: Atom<'target'>, world: World): Ask<Target> =>
  askElement(
    atom,
    world,
    {
      category: isOneOf,
      site: isPartOf('site', world),
      actor: isPartOf('actor', world),
      country: isOneOf,
    },
    (target: Target) => target,
  )

const isOfKind = (asked: readonly WeaponCategory[]): Ask<readonly WeaponCategory[]> => someOf(anyOf(asked.map(isA)))

/** Such a weapon was used. The use and the record of its weapon may each tell the kind. */
export const askWeapon = (atom: Atom<'weapon'>, world: World): Ask<WeaponUse> =>
  askElement(atom, world, { category: isOfKind, weapon: isOneOf }, ({ category, weapon }: WeaponUse) => {
    const told = [category, weapon && world.index?.weapon(weapon)?.category].flatMap((one) => one ?? [])
    return { category: told[0] && told, weapon }
  })

/** Such an actor took part. */
export const askParticipant = (atom: Atom<'participant'>, world: World): Ask<Participant> =>
  askElement(atom, world, { actor: isPartOf('actor', world), role: isOneOf }, (participant: Participant) => participant)

/** At least such a grade on an axis of the Admiralty code. */
const isGradedOn =
  <Axis extends 'reliability' | 'credibility'>(axis: Axis) =>
  (asked: Grade<Axis>): Ask<Grade<Axis>> => {
    const graded = (value: Grade<Axis>) => ({ scale: `admiralty-${axis}`, value }) as Confidence
    const ask = isAtLeastAsSure(graded(asked))
    return (value) => ask(graded(value))
  }

type Grade<Axis extends string> = Extract<Confidence, { readonly scale: `admiralty-${Axis}` }>['value']

/** Such a report tells of it. Nothing is known of a report that the dataset does not hold. */
export const askReport = (atom: Atom<'report'>, world: World): Ask<ReportId> =>
  askElement(
    atom,
    world,
    {
      publisher: isOneOf,
      reliability: isGradedOn('reliability'),
      credibility: isGradedOn('credibility'),
    },
    (id: ReportId) => {
      const report = world.index?.report(id)
      return { publisher: report?.publisher, ...report?.grade }
    },
  )
