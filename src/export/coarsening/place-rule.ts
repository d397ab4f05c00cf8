/**
 * Places, told less finely.
 *
 * @internal
 */
import type { Place, Point } from '../../schema/place.js'
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import { uncertainty } from '../../value/place.js'
import type { PlacePrecision } from '../coarsen-policy.js'
import { toGrid } from './grid.js'
import {
  code,
  fields,
  flag,
  isFields,
  number,
  type Rule,
  type RulesOf,
  reference,
  tellChanges,
  whereKept,
  wholeFields,
  words,
} from './rule.js'

const degrees =
  (limit: number): Rule =>
  (value) =>
    typeof value === 'number' && Math.abs(value) <= limit ? value : undefined

/** A point on the Earth. */
export const point: Rule = wholeFields({ lat: degrees(90), lon: degrees(180) } satisfies RulesOf<Point>)

const partsOfPlace = {
  site: reference('sites'),
  relation: code,
  level: code,
  name: words,
  country: code,
  admin1: words,
  admin2: words,
  point,
  radius: number,
  redacted: flag,
  text: whereKept('texts', words),
} satisfies RulesOf<Place>

const keptPlace = /* @__PURE__ */ fields(partsOfPlace)
// Where places are made coarser, the site and the words go with the rest below.
const anyPlace = /* @__PURE__ */ fields({ ...partsOfPlace, site: words, text: words })

type Level = Exclude<PlacePrecision, 'keep' | { readonly grid: number }>

/** From fine to coarse. */
const LEVELS = ['settlement', 'admin2', 'admin1', 'country'] as const satisfies readonly Level[]

const isFiner = (level: Level, than: Level): boolean => LEVELS.indexOf(level) < LEVELS.indexOf(than)

const isLevel = (level: PlaceLevel | undefined): level is Level => LEVELS.some((one) => one === level)

/** What the names that are left stand for. An area without a border is of any size, and names no spot. */
const levelOf = (told: PlaceLevel | undefined, finest: Level | undefined, asked: Level): PlaceLevel | undefined => {
  if (told === 'fuzzy' || (isLevel(told) && !isFiner(told, asked))) return told
  // A lake or a strait in a division is a place that can be found.
  return told === 'water' || told === undefined ? undefined : finest
}

type Names = Pick<Place, 'level' | 'country' | 'admin1' | 'admin2' | 'name'>

/** The names of a place down to a level. A name may be that of a building, but for a place that is a settlement. */
const namesTo = (place: Place, asked: Level): Names => {
  const has = { settlement: place.level === 'settlement' && place.name, ...place }
  const finest = LEVELS.find((level) => !isFiner(level, asked) && has[level])
  const level = levelOf(place.level, finest, asked)
  return {
    ...(level && { level }),
    ...(place.country && { country: place.country }),
    ...(place.admin1 && !isFiner('admin1', asked) && { admin1: place.admin1 }),
    ...(place.admin2 && !isFiner('admin2', asked) && { admin2: place.admin2 }),
    ...(place.name && has.settlement && asked === 'settlement' && { name: place.name }),
  }
}

/** A place on a grid. Divisions and names would tell which part of a cell it is. */
const onGrid = (place: Place, size: number): Place => {
  const { level, country } = place
  const isDivision = isLevel(level) && level !== 'settlement'
  const told = isDivision || level === 'fuzzy' ? level : place.point && 'fuzzy'
  return {
    ...(told && { level: told }),
    ...(country && { country }),
    ...(place.point && toGrid(size, place.point, uncertainty(place))),
  }
}

/** The keys that are left, in the order in which they were. */
const inOrder = (place: Place, left: Place): Place =>
  Object.fromEntries([
    ...Object.keys(place).flatMap((key) => (Object.hasOwn(left, key) ? [[key, left[key as keyof Place]]] : [])),
    ...Object.entries(left).filter(([key]) => !Object.hasOwn(place, key)),
  ])

/** A place, less finely told. That something of it was withheld is marked, its words aside. The same place: it says no more. */
const coarsePlace = (place: Place, precision: Exclude<PlacePrecision, 'keep'>): Place => {
  const left: Place = typeof precision === 'object' ? onGrid(place, precision.grid) : namesTo(place, precision)
  const isSame = (key: string): boolean => left[key as keyof Place] === place[key as keyof Place]
  const isWithheld = [...Object.keys(place), ...Object.keys(left)].some(
    (key) => key !== 'text' && key !== 'redacted' && !isSame(key),
  )
  if (!isWithheld && place.text === undefined) return place
  return inOrder(place, { ...left, ...((isWithheld || place.redacted) && { redacted: true }) })
}

/** A place, as finely as the policy tells places. */
export const place: Rule = (value, pass) => {
  const { place: precision } = pass.policy
  if (precision === 'keep') return keptPlace(value, pass)
  const told = anyPlace(value, pass)
  if (!isFields(told)) return undefined
  const left = coarsePlace(told, precision)
  tellChanges(told, { ...left }, pass)
  return Object.keys(left).length === 0 ? undefined : left
}
