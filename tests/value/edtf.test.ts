import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { expect, test } from 'vitest'
import { Extent } from '../../src/schema/extent.js'
import { fromEdtf } from '../../src/value/edtf.js'

const read = (text: string): unknown => {
  const result = fromEdtf(text)
  return isRight(result) ? result.right : result.left.code
}

test.each([
  ['2021', { start: '2021-01-01', end: '2021-12-31' }],
  ['0000', { start: '0000-01-01', end: '0000-12-31' }],
  ['2024-02', { start: '2024-02-01', end: '2024-02-29' }],
  ['2021-06-06', { start: '2021-06-06', end: '2021-06-06' }],
  ['2021-06-05/2021-06-06', { start: '2021-06-05', end: '2021-06-06' }],
  ['2021/2021-06', { start: '2021-01-01', end: '2021-06-30' }],
])('level 0 dates: %s', (text, extent) => {
  expect(read(text)).toEqual(extent)
})

test.each([
  ['2021-06-06T00:15:00', { start: '2021-06-06T00:15:00', end: '2021-06-06T00:15:00' }],
  ['2021-06-06T00:15:00Z', { start: '2021-06-06T00:15:00', end: '2021-06-06T00:15:00', zone: 'UTC' }],
  ['2021-06-06T00:15:00+00:00', { start: '2021-06-06T00:15:00', end: '2021-06-06T00:15:00', zone: 'UTC' }],
  ['2021-06-06T00:15:00+03:00', { start: '2021-06-06T00:15:00', end: '2021-06-06T00:15:00', zone: 'Etc/GMT-3' }],
  ['2021-06-06T00:15:00-12:00', { start: '2021-06-06T00:15:00', end: '2021-06-06T00:15:00', zone: 'Etc/GMT+12' }],
  ['2021-06-06T00:15:00−03', { start: '2021-06-06T00:15:00', end: '2021-06-06T00:15:00', zone: 'Etc/GMT+3' }],
  ['2021-06-06T00:15:00.1Z', { start: '2021-06-06T00:15:00.100', end: '2021-06-06T00:15:00.199', zone: 'UTC' }],
  ['2021-06-06T00:15:00+05:30', { start: '2021-06-06T00:15:00', end: '2021-06-06T00:15:00', text: '2021-06-06T00:15:00+05:30' }],
])('level 0 times: %s', (text, extent) => {
  expect(read(text)).toEqual(extent)
})

test.each([
  ['2021?', { start: '2021-01-01', end: '2021-12-31', approximate: true, text: '2021?' }],
  ['2021-06-06%', { start: '2021-06-06', end: '2021-06-06', approximate: true, text: '2021-06-06%' }],
  ['201X', { start: '2010-01-01', end: '2019-12-31', text: '201X' }],
  ['20XX', { start: '2000-01-01', end: '2099-12-31', text: '20XX' }],
  ['XXXX', { text: 'XXXX' }],
  ['2021-XX', { start: '2021-01-01', end: '2021-12-31', text: '2021-XX' }],
  ['2024-02-XX', { start: '2024-02-01', end: '2024-02-29', text: '2024-02-XX' }],
  ['2021-XX-XX', { start: '2021-01-01', end: '2021-12-31', text: '2021-XX-XX' }],
  ['2021-06/..', { start: '2021-06-01', text: '2021-06/..' }],
  ['2021-06/', { start: '2021-06-01', text: '2021-06/' }],
  ['../2021-06', { end: '2021-06-30', text: '../2021-06' }],
  ['/2021-06', { end: '2021-06-30', text: '/2021-06' }],
  ['2020~/2021?', { start: '2020-01-01', end: '2021-12-31', approximate: true, text: '2020~/2021?' }],
  ['2021-21', { start: '2021-01-01', end: '2021-12-31', approximate: true, text: '2021-21' }],
  ['2021-24', { start: '2020-12-01', end: '2022-03-31', approximate: true, text: '2021-24' }],
  ['0000-22', { end: '0001-03-31', approximate: true, text: '0000-22' }],
])('level 1: %s', (text, extent) => {
  expect(read(text)).toEqual(extent)
})

test.each(['156X-12-25', '[2020,2021]', '{2021}', '2021-25', '1950S2', '?2021-06', '20', '2021-1X', '2021-XX-05', '1XXX', ''])(
  'not level 0 or 1: %s',
  (text) => {
    expect(read(text)).toBe('edtf-format')
  },
)

test.each(['06/06/2021', 'Sunday', '2021-6-6', '2021-02-30', '2021-06-06T25:00', ' 2021', '2021\n', '1622937600000'])(
  'no EDTF: %s',
  (text) => {
    expect(read(text)).toBe('edtf-format')
  },
)

test.each([
  '-0044',
  'Y170000',
  '2021-02-29',
  '2021-06-06T24:00:00',
  '2022/2021',
  '-0001/2021',
  '2021-06-06T00:15/2021-06-07',
  '2021-06-06T00:15:00Z/..',
])('EDTF that no extent can hold: %s', (text) => {
  expect(read(text)).toBe('edtf-range')
})

test('what is read is an extent of the schema', () => {
  for (const text of ['2021', '2021-06/..', 'XXXX', '/', '../..', '2021-22', '2021-06-06T00:15:00-03:30', '9999-24'])
    expect(Extent.safeParse((fromEdtf(text) as { right: unknown }).right).success, text).toBe(true)
})

test('a long text is refused before the grammar sees it', () => {
  const begin = performance.now()
  expect(isLeft(fromEdtf(`2021/${'2'.repeat(1_000_000)}`))).toBe(true)
  for (const piece of ['X', '2', '2021/', '2021~', '-', '?', 'T', '[2021,'])
    expect(isLeft(fromEdtf(piece.repeat(64).slice(0, 64)))).toBe(true)
  expect(performance.now() - begin).toBeLessThan(1_000)
})
