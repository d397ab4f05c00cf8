/**
 * Lists of an incident: the weapons used, who took part, what was aimed at. An incident with two elements stands in both rows.
 *
 * @internal
 */
import type { Participant } from '../../schema/participant.js'
import type { Target } from '../../schema/target.js'
import type { WeaponCategory } from '../../schema/weapon-category.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import { isA, toDepth } from '../../value/weapon-category.js'
import type { KeyValue } from '../key-value.js'
import { participantsOf, targetsOf, weaponsOf } from '../part.js'
import type { Element, KeyContext, KeyOf, ListReader } from './key-kind.js'

/** A code that says that nothing is known says as much as none. */
const known = <V extends string>(value: V | undefined): V | null => (value === undefined || value === 'unknown' ? null : value)

const sure = (value: KeyValue): Element => ({ values: [value], isSure: true })

/** The use and the record of its weapon may each tell the kind, and one of them more finely. Of two minds, it is of both kinds. */
const kindsOf = ({ category, weapon }: WeaponUse, index: KeyContext['index']): readonly WeaponCategory[] => {
  const own = known(category)
  const recorded = known(weapon === undefined ? undefined : index?.weapon(weapon)?.category)
  if (own === null || recorded === null) return [own ?? recorded ?? []].flat()
  if (isA(recorded)(own) === 'yes') return [own]
  return isA(own)(recorded) === 'yes' ? [recorded] : [own, recorded]
}

/** The kinds of weapons used. A weapon that names no kind has that of its record. */
export const weaponKey = ({ depth }: KeyOf<'weapon'>, { index }: KeyContext): ListReader<WeaponUse> => ({
  ...weaponsOf,
  element: (use) => {
    const kinds = kindsOf(use, index)
    const cut = depth === undefined ? kinds : kinds.map(toDepth(depth))
    return { values: cut.length === 0 ? [null] : cut, isSure: true }
  },
})

/** The actors that took part, perhaps in one role alone: who is told without a role may have had it. */
export const actorKey = ({ role: asked }: KeyOf<'actor'>): ListReader<Participant> => ({
  ...participantsOf,
  // Where no role is asked for, an actor adds the same in each.
  ...(asked === undefined && { text: ({ actor }: Participant) => actor }),
  element: ({ actor, role }) =>
    asked === undefined || role === undefined || role === asked
      ? { values: [actor], isSure: asked === undefined || role !== undefined }
      : undefined,
})

/** The categories of what was aimed at. */
export const targetKey = (_: KeyOf<'target'>): ListReader<Target> => ({
  ...targetsOf,
  element: ({ category }) => sure(known(category)),
})
