import { expect, test } from 'vitest'
import { extentJoin } from '../../../src/resolve/join/extent-join.js'
import type { Extent } from '../../../src/schema/extent.js'
import { clockTime, day, inZone, moment, month, since, span, throughout, until } from '../../../src/value/extent.js'

const { contains, equals, overlap, hull } = extentJoin
const baghdad = inZone('Asia/Baghdad')
const about = (extent: Extent): Extent => ({ ...extent, approximate: true })
const onClock = (extent: Extent, start: string, end = start): Extent => ({ ...extent, clock: { start, end } })
const words: Extent = { text: 'in the night' }

const june6 = day('2021-06-06')

test.each<[coarser: Extent, finer: Extent, says: boolean]>([
  [month('2021-06'), june6, true],
  [june6, month('2021-06'), false],
  [since('2021-06-01'), june6, true],
  [since('2021-06-01'), until('2021-06-06'), false],
  [june6, moment('2021-06-06T12:30'), true],
  // A clock contains the same time of any day.
  [clockTime('00:15'), moment('2021-06-06T00:15'), true],
  [clockTime('00:15'), june6, false],
  [june6, clockTime('00:15'), false],
  [clockTime('22:00', '01:59'), span('2021-06-06T23:00', '2021-06-07T00:30'), true],
  [clockTime('22:00', '01:59'), span('2021-06-06T23:00', '2021-06-07T02:30'), false],
  [onClock(june6, '00:15'), moment('2021-06-06T00:15'), true],
  // The bounds cut off the first and the last night.
  [clockTime('23:00', '01:59'), onClock(span('2021-06-05T23:00', '2021-06-06T22:29'), '22:00', '01:59'), false],
  [clockTime('23:00', '22:29'), onClock(span('2021-06-05T23:00', '2021-06-06T22:29'), '22:00', '01:59'), true],
  [clockTime('23:30', '22:29'), onClock(span('2021-06-05T23:00', '2021-06-06T22:29'), '22:00', '01:59'), false],
  [clockTime('23:00', '22:29'), onClock(span('2021-06-05T23:00', '2021-06-07T22:29'), '22:00', '01:59'), false],
  [moment('2021-06-06T00:15'), onClock(june6, '00:15'), true],
  // Zones.
  [june6, baghdad(june6), true],
  [baghdad(june6), june6, false],
  [inZone('UTC')(june6), baghdad(june6), false],
  // A hedge tells two times apart that are the same but for it.
  [about(june6), june6, true],
  [june6, about(june6), false],
  [june6, about(moment('2021-06-06T00:15')), true],
  // What lasted.
  [month('2021-06'), throughout(span('2021-06-05', '2021-06-06')), true],
  [throughout(span('2021-06-05', '2021-06-06')), june6, false],
  [throughout(span('2021-06-05', '2021-06-06')), throughout(june6), false],
  [throughout(month('2021-06')), throughout(month('2021-06')), true],
  [throughout(since('2021-06-05')), throughout(span('2021-06-05', '2021-06-06')), true],
  [throughout(since('2021-06-04')), throughout(span('2021-06-05', '2021-06-06')), false],
  [throughout(until('2021-06-06')), throughout(span('2021-06-05', '2021-06-06')), true],
  // A run of a clock on one of the days.
  [throughout(clockTime('22:00', '01:59')), throughout(span('2021-06-06T22:00', '2021-06-07T01:59')), true],
  [throughout(clockTime('22:00', '01:59')), throughout(span('2021-06-06T22:00', '2021-06-07T00:59')), false],
  [throughout(onClock(june6, '10:00', '11:59')), throughout(span('2021-06-06T10:00', '2021-06-06T11:59')), true],
  [throughout(clockTime('10:00', '11:59')), throughout(onClock(month('2021-06'), '10:00', '11:59')), true],
  [throughout(onClock(june6, '10:00', '11:59')), throughout(onClock(month('2021-06'), '10:00', '11:59')), false],
  [throughout(clockTime('10:00', '11:59')), throughout(onClock(month('2021-06'), '11:00', '12:59')), false],
  [
    throughout(onClock(span('2021-06-05', '2021-06-06'), '10:00', '11:59')),
    throughout(span('2021-06-09T10:00', '2021-06-09T11:59')),
    false,
  ],
  // Words alone say nothing about time.
  [words, june6, true],
  [june6, words, false],
  // What contradicts itself is no part of anything, and nothing is a part of it.
  [june6, onClock(span('2021-06-06T10:00', '2021-06-06T11:00'), '15:00'), false],
  [onClock(span('2021-06-06T10:00', '2021-06-06T11:00'), '15:00'), june6, false],
])('%j contains %j: %s', (coarser, finer, says) => {
  expect(contains(coarser, finer)).toBe(says)
})

