import { expect, test } from 'vitest'
import type { WeaponCategory } from '../../src/schema/weapon-category.js'
import { isA, toDepth } from '../../src/value/weapon-category.js'

const tree: readonly WeaponCategory[] = [
  'missile',
  'missile/ballistic',
  'missile/ballistic/short-range',
  'missile/cruise',
  'rocket',
  'unknown',
  'other',
]

test('isA: yes upwards, maybe downwards, no sideways; unknown and other leave it open', () => {
  for (const asked of tree)
    for (const category of tree) {
      const [a, c] = [`${asked}/`, `${category}/`]
      const open = category === 'unknown' || category === 'other'
      expect(isA(asked)(category), `${category} as ${asked}`).toBe(
        c.startsWith(a) ? 'yes' : a.startsWith(c) || open ? 'maybe' : 'no',
      )
    }
})

test('a shared beginning of letters is no ancestry', () => {
  expect(isA('missile/ballistic')('missile/ballistic-like')).toBe('no')
})

test('toDepth cuts a path', () => {
  expect(toDepth(2)('missile/ballistic/short-range')).toBe('missile/ballistic')
  expect(toDepth(0)('missile/ballistic')).toBe('missile')
})
