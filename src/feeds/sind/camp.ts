/** The camp that a row on protection names: the one place in SiND that has a name. */
import type { Site } from '../../schema/site.js'
import { countryOfAlpha3 } from '../row/iso-country.js'
import type { Mutable } from '../row/mutable.js'
import { referenceId } from '../row/reference-id.js'
import { text } from './cell.js'
import { type Draft, isUntold, keep, labelOf } from './draft.js'

/** Words in the place of a name. */
const NAMELESS =
  /^(?:temporary|makeshift|other|multiple|unnamed|unidentified|unknown|unspecified|not applicable|none|re-?code)\b/i

/** Reads the camp. A camp is known by its name and its country, and holds nothing that depends on the event. */
export const readCamp = (draft: Draft): Site | undefined => {
  const name = labelOf(draft, 'Camp Name')
  if (name === undefined) return undefined
  if (isUntold(name) || NAMELESS.test(name)) {
    keep(draft, 'Camp Name', undefined, name)
    return undefined
  }
  const country = countryOfAlpha3((text(draft.row['Country ISO']) ?? '').toUpperCase())
  const site: Mutable<Site> = { id: `sind:site/${referenceId(`${country ?? ''}/${name}`)}`, name, category: 'camp' }
  if (country !== undefined) site.country = country
  return site
}
