/** One row of the table of weapons to a weapon. */
import { left, type These } from 'fp-ts/lib/These.js'
import type { Issue } from '../../schema/issue.js'
import type { Weapon } from '../../schema/weapon.js'
import type { WeaponCategory } from '../../schema/weapon-category.js'
import type { FeedFragment, Row } from '../feed.js'
import type { Mutable } from '../row/mutable.js'
import { text } from './cell.js'
import type { Column } from './columns.js'
import { aircraftTypes, crossingOf, weaponClasses } from './crosswalk.js'
import { begin, cellIssue, type Draft, end, extraOf, keep, raise, wordsOf } from './draft.js'
import { weaponIdOf } from './weapon-id.js'

/** Texts about the weapon itself, not about a use of it. */
const facts: readonly Column[] = [
  'national_origin',
  'type',
  'launch_platform',
  'name',
  'name_NATO',
  'in_sevice',
  'in_service',
  'designer',
  'manufacturer',
  'guidance_system',
  'unit_cost',
]

/** Reads one row of the table of weapons. */
export const readWeapon = (row: Row): These<readonly Issue[], FeedFragment> => {
  if (typeof text(row['model']) !== 'string')
    return left([
      cellIssue(
        'weapon-without-model',
        'model',
        'The model is needed here, for weapons are known by it. Take it from the original file.',
        row['model'],
      ),
    ])
  const draft = begin(row)
  const model = wordsOf(draft, 'model') ?? ''
  const category = readCategory(draft)
  for (const column of facts) keep(draft, column, undefined, wordsOf(draft, column))
  const names = [text(row['name']), text(row['name_NATO'])].flatMap((name) => name ?? [])
  const aliases = [...new Set(names)].filter((name) => name !== model)
  const weapon: Mutable<Weapon> = { id: weaponIdOf(model), name: model, category }
  if (aliases.length > 0) weapon.aliases = aliases
  if (draft.native.length > 0) weapon.native = draft.native
  const extra = extraOf(draft)
  if (extra !== undefined) weapon.extra = extra
  return end(draft, { weapons: [weapon] })
}

const readCategory = (draft: Draft): WeaponCategory => {
  const told = wordsOf(draft, 'category')
  if (told === undefined) {
    raise(draft, 'category-missing', 'category', 'The category is missing, so it is unknown. Add it if it is known.')
    return 'unknown'
  }
  keep(draft, 'category', told)
  const category = crossingOf(weaponClasses, told)?.to
  if (category === undefined) {
    raise(draft, 'unknown-class', 'category', 'sitrep does not know this category, so it is unknown. native holds it.')
    return 'unknown'
  }
  const type = text(draft.row['type'])
  if (category !== 'uncrewed-aircraft' || typeof type !== 'string') return category
  return crossingOf(aircraftTypes, type)?.to ?? category
}
