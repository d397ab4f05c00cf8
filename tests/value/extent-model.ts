/**
 * The slow and plain model of an extent on its local calendar: a list of all completions, minute by minute, on a few days
 * around 1970-01-03. Every bound of an extent under test lies on a whole minute, so a minute stands for its milliseconds.
 */

import { fc } from '@fast-check/vitest'
import type { Extent } from '../../src/schema/extent.js'
import type { Truth } from '../../src/schema/truth.js'

const MINUTES = 1_440
/** The days on which bounds may lie; one more day on each side stands for all that is further out. */
const DAYS = ['1970-01-03', '1970-01-04', '1970-01-05'] as const
const FIRST = 0
const LAST = 7 * MINUTES

export type Interval = readonly [number, number]

const two = (value: number): string => String(value).padStart(2, '0')

/** Times crowd around midnight, and around each other, so that all the edges are met. */
const minuteOfDay = fc.oneof(
  fc.constantFrom(0, 1, 2, 59, 60, 61, 1_438, 1_439),
  fc.integer({ min: 0, max: 5 }).map((n) => n * 240),
  fc.integer({ min: 0, max: 1_439 }),
)
const clockText = minuteOfDay.map((minute) => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`)

const localTime = fc.oneof(
  fc.constantFrom(...DAYS),
  fc.tuple(fc.constantFrom(...DAYS), clockText).map(([day, clock]) => `${day}T${clock}`),
)

const beginMinute = (text: string): number =>
  (Number(text.slice(8, 10)) - 1) * MINUTES + (text.length > 10 ? Number(text.slice(11, 13)) * 60 + Number(text.slice(14)) : 0)
const endMinute = (text: string): number => beginMinute(text) + (text.length > 10 ? 1 : MINUTES)

const ordered = (extent: Extent): boolean =>
  extent.start === undefined || extent.end === undefined || beginMinute(extent.start) < endMinute(extent.end)

/** Any extent on these days: open sides, clocks that wrap, contradictions, only text. */
export const anyExtent: fc.Arbitrary<Extent> = fc
  .record(
    {
      start: localTime,
      end: localTime,
      clock: fc.record({ start: clockText, end: clockText }),
      meaning: fc.constantFrom('within' as const, 'throughout' as const),
      text: fc.constant('in the night'),
    },
    { requiredKeys: [] },
  )
  .map((extent) => (ordered(extent) ? extent : { ...extent, start: extent.end as string, end: extent.start as string }))
  .filter(ordered)

const clockOf = ({ clock }: Extent): { readonly from: number; readonly to: number } | undefined => {
  if (clock === undefined) return undefined
  const from = beginMinute(`1970-01-01T${clock.start}`)
  const to = endMinute(`1970-01-01T${clock.end}`)
  return { from, to: to <= from ? to + MINUTES : to }
}

/** The local set of the extent, as a question on a minute. */
export const member = (extent: Extent): ((minute: number) => boolean) => {
  const lo = extent.start === undefined ? undefined : beginMinute(extent.start)
  const hi = extent.end === undefined ? undefined : endMinute(extent.end)
  const clock = clockOf(extent)
  return (minute) => {
    if ((lo !== undefined && minute < lo) || (hi !== undefined && minute >= hi)) return false
    if (clock === undefined) return true
    const time = ((minute % MINUTES) + MINUTES) % MINUTES
    return (time >= clock.from && time < clock.to) || (time + MINUTES >= clock.from && time + MINUTES < clock.to)
  }
}

/** All completions, cut to the days of the model; a side that was not told is tried everywhere. */
export const completions = (extent: Extent): readonly Interval[] => {
  const all: Interval[] = []
  const lo = extent.start === undefined ? undefined : beginMinute(extent.start)
  const hi = extent.end === undefined ? undefined : endMinute(extent.end)
  if (extent.meaning !== 'throughout') {
    const inside = member(extent)
    for (let minute = FIRST; minute < LAST; minute++) if (inside(minute)) all.push([minute, minute + 1])
    return all
  }
  const clock = clockOf(extent)
  if (clock !== undefined) {
    for (let day = FIRST; day < LAST; day += MINUTES) {
      const begin = day + clock.from
      if ((lo === undefined || begin >= lo) && (hi === undefined || begin < hi)) all.push([begin, day + clock.to])
    }
    return all
  }
  // Of two open sides every moment is tried, and a coarse grid of longer ones: there are 50 million of all.
  const step = lo === undefined && hi === undefined ? 180 : 1
  if (step > 1) for (let minute = FIRST; minute < LAST; minute++) all.push([minute, minute + 1])
  for (let begin = lo ?? FIRST; begin <= (lo ?? LAST - 1); begin += step)
    for (let end = hi ?? begin + 1; end <= (hi ?? LAST); end += step) if (begin < end) all.push([begin, end])
  return all
}

/** How many minutes of the window lie in a range. */
const countIn = (window: Extent): ((begin: number, end: number) => number) => {
  const from = FIRST - 2 * MINUTES
  const inside = member(window)
  const counts = new Int32Array(LAST - FIRST + 4 * MINUTES + 1)
  for (let at = 1; at < counts.length; at++) counts[at] = (counts[at - 1] as number) + (inside(from + at - 1) ? 1 : 0)
  return (begin, end) => (counts[end - from] as number) - (counts[begin - from] as number)
}

/** The answer by trying every case; of no case at all, maybe. */
export const truthOf = <A>(cases: readonly A[], holds: (a: A) => boolean): Truth => {
  let yes = 0
  for (const a of cases) if (holds(a)) yes++
  return cases.length === 0 || (yes > 0 && yes < cases.length) ? 'maybe' : yes > 0 ? 'yes' : 'no'
}

/** Within and overlaps, by trying every completion. */
export const slowWindow = (window: Extent, extent: Extent): { readonly within: Truth; readonly overlaps: Truth } => {
  const count = countIn(window)
  const all = completions(extent)
  return {
    within: truthOf(all, ([begin, end]) => count(begin, end) === end - begin),
    overlaps: truthOf(all, ([begin, end]) => count(begin, end) > 0),
  }
}

/** Which sides of the extent reach beyond the days of the model. */
export const isOpen = ({ start, end }: Extent): { readonly start: boolean; readonly end: boolean } => ({
  start: start === undefined,
  end: end === undefined,
})