test('the same moments are the same time, however they are written', () => {
  expect(equals(june6, span('2021-06-06T00:00', '2021-06-06T23:59'))).toBe(true)
  expect(equals(onClock(june6, '00:15'), { ...moment('2021-06-06T00:15'), text: 'a quarter past midnight' })).toBe(true)
  expect(equals(june6, throughout(june6))).toBe(false)
  expect(equals(words, { text: 'at dawn' })).toBe(true)
})

test.each<[values: Extent[], common: Extent | undefined]>([
  [[span('2021-06-01', '2021-06-06'), span('2021-06-05', '2021-06-09')], span('2021-06-05', '2021-06-06')],
  [[june6, day('2021-06-07')], undefined],
  [[since('2021-06-05'), until('2021-06-06')], span('2021-06-05', '2021-06-06')],
  // A day stays a day.
  [[since('2021-06-05T00:00'), since('2021-06-05'), until('2021-06-06')], span('2021-06-05', '2021-06-06')],
  // A clock and a date are one time together.
  [[june6, clockTime('00:15')], moment('2021-06-06T00:15')],
  [[june6, about(clockTime('00:15'))], about(moment('2021-06-06T00:15'))],
  [[baghdad(june6), clockTime('00:15')], baghdad(moment('2021-06-06T00:15'))],
  [[span('2021-06-05', '2021-06-07'), clockTime('00:15')], onClock(span('2021-06-05', '2021-06-07'), '00:15')],
  [[june6, clockTime('22:00', '01:59')], onClock(june6, '22:00', '01:59')],
  [[moment('2021-06-06T12:30'), clockTime('00:15')], undefined],
  [[june6, since('2021-06-06T10:00'), clockTime('09:00', '10:59')], span('2021-06-06T10:00', '2021-06-06T10:59')],
  [[clockTime('06:00', '12:00'), clockTime('11:00', '18:00')], clockTime('11:00', '12:00')],
  [[clockTime('22:00', '01:59'), clockTime('01:00', '03:00')], clockTime('01:00', '01:59')],
  [[clockTime('06:00', '10:00'), clockTime('11:00', '18:00')], undefined],
  // In the morning or in the evening: no one extent says that, unless the date decides it.
  [[clockTime('18:00', '09:00'), clockTime('08:00', '20:00')], undefined],
  [
    [clockTime('18:00', '09:00'), clockTime('08:00', '20:00'), until('2021-06-06T12:00'), june6],
    span('2021-06-06T08:00', '2021-06-06T09:00'),
  ],
  // Zones that differ.
  [[baghdad(span('2021-06-05', '2021-06-06')), inZone('UTC')(span('2021-06-06', '2021-06-07'))], undefined],
  // What lasted.
  [[throughout(since('2021-06-05')), throughout(until('2021-06-06'))], throughout(span('2021-06-05', '2021-06-06'))],
  [[throughout(span('2021-06-05', '2021-06-06')), span('2021-06-06', '2021-06-07')], undefined],
  [[throughout(since('2021-06-05')), throughout(since('2021-06-06'))], undefined],
  [[throughout(clockTime('10:00', '11:59')), june6], throughout(onClock(june6, '10:00', '11:59'))],
  [[throughout(clockTime('10:00', '11:59')), throughout(clockTime('11:00', '12:59'))], undefined],
  [[words, june6], june6],
  [[words, june6, clockTime('00:15')], moment('2021-06-06T00:15')],
  [[onClock(june6, '00:00')], onClock(june6, '00:00')],
  [[june6, clockTime('00:00', '23:59'), clockTime('00:00:30')], moment('2021-06-06T00:00:30')],
  [[june6, clockTime('12:00:00.250')], moment('2021-06-06T12:00:00.250')],
])('the overlap of %j is %j', (values, common) => {
  expect(overlap(values)).toEqual(common)
  expect(overlap([...values].reverse())).toEqual(common)
})

