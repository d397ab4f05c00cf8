/**
 * Which weapons that several tell of are the same: those of one weapon record, else of one category. A coarser word is the same
 * weapon as a finer one where no other one fits it.
 *
 * @internal
 */
import type { WeaponUse } from '../../schema/weapon-use.js'
import { isA } from '../../value/weapon-category.js'

/** What a use calls its weapon: the id of the weapon, else its category. */
const nameIn = ({ weapon, category = 'unknown' }: WeaponUse): string => weapon ?? category

/** A name, and what categories are told with it. */
interface Name {
  readonly name: string
  readonly isWeapon: boolean
  readonly categories: Set<string>
}

/** Whether a category is a coarser word for what another name says. A weapon whose kind is not known may be any. */
const isCoarser = (one: Name, other: Name): boolean => {
  if (one.isWeapon || one === other) return false
  if (one.name === 'unknown') return true
  // Every category has the form of one: the schema looked at it.
  const isOne = (category: string): boolean => isA(one.name as 'rocket')(category as 'rocket') === 'yes'
  return other.categories.size > 0 && [...other.categories].every(isOne)
}

const collect = (lists: readonly (readonly WeaponUse[])[]): readonly Name[] => {
  const names = new Map<string, Name>()
  for (const list of lists)
    for (const use of list) {
      const name = nameIn(use)
      const entry = names.get(name) ?? { name, isWeapon: use.weapon !== undefined, categories: new Set() }
      if (use.category !== undefined) entry.categories.add(use.category)
      names.set(name, entry)
    }
  return [...names.values()]
}

/** Names that are comparable with each other, by way of others too. */
const comparableWith = (name: Name, names: readonly Name[]): readonly Name[] => {
  const found = new Set([name])
  for (const one of found) for (const other of names) if (isCoarser(one, other) || isCoarser(other, one)) found.add(other)
  return [...found]
}

/**
 * The one name of each weapon in lists of several tellers. Coarser names take the finest one, where all that fit each other are
 * ever finer forms of one, and none of the lists tells of two of them.
 */
export const weaponNames = (lists: readonly (readonly WeaponUse[])[]): ((use: WeaponUse) => string) => {
  const names = collect(lists)
  const finest = new Map<string, string>()
  for (const name of names) {
    const circle = comparableWith(name, names)
    const isTwice = lists.some(
      (list) => new Set(list.map(nameIn).filter((told) => circle.some((one) => one.name === told))).size > 1,
    )
    const end = circle.find((one) => circle.every((other) => one === other || isCoarser(other, one)))
    if (!isTwice && end !== undefined) finest.set(name.name, end.name)
  }
  return (use) => finest.get(nameIn(use)) ?? nameIn(use)
}

/** The finest of the categories that are told with a weapon. Undefined: none is told, or they are not forms of one. */
export const finestCategory = (uses: readonly WeaponUse[], name: string): WeaponUse['category'] => {
  const categories = [...new Set(uses.filter((use) => nameIn(use) === name).flatMap(({ category }) => category ?? []))]
  return categories.find((one) => categories.every((other) => one === other || other === 'unknown' || isA(other)(one) === 'yes'))
}
