/**
 * In what kind of place an event happened. SiND tells the kind and not which one, so one collective site stands for all places of a
 * kind. A row on protection names the camp: the one place in SiND that has a name.
 */
import type { Place } from '../../schema/place.js'
import type { Site } from '../../schema/site.js'
import { countryOfAlpha3 } from '../row/iso-country.js'
import type { Mutable } from '../row/mutable.js'
import { referenceId } from '../row/reference-id.js'
import { text } from './cell.js'
import { locations } from './crosswalk.js'
import { type Draft, isUntold, keep, labelOf, raise } from './draft.js'
import { byNormalLabel, normalLabel } from './labels.js'

/** The site of an event, and how the event lies to it. */
export interface Setting {
  readonly site: Site
  readonly relation?: NonNullable<Place['relation']>
}

/** Words in the place of a name. */
const NAMELESS =
  /^(?:temporary|makeshift|other|multiple|unnamed|unidentified|unknown|unspecified|not applicable|none|re-?code)\b/i

/** Reads the site: the camp that is named, or the kind of place. */
export const readSetting = (draft: Draft): Setting | undefined => {
  const camp = readCamp(draft)
  const incident = readKindOfPlace(draft, 'Location of Incident')
  const event = readKindOfPlace(draft, 'Location of event')
  return camp ?? incident ?? event
}

/** A camp is known by its name and its country, and holds nothing that depends on the event. */
const readCamp = (draft: Draft): Setting | undefined => {
  const name = labelOf(draft, 'Camp Name')
  if (name === undefined) return undefined
  if (isUntold(name) || NAMELESS.test(name)) {
    keep(draft, 'Camp Name', undefined, name)
    return undefined
  }
  const country = countryOfAlpha3((text(draft.row['Country ISO']) ?? '').toUpperCase())
  const site: Mutable<Site> = { id: `sind:site/camp/${referenceId(`${country ?? ''}/${name}`)}`, name, category: 'camp' }
  if (country !== undefined) site.country = country
  return { site }
}

type LocationColumn = keyof typeof locations

const known: Readonly<Record<LocationColumn, ReadonlyMap<string, string>>> = /* @__PURE__ */ (() => ({
  'Location of Incident': byNormalLabel(Object.keys(locations['Location of Incident'])),
  'Location of event': byNormalLabel(Object.keys(locations['Location of event'])),
}))()

/** Labels that tell no kind of place. */
const NO_PLACE: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    'other',
    'no information',
    'unspecified location',
    'private travel',
    'remote threat',
    're-code in db',
    'recode in db',
  ]))()

const ON_THE_WAY = 'On Way To or From School'

const readKindOfPlace = (draft: Draft, column: LocationColumn): Setting | undefined => {
  const words = labelOf(draft, column)
  if (words === undefined) return undefined
  keep(draft, column, undefined, words)
  const normal = normalLabel(words)
  if (isUntold(words) || NO_PLACE.has(normal)) return undefined
  const label = known[column].get(normal)
  if (label === undefined) {
    raise(draft, 'unknown-label', column, `"${words.slice(0, 80)}" is no label that is known here. It was kept and gave no site.`)
    return undefined
  }
  if (label === ON_THE_WAY) return { site: collective('Education Building', 'school'), relation: 'en-route' }
  return { site: collective(label, locations[column][label]?.to) }
}

const collective = (label: string, category: Site['category']): Site => ({
  id: `sind:site/${normalLabel(label).replace(/[^a-z0-9]+/g, '-')}`,
  name: label,
  ...(category !== undefined && { category }),
  collective: true,
})
