/** Incidents that judgements join, over random judgements. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupIncidents } from '../../../src/match/judgement/group-incidents.js'
import type { Judgement } from '../../../src/match/judgement/standing-judgements.js'

const id = fc.nat(9).map((n) => `test:${n}`)
const judgementsCalled = (name: string, most: number): fc.Arbitrary<readonly Judgement[]> =>
  fc
    .array(fc.tuple(id, id), { maxLength: most })
    .map((ends) => ends.flatMap(([from, to], n) => (from === to ? [] : [{ link: `test:${name}${n}`, from, to }])))
const same = judgementsCalled('s', 12)
const notSame = judgementsCalled('n', 3)

/** Whether a chain of judgements leads from the one to the other. */
const isJoined = (judgements: readonly Judgement[], one: string, other: string): boolean => {
  const reached = new Set([one])
  for (const here of reached)
    for (const { from, to } of judgements) {
      if (from === here) reached.add(to)
      if (to === here) reached.add(from)
    }
  return reached.has(other)
}

test('incidents are in one group when a chain of judgements joins them that no contradiction needs', () => {
  let refusals = 0
  fc.assert(
    fc.property(same, notSame, (joining, apart) => {
      const { groups, contradictions } = groupIncidents(joining, apart)
      const refused = new Set(contradictions.flatMap(({ links }) => links))
      const rest = joining.filter(({ link }) => !refused.has(link))
      const groupOf = new Map(groups.flatMap((group) => group.ids.map((one) => [one, group] as const)))
      for (let a = 0; a < 10; a++)
        for (let b = a + 1; b < 10; b++) {
          const [one, other] = [`test:${a}`, `test:${b}`]
          const together = groupOf.get(one) !== undefined && groupOf.get(one) === groupOf.get(other)
          expect(together).toBe(isJoined(rest, one, other))
        }
      expect(groups.flatMap(({ judgements }) => judgements).sort((a, b) => joining.indexOf(a) - joining.indexOf(b))).toEqual(rest)
      for (const { id: first, ids } of groups) expect([[...ids].sort(), ids.length > 1]).toEqual([ids, ids[0] === first])
      for (const { from, to } of apart) {
        expect(groupOf.get(from) === undefined || groupOf.get(from) !== groupOf.get(to)).toBe(true)
        const told = contradictions.filter(({ incidents }) => [from, to].sort().join() === incidents.slice(0, 2).join())
        expect(told.length).toBe(isJoined(joining, from, to) ? 1 : 0)
      }
      if (refused.size > 0 && rest.length > 0) refusals++
    }),
    { numRuns: 1_000 },
  )
  expect(refusals).toBeGreaterThan(100)
})

test('no judgement is refused that could not join two that are judged apart', () => {
  fc.assert(
    fc.property(same, notSame, (joining, apart) => {
      for (const { links, incidents } of groupIncidents(joining, apart).contradictions) {
        const between = joining.filter(({ link }) => links.includes(link))
        expect(isJoined(between, incidents[0] ?? '', incidents[1] ?? '')).toBe(true)
        expect(new Set(between.flatMap(({ from, to }) => [from, to]))).toEqual(new Set(incidents))
      }
    }),
  )
})

test('the order of the judgements does not matter', () => {
  const shuffled = <T>(list: fc.Arbitrary<readonly T[]>) =>
    list.chain((one) => fc.tuple(fc.constant(one), fc.shuffledSubarray([...one], { minLength: one.length })))
  const sorted = ({ groups, contradictions }: ReturnType<typeof groupIncidents>) => ({
    groups: groups.map(({ judgements, ...rest }) => ({ ...rest, judgements: new Set(judgements) })),
    contradictions: contradictions.map(({ links, ...rest }) => ({ ...rest, links: new Set(links) })),
  })
  fc.assert(
    fc.property(shuffled(same), shuffled(notSame), ([joining, otherwise], [apart, other]) => {
      expect(sorted(groupIncidents(otherwise, other))).toEqual(sorted(groupIncidents(joining, apart)))
    }),
  )
})
