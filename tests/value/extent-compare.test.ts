import { expect, test } from 'vitest'
import type { Extent } from '../../src/schema/extent.js'
import { clockTime, day, inZone, moment, month, since, span, throughout, until, year } from '../../src/value/extent.js'
import { after, before, overlaps, sameTime, within } from '../../src/value/extent-compare.js'

const baghdad = inZone('Asia/Baghdad')
const utc = inZone('UTC')
const words: Extent = { text: 'in recent weeks' }

test('the founding case: a clock without a date, and a day', () => {
  const spokesman = baghdad(clockTime('00:15'))
  const article = baghdad(moment('2021-06-06T12:30'))
  expect(sameTime(article)(spokesman)).toBe('no')
  expect(within(day('2021-06-06'))(spokesman)).toBe('maybe')
  expect(within(clockTime('00:00', '05:59'))(spokesman)).toBe('yes')
  expect(before(article)(spokesman)).toBe('maybe')
  const hull = baghdad(span('2021-06-06T00:15', '2021-06-06T12:30'))
  expect(within(day('2021-06-06'))(hull)).toBe('yes')
  expect(overlaps(utc(day('2021-06-05')))(hull)).toBe('maybe')
})

test('only words: anything is possible', () => {
  for (const question of [before, after, sameTime, within, overlaps])
    for (const other of [day('2021-06-06'), baghdad(day('2021-06-06')), words]) {
      expect(question(other)(words)).toBe('maybe')
      expect(question(words)(other)).toBe('maybe')
    }
  expect(within({ ...words, zone: 'UTC' })(day('2021-06-06'))).toBe('maybe')
})

test('open sides', () => {
  expect(within(since('2021-01-01'))(since('2021-06-01'))).toBe('yes')
  expect(within(utc(since('2021-01-01')))(utc(since('2021-06-01')))).toBe('yes')
  expect(within(utc(until('2021-12-31')))(utc(since('2021-06-01')))).toBe('maybe')
  expect(before(utc(since('2021-06-01')))(utc(until('2021-05-31')))).toBe('yes')
  expect(after(utc(since('2021-06-01')))(utc(until('2021-05-31')))).toBe('no')
  // What began in June and is not said to have ended: did it overlap June, and July?
  const since1June = throughout(since('2021-06-01'))
  for (const zoned of [(extent: Extent) => extent, utc]) {
    expect(overlaps(zoned(month('2021-06')))(zoned(since1June))).toBe('yes')
    expect(overlaps(zoned(month('2021-07')))(zoned(since1June))).toBe('maybe')
    expect(overlaps(zoned(month('2021-05')))(zoned(since1June))).toBe('no')
    expect(within(zoned(month('2021-06')))(zoned(since1June))).toBe('maybe')
    expect(within(zoned(month('2021-07')))(zoned(since1June))).toBe('no')
  }
})

test('no zone: 14 hours before to 12 hours after', () => {
  const noon = utc(moment('2021-06-06T12:00:00.000'))
  expect(before(noon)(moment('2021-06-05T23:59:59.999'))).toBe('yes')
  expect(before(noon)(moment('2021-06-06T00:00'))).toBe('maybe')
  expect(after(noon)(moment('2021-06-07T02:00:00.001'))).toBe('yes')
  expect(after(noon)(moment('2021-06-07T02:00:00.000'))).toBe('maybe')
  expect(before(day('2021-06-08'))(day('2021-06-06'))).toBe('maybe')
  expect(before(day('2021-06-09'))(day('2021-06-06'))).toBe('yes')
  // A zone that the platform does not know is as good as none.
  expect(before({ ...day('2021-06-08'), zone: 'Asia/Nowhere' })(day('2021-06-06'))).toBe('maybe')
})

