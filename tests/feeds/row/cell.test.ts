import { expect, test } from 'vitest'
import { cellReaders } from '../../../src/feeds/row/cell.js'
import { code, codes, count, day, decimal, flag, text, whole } from '../../../src/feeds/ucdp/cell.js'

test('what R, pandas and SQL write for a missing value is missing in every kind of cell', () => {
  for (const missing of ['', '  ', 'NA', 'NaN', 'nan', 'NULL', 'null', '<NA>', null, undefined])
    for (const read of [text, whole, count, decimal, flag, day, code, codes]) expect(read(missing)).toBeUndefined()
})

test('text loses the white space at its edges and nothing inside', () => {
  expect(text(' a\n b ')).toBe('a\n b')
  expect(text('Nan province')).toBe('Nan province')
  expect(text('none')).toBe('none')
  expect(text(12)).toBe('12')
  expect([text(true), text([]), text({})]).toEqual([null, null, null])
})

test.each([
  ['3', 3],
  ['3.0', 3],
  ['3.', 3],
  [' 3 ', 3],
  [3, 3],
  ['1e+05', 100_000],
  ['-1', -1],
  ['3.5', null],
  [3.5, null],
  ['9007199254740993', null],
  ['1e999', null],
  ['three', null],
  ['1,000', null],
  ['0x10', null],
  [true, null],
])('whole(%j) is %j', (value, expected) => {
  expect(whole(value)).toBe(expected)
})

test('a count is never negative, and minus zero is zero', () => {
  expect([count('-1'), count(-1), count('-99')]).toEqual([null, null, null])
  expect([count('-0'), count(-0), decimal('-0.0')]).toEqual([0, 0, 0])
})

test('a number has a full stop and no other mark', () => {
  expect(['33.25', '-3.705', '.5', '5.', '3e-5', 33.25].map(decimal)).toEqual([33.25, -3.705, 0.5, 5, 3e-5, 33.25])
  expect(['33,25', '33 25', '33°', Number.NaN, Number.POSITIVE_INFINITY].map(decimal)).toEqual([null, null, null, null, null])
})

test('yes and no, however they are written', () => {
  expect([true, '1', '1.0', 1, 'TRUE', 'True', 'true'].map(flag)).toEqual(Array(7).fill(true))
  expect([false, '0', '0.0', 0, 'FALSE', 'False'].map(flag)).toEqual(Array(6).fill(false))
  expect(['2', 'yes', {}].map(flag)).toEqual([null, null, null])
})

test('a day in its spellings', () => {
  for (const value of [
    '2013-01-03',
    '2013-01-03 00:00:00.000',
    '2013-01-03 00:00:00',
    '2013-01-03T00:00:00',
    '2013-01-03T00:00:00Z',
    '2013-01-03 00:00:00+00:00',
  ])
    expect(day(value)).toBe('2013-01-03')
  for (const value of [
    '2013-02-29',
    '2013-13-01',
    '2013-1-3',
    '3/1/2013',
    '2013-01-02T23:00:00Z',
    '2013-01-03T00:00:01',
    1357171200000,
    'January',
  ])
    expect(day(value)).toBeNull()
  expect(day('2012-02-29')).toBe('2012-02-29')
})

test('a code is text, or a number as UCDP wrote it before it was saved again', () => {
  expect(['118', '118.0', 118, '1e+05', 'SYR-2013-1-11973-99.5', 'XIX-1.0'].map(code)).toEqual([
    '118',
    '118',
    '118',
    '100000',
    'SYR-2013-1-11973-99.5',
    'XIX-1.0',
  ])
})

test('several states in one cell', () => {
  expect(codes('2;200')).toEqual(['2', '200'])
  expect(codes('2, 200')).toEqual(['2', '200'])
  expect(codes('369.0')).toEqual(['369'])
  expect(codes(369)).toEqual(['369'])
  expect(codes('369;-99;NA')).toEqual(['369'])
  for (const none of ['-99', '-99.0', -99, ';']) expect(codes(none)).toBeUndefined()
})

test('a number may be a word for missing', () => {
  const { count: read, text: words } = cellReaders(['999', '-9'])
  expect([read('999'), read('-9'), read('99'), read('0999'), words('999')]).toEqual([undefined, undefined, 99, 999, undefined])
})

test('digits are read alike whether few or many', () => {
  expect(['0', '007', '999999999999999', '9007199254740991', '1234567890123456789'].map(count)).toEqual([
    0,
    7,
    999_999_999_999_999,
    2 ** 53 - 1,
    null,
  ])
})
