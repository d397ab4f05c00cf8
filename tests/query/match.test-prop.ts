/** Soundness by brute force: every way in which an uncertain incident may really have been is asked, and compared. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { match } from '../../src/query/match.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Truth } from '../../src/schema/truth.js'
import type { Where, WhereAtom } from '../../src/schema/where.js'

const days = ['2021-12-30', '2021-12-31', '2022-01-01', '2022-01-02'] as const
const kinds = ['attack', 'clash'] as const
const units = ['incident', 'mention'] as const
const countries = ['IRQ', 'SYR'] as const
const weaponLists = [[], ['rocket'], ['missile/ballistic'], ['missile/cruise'], ['rocket', 'missile/cruise']] as const

/** What may be known of an incident: of each part the values that are possible. */
const known = fc.record({
  kind: fc.constantFrom<readonly (typeof kinds)[number][]>(['attack'], ['clash'], kinds),
  country: fc.constantFrom<readonly (typeof countries)[number][]>(['IRQ'], ['SYR'], countries),
  unit: fc.constantFrom<readonly (typeof units)[number][]>(['incident'], ['mention'], units),
  first: fc.nat(3),
  length: fc.nat(2),
  killed: fc.tuple(fc.nat(2), fc.nat(2)),
  weapons: fc.option(fc.constantFrom(...weaponLists), { nil: undefined }),
})
type Known = typeof known extends fc.Arbitrary<infer K> ? K : never

const uncertain = ({ kind, country, unit, first, length, killed, weapons }: Known): Incident =>
  ({
    id: 'test:1',
    ...(kind.length === 1 && { kind: kind[0] }),
    origin: { feed: 'test', ...(unit.length === 1 && { unit: unit[0] }) },
    where: { name: 'a village', ...(country.length === 1 && { country: country[0] }) },
    when: { start: days[first], end: days[Math.min(3, first + length)] },
    harm: { killed: { total: { min: killed[0], max: killed[0] + killed[1] } } },
    ...(weapons && { weapons: weapons.map((category) => ({ category })) }),
  }) as Incident

const completions = ({ kind, country, unit, first, length, killed, weapons }: Known): readonly Incident[] =>
  kind.flatMap((oneKind) =>
    country.flatMap((oneCountry) =>
      unit.flatMap((oneUnit) =>
        days.slice(first, first + length + 1).flatMap((day) =>
          Array.from({ length: killed[1] + 1 }, (_, more) => killed[0] + more).flatMap((dead) =>
            (weapons === undefined ? weaponLists : [weapons]).map(
              (list) =>
                ({
                  id: 'test:1',
                  kind: oneKind,
                  origin: { feed: 'test', unit: oneUnit },
                  where: { country: oneCountry },
                  when: { start: `${day}T12:00:00.000`, end: `${day}T12:00:00.000` },
                  harm: { killed: { total: { min: dead, best: dead, max: dead } } },
                  weapons: list.map((category) => ({ category })),
                }) as Incident,
            ),
          ),
        ),
      ),
    ),
  )

const atom: fc.Arbitrary<WhereAtom> = fc.oneof(
  fc.constantFrom<WhereAtom>(
    { op: 'kind', in: ['attack'] },
    { op: 'country', in: ['IRQ'] },
    { op: 'unit', in: ['mention'] },
    { op: 'weapon', category: ['missile'] },
    { op: 'weapon', category: ['rocket', 'missile/cruise'] },
  ),
  fc.nat(3).map((at): WhereAtom => ({ op: 'during', window: { start: days[0], end: days[at] as string } })),
  fc.nat(3).map((at): WhereAtom => ({ op: 'before', time: { start: days[at] as string } })),
  fc.nat(3).map((at): WhereAtom => ({ op: 'after', time: { start: days[at] as string, end: days[at] as string } })),
  fc.nat(5).map((atLeast): WhereAtom => ({ op: 'casualties', of: 'killed', atLeast })),
)
const where = fc.letrec<{ where: Where }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('where') }),
  ),
})).where

const summaryOf = (answers: readonly Truth[]): Truth =>
  answers.every((answer) => answer === answers[0]) ? (answers[0] as Truth) : 'maybe'

test('one atom answers exactly what all completions answer', () => {
  fc.assert(
    fc.property(known, atom, (told, asked) => {
      const answers = completions(told).map(match(asked))
      expect(answers).not.toContain('maybe')
      expect(match(asked)(uncertain(told))).toBe(summaryOf(answers))
    }),
  )
})

test('a yes is true of every completion, and a no of none', () => {
  fc.assert(
    fc.property(known, where, (told, asked) => {
      const answer = match(asked)(uncertain(told))
      if (answer !== 'maybe') for (const completion of completions(told)) expect(match(asked)(completion)).toBe(answer)
    }),
  )
})
