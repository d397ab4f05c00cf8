/**
 * The join of places. A point, its radius and its level are those of one place, never of two; no new centre is computed.
 *
 * @internal
 */
import { isThere } from '../../query/match-place.js'
import type { Place } from '../../schema/place.js'
import type { SiteRelation } from '../../schema/vocabulary/site-relation.js'
import { distanceBounds, uncertainty } from '../../value/place.js'
import type { Join } from './join.js'
import { inFixedOrder, innermost, outermost, wordsFor } from './nested.js'
import { isSameName, levelRank, type PlaceName, placeContains, placeNames } from './place-contains.js'

type Names = Pick<Place, PlaceName>
type AtSite = Pick<Place, 'site' | 'relation'>
type Spot = Pick<Place, 'point' | 'radius' | 'level'>

const toldOf = <K extends PlaceName | 'site' | 'relation'>(places: readonly Place[], key: K): NonNullable<Place[K]>[] =>
  places.flatMap((place) => place[key] ?? [])

/** The name of all who tell one, in one of its spellings. Undefined: nobody tells one, or two differ. */
const sameName = <K extends PlaceName>(places: readonly Place[], key: K): NonNullable<Place[K]> | undefined => {
  const [name, ...others] = toldOf(places, key).sort()
  return name !== undefined && others.every((other) => isSameName(key, name, other)) ? name : undefined
}

/** The names that all have who tell one, as far as they may be kept. */
const sameNames = (places: readonly Place[], isKept: (key: PlaceName) => boolean): Names => {
  const nameOf = <K extends PlaceName>(key: K): NonNullable<Place[K]> | undefined =>
    isKept(key) ? sameName(places, key) : undefined
  const [country, admin1, admin2, name] = [nameOf('country'), nameOf('admin1'), nameOf('admin2'), nameOf('name')]
  return {
    ...(name !== undefined && { name }),
    ...(country !== undefined && { country }),
    ...(admin1 !== undefined && { admin1 }),
    ...(admin2 !== undefined && { admin2 }),
  }
}

const spotOf = ({ point, radius, level }: Place): Spot => ({
  ...(level !== undefined && { level }),
  ...(point !== undefined && { point }),
  ...(radius !== undefined && { radius }),
})

/** The finest first: the narrowest circle, then the finest level. */
const finestFirst = (places: readonly Place[]): readonly Place[] =>
  inFixedOrder(places)
    .map((place) => ({ place, reach: uncertainty(place) ?? Number.POSITIVE_INFINITY, rank: levelRank(place) }))
    .sort((a, b) => (a.reach === b.reach ? a.rank - b.rank : a.reach - b.reach))
    .map(({ place }) => place)

/** The level of a place without a point stands for its finest name, so that it goes with all of its names. */
const levelsOfAllNames = (places: readonly Place[], names: Names): readonly Place[] =>
  finestFirst(places.filter((place) => place.point === undefined && place.level !== undefined)).filter((place) =>
    placeNames.every((key) => (place[key] === undefined) === (names[key] === undefined)),
  )

/** The first that makes a place with these other parts for which it holds. */
const firstSpot = (candidates: readonly Place[], rest: Place, holds: (place: Place) => boolean): Place | undefined =>
  candidates.map((candidate): Place => ({ ...rest, ...spotOf(candidate) })).find(holds)

const saysNothing = (place: Place): boolean =>
  (place.site ?? place.point ?? place.level) === undefined && placeNames.every((key) => place[key] === undefined)

/** Close to the site, or at it: "near" leaves open which. */
const aroundSite: ReadonlySet<SiteRelation> = new Set(['near', 'at', 'inside'])

/** The relation that all allow. At the site and inside of it are both there. Undefined: they contradict each other. */
const commonRelation = (told: readonly SiteRelation[]): Pick<AtSite, 'relation'> | undefined => {
  const [relation, ...others] = new Set(told)
  if (relation === undefined) return {}
  if (others.length === 0) return { relation }
  if (!told.every((one) => aroundSite.has(one))) return undefined
  const [there, ...elsewhere] = new Set(told.filter(isThere))
  return there !== undefined && elsewhere.length === 0 ? { relation: there } : {}
}

