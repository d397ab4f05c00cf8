/**
 * How well two places agree: by their points where both have one, else by the names of what they lie in.
 *
 * @internal
 */
import { EARTH_RADIUS } from '../../value/place.js'
import type { Prepared, PreparedPlace } from '../prepare/prepared.js'
import { distanceWords, notTold } from './amount-words.js'
import { bitsBySimilarity, mostOfNames } from './bits-by-similarity.js'
import { EXCLUDED, inSteps, NOT_COMPARED } from './contribution.js'
import type { NameTable } from './name-table.js'
import type { NameWeights, PlaceWeights } from './weights.js'

const hasPoint = ({ lat }: PreparedPlace): boolean => !Number.isNaN(lat)

/** Great-circle distance in metres, from the chord between the points. NaN where one has no point. */
const distanceOf = (a: PreparedPlace, b: PreparedPlace): number => {
  const dx = a.x - b.x
  const dy = a.y - b.y
  const dz = a.z - b.z
  const half = Math.sqrt(dx * dx + dy * dy + dz * dz) / 2
  return 2 * EARTH_RADIUS * Math.asin(Math.min(1, half))
}

/** The metres between two places, beyond what both may be off: 0 where their circles meet. */
const gapOf = (a: PreparedPlace, b: PreparedPlace, distance: number): number => {
  const gap = distance - (a.slack + b.slack)
  return gap > 0 ? gap : 0
}

const differ = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && b !== undefined && a !== b
const agree = <T>(a: T | undefined, b: T | undefined): boolean => a !== undefined && a === b

/** How surprising it is that two places fit by chance, when the wider one may be so many metres off. */
const surprise = (slack: number, { error, span }: PlaceWeights): number =>
  Math.max(0, 2 * Math.log2(span / Math.max(slack, error)))

/** How far the narrower circle must be moved to lie inside the wider one. Two centres of villages are as far apart as they are. */
const shiftOf = (a: PreparedPlace, b: PreparedPlace, distance: number): number =>
  Math.max(0, distance - Math.abs(a.slack - b.slack))

const pointBits = (a: PreparedPlace, b: PreparedPlace, distance: number, weights: PlaceWeights): number => {
  // The centre of a district is put anywhere in it, so that a district may be moved by its own size.
  const relative = shiftOf(a, b, distance) / Math.max(weights.error, Math.min(a.slack, b.slack))
  return surprise(Math.max(a.slack, b.slack), weights) - weights.tail * Math.log2(1 + relative * relative)
}

const nameBits = (a: number, b: number, names: NameTable, weights: NameWeights): number =>
  a < 0 || b < 0 ? NOT_COMPARED : bitsBySimilarity(names.similarity(a, b), weights)

/** The sum of what can be compared; NaN where nothing can. */
const plus = (sum: number, bits: number): number => (Number.isNaN(bits) ? sum : Number.isNaN(sum) ? bits : sum + bits)

const adminBits = (a: PreparedPlace, b: PreparedPlace, names: NameTable, weights: PlaceWeights): number =>
  plus(nameBits(a.admin1, b.admin1, names, weights.admin1), nameBits(a.admin2, b.admin2, names, weights.admin2))

/** What is told without a point. */
const namedBits = (a: PreparedPlace, b: PreparedPlace, names: NameTable, weights: PlaceWeights): number => {
  const country = agree(a.country, b.country) ? weights.country : NOT_COMPARED
  return plus(country, adminBits(a, b, names, weights))
}

/** What the places of two records contribute. */
export const placeContribution = (a: Prepared, b: Prepared, weights: PlaceWeights): number => {
  const one = a.place
  const other = b.place
  if (one === undefined || other === undefined) return NOT_COMPARED
  const names = a.names.places
  let bits: number
  if (hasPoint(one) && hasPoint(other)) {
    const distance = distanceOf(one, other)
    if (gapOf(one, other, distance) > weights.reach) return EXCLUDED
    bits = pointBits(one, other, distance, weights)
    // Where a point stands for an area, the names of areas tell more than the distance to its middle.
    if (Math.max(one.slack, other.slack) > weights.error) bits = plus(bits, adminBits(one, other, names, weights))
    if (differ(one.country, other.country)) bits += weights.otherCountry
  } else {
    if (differ(one.country, other.country)) return EXCLUDED
    bits = namedBits(one, other, names, weights)
  }
  bits = plus(bits, nameBits(one.name, other.name, names, weights.name))
  return inSteps(agree(one.site, other.site) && !(bits >= weights.site) ? weights.site : bits)
}

/** The most that the place of this record can contribute, whatever the other one tells. */
export const mostOfPlace = ({ place }: Prepared, weights: PlaceWeights): number => {
  if (place === undefined) return 0
  const byPoint = hasPoint(place) ? surprise(place.slack, weights) + Math.max(0, weights.otherCountry) : 0
  const byCountry = place.country === undefined ? 0 : Math.max(0, weights.country)
  const byNames =
    (place.admin1 < 0 ? 0 : mostOfNames(weights.admin1)) +
    (place.admin2 < 0 ? 0 : mostOfNames(weights.admin2)) +
    (place.name < 0 ? 0 : mostOfNames(weights.name))
  const most = Math.max(byPoint, byCountry) + byNames
  return inSteps(place.site === undefined ? most : Math.max(most, weights.site))
}

const slackWords = (a: PreparedPlace, b: PreparedPlace): string => {
  const wider = Math.max(a.slack, b.slack)
  return wider > 0 ? `; a point that may be ${distanceWords(wider)} off` : ''
}

const nameWords = (what: string, a: number, b: number, names: NameTable): string | undefined => {
  if (a < 0 || b < 0) return undefined
  const similarity = names.similarity(a, b)
  if (a === b) return `same ${what} "${names.labelOf(a)}"`
  const labels = [a, b]
    .map((number) => `"${names.labelOf(number)}"`)
    .sort()
    .join(' and ')
  return Number.isNaN(similarity)
    ? `${what} ${labels} in different scripts`
    : `${what} ${labels} are ${Math.round(100 * similarity)} % alike`
}

const countryWords = (a: PreparedPlace, b: PreparedPlace): string | undefined => {
  if (differ(a.country, b.country)) return `different countries, ${[a.country, b.country].sort().join(' and ')}`
  return agree(a.country, b.country) ? `same country ${a.country}` : undefined
}

/** The same in words. */
export const placeWords = (a: Prepared, b: Prepared, weights: PlaceWeights): string => {
  const one = a.place
  const other = b.place
  if (one === undefined || other === undefined) return notTold(one, other)
  const names = a.names.places
  const distance = distanceOf(one, other)
  const withPoints = hasPoint(one) && hasPoint(other)
  if (withPoints && gapOf(one, other, distance) > weights.reach)
    return `${distanceWords(distance)} apart, and more than ${distanceWords(weights.reach)} is no pair`
  const country = countryWords(one, other)
  if (!withPoints && differ(one.country, other.country)) return `${country}, and one has no point`
  const hasAreas = !withPoints || Math.max(one.slack, other.slack) > weights.error
  const parts = [
    agree(one.site, other.site) ? 'same site' : undefined,
    withPoints ? `${distanceWords(distance)} apart${slackWords(one, other)}` : 'without a point of one',
    withPoints && agree(one.country, other.country) ? undefined : country,
    ...(!hasAreas
      ? []
      : [nameWords('province', one.admin1, other.admin1, names), nameWords('district', one.admin2, other.admin2, names)]),
    nameWords('place', one.name, other.name, names),
  ]
  return parts.filter((part) => part !== undefined).join('; ')
}
