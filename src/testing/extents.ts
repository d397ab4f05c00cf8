/**
 * Times.
 *
 * @internal
 */
import * as fc from 'fast-check'
import type { Extent } from '../schema/extent.js'
import { DAY, dayNumber, formatDay, formatLocal, type Precision } from '../value/local-time.js'
import type { Certainty } from './certainty.js'
import { SHRINKS_TO_FIRST, someText } from './texts.js'

const zones = (): fc.Arbitrary<string> =>
  fc.constantFrom('UTC', 'Asia/Baghdad', 'America/Bogota', 'Asia/Kathmandu', 'Africa/Khartoum', 'Europe/London', 'Pacific/Apia')

/** The years that most data is of, as numbers of days. */
const RECENT = [dayNumber(2020, 1, 1), dayNumber(2025, 12, 31)] as const
const ALL = [dayNumber(0, 1, 1), dayNumber(9_999, 12, 31)] as const
const daysFrom = ([min, max]: readonly [number, number]): fc.Arbitrary<number> => fc.integer({ min, max })

/** 29 February, ends of years, the ends of the calendar. */
const awkwardDays = (): fc.Arbitrary<number> =>
  fc.constantFrom(dayNumber(2024, 2, 29), dayNumber(2020, 12, 31), dayNumber(2021, 1, 1), dayNumber(1970, 1, 1), ...ALL)

const days = (): fc.Arbitrary<number> =>
  fc.oneof(
    SHRINKS_TO_FIRST,
    { weight: 8, arbitrary: daysFrom(RECENT) },
    { weight: 1, arbitrary: awkwardDays() },
    { weight: 1, arbitrary: daysFrom(ALL) },
  )

const textOfDay = (day: number): string => formatDay(day) ?? '2021-06-06'

const exactExtents = (): fc.Arbitrary<Extent> =>
  fc.tuple(daysFrom(RECENT), zones()).map(([day, zone]) => ({ start: textOfDay(day), end: textOfDay(day), zone }))

interface Written {
  readonly local: number
  readonly precision: Precision
}

const lastOf = (day: number): number => Math.min(day, ALL[1])

const textOf = ({ local, precision }: Written): string => formatLocal(local, precision) ?? '2021-06-06'

const precisions = (): fc.Arbitrary<Precision> => fc.constantFrom('day', 'day', 'minute', 'second', 'millisecond')

const times = (): fc.Arbitrary<number> => fc.oneof(fc.constantFrom(0, DAY - 1, DAY / 2), fc.integer({ min: 0, max: DAY - 1 }))

const clockOf = (time: number, precision: Precision): string =>
  textOf({ local: time, precision: precision === 'day' ? 'minute' : precision }).slice(11)

const perhaps = <T>(value: fc.Arbitrary<T>, freq: number): fc.Arbitrary<T | undefined> =>
  fc.option(value, { freq, nil: undefined })

const anyExtents = (): fc.Arbitrary<Extent> =>
  fc
    .record({
      day: days(),
      more: fc.oneof(fc.constant(0), fc.nat(40)),
      times: fc.tuple(times(), times()),
      precisions: fc.tuple(precisions(), precisions()),
      sides: fc.constantFrom('day', 'moment', 'both', 'both', 'start', 'end', 'neither'),
      clock: perhaps(fc.tuple(times(), times()), 2),
      zone: perhaps(zones(), 3),
      meaning: perhaps(fc.constantFrom('within' as const, 'throughout' as const), 2),
      approximate: perhaps(fc.constant(true as const), 2),
      text: perhaps(someText(), 2),
    })
    .map(({ day, more, sides, precisions: [startPrecision, endPrecision], ...rest }): Extent => {
      const [first, last] = [day * DAY + rest.times[0], lastOf(day + more) * DAY + rest.times[1]]
      const start = textOf({ local: Math.min(first, last), precision: sides === 'day' ? 'day' : startPrecision })
      const end =
        sides === 'day' || sides === 'moment' ? start : textOf({ local: Math.max(first, last), precision: endPrecision })
      const hasStart = sides !== 'end' && sides !== 'neither'
      const hasEnd = sides !== 'start' && sides !== 'neither'
      const { clock, zone, meaning, approximate, text } = rest
      const isEmpty = sides === 'neither' && clock === undefined && text === undefined
      return {
        ...(hasStart && { start }),
        ...(hasEnd && { end }),
        ...(clock !== undefined && { clock: { start: clockOf(clock[0], startPrecision), end: clockOf(clock[1], endPrecision) } }),
        ...(zone !== undefined && { zone }),
        ...(meaning !== undefined && { meaning }),
        ...(approximate && { approximate }),
        ...(text !== undefined && { text }),
        ...(isEmpty && { text: 'one night' }),
      }
    })

/** A single unit of time becomes "not after it". */
const opened = (extent: Extent): Extent => {
  if (extent.start === undefined || extent.start !== extent.end) return extent
  const { start: _, ...rest } = extent
  return rest
}

/** Times. */
export const extents = (certainty: Certainty | undefined): fc.Arbitrary<Extent> =>
  certainty === 'exact' ? exactExtents() : certainty === 'uncertain' ? anyExtents().map(opened) : anyExtents()
