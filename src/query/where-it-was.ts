/**
 * Builders: where it happened.
 */
import type { SiteId } from '../schema/id.js'
import type { Point } from '../schema/place.js'
import type { CountryCode } from '../schema/vocabulary/country.js'
import type { SiteRelation } from '../schema/vocabulary/site-relation.js'
import type { BoundingBox } from '../value/place.js'
import type { Atom } from './match-list.js'
import { atLeastOne, checkedCountries, type OneOrMore, toList } from './one-or-more.js'

/**
 * It happened in one of these countries (ISO 3166-1 alpha-3).
 *
 * @throws RangeError when none is named, or one is no code of three letters.
 * @example
 * inCountry('IRQ', 'SYR') // => { op: 'country', in: ['IRQ', 'SYR'] }
 * inCountry('IQ') // throws
 *
 * @category constructors
 */
export const inCountry = (...countries: readonly CountryCode[]): Atom<'country'> => ({
  op: 'country',
  in: checkedCountries(atLeastOne('inCountry', countries)),
})

/**
 * It happened in one of these first-order divisions, by the name that the record has.
 *
 * @throws RangeError when none is named.
 * @example
 * inAdmin1('Al Anbar') // => { op: 'admin1', in: ['Al Anbar'] }
 *
 * @category constructors
 */
export const inAdmin1 = (...names: readonly string[]): Atom<'admin1'> => ({ op: 'admin1', in: atLeastOne('inAdmin1', names) })

/**
 * It happened in one of these second-order divisions, by the name that the record has.
 *
 * @throws RangeError when none is named.
 * @example
 * inAdmin2('Hit') // => { op: 'admin2', in: ['Hit'] }
 *
 * @category constructors
 */
export const inAdmin2 = (...names: readonly string[]): Atom<'admin2'> => ({ op: 'admin2', in: atLeastOne('inAdmin2', names) })

/**
 * It happened at one of these sites, or at a site inside one. With `relation` only where its place lies so to the site; any way
 * when left out.
 *
 * @throws RangeError when no site or no relation is named.
 * @example
 * atSite('iraq:bdsc') // => { op: 'site', in: ['iraq:bdsc'] }
 * atSite(['iraq:bdsc', 'iraq:ain-al-asad'], { relation: ['at', 'inside'] })
 * // => { op: 'site', in: ['iraq:bdsc', 'iraq:ain-al-asad'], relation: ['at', 'inside'] }
 *
 * @category constructors
 */
export const atSite = (
  sites: OneOrMore<SiteId>,
  { relation }: { readonly relation?: OneOrMore<SiteRelation> } = {},
): Atom<'site'> => ({
  op: 'site',
  in: toList('atSite', sites),
  ...(relation !== undefined && { relation: toList('The relation of atSite', relation) }),
})

const checkedPoint = (point: Point): Point => {
  const { lat, lon } = point
  if (!(Math.abs(lat) <= 90))
    throw new RangeError(`A latitude is -90 to 90 degrees: ${lat}. Perhaps latitude and longitude are swapped.`)
  if (!(Math.abs(lon) <= 180)) throw new RangeError(`A longitude is -180 to 180 degrees: ${lon}`)
  return point
}

/**
 * It happened at most so many metres from a point.
 *
 * @throws RangeError when there is no such point on the Earth, or the distance is not 0 or more.
 * @example
 * const nearBaghdad = match(near({ lat: 33.3, lon: 44.4 }, 50_000))
 * nearBaghdad({ id: 'test:1', where: { point: { lat: 33.26, lon: 44.23 } } }) // => 'yes'
 * nearBaghdad({ id: 'test:2', where: { country: 'IRQ' } }) // => 'maybe'
 *
 * @category constructors
 */
export const near = (point: Point, metres: number): Atom<'near'> => {
  if (!(metres >= 0 && metres < Number.POSITIVE_INFINITY)) throw new RangeError(`A distance is 0 metres or more: ${metres}`)
  return { op: 'near', point: checkedPoint(point), metres }
}

const isCorners = (area: BoundingBox | readonly Point[]): area is readonly Point[] => Array.isArray(area)

/**
 * It happened in a box of degrees, edges included (west larger than east crosses the 180th meridian), or in a polygon: its corners
 * in order, of which the last is joined to the first.
 *
 * @throws RangeError when the south of the box is north of its north, a polygon has fewer than three corners, or a point is not on
 * the Earth.
 * @example
 * within({ west: 38.8, south: 29, east: 48.6, north: 37.4 }) // => { op: 'box', west: 38.8, south: 29, east: 48.6, north: 37.4 }
 * within([{ lat: 33, lon: 44 }, { lat: 34, lon: 44 }, { lat: 33, lon: 45 }]).op // => 'polygon'
 *
 * @category constructors
 */
export const within: {
  (box: BoundingBox): Atom<'box'>
  (corners: readonly Point[]): Atom<'polygon'>
} = (area: BoundingBox | readonly Point[]) => {
  if (isCorners(area)) {
    if (area.length < 3) throw new RangeError(`A polygon has at least three corners: ${area.length}`)
    return { op: 'polygon', corners: area.map(checkedPoint) } satisfies Atom<'polygon'> as never
  }
  const { west, south, east, north } = area
  checkedPoint({ lat: south, lon: west })
  checkedPoint({ lat: north, lon: east })
  if (south > north) throw new RangeError(`The south of a box is not north of its north: ${south}, ${north}`)
  return { op: 'box', west, south, east, north } satisfies Atom<'box'> as never
}
