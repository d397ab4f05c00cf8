/** Ids that pairs connect, against looking from pair to pair. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { connectedIds } from '../../src/dataset/connected-ids.js'

const id = fc.integer({ min: 1, max: 12 }).map((number) => `test:${number}`)
const pairs = fc.array(fc.tuple(id, id), { maxLength: 14 })

/** All that an id is connected with, in the order of their ids. */
const reachable = (all: readonly (readonly [string, string])[], start: string): readonly string[] => {
  const reached = new Set([start])
  for (const at of reached)
    for (const [a, b] of all) {
      if (a === at) reached.add(b)
      if (b === at) reached.add(a)
    }
  return [...reached].sort()
}

test('each id leads to the first of all that it is connected with', () => {
  fc.assert(
    fc.property(pairs, id, (all, start) => {
      expect(connectedIds(all)(start)).toBe(reachable(all, start)[0])
    }),
  )
})

test('a long chain is walked', () => {
  const chain = Array.from({ length: 100_000 }, (_, at) => [`test:${at + 1}`, `test:${at}`] as const)
  expect(connectedIds(chain)('test:100000')).toBe('test:0')
  expect(connectedIds(chain.toReversed())('test:100000')).toBe('test:0')
})
