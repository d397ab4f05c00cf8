/** Sites around a point, out of many, fast. */
import type { Point } from '../schema/place.js'
import type { Site } from '../schema/site.js'
import { spatialIndex } from './spatial-index.js'

/**
 * Sites by whether they lie near a point. A site that is in none of the lists does not. The lists have no special order, and the
 * same one each time.
 *
 * @category tables
 */
export interface SitesNear<S extends Site = Site> {
  /** They do, wherever in its radius each of them is. */
  readonly yes: readonly S[]
  /** Their radius leaves it open. */
  readonly maybe: readonly S[]
  /** They may be anywhere: they tell no point, or the point of an area, or have no fixed place. The same list for every point. */
  readonly unplaced: readonly S[]
}

/** A site as a place. The point of what moves says where it was once, and nothing of where it is. */
const placeOf = (site: Site): Site => {
  if (site.mobile !== true) return site
  const { point, radius, ...rest } = site
  return rest
}

/**
 * The sites that lie at most so many metres from a point. The answers are those of `near`. An index is built once for the sites;
 * a question then takes microseconds, however many sites there are. Keep the function to ask again.
 *
 * @example
 * const baghdad = { lat: 33.3, lon: 44.4 }
 * const embassy = { id: 'test:embassy', point: { lat: 33.301, lon: 44.39 } }
 * const camp = { id: 'test:camp', point: { lat: 33.31, lon: 44.4 }, radius: 2000 }
 * const around = sitesNear([embassy, camp, { id: 'test:convoy', mobile: true }])
 * around(baghdad, 1500).yes // => [embassy]
 * around(baghdad, 1500).maybe // => [camp]
 * around(baghdad, 1500).unplaced.length // => 1
 *
 * @category tables
 */
export const sitesNear = <S extends Site>(sites: readonly S[]): ((point: Point, metres: number) => SitesNear<S>) => {
  const index = spatialIndex(sites.map(placeOf))
  const unplaced = Array.from(index.unplaced, (row) => sites[row] as S)
  return (point, metres) => {
    const yes: S[] = []
    const maybe: S[] = []
    index.forEachNear(point, metres, (row, answer) => {
      const list = answer === 'yes' ? yes : maybe
      list.push(sites[row] as S)
    })
    return { yes, maybe, unplaced }
  }
}