const commonSite = (places: readonly Place[]): AtSite | undefined => {
  const [site, ...others] = new Set(toldOf(places, 'site'))
  if (site === undefined) return {}
  // One may lie in the other; that is for those to say who know the sites.
  const relation = others.length === 0 ? commonRelation(toldOf(places, 'relation')) : undefined
  return relation && { site, ...relation }
}

/** What all allow. Two circles that meet have a part in common that no circle says: the narrower one stands for it. */
const commonPart = (places: readonly Place[]): Place | undefined => {
  const site = commonSite(places)
  const isContradiction =
    new Set(toldOf(places, 'country')).size > 1 ||
    places.some((place, at) => places.slice(at + 1).some((other) => distanceBounds(place, other).min > 0))
  if (site === undefined || isContradiction) return undefined
  // A name may be spelled in many ways, so that two names that differ may both be right, and are left out.
  const names = sameNames(places, () => true)
  const rest: Place = { ...site, ...names }
  /** The spot and the names that are not left out. */
  const asKept = (place: Place): Place => ({ ...spotOf(place), ...sameNames([place], (key) => names[key] !== undefined) })
  const isCircle = (place: Place): boolean => uncertainty(place) !== undefined
  const withPoint = finestFirst(places.filter(({ point }) => point !== undefined))
  const common =
    firstSpot(withPoint.filter(isCircle), rest, () => true) ??
    // Of two areas, the one counts that lies in the other by its name.
    firstSpot(withPoint, rest, (candidate) => withPoint.every((place) => placeContains(asKept(place), candidate))) ??
    (withPoint.length === 0 ? firstSpot(levelsOfAllNames(places, names), rest, () => true) : undefined) ??
    rest
  return saysNothing(common) ? undefined : common
}

/**
 * The relation that holds whatever each says. A site without a relation is read as where it happened, so that it stands for places
 * at it alone: of "on the way" and "at" no one relation holds, and the site is left out.
 */
const outerSite = (places: readonly Place[]): AtSite => {
  const [site, ...others] = new Set(places.map((place) => place.site))
  if (site === undefined || others.length > 0) return {}
  const [relation, ...more] = new Set(places.map((place) => place.relation))
  if (more.length === 0) return relation === undefined ? { site } : { site, relation }
  const told = toldOf(places, 'relation')
  if (told.length < places.length) return { site }
  if (told.every((one) => isThere(one) || one === 'over')) return { site }
  return told.every((one) => aroundSite.has(one)) ? { site, relation: 'near' } : {}
}

/** What all have in common. A point stays where its circle or its named area contains all others. */
const outerBounds = (places: readonly Place[]): Place | undefined => {
  const isOneCountry = new Set(toldOf(places, 'country')).size < 2
  const names = sameNames(places, (key) => isOneCountry && places.every((place) => place[key] !== undefined))
  const rest: Place = { ...outerSite(places), ...names }
  const containsAll = (candidate: Place): boolean => places.every((place) => placeContains(candidate, place))
  const withPoint = finestFirst(places.filter(({ point }) => point !== undefined))
  const outer = firstSpot(withPoint, rest, containsAll) ?? firstSpot(levelsOfAllNames(places, names), rest, containsAll) ?? rest
  return saysNothing(outer) ? undefined : outer
}

/** The joined place, withheld or not, with the words that are words for it. Where words are all that it says, it keeps them. */
const completed = (joined: Place, isRedacted: boolean, places: readonly Place[]): Place => {
  const { redacted: _, text, ...place } = joined
  const words = saysNothing(joined) ? text !== undefined && { text } : wordsFor(placeContains, joined, places)
  return { ...place, ...(isRedacted && { redacted: true as const }), ...words }
}

const isWithheld = ({ redacted }: Place): boolean => redacted === true

/** Places. What one withholds another one may tell: the overlap is withheld where all are, the hull where any is. */
export const placeJoin: Join<Place> = {
  equals: (a, b) => placeContains(a, b) && placeContains(b, a),
  contains: placeContains,
  overlap: (places) => {
    const common = innermost(placeContains, places) ?? commonPart(places)
    return common && completed(common, places.every(isWithheld), places)
  },
  hull: (places) => {
    const outer = outermost(placeContains, places) ?? outerBounds(places)
    return outer && completed(outer, places.some(isWithheld), places)
  },
}
