import * as E from 'fp-ts/lib/Either.js'
import { expect, test } from 'vitest'
import { writtenExtent } from '../../../src/feeds/row/written-extent.js'
import { check } from '../../../src/schema/check.js'
import { Extent } from '../../../src/schema/extent.js'

const days = (start: string, end = start) => ({ start, end })

test.each([
  ['3 March 2024', days('2024-03-03')],
  [' 2024-03-03 ', days('2024-03-03')],
  ['2024-03-03T00:00:00Z', days('2024-03-03')],
  ['2024-03-03 00:00:00', days('2024-03-03')],
  ['12/3/2024', days('2024-03-12')],
  ['25.12.2023', days('2023-12-25')],
  ['MARCH 2024', days('2024-03-01', '2024-03-31')],
  ['February 2024', days('2024-02-01', '2024-02-29')],
  ['2023', days('2023-01-01', '2023-12-31')],
  ['12/3/2024 14:30', days('2024-03-12T14:30')],
  ['12/3/2024 9:05:33', days('2024-03-12T09:05:33')],
  ['3 March 2024, 3:15 pm', days('2024-03-03T15:15')],
  ['3 March 2024 at 12:15 a.m.', days('2024-03-03T00:15')],
  ['2024-03-03T14:30:00.250', days('2024-03-03T14:30:00.250')],
  ['2024-03-03T14:30Z', { ...days('2024-03-03T14:30'), zone: 'UTC' }],
])('%j is %j, without text: the bounds say it all', (written, extent) => {
  expect(writtenExtent(written, 'day-first')).toEqual({ extent, ambiguous: false })
})

test.each([
  ['Tuesday, 5 March 2024', days('2024-03-05')],
  ['on 3 March 2024', days('2024-03-03')],
  ['sometime in 2023', days('2023-01-01', '2023-12-31')],
  ['3-5 March 2024', days('2024-03-03', '2024-03-05')],
  ['3 – 5 March 2024', days('2024-03-03', '2024-03-05')],
  ['3rd to 5th March 2024', days('2024-03-03', '2024-03-05')],
  ['from 3 to 5 March 2024', days('2024-03-03', '2024-03-05')],
  ['between 3 and 5 March 2024', days('2024-03-03', '2024-03-05')],
  ['5 or 6 June 2024', days('2024-06-05', '2024-06-06')],
  ['3/4 March 2024', days('2024-03-03', '2024-03-04')],
  ['28 Feb to 2 March 2024', days('2024-02-28', '2024-03-02')],
  ['28 Dec 2023 - 2 Jan 2024', days('2023-12-28', '2024-01-02')],
  ['March-April 2024', days('2024-03-01', '2024-04-30')],
  ['March 3-5, 2024', days('2024-03-03', '2024-03-05')],
  ['March 30 to April 2, 2024', days('2024-03-30', '2024-04-02')],
  ['2023-2024', days('2023-01-01', '2024-12-31')],
  ['2024-03-03/2024-03-05', days('2024-03-03', '2024-03-05')],
  ['3/3/2024 - 5/3/2024', days('2024-03-03', '2024-03-05')],
  ['2024-03-03T10:00Z/2024-03-03T12:00Z', { ...days('2024-03-03T10:00', '2024-03-03T12:00'), zone: 'UTC' }],
  ['before 5 June 2024', { end: '2024-06-04' }],
  ['before March 2024', { end: '2024-02-29' }],
  ['before 5 June 2024 14:30', { end: '2024-06-05T14:30' }],
  ['after 5 June 2024', { start: '2024-06-06' }],
  ['after 2023', { start: '2024-01-01' }],
  ['by 5 June 2024', { end: '2024-06-05' }],
  ['no later than June 2024', { end: '2024-06-30' }],
  ['since June 2024', { start: '2024-06-01' }],
  ['not before 5 June 2024', { start: '2024-06-05' }],
])('%j is %j with its words', (written, bounds) => {
  expect(writtenExtent(written, 'day-first')).toEqual({ extent: { ...bounds, text: written }, ambiguous: false })
})