test('a millisecond is the same time as itself, and touching intervals are in order', () => {
  const one = baghdad(moment('2021-06-06T03:00:00.000'))
  expect(sameTime(one)(utc(moment('2021-06-06T00:00:00.000')))).toBe('yes')
  expect(before(one)(utc(moment('2021-06-05T23:59:59.999')))).toBe('yes')
  const lasted = (extent: Extent): Extent => utc(throughout(extent))
  expect(before(lasted(day('2021-06-07')))(lasted(day('2021-06-06')))).toBe('yes')
  expect(sameTime(baghdad(throughout(span('2021-06-06T03:00', '2021-06-07T02:59'))))(lasted(day('2021-06-06')))).toBe('yes')
  expect(sameTime(lasted(day('2021-06-07')))(lasted(day('2021-06-06')))).toBe('no')
  expect(sameTime(one)(throughout(baghdad(moment('2021-06-06T03:00:00.000'))))).toBe('yes')
  expect(sameTime(one)(throughout(baghdad(moment('2021-06-06T03:00:00'))))).toBe('no')
})

test('an hour that comes twice, and one that is skipped', () => {
  const london = inZone('Europe/London')
  const twice = london(moment('2021-10-31T01:30:00.000'))
  expect(sameTime(utc(moment('2021-10-31T00:30:00.000')))(twice)).toBe('maybe')
  expect(sameTime(utc(moment('2021-10-31T01:30:00.000')))(twice)).toBe('maybe')
  expect(within(london(day('2021-10-31')))(twice)).toBe('yes')
  // The minute before it came once.
  expect(after(utc(moment('2021-10-31T00:00')))(london(moment('2021-10-31T00:59')))).toBe('no')
  expect(before(utc(moment('2021-10-31T00:00')))(london(moment('2021-10-31T00:59')))).toBe('yes')
  expect(within(utc(moment('2021-03-28T01:30')))(london(moment('2021-03-28T01:30')))).toBe('maybe')
  // Midnight was skipped in São Paulo: the last minute of the day before is not in the day after.
  const saoPaulo = inZone('America/Sao_Paulo')
  expect(overlaps(saoPaulo(day('2017-10-15')))(utc(moment('2017-10-15T02:30')))).not.toBe('yes')
  expect(within(saoPaulo(day('2017-10-14')))(saoPaulo(moment('2017-10-14T23:59')))).toBe('yes')
  // Apia had no 30 December 2011.
  expect(within(inZone('Pacific/Apia')(day('2011-12-29')))(utc(moment('2011-12-30T09:59')))).toBe('yes')
  expect(within(inZone('Pacific/Apia')(day('2011-12-31')))(utc(moment('2011-12-30T10:00')))).toBe('yes')
})

test('a contradiction has no completion: maybe', () => {
  const backwards: Extent = { start: '2021-06-07', end: '2021-06-06' }
  const never: Extent = { start: '2021-06-06T10:00', end: '2021-06-06T12:00', clock: { start: '15:00', end: '16:00' } }
  for (const extent of [backwards, never, throughout(backwards), throughout(never)])
    for (const question of [before, after, sameTime, within, overlaps])
      for (const other of [year('2021'), utc(year('1900'))]) expect(question(other)(extent)).toBe('maybe')
  expect(overlaps(never)(day('2021-06-06'))).toBe('no')
  expect(overlaps(utc(never))(utc(day('2021-06-06')))).toBe('no')
})

test('the ends of the calendar', () => {
  const kiritimati = inZone('Pacific/Kiritimati')
  const wake = inZone('Etc/GMT+12')
  expect(before(wake(day('9999-12-31')))(kiritimati(day('0000-01-01')))).toBe('yes')
  expect(within(wake(year('9999')))(wake(day('9999-12-31')))).toBe('yes')
  expect(within(year('0000'))(day('0000-01-01'))).toBe('yes')
  const night: Extent = { ...day('9999-12-31'), clock: { start: '22:00', end: '01:59' }, meaning: 'throughout' }
  expect(within(year('9999'))(night)).toBe('no')
  expect(overlaps(kiritimati(year('9999')))(kiritimati(night))).toBe('yes')
})

test('a clock that runs over midnight, in a zone', () => {
  const nights = baghdad(clockTime('22:00', '01:59'))
  expect(within(nights)(utc(moment('2021-06-06T19:00')))).toBe('yes')
  expect(within(nights)(utc(moment('2021-06-06T18:59')))).toBe('no')
  expect(within(nights)(utc(day('2021-06-06')))).toBe('maybe')
  expect(overlaps(nights)(utc(throughout(day('2021-06-06'))))).toBe('yes')
  expect(within(utc(day('2021-06-06')))(nights)).toBe('maybe')
})
