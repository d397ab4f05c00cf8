/**
 * Which place says all that another one says.
 *
 * A place is a site with a relation, a point, a level, and names. Each part of the coarser place is left out or says no more than that of
 * the finer one. A circle contains the circles inside it. A point that stands for a named area contains every point that is told
 * of an area or spot by that name: it only stands for the name. A point that stands for an area without a name contains itself alone,
 * for nobody can say what else is in there. Whether something was withheld does not count, nor do words.
 *
 * @internal
 */
import { isThere } from '../../query/match-place.js'
import type { Place } from '../../schema/place.js'
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import type { SiteRelation } from '../../schema/vocabulary/site-relation.js'
import { foldName } from '../../value/fold-name.js'
import { distance, eqPoint, uncertainty } from '../../value/place.js'

/** The names of a place, from coarse to fine. */
export const placeNames = ['country', 'admin1', 'admin2', 'name'] as const

export type PlaceName = (typeof placeNames)[number]

/** Whether two names are one, written differently. A country is a code. */
export const isSameName = (key: PlaceName, a: string, b: string): boolean =>
  a === b || (key !== 'country' && foldName(a) === foldName(b))

/** From fine to coarse. An area without a clear border, or water, may hold a spot and no district. */
const levelRanks: Readonly<Record<PlaceLevel, number>> = {
  exact: 0,
  fuzzy: 1,
  water: 1,
  settlement: 1,
  admin2: 2,
  admin1: 3,
  country: 4,
}

const isOutside = (level: PlaceLevel): boolean => level === 'fuzzy' || level === 'water'

/** What the place stands for. A point that is taken as told stands for an exact spot. */
export const levelOf = ({ level, point, radius }: Place): PlaceLevel | undefined =>
  level ?? (point !== undefined && radius === undefined ? 'exact' : undefined)

/** From 0, an exact spot, to 4, a country; untold is coarser than all. */
export const levelRank = (place: Place): number => {
  const level = levelOf(place)
  return level === undefined ? 5 : levelRanks[level]
}

const levelContains = (coarser: PlaceLevel, finer: PlaceLevel): boolean =>
  coarser === finer || finer === 'exact' || (!isOutside(coarser) && !isOutside(finer) && levelRanks[coarser] > levelRanks[finer])

/** The levels at which a name is told of the place. */
const namedLevels = ({ country, admin1, admin2 }: Place): readonly PlaceLevel[] => [
  ...(country === undefined ? [] : (['country'] as const)),
  ...(admin1 === undefined ? [] : (['admin1'] as const)),
  ...(admin2 === undefined ? [] : (['admin2'] as const)),
]

/** Whether the place is at most of this level: by its own level, or because it names a division that is. */
const isAtMost = (level: PlaceLevel, place: Place): boolean => {
  const own = levelOf(place)
  return (own !== undefined && levelContains(level, own)) || namedLevels(place).some((named) => levelContains(level, named))
}

/** Whether the area that the point stands for has a name. */
const isNamedArea = (place: Place): boolean => {
  const level = levelOf(place)
  return place.name !== undefined || (level !== undefined && namedLevels(place).includes(level))
}

const pointContains = (coarser: Place, finer: Place): boolean => {
  if (coarser.point === undefined) return true
  if (finer.point === undefined) return false
  const [outer, inner] = [uncertainty(coarser), uncertainty(finer)]
  if (outer !== undefined) return inner !== undefined && distance(coarser.point, finer.point) + inner <= outer
  if (isNamedArea(coarser)) return true
  return inner === undefined && coarser.level === finer.level && eqPoint.equals(coarser.point, finer.point) && !isNamedArea(finer)
}

/** Close to a site may be inside of it: "near" leaves that open. */
const relationContains = (coarser: SiteRelation | undefined, finer: SiteRelation | undefined): boolean =>
  coarser === undefined || coarser === finer || (coarser === 'near' && finer !== undefined && isThere(finer))

const siteContains = (coarser: Place, finer: Place): boolean =>
  coarser.site === undefined || (coarser.site === finer.site && relationContains(coarser.relation, finer.relation))

const namesContain = (coarser: Place, finer: Place): boolean =>
  placeNames.every((key) => {
    const [name, other] = [coarser[key], finer[key]]
    return name === undefined || (other !== undefined && isSameName(key, name, other))
  })

const levelsContain = (coarser: Place, finer: Place): boolean => {
  const level = levelOf(coarser)
  return level === undefined || isAtMost(level, finer)
}

/** Whether the second says all that the first says about where. */
export const placeContains = (coarser: Place, finer: Place): boolean =>
  siteContains(coarser, finer) && namesContain(coarser, finer) && levelsContain(coarser, finer) && pointContains(coarser, finer)
