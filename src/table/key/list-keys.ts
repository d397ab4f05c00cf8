/**
 * Lists of an incident: the weapons used, who took part, what was aimed at. An incident with two elements stands in both rows.
 *
 * @internal
 */
import { toDepth } from '../../value/weapon-category.js'
import type { KeyValue } from '../key-value.js'
import { type Element, listMembership } from '../membership.js'
import { participantsPart, targetsPart, weaponsPart } from '../part.js'
import type { KeyKind, KeyOf } from './key-kind.js'

/** A code that says that nothing is known says as much as none. */
const known = <V extends string>(value: V | undefined): V | null => (value === undefined || value === 'unknown' ? null : value)

const sure = (value: KeyValue): Element => ({ values: [value], isSure: true })

const isList = (): boolean => true

/** The kinds of weapons used. A weapon that names no kind has that of its record. */
export const weaponKey: KeyKind<KeyOf<'weapon'>> = {
  part: () => weaponsPart,
  membership:
    ({ depth }, { index }) =>
    ({ weapons, incomplete }) =>
      listMembership(
        weapons?.map((use) => {
          const category = known(use.category ?? (use.weapon === undefined ? undefined : index?.weapon(use.weapon)?.category))
          return sure(category === null || depth === undefined ? category : toDepth(depth)(category))
        }),
        incomplete?.includes('weapons') !== true,
      ),
  isList,
}

/** The actors that took part, perhaps in one role alone: who is told without a role may have had it. */
export const actorKey: KeyKind<KeyOf<'actor'>> = {
  part: () => participantsPart,
  membership:
    ({ role: asked }) =>
    ({ participants, incomplete }) =>
      listMembership(
        participants?.map(({ actor, role }) =>
          asked === undefined || role === undefined || role === asked
            ? { values: [actor], isSure: asked === undefined || role !== undefined }
            : undefined,
        ),
        incomplete?.includes('participants') !== true,
      ),
  isList,
}

/** The categories of what was aimed at. */
export const targetKey: KeyKind<KeyOf<'target'>> = {
  part: () => targetsPart,
  membership:
    () =>
    ({ targets, incomplete }) =>
      listMembership(
        targets?.map(({ category }) => sure(known(category))),
        incomplete?.includes('targets') !== true,
      ),
  isList,
}
