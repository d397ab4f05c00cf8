import { expect, test } from 'vitest'
import { referenceId } from '../../../src/feeds/row/reference-id.js'

test('ids: fixed for ever, and none twice among 200,000 texts', () => {
  expect(referenceId('')).toBe('a8b92b5e92ca2f0e')
  expect(referenceId('Invented Wire Service')).toBe('2db116ba5aa8fd94')
  const ids = new Set<string>()
  for (let i = 0; i < 100_000; i++) {
    ids.add(referenceId(`Invented Wire Service 2021 ${i}`))
    ids.add(referenceId(`${i} told by the Daily Placeholder`))
  }
  expect(ids.size).toBe(200_000)
})
