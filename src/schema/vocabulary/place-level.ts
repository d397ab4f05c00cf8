/** What a place stands for. */
import { codeList } from './code-list.js'

/** What a point or the names of a place stand for, from fine to coarse. */
export const placeLevels = /* @__PURE__ */ codeList({
  exact: { label: 'Exact spot', meaning: 'A building, a crossing or a stretch of road that could be found again.' },
  settlement: { label: 'Settlement', meaning: 'Somewhere in or close to a city, town or village.' },
  admin2: { label: 'District', meaning: 'Somewhere in a second-order administrative division.' },
  admin1: { label: 'Province', meaning: 'Somewhere in a first-order administrative division.' },
  country: { label: 'Country', meaning: 'Somewhere in a country.' },
  fuzzy: {
    label: 'Fuzzy area',
    meaning: 'Along a line or in an area without a clear border, of any size: a road, a valley, between two towns.',
  },
  water: { label: 'Water or airspace', meaning: 'At sea, on a lake or a border river, or in international airspace.' },
})

/**
 * What a point or the names of a place stand for.
 *
 * @category vocabularies
 */
export type PlaceLevel = keyof typeof placeLevels