test.each<[values: Extent[], outer: Extent | undefined]>([
  [[june6, day('2021-06-08')], span('2021-06-06', '2021-06-08')],
  [[june6, since('2021-06-08')], since('2021-06-06')],
  [[until('2021-06-06'), since('2021-06-08')], undefined],
  // Two reports of the rocket at the Diplomatic Support Center.
  [
    [baghdad(about(clockTime('00:15'))), baghdad(moment('2021-06-06T12:30'))],
    baghdad(about(span('2021-06-06T00:15', '2021-06-06T12:30'))),
  ],
  [[clockTime('00:15'), baghdad(moment('2021-06-06T12:30'))], span('2021-06-06T00:15', '2021-06-06T12:30')],
  [[clockTime('23:15'), moment('2021-06-06T12:30')], span('2021-06-06T12:30', '2021-06-06T23:15')],
  [[clockTime('00:15'), moment('2021-06-05T12:30'), moment('2021-06-06T12:30')], span('2021-06-05T00:15', '2021-06-06T12:30')],
  [[clockTime('00:15'), june6], june6],
  [[clockTime('00:15'), since('2021-06-06T12:30')], since('2021-06-06T00:15')],
  // Clocks alone: the shortest way round.
  [[clockTime('23:00'), clockTime('01:00')], clockTime('23:00', '01:00')],
  [[clockTime('09:00'), clockTime('12:00'), clockTime('10:00', '11:00')], clockTime('09:00', '12:00')],
  [[clockTime('00:00'), clockTime('12:00')], clockTime('00:00', '12:00')],
  [[clockTime('06:00', '18:00'), clockTime('17:00', '07:00')], undefined],
  // A clock on several days stays one where all tell one.
  [
    [onClock(span('2021-06-05', '2021-06-07'), '22:00'), onClock(span('2021-06-06', '2021-06-09'), '23:00')],
    onClock(span('2021-06-05T22:00', '2021-06-09T23:00'), '22:00', '23:00'),
  ],
  [
    [onClock(span('2021-06-05', '2021-06-07'), '22:00'), moment('2021-06-06T12:00')],
    span('2021-06-05T22:00', '2021-06-07T22:00'),
  ],
  // Zones and hedges.
  [[baghdad(june6), inZone('UTC')(day('2021-06-07'))], span('2021-06-06', '2021-06-07')],
  [[june6, about(day('2021-06-07'))], about(span('2021-06-06', '2021-06-07'))],
  [[june6, about(moment('2021-06-06T12:30'))], june6],
  // Nobody says that it lasted from the first to the last.
  [[throughout(june6), throughout(day('2021-06-08'))], span('2021-06-06', '2021-06-08')],
  [[throughout(onClock(june6, '22:00', '01:59')), june6], span('2021-06-06', '2021-06-07T01:59')],
  [[words, june6], words],
  [[june6, onClock(span('2021-06-06T10:00', '2021-06-06T11:00'), '15:00')], undefined],
  // The ends of the calendar.
  [[throughout(onClock(day('9999-12-31'), '22:00', '01:59')), day('9999-12-30')], since('9999-12-30')],
  [
    [
      { ...june6, text: 'Sunday' },
      { ...day('2021-06-07'), text: 'Sunday' },
    ],
    { ...span('2021-06-06', '2021-06-07'), text: 'Sunday' },
  ],
])('the hull of %j is %j', (values, outer) => {
  expect(hull(values)).toEqual(outer)
  expect(hull([...values].reverse())).toEqual(outer)
})
