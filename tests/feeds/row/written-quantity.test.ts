import * as E from 'fp-ts/lib/Either.js'
import { expect, test } from 'vitest'
import { unknownWords, writtenQuantity } from '../../../src/feeds/row/written-quantity.js'
import { check } from '../../../src/schema/check.js'
import { Quantity } from '../../../src/schema/quantity.js'

test.each([
  ['3', { min: 3, best: 3, max: 3 }],
  [' 3.0 ', { min: 3, best: 3, max: 3 }],
  ['0', { min: 0, best: 0, max: 0 }],
  ['1,200', { min: 1200, best: 1200, max: 1200 }],
  ['1,234,567', { min: 1_234_567, best: 1_234_567, max: 1_234_567 }],
  ['1\u202f200', { min: 1200, best: 1200, max: 1200 }],
  ['3-5', { min: 3, max: 5 }],
  ['3 – 7', { min: 3, max: 7 }],
  ['3—7', { min: 3, max: 7 }],
  ['1,000-1,200', { min: 1000, max: 1200 }],
  ['4-4', { min: 4, best: 4, max: 4 }],
  ['3+', { min: 3 }],
  ['>= 3', { min: 3 }],
  ['≥3', { min: 3 }],
  ['> 3', { min: 4 }],
  ['<=5', { min: 0, max: 5 }],
  ['< 5', { min: 0, max: 4 }],
  ['~10', { min: 0, best: 10, approximate: true }],
])('%j is %j, without text: the figures say it all', (written, expected) => {
  expect(writtenQuantity(written)).toEqual(expected)
})

test.each([
  ['three', { min: 3, best: 3, max: 3 }],
  ['a dozen', { min: 12, best: 12, max: 12 }],
  ['5 people', { min: 5, best: 5, max: 5 }],
  ['1 person', { min: 1, best: 1, max: 1 }],
  ['3 to 5', { min: 3, max: 5 }],
  ['between 3 and 5', { min: 3, max: 5 }],
  ['3 or 4', { min: 3, max: 4 }],
  ['two or three', { min: 2, max: 3 }],
  ['At least 3', { min: 3 }],
  ['at  least\nthree people', { min: 3 }],
  ['3 or more', { min: 3 }],
  ['min. 3', { min: 3 }],
  ['no fewer than 3', { min: 3 }],
  ['more than 3', { min: 4 }],
  ['over 30', { min: 31 }],
  ['up to 5', { min: 0, max: 5 }],
  ['no more than 5', { min: 0, max: 5 }],
  ['fewer than 5', { min: 0, max: 4 }],
  ['fewer than 1', { min: 0, max: 0 }],
  ['about 10', { min: 0, best: 10, approximate: true }],
  ['ca.10', { min: 0, best: 10, approximate: true }],
  ['some 3,500', { min: 0, best: 3500, approximate: true }],
  ['10 approx.', { min: 0, best: 10, approximate: true }],
  ['None', { min: 0, best: 0, max: 0 }],
  ['none reported', { min: 0 }],
])('%j is %j with its words', (written, expected) => {
  expect(writtenQuantity(written)).toEqual({ ...expected, text: written.trim() })
})

test('blanks and words for "not known" say nothing', () => {
  for (const words of ['', '  ', 'Unknown', 'N/A', '?', '-', ' not reported ', ...unknownWords])
    expect(writtenQuantity(words)).toBeUndefined()
})

test.each([
  'several',
  'dozens',
  'someone',
  'atone',
  '-3',
  '3.5',
  '1.200',
  '1.000',
  '12,34',
  '1 200',
  '5-3',
  '3-5-7',
  '7 and 9',
  '3 wounded',
  '3 children',
  '3?',
  'about 3-5',
  'fewer than 0',
  '3/5',
  '3-May',
  '1e5',
  '0x10',
  'at least',
  '+',
  '9999999999999999',
  `about ${' '.repeat(80)}3`,
  '3'.repeat(1_000_000),
])('%.20j cannot be read', (words) => {
  expect(writtenQuantity(words)).toBeNull()
})

test('what is read is a valid Quantity', () => {
  const leads = ['', 'about ', 'at least ', 'more than ', 'less than ', '<', 'up to ', 'between 1 and ', '0-']
  const figures = ['0', '1', '17', '999,999,999,999,999', '999999999999999', 'twenty']
  for (const lead of leads)
    for (const figure of figures) {
      const quantity = writtenQuantity(lead + figure)
      if (quantity !== null && quantity !== undefined) expect(E.isRight(check(Quantity)(quantity))).toBe(true)
    }
})
