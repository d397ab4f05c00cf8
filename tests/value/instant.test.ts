import { isRight } from 'fp-ts/lib/Either.js'
import { expect, test } from 'vitest'
import { fromInstant, instant } from '../../src/value/instant.js'

const read = (text: string, zone: string): unknown => {
  const result = fromInstant(text, zone)
  return isRight(result) ? result.right : result.left.code
}

test.each([
  ['2021-06-05T21:15Z', 'Asia/Baghdad', '2021-06-06T00:15', '2021-06-06T00:15'],
  ['2021-06-05t21:15:00z', 'Asia/Baghdad', '2021-06-06T00:15:00', '2021-06-06T00:15:00'],
  ['2021-06-06 00:15:00+03:00', 'UTC', '2021-06-05T21:15:00', '2021-06-05T21:15:00'],
  ['2021-06-05T21:15:00.123456Z', 'UTC', '2021-06-05T21:15:00.123', '2021-06-05T21:15:00.123'],
  ['2021-06-05T21:15:00.5Z', 'UTC', '2021-06-05T21:15:00.500', '2021-06-05T21:15:00.599'],
  ['2021-06-05T12:15:00-0930', 'Asia/Kathmandu', '2021-06-06T03:30:00', '2021-06-06T03:30:00'],
  ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31T23:59:59.999', '1969-12-31T23:59:59.999'],
])('%s in %s', (text, zone, start, end) => {
  expect(read(text, zone)).toEqual({ start, end, zone })
})

test('a zone that was not at whole minutes is told in seconds', () => {
  expect(read('1800-01-01T00:00Z', 'Europe/Amsterdam')).toMatchObject({ start: expect.stringMatching(/T00:\d\d:\d\d$/) })
})

test('at an hour that comes twice, the text says which', () => {
  expect(read('2021-10-31T00:30:00Z', 'Europe/London')).toEqual({
    start: '2021-10-31T01:30:00',
    end: '2021-10-31T01:30:00',
    zone: 'Europe/London',
    text: '2021-10-31T00:30:00Z',
  })
})

test.each([
  '2021-06-05',
  '2021-06-05T21:15',
  '2021-06-05T21Z',
  '2021-02-29T00:00Z',
  '2021-06-05T24:00Z',
  '2021-06-30T23:59:60Z',
  '2021-06-05T21:15+3',
  '20210605T211500Z',
  '',
  `2021-06-05T21:15:00.${'1'.repeat(1_000)}Z`,
])('no instant: %s', (text) => {
  expect(read(text, 'UTC')).toBe('instant-format')
  expect(() => instant(text, 'UTC')).toThrow(RangeError)
})

test('an unknown zone, and a year without a local time', () => {
  expect(read('2021-06-05T21:15Z', 'Asia/Bagdad')).toBe('zone-unknown')
  expect(read('9999-12-31T23:00Z', 'Asia/Baghdad')).toBe('instant-range')
  expect(read('0000-01-01T00:00Z', 'America/New_York')).toBe('instant-range')
  expect(() => instant('2021-06-05T21:15Z', 'Asia/Bagdad')).toThrow('Asia/Bagdad')
})