test.each([
  ['about 5 June 2024', days('2024-06-05')],
  ['ca. June 2024', days('2024-06-01', '2024-06-30')],
  ['c.2021', days('2021-01-01', '2021-12-31')],
  ['~2024-06-05', days('2024-06-05')],
  ['2024-06-05?', days('2024-06-05')],
  ['5 June 2024 (approx.)', days('2024-06-05')],
  ['early March 2024', days('2024-03-01', '2024-03-31')],
  ['mid-March 2024', days('2024-03-01', '2024-03-31')],
  ['Late March 2024', days('2024-03-01', '2024-03-31')],
  ['the end of March 2024', days('2024-03-01', '2024-03-31')],
  ['end March 2024', days('2024-03-01', '2024-03-31')],
  ['late 2023', days('2023-01-01', '2023-12-31')],
  ['in early March 2024', days('2024-03-01', '2024-03-31')],
  ['on or about 5 June 2024', days('2024-06-05')],
  ['late May - early June 2024', days('2024-05-01', '2024-06-30')],
  ['5 May - early June 2024', days('2024-05-05', '2024-06-30')],
  ['after about 5 June 2024', { start: '2024-06-06' }],
  ['about 3-5 March 2024', days('2024-03-03', '2024-03-05')],
])('%j is hedged, and no sharper than %j', (written, bounds) => {
  expect(writtenExtent(written)).toEqual({ extent: { ...bounds, approximate: true, text: written }, ambiguous: false })
})

test('numbers in two orders span both readings, unless the order is told', () => {
  expect(writtenExtent('3/4/2024')).toEqual({
    extent: { ...days('2024-03-04', '2024-04-03'), text: '3/4/2024' },
    ambiguous: true,
  })
  expect(writtenExtent('3/4/2024', 'month-first')).toEqual({ extent: days('2024-03-04'), ambiguous: false })
  expect(writtenExtent('3/4/2024', 'day-first')).toEqual({ extent: days('2024-04-03'), ambiguous: false })
  expect(writtenExtent('13/4/2024')).toEqual({ extent: days('2024-04-13'), ambiguous: false })
  expect(writtenExtent('4/4/2024')).toEqual({ extent: days('2024-04-04'), ambiguous: false })
  expect(writtenExtent('13/4/2024', 'month-first')).toBeNull()
  expect(writtenExtent('3/4/2024 - 5/4/2024')).toEqual({
    extent: { ...days('2024-03-04', '2024-05-04'), text: '3/4/2024 - 5/4/2024' },
    ambiguous: true,
  })
  expect(writtenExtent('before 3/4/2024')).toEqual({ extent: { end: '2024-04-02', text: 'before 3/4/2024' }, ambiguous: true })
  expect(writtenExtent('about 3/4/2024 10:00')).toEqual({
    extent: { ...days('2024-03-04T10:00', '2024-04-03T10:00'), approximate: true, text: 'about 3/4/2024 10:00' },
    ambiguous: true,
  })
})

test('blanks and words for "not known" say nothing', () => {
  for (const words of ['', '  ', 'Unknown', 'n/a', '?', '-']) expect(writtenExtent(words)).toBeUndefined()
})

test.each([
  'last week',
  '- 5 March 2024',
  'or-5 March 2024',
  'yesterday',
  '5 June',
  'March',
  'spring 2023',
  '31 February 2024',
  '2023-02-29',
  '12/3/24',
  '12/2024',
  '5-3 March 2024',
  '28 Dec - 2 Jan 2024',
  '1 March 2024, around noon',
  '3 March 2024 25:00',
  '3 March 2024 13:00 pm',
  '2024-03-03T10:00+03:00',
  '2024-03-03T10:00Z/2024-03-03T12:00',
  'before after 5 June 2024',
  'after 31 December 9999',
  'aboutmarch 2024',
  'about',
  'about about about about about 2024',
  `about ${' '.repeat(120)}5 June 2024`,
  '~'.repeat(120),
  'mid-'.repeat(30),
  '1-'.repeat(60),
  '3 '.repeat(500_000),
  'DROP TABLE; --',
])('%.30j cannot be read', (words) => {
  expect(writtenExtent(words)).toBeNull()
})

test('what is read is a valid Extent', () => {
  const leads = ['', 'about ', 'early ', 'before ', 'after ', 'by about ', 'sometime in ', 'from 1 January 2020 to ', 'since ']
  const dates = [
    '1 March 2024',
    'March 2024',
    '0001',
    '0000',
    '9999',
    '3/4/2024',
    '3/4/2024 10:00',
    '2024-03-03T10:00Z',
    '1-2 May 2024',
  ]
  for (const lead of leads)
    for (const date of dates)
      for (const order of [undefined, 'day-first', 'month-first'] as const) {
        const found = writtenExtent(lead + date, order)
        if (found !== null && found !== undefined) expect(check(Extent)(found.extent)).toEqual(E.right(found.extent))
      }
})
