/** Where a wave was aimed: `target`, a place in words. */
import type { Place } from '../../schema/place.js'
import type { Mutable } from '../row/mutable.js'
import { type Draft, raise, wordsOf } from './draft.js'

/** Places outside Ukraine which the files name. That a target is one of them shows that the row is no attack on Ukraine. */
const abroad: readonly string[] = [
  'kursk',
  'belgorod',
  'bryansk',
  'rostov',
  'voronezh',
  'oryol',
  'krasnodar',
  'russia',
  'belarus',
  'moldova',
  'poland',
  'romania',
]

const OBLAST = /^([^,]{1,40} oblast)(?:, ([^,]{1,40} raion))?$/i

/**
 * Reads the place. The country is Ukraine, for the feed is of attacks on Ukraine; a target that names a place outside it has no
 * country. Names of one province, or one district in it, are put where they belong. Other targets are names as they came:
 * several provinces, `south`, a town.
 */
export const readWhere = (draft: Draft): Place => {
  const target = wordsOf(draft, 'target')
  if (target === undefined) return { level: 'country', country: 'UKR' }
  const words = target.toLowerCase()
  if (abroad.some((name) => words.includes(name))) {
    raise(
      draft,
      'target-abroad',
      'target',
      'The target names a place outside Ukraine, so the country was left out. Look where it was.',
    )
    return { name: target }
  }
  const place: Mutable<Place> = { name: target, country: 'UKR' }
  if (words === 'ukraine') place.level = 'country'
  if (words.includes(' and ')) return place
  const [, oblast, raion] = OBLAST.exec(target) ?? []
  if (oblast === undefined) return place
  place.level = raion === undefined ? 'admin1' : 'admin2'
  place.admin1 = oblast
  if (raion !== undefined) place.admin2 = raion
  return place
}
