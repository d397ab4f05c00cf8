import { fc, test } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import { expect } from 'vitest'
import { sameTime, within } from '../../src/value/extent-compare.js'
import { instant } from '../../src/value/instant.js'
import { instantsOf, localOf, MOST_AHEAD, MOST_BEHIND } from '../../src/value/instant-zone.js'
import { beginOf } from '../../src/value/local-time.js'

const zone = fc.constantFrom(
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Asia/Baghdad',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
)
const at = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2040, 0, 1) })
/** Instants within hours of a clock change. */
const nearChange = fc.tuple(at, zone, fc.integer({ min: -7_200_000, max: 7_200_000 })).map(([start, name, by]) => {
  const next = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(name).getTimeZoneTransition('next')
  return [(next?.epochMilliseconds ?? start) + by, name] as const
})
const anyInstant = fc.oneof(fc.tuple(at, zone), nearChange)

test.prop([anyInstant], { numRuns: 1_000 })(
  'the local time of an instant is that of Temporal, and back',
  ([milliseconds, name]) => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(name)
    const local = zoned.toPlainDateTime().toZonedDateTime('UTC').epochMilliseconds
    expect(localOf(milliseconds, name)).toBe(local)
    const { earliest, latest } = instantsOf(local, name)
    const again = (disambiguation: 'earlier' | 'later'): number =>
      zoned.toPlainDateTime().toZonedDateTime(name, { disambiguation }).epochMilliseconds
    expect([earliest, latest]).toEqual([again('earlier'), again('later')])
    expect([earliest, latest]).toContain(milliseconds)
  },
)

test.prop([at, zone], { numRuns: 1_000 })('a local time is read as Temporal does, also where it is skipped', (local, name) => {
  const plain = Temporal.Instant.fromEpochMilliseconds(local).toZonedDateTimeISO('UTC').toPlainDateTime()
  const skipped = plain.toZonedDateTime(name).getTimeZoneTransition('next')
  const wanted = [plain, ...(skipped === null ? [] : [skipped.toPlainDateTime().subtract({ minutes: 17 })])]
  for (const time of wanted) {
    const { earliest, latest } = instantsOf(time.toZonedDateTime('UTC').epochMilliseconds, name)
    expect(earliest).toBe(time.toZonedDateTime(name, { disambiguation: 'earlier' }).epochMilliseconds)
    expect(latest).toBe(time.toZonedDateTime(name, { disambiguation: 'later' }).epochMilliseconds)
  }
})

test.prop([anyInstant], { numRuns: 500 })('an instant is at the same time as its extent in any zone', ([milliseconds, name]) => {
  const text = new Date(milliseconds).toISOString()
  const extent = instant(text, name)
  expect(beginOf(extent.start ?? '')).toBe(localOf(milliseconds, name))
  const isTwice = extent.text !== undefined
  expect(sameTime(instant(text, 'UTC'))(extent)).toBe(isTwice ? 'maybe' : 'yes')
  expect(within(instant(text, 'UTC'))(extent)).toBe(isTwice ? 'maybe' : 'yes')
})

test.prop([fc.constantFrom(...Intl.supportedValuesOf('timeZone')), at], { numRuns: 500 })(
  'no zone is further from UTC than an extent without a zone allows',
  (name, milliseconds) => {
    const ahead = (localOf(milliseconds, name) as number) - milliseconds
    expect(ahead).toBeLessThanOrEqual(MOST_AHEAD)
    expect(-ahead).toBeLessThanOrEqual(MOST_BEHIND)
  },
)
