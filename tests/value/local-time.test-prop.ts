import { fc, test } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { expect } from 'vitest'
import {
  beginOf,
  calendarDay,
  clockBegin,
  clockEnd,
  DAY,
  dayNumber,
  dayOf,
  endOf,
  formatDay,
  formatLocal,
  isClockTime,
  isLocalTime,
  isoWeek,
  lastDayOfMonth,
} from '../../src/value/local-time.js'

const FIRST = -719_528
const LAST = 2_932_896

const days = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc.integer({ min: FIRST, max: FIRST + 800 }),
  fc.integer({ min: LAST - 800, max: LAST }),
  fc.integer({ min: 18_000, max: 20_000 }),
)
const plain = (number: number): Temporal.PlainDate => Temporal.PlainDate.from('1970-01-01').add({ days: number })

test.prop([days], { numRuns: 2_000 })('a day number is the day that Temporal counts', (number) => {
  const { year, month, day } = plain(number)
  expect(calendarDay(number)).toEqual({ year, month, day })
  expect(dayNumber(year, month, day)).toBe(number)
  expect(formatDay(number)).toBe(plain(number).toString())
  expect(dayOf(plain(number).toString())).toBe(number)
  expect(lastDayOfMonth(year, month)).toBe(plain(number).daysInMonth)
})

test.prop([days], { numRuns: 2_000 })('an ISO week is that of Temporal', (number) => {
  const { yearOfWeek: year, weekOfYear: week } = plain(number)
  expect(isoWeek(number)).toEqual({ year, week })
})

const precision = fc.constantFrom('day' as const, 'minute' as const, 'second' as const, 'millisecond' as const)
const local = fc.tuple(days, fc.integer({ min: 0, max: DAY - 1 })).map(([number, time]) => number * DAY + time)

test.prop([local, precision], { numRuns: 2_000 })('a local time is read and written as Temporal does', (at, unit) => {
  const text = formatLocal(at, unit) as string
  const told = Temporal.PlainDateTime.from('1970-01-01').add({ milliseconds: at })
  const floor = told.round({ smallestUnit: unit, roundingMode: 'floor' })
  expect(text).toBe(
    unit === 'day'
      ? floor.toPlainDate().toString()
      : floor.toString(unit === 'millisecond' ? { fractionalSecondDigits: 3 } : { smallestUnit: unit }),
  )
  const since = (end: Temporal.PlainDateTime): number =>
    Temporal.PlainDateTime.from('1970-01-01').until(end).total('milliseconds')
  expect(beginOf(text)).toBe(since(floor))
  expect(endOf(text)).toBe(since(floor.add({ [`${unit}s`]: 1 })))
  expect(isLocalTime(text)).toBe(true)
  if (unit !== 'day') {
    expect(clockBegin(text.slice(11))).toBe(beginOf(text) - beginOf(text.slice(0, 10)))
    expect(clockEnd(text.slice(11))).toBe(endOf(text) - beginOf(text.slice(0, 10)))
  }
})

/** Texts that are nearly local times. */
const nearly = fc
  .tuple(local, precision, fc.nat({ max: 24 }), fc.constantFrom('', '0', '9', '-', 'T', ':', '.', 'Z', ' ', '３', '\n'))
  .map(([at, unit, place, put]) => {
    const text = formatLocal(at, unit) as string
    return text.slice(0, place) + put + text.slice(place + 1)
  })
const made = fc
  .tuple(...[99, 99, 13, 32, 24, 60].map((max) => fc.integer({ min: 0, max })))
  .map((n) => n.map((value) => String(value).padStart(2, '0')))
  .map(([a, b, month, day, hour, minute]) => `${a}${b}-${month}-${day}T${hour}:${minute}`)

test.prop(
  [
    fc.oneof(
      nearly,
      made,
      made.map((text) => text.slice(0, 10)),
    ),
  ],
  { numRuns: 3_000 },
)('a local time has our shape and is one for Temporal', (text) => {
  // Temporal reads more spellings than ours, and second 60 as 59; of our shape it knows which days there are.
  const shape = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{3})?)?)?$/
  const isTime = (): boolean => {
    try {
      Temporal.PlainDateTime.from(text, { overflow: 'reject' })
      return true
    } catch {
      return false
    }
  }
  expect(isLocalTime(text)).toBe(shape.test(text) && isTime())
  const clock = text.slice(11)
  if (text[10] === 'T') expect(isClockTime(clock)).toBe(shape.test(`2021-01-01T${clock}`))
})
