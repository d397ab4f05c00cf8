/**
 * The join of times. An extent is bounds of date, and a clock: what tells only the one is completed by what tells the other.
 *
 * @internal
 */
import type { Extent } from '../../schema/extent.js'
import { FUTURE, type LocalSet, PAST, type Reading, readExtent } from '../../value/extent-set.js'
import { isOnlyText } from '../../value/extent-window.js'
import { beginOf, DAY, endOf } from '../../value/local-time.js'
import { commonArcs, shortestArc, WHOLE_DAY, writeBegin, writeClock, writeEnd } from './clock-arc.js'
import { extentContains } from './extent-contains.js'
import type { Join } from './join.js'
import { momentsOf } from './moment-set.js'
import { innermost, outermost, wordsFor } from './nested.js'

/** The shortest of the texts that tell just this, so that a day stays a day. */
const shortestText = (texts: readonly (string | undefined)[], isIt: (text: string) => boolean): string | undefined =>
  texts
    .filter((text) => text !== undefined && isIt(text))
    .reduce(
      (shortest, text) => (shortest === undefined || (text !== undefined && text.length < shortest.length) ? text : shortest),
      undefined,
    )

/** A set of moments as an extent. Bounds that were told are written as they were. */
const extentOfSet = (set: LocalSet, told: readonly Extent[]): Extent => {
  const moments = momentsOf({ kind: 'moment', ...set })
  const { lo, hi, from, length } = moments !== undefined && moments.length >= DAY ? moments : set
  const isStart = (text: string): boolean => beginOf(text) === lo
  const isEnd = (text: string): boolean => endOf(text) === hi
  const start =
    shortestText(
      told.map((extent) => extent.start),
      isStart,
    ) ?? writeBegin(lo)
  const end =
    shortestText(
      told.map((extent) => extent.end),
      isEnd,
    ) ?? writeEnd(hi)
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(length < DAY && { clock: writeClock({ from, length }) }),
  }
}

/** The one zone of those that tell one. Undefined: two of them differ. */
const oneZone = (extents: readonly Extent[]): { readonly zone?: string } | undefined => {
  const [zone, ...others] = new Set(extents.flatMap((extent) => (extent.zone === undefined ? [] : [extent.zone])))
  return others.length > 0 ? undefined : zone === undefined ? {} : { zone }
}

/** The zone that all tell. An untold one may be any. */
const zoneOfAll = (extents: readonly Extent[]): { readonly zone?: string } =>
  extents.every(({ zone }) => zone !== undefined) ? (oneZone(extents) ?? {}) : {}

const hedgeOfAny = (extents: readonly Extent[]): { readonly approximate?: true } =>
  extents.some(({ approximate }) => approximate) ? { approximate: true } : {}

/** The bounds and the clock that all allow, where one extent says it. */
const commonSet = (readings: readonly Reading[]): LocalSet | undefined => {
  const bounds = { lo: Math.max(...readings.map(({ lo }) => lo)), hi: Math.min(...readings.map(({ hi }) => hi)) }
  if (!(bounds.lo < bounds.hi)) return undefined
  const sets = commonArcs(readings)
    .map((arc): LocalSet => ({ ...bounds, ...arc }))
    .filter((set) => momentsOf({ kind: 'moment', ...set }) !== undefined)
  return sets.length === 1 ? sets[0] : undefined
}

const isLasting = ({ meaning }: Extent): boolean => meaning === 'throughout'

/** What lasted, with the bounds that one tells and another leaves open; a run of a clock on the days that all allow. */
const commonLasting = (extents: readonly Extent[]): Extent | undefined => {
  const lasting = extents.filter(isLasting)
  const readings = extents.map(readExtent)
  const lo = Math.max(...readings.map((reading) => reading.lo))
  const hi = Math.min(...readings.map((reading) => reading.hi))
  const [clock] = lasting.flatMap((extent) => (extent.clock === undefined ? [] : [extent.clock]))
  if (!(lo < hi)) return undefined
  const { clock: _, ...bounds } = extentOfSet({ lo, hi, ...WHOLE_DAY }, extents)
  return { ...bounds, ...(clock !== undefined && { clock }), meaning: 'throughout' }
}

/** What all allow, where one extent says just that. */
const commonPart = (extents: readonly Extent[]): Extent | undefined => {
  const told = extents.filter((extent) => !isOnlyText(extent))
  const zone = oneZone(told)
  if (zone === undefined) return undefined
  const set = told.some(isLasting) ? undefined : commonSet(told.map(readExtent))
  const common = told.some(isLasting) ? commonLasting(told) : set && extentOfSet(set, told)
  if (common === undefined) return undefined
  const { start, end, clock, meaning } = common
  const part: Extent = {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(clock !== undefined && { clock }),
    ...zone,
    ...(meaning !== undefined && { meaning }),
    ...hedgeOfAny(told),
  }
  // What lasted from May to July was not "in June": no extent says both.
  return told.every((extent) => extentContains(extent, part)) ? part : undefined
}

/** A clock without a date, on the days from the first to the last of those that are told. */
const onDaysOf = (reading: Reading, dated: readonly LocalSet[]): Reading => ({
  ...reading,
  lo: Math.floor(Math.min(...dated.map(({ lo }) => lo)) / DAY) * DAY,
  hi: Math.ceil(Math.max(...dated.map(({ hi }) => hi)) / DAY) * DAY,
})

const isDated = ({ lo, hi }: Reading): boolean => lo !== PAST || hi !== FUTURE

/** From the first moment that one of them allows to the last, with a clock where all tell one. */
const outerSet = (readings: readonly Reading[]): LocalSet | undefined => {
  const told = readings.map(momentsOf)
  const dated = readings.flatMap((reading, at) => (isDated(reading) ? (told[at] ?? []) : []))
  const sets = readings.map((reading, at) =>
    isDated(reading) || dated.length === 0 ? told[at] : momentsOf(onDaysOf(reading, dated)),
  )
  const known = sets.filter((set) => set !== undefined)
  // What contradicts itself has no moment that could lie in a hull.
  if (known.length < sets.length) return undefined
  return {
    lo: Math.min(...known.map(({ lo }) => lo)),
    hi: Math.max(...known.map(({ hi }) => hi)),
    ...shortestArc(readings),
  }
}

/** The outer bounds. It was one moment in them: nobody says that it lasted from the first to the last. */
const outerBounds = (extents: readonly Extent[]): Extent | undefined => {
  const set = outerSet(extents.map(readExtent))
  const outer = set && extentOfSet(set, extents)
  if (outer === undefined || isOnlyText(outer)) return undefined
  return { ...outer, ...zoneOfAll(extents), ...hedgeOfAny(extents) }
}

/** The same with the words that are words for it. Where words are all that it says, it keeps them. */
const withWords = (extent: Extent, extents: readonly Extent[]): Extent => {
  const { text: _, ...bounds } = extent
  return isOnlyText(extent) ? extent : { ...bounds, ...wordsFor(extentContains, extent, extents) }
}

/**
 * Times. A clock without a date and a day are one time together. In a hull, a clock without a date is one of the days that
 * the dated times reach over: 00:15 and 6 June 12:30 are 6 June, 00:15 to 12:30.
 */
export const extentJoin: Join<Extent> = {
  equals: (a, b) => extentContains(a, b) && extentContains(b, a),
  contains: extentContains,
  overlap: (extents) => {
    const common = innermost(extentContains, extents) ?? commonPart(extents)
    return common && withWords(common, extents)
  },
  hull: (extents) => {
    const outer = outermost(extentContains, extents) ?? outerBounds(extents)
    return outer && withWords(outer, extents)
  },
}
