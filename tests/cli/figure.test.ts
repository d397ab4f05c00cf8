import { expect, test } from 'vitest'
import { boundsText, reportedText, tallyText } from '../../src/cli/figure.js'

test('bounds in words', () => {
  expect(boundsText({ min: 3, max: 3 })).toBe('3')
  expect(boundsText({ min: 1000, max: 2500 })).toBe('1,000–2,500')
  expect(boundsText({ min: 39 })).toBe('at least 39')
})

test('sums in words: what nobody reported is not zero', () => {
  expect(tallyText({ reported: 0, unreported: 3 })).toBe('not reported')
  expect(tallyText({ min: 2, best: 2, max: 2, reported: 1, unreported: 0 })).toBe('2')
  expect(tallyText({ min: 35, best: 40, max: 228, reported: 2, unreported: 0 })).toBe('35–228, best 40')
  expect(tallyText({ min: 0, best: 5, approximate: true, reported: 1, unreported: 0 })).toBe('at least 0, best 5 (about)')
})

test('how many records told it', () => {
  expect(reportedText({ reported: 12, unreported: 0 })).toBe('12')
  expect(reportedText({ reported: 10, unreported: 2 })).toBe('10 (2 silent)')
  expect(reportedText({ reported: { min: 1, max: 2 }, unreported: { min: 0, max: 1 } })).toBe('1–2 (0–1 silent)')
})
