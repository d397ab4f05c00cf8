/**
 * The weapons of an incident, from the lists that several tell.
 *
 * @internal
 */
import { conflictAmong } from '../../aggregate/account/account-conflict.js'
import { canonicalJson } from '../../dataset/canonical-json.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Truth } from '../../schema/truth.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import type { ResolutionRule } from '../policy.js'
import type { ResolvedField, RuleName, Told } from '../resolution.js'
import { type Candidate, closingRule, type Judged, narrow } from '../rules/narrow.js'
import type { ReportOrder } from '../rules/report-order.js'
import { type Testimony, toldBy } from '../testimony.js'
import { ofOneOfSeveral } from './field-kind.js'
import { excludes, listDispute, type NamedList } from './list-dispute.js'
import { countsTogether, mapCounts, resolveLedger, type WeaponCounts } from './weapon-ledger.js'
import { finestCategory, weaponNames } from './weapon-names.js'

/** One who tells a list of weapons. */
interface Teller extends NamedList, Judged<NamedList> {
  readonly told: Told<readonly WeaponUse[]>
  /** What it tells of the weapon of this name. */
  readonly usesOf: (name: string) => readonly WeaponUse[]
}

/** The fields of weapons, and what the incident holds of them. */
export interface ResolvedWeapons {
  readonly fields: readonly ResolvedField[]
  readonly taken?: readonly WeaponUse[]
  /** The list that is taken is known not to be whole. */
  readonly isIncomplete: boolean
}

const tellersOf = (testimonies: readonly Testimony[]): readonly Teller[] => {
  const lists = testimonies.flatMap((testimony) => {
    const uses = testimony.says.weapons
    return uses === undefined ? [] : [{ testimony, uses }]
  })
  const nameOf = weaponNames(lists.map(({ uses }) => uses))
  return lists.map(({ testimony, uses }) => {
    const isOfSeveral = testimony.togetherWith.length > 0
    const list: NamedList = { names: new Set(uses.map(nameOf)), wholeness: testimony.weapons, isOfSeveral }
    return {
      ...list,
      told: toldBy(testimony, uses),
      // None in several incidents is none in each. Other weapons may be of another one.
      alone: isOfSeveral && uses.length > 0 ? undefined : list,
      usesOf: (name) => uses.filter((use) => nameOf(use) === name),
    }
  })
}

const disputeAmong = (tellers: readonly Teller[]): Truth => conflictAmong(tellers, listDispute)

const namesIn = (tellers: readonly Teller[]): readonly string[] => [...new Set(tellers.flatMap(({ names }) => [...names]))]

/** The words for a weapon, where all that have some have the same. */
const wordsOf = (uses: readonly WeaponUse[]): Pick<WeaponUse, 'text'> => {
  const [text, ...others] = new Set(uses.flatMap((use) => use.text ?? []))
  return text === undefined || others.length > 0 ? {} : { text }
}

/** Whether there is a list, and all others are the same. */
const areSame = (lists: readonly (readonly WeaponUse[])[]): boolean => new Set(lists.map(canonicalJson)).size === 1

/** One weapon, from what all tell of it. */
interface ResolvedWeapon {
  readonly fields: readonly ResolvedField[]
  readonly uses: readonly WeaponUse[]
}

const resolveWeapon = (
  name: string,
  tellers: readonly Teller[],
  policy: readonly ResolutionRule[],
  order: ReportOrder,
): ResolvedWeapon => {
  const path = ['weapons', name]
  const lists = tellers.flatMap((teller) => {
    const uses = teller.usesOf(name)
    return uses.length === 0 ? [] : [{ ...teller, uses }]
  })
  const uses = lists.flatMap((list) => list.uses)
  const own = lists.filter(({ isOfSeveral }) => !isOfSeveral)
  const ledger = resolveLedger(
    path,
    lists.map(({ told, isOfSeveral, uses: [first, ...more] }): Candidate<WeaponCounts> => {
      const counts =
        first && more.length === 0 ? mapCounts(first, (count) => count) : countsTogether(first ? [first, ...more] : [])
      return { told: { ...told, value: counts }, alone: isOfSeveral ? mapCounts(counts, ofOneOfSeveral) : counts }
    }),
    policy,
    order,
  )
  const weapon = uses.find((use) => use.weapon === name)?.weapon
  const category = finestCategory(uses, name)
  const use: WeaponUse = {
    ...(weapon !== undefined && { weapon }),
    ...(category !== undefined && { category }),
    ...ledger.taken,
    ...wordsOf(own.flatMap((list) => list.uses)),
  }
  if (uses.length === lists.length) return { fields: ledger.fields, uses: [use] }

  // Who tells of one weapon twice may mean two kinds of it. Which is which of those of another teller, nobody can say.
  const isSame = areSame(own.map((list) => list.uses))
  const taken = (isSame ? own[0]?.uses : undefined) ?? [use]
  const field: ResolvedField = {
    path,
    told: lists.map(({ told, uses: value }) => ({ ...told, value })),
    disputed: areSame(lists.map((list) => list.uses)) ? 'no' : 'maybe',
    taken,
    rule: isSame ? 'agreed' : 'hull',
  }
  return { fields: [field], uses: taken }
}

