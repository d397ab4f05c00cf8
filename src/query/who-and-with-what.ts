/**
 * Builders: at what it was aimed, with what, who took part, who is said to have done it, who tells of it. All that is named in one
 * of them must hold of one target, one use of a weapon, one participant, one statement, one report.
 */
import type { Confidence } from '../schema/confidence.js'
import type { ActorId, SiteId, WeaponId } from '../schema/id.js'
import type { AttributionKind } from '../schema/vocabulary/attribution-kind.js'
import type { CountryCode } from '../schema/vocabulary/country.js'
import type { ParticipantRole } from '../schema/vocabulary/participant-role.js'
import type { TargetCategory } from '../schema/vocabulary/target-category.js'
import type { WeaponCategory } from '../schema/weapon-category.js'
import type { Atom } from './match-list.js'
import { atLeastOne, checkedCountries, type OneOrMore, toList } from './one-or-more.js'

/** What is named, as lists. What is not named is left out. */
const lists = <Key extends string, T>(
  builder: string,
  named: { readonly [K in Key]?: OneOrMore<T> | undefined },
): { readonly [K in Key]?: readonly T[] } =>
  Object.fromEntries(
    Object.entries<OneOrMore<T> | undefined>(named).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, toList(`"${key}" of ${builder}`, value)]],
    ),
  ) as { readonly [K in Key]?: readonly T[] }

/**
 * It was aimed at such a target. Sites inside a site, and parts of an actor, count.
 *
 * @throws RangeError when a list is empty, or a country is no code of three letters.
 * @example
 * aimedAt({ category: 'military', country: ['USA'] }) // => { op: 'target', category: ['military'], country: ['USA'] }
 * match(aimedAt({ category: 'military' }))({ id: 'test:1', targets: [{ category: 'unknown' }] }) // => 'maybe'
 *
 * @category constructors
 */
export const aimedAt = ({
  category,
  site,
  actor,
  country,
}: {
  readonly category?: OneOrMore<TargetCategory>
  readonly site?: OneOrMore<SiteId>
  readonly actor?: OneOrMore<ActorId>
  readonly country?: OneOrMore<CountryCode>
}): Atom<'target'> => ({
  op: 'target',
  ...lists('aimedAt', { category }),
  ...lists('aimedAt', { site }),
  ...lists('aimedAt', { actor }),
  ...(country !== undefined && { country: checkedCountries(toList('"country" of aimedAt', country)) }),
})

/**
 * A weapon of one of these kinds, or of a finer kind, was used.
 *
 * @throws RangeError when none is named.
 * @example
 * const withMissile = match(usedWeapon('missile'))
 * withMissile({ id: 'test:1', weapons: [{ category: 'missile/ballistic' }] }) // => 'yes'
 * withMissile({ id: 'test:2', weapons: [{ category: 'unknown' }] }) // => 'maybe'
 * withMissile({ id: 'test:3', weapons: [] }) // => 'no'
 *
 * @category constructors
 */
export const usedWeapon = (...categories: readonly WeaponCategory[]): Atom<'weapon'> => ({
  op: 'weapon',
  category: atLeastOne('usedWeapon', categories),
})

/**
 * One of these weapons was used, by the ids of their records.
 *
 * @throws RangeError when none is named.
 * @example
 * usedWeaponRecord('iraq:107mm-rocket') // => { op: 'weapon', weapon: ['iraq:107mm-rocket'] }
 *
 * @category constructors
 */
export const usedWeaponRecord = (...weapons: readonly WeaponId[]): Atom<'weapon'> => ({
  op: 'weapon',
  weapon: atLeastOne('usedWeaponRecord', weapons),
})

/**
 * One of these actors, or a part of one, took part; in one of these roles, where they are named.
 *
 * @throws RangeError when a list is empty.
 * @example
 * involving('test:militia') // => { op: 'participant', actor: ['test:militia'] }
 * involving({ actor: 'test:militia', role: 'attacker' }) // => { op: 'participant', actor: ['test:militia'], role: ['attacker'] }
 *
 * @category constructors
 */
export const involving = (
  who: OneOrMore<ActorId> | { readonly actor?: OneOrMore<ActorId>; readonly role?: OneOrMore<ParticipantRole> },
): Atom<'participant'> => {
  const { actor, role } =
    typeof who === 'object' && !Array.isArray(who)
      ? (who as { readonly actor?: OneOrMore<ActorId>; readonly role?: OneOrMore<ParticipantRole> })
      : { actor: who as OneOrMore<ActorId>, role: undefined }
  return { op: 'participant', ...lists('involving', { actor }), ...lists('involving', { role }) }
}

/**
 * There is such a statement on who did it, and it was not taken back. `against` asks for statements that accuse; with
 * `clears`, or with the kind `denial`, for those that clear. `atLeast` is asked on its own scale.
 *
 * @throws RangeError when a list is empty.
 * @example
 * attributed({ kind: 'claim', by: 'test:militia' }) // => { op: 'attribution', kind: ['claim'], by: ['test:militia'] }
 * attributed({ against: 'test:militia', atLeast: { scale: 'icd203-confidence', value: 'moderate' } }).op // => 'attribution'
 *
 * @category constructors
 */
export const attributed = ({
  kind,
  by,
  against,
  clears,
  atLeast,
}: {
  readonly kind?: OneOrMore<AttributionKind>
  readonly by?: OneOrMore<ActorId>
  readonly against?: OneOrMore<ActorId>
  readonly clears?: true
  readonly atLeast?: Confidence
} = {}): Atom<'attribution'> => ({
  op: 'attribution',
  ...lists('attributed', { kind }),
  ...lists('attributed', { by, against }),
  ...(clears !== undefined && { clears }),
  ...(atLeast !== undefined && { atLeast }),
})

/**
 * Such a report tells of it. Its grade is at least as good as the one named, by the NATO Admiralty code: A is the best
 * reliability and 1 the best credibility; F and 6 say that it cannot be judged.
 *
 * @throws RangeError when no publisher is named in a list.
 * @example
 * reportedBy({ publisher: 'Test News', reliability: 'B' }) // => { op: 'report', publisher: ['Test News'], reliability: 'B' }
 *
 * @category constructors
 */
export const reportedBy = ({
  publisher,
  ...grade
}: Omit<Atom<'report'>, 'op' | 'publisher'> & { readonly publisher?: OneOrMore<string> }): Atom<'report'> => ({
  op: 'report',
  ...lists('reportedBy', { publisher }),
  ...grade,
})
