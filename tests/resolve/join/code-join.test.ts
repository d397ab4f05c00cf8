import { expect, test } from 'vitest'
import { damageJoin, kindJoin, outcomeJoin, statusJoin } from '../../../src/resolve/join/code-join.js'
import type { Damage } from '../../../src/schema/vocabulary/damage.js'
import type { Outcome } from '../../../src/schema/vocabulary/outcome.js'

test.each<[damages: Damage[], overlap: Damage | undefined, hull: Damage | undefined]>([
  [['major'], 'major', 'major'],
  [['some', 'major'], 'major', 'some'],
  [['minor', 'major'], undefined, 'some'],
  [['minor', 'major', 'destroyed'], undefined, 'some'],
  [['none', 'minor'], undefined, undefined],
  [['none', 'some'], undefined, undefined],
  // A source that does not know gives way to a finding.
  [['unknown', 'none'], 'none', 'unknown'],
  [['unknown', 'some'], 'some', 'unknown'],
  [['unknown', 'some', 'destroyed'], 'destroyed', 'unknown'],
  [['unknown', 'minor', 'none'], undefined, 'unknown'],
])('damage %j: overlap %s, hull %s', (damages, overlap, hull) => {
  expect(damageJoin.overlap(damages)).toBe(overlap)
  expect(damageJoin.hull(damages)).toBe(hull)
})

test.each<[outcomes: Outcome[], overlap: Outcome | undefined, hull: Outcome | undefined]>([
  [['attempted', 'failed'], 'failed', 'attempted'],
  [['attempted', 'intercepted'], 'intercepted', 'attempted'],
  [['failed', 'intercepted'], undefined, 'attempted'],
  [['failed', 'completed'], undefined, undefined],
  [['attempted', 'foiled'], undefined, undefined],
])('outcome %j: overlap %s, hull %s', (outcomes, overlap, hull) => {
  expect(outcomeJoin.overlap(outcomes)).toBe(overlap)
  expect(outcomeJoin.hull(outcomes)).toBe(hull)
})

test('kinds and statuses contain themselves alone', () => {
  expect(kindJoin.contains('other', 'attack')).toBe(false)
  expect(kindJoin.contains('attack', 'attack')).toBe(true)
  expect(kindJoin.hull(['attack', 'other'])).toBeUndefined()
  expect(kindJoin.overlap(['attack', 'attack'])).toBe('attack')
  expect(statusJoin.contains('reported', 'verified')).toBe(false)
  expect(statusJoin.hull(['closed', 'verified'])).toBeUndefined()
})