/** The incident does not tell of this weapon. */
const unplaced = ({ fields }: ResolvedWeapon): ResolvedWeapon => ({
  fields: fields.map(({ taken: _, ...field }): ResolvedField => ({ ...field, rule: 'undecided' })),
  uses: [],
})

/** A list says that it was not used. Either may be right, so that its figures bound nothing from below. */
const perhapsNone = ({ fields, uses }: ResolvedWeapon): ResolvedWeapon => {
  const use = (told: WeaponUse): WeaponUse => ({ ...told, ...mapCounts(told, ofOneOfSeveral) })
  const [, , figure] = fields[0]?.path ?? []
  return {
    // The fields are those of its figures, or the one of its uses.
    fields: fields.map(({ taken, ...field }): ResolvedField => {
      if (taken === undefined) return field
      const possible = figure === undefined ? uses.map(use) : ofOneOfSeveral(taken as Quantity)
      return { ...field, taken: possible, rule: 'hull' }
    }),
    uses: uses.map(use),
  }
}

/** The weapons from what several tell. Lists that name different ones are put together, and their list is not whole. */
export const resolveWeapons = (
  testimonies: readonly Testimony[],
  policy: readonly ResolutionRule[],
  order: ReportOrder,
): ResolvedWeapons => {
  const tellers = tellersOf(testimonies)
  if (tellers.length === 0) return { fields: [], isIncomplete: false }
  const own = tellers.filter(({ alone }) => alone !== undefined)
  const { left, by } = narrow(own, policy, order, { contains: isShorterForm })
  const closing = closingRule(policy)
  const isOpen = left.length === 0 || (closing === 'keep-all' && disputeAmong(left) !== 'no')
  const common = closing === 'overlap' ? namesIn(left).filter((name) => left.every(({ names }) => names.has(name))) : []
  const placed = isOpen ? [] : common.length > 0 ? common : namesIn(left)

  const weapons = namesIn(tellers).map((name) => {
    const weapon = resolveWeapon(name, tellers, policy, order)
    if (!placed.includes(name)) return unplaced(weapon)
    return left.some((teller) => excludes(teller, name)) ? perhapsNone(weapon) : weapon
  })
  // What all tell alike is taken as it was told, and in its order.
  const [alike] = areSame(tellers.map(({ told }) => told.value)) ? own : []
  const taken = isOpen ? {} : { taken: alike?.told.value ?? weapons.flatMap(({ uses }) => uses) }
  const isCovered = left.some((list) => list.wholeness !== 'incomplete' && list.names.size === placed.length)
  return {
    fields: [
      {
        path: ['weapons'],
        told: tellers.map(({ told }) => told),
        disputed: disputeAmong(tellers),
        ...taken,
        rule: isOpen ? (left.length > 0 ? closing : 'undecided') : ruleOf(left, placed, by, common.length > 0),
      },
      ...weapons.flatMap(({ fields }) => fields),
    ],
    ...taken,
    isIncomplete: !isOpen && (disputeAmong(left) !== 'no' || !isCovered),
  }
}

/** Whether a list names nothing that a longer one does not. That there was nothing is no shorter form of something. */
const isShorterForm = (shorter: NamedList, longer: NamedList): boolean =>
  (shorter.names.size > 0 || longer.names.size === 0) && [...shorter.names].every((name) => longer.names.has(name))

const ruleOf = (left: readonly Teller[], placed: readonly string[], by: RuleName | undefined, isCommon: boolean): RuleName => {
  if (left.every(({ names }) => names.size === placed.length)) return by ?? 'agreed'
  if (isCommon) return 'overlap'
  return disputeAmong(left) === 'no' ? (by ?? 'finest') : 'hull'
}
