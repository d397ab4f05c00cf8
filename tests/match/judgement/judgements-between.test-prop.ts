/** Judgements on the ways between two incidents, held against all ways that there are, in small graphs. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { judgementsBetween } from '../../../src/match/judgement/judgements-between.js'
import type { Judgement } from '../../../src/match/judgement/standing-judgements.js'

const id = fc.nat(6).map((n) => `test:${n}`)

/** Some of the same two incidents, some in circles. */
const graphs = fc
  .array(fc.tuple(id, id), { maxLength: 10 })
  .map((ends) => ends.flatMap(([from, to], n): readonly Judgement[] => (from === to ? [] : [{ link: `test:l${n}`, from, to }])))

/** Every judgement of every way, found by going all of them. */
const onSomeWay = (judgements: readonly Judgement[], one: string, other: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const go = (here: string, passed: ReadonlySet<string>, way: readonly string[]): void => {
    if (here === other) {
      for (const link of way) found.add(link)
      return
    }
    for (const { link, from, to } of judgements) {
      const next = from === here ? to : to === here ? from : undefined
      if (next !== undefined && !passed.has(next)) go(next, new Set([...passed, next]), [...way, link])
    }
  }
  go(one, new Set([one]), [])
  return found
}

test('they are those of all ways that pass no incident twice', () => {
  let circles = 0
  fc.assert(
    fc.property(graphs, id, id, (judgements, one, other) => {
      fc.pre(one !== other)
      const expected = onSomeWay(judgements, one, other)
      const found = judgementsBetween(judgements)(one, other).map(({ link }) => link)
      expect([...found].sort()).toEqual([...expected].sort())
      if (expected.size > 0 && expected.size < judgements.length) circles++
    }),
    { numRuns: 2_000 },
  )
  expect(circles).toBeGreaterThan(200)
})

test('a chain longer than the call stack, and a circle as long', () => {
  const long = 50_000
  const chain = Array.from(
    { length: long },
    (_, n): Judgement => ({ link: `test:l${n}`, from: `test:${n}`, to: `test:${n + 1}` }),
  )
  expect(judgementsBetween(chain)('test:10', 'test:30')).toHaveLength(20)
  const circle = [...chain, { link: 'test:back', from: `test:${long}`, to: 'test:0' }]
  expect(judgementsBetween(circle)('test:10', 'test:30')).toHaveLength(long + 1)
})
