/** The order in which questions are asked changes no answer, and no question of the caller is asked where one before it said no. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition } from '../../src/query/condition.js'
import { match } from '../../src/query/match.js'
import type { Incident } from '../../src/schema/incident.js'
import type { WhereAtom } from '../../src/schema/where.js'
import { numberOf } from '../../src/table/answer.js'
import { narrow } from '../../src/table/narrow.js'
import { plainTable } from '../../src/table/plain-table.js'

const incident: fc.Arbitrary<Incident> = fc.record(
  {
    id: fc.constant('test:1'),
    kind: fc.constantFrom('attack' as const, 'clash' as const),
    when: fc.constantFrom({ start: '2021-01-01', end: '2021-01-01' }, { start: '2020-12-30', end: '2021-01-02' }),
    where: fc.constantFrom({ country: 'IRQ' }, { country: 'MLI' }, { point: { lat: 1, lon: 1 } }),
    weapons: fc.constantFrom([], [{ category: 'rocket' as const }], [{ category: 'bomb' as const }]),
  },
  { requiredKeys: ['id'] },
)

const atom: fc.Arbitrary<WhereAtom> = fc.constantFrom<WhereAtom>(
  { op: 'kind', in: ['attack'] },
  { op: 'country', in: ['IRQ'] },
  { op: 'during', window: { start: '2021-01-01', end: '2021-12-31' } },
  { op: 'weapon', category: ['rocket'] },
  { op: 'near', point: { lat: 1, lon: 1 }, metres: 5 },
)

test('the rows that are left are those that match does not answer no, with its answers', () => {
  fc.assert(
    fc.property(fc.array(incident, { maxLength: 200, size: 'max' }), fc.array(atom, { maxLength: 4 }), (incidents, of) => {
      const where: Condition = { op: 'all', of: [...of, { op: 'not', of: { op: 'kind', in: ['clash'] } }] }
      const ask = match(where)
      const expected = incidents.filter((one) => ask(one) !== 'no')
      const { table, answers } = narrow(plainTable(incidents, undefined), where, {})
      expect(table.incidents).toEqual(expected)
      expect([...answers.codes].map((code) => answers.answers[code])).toEqual(expected.map((one) => numberOf(ask(one))))
    }),
  )
})

test('a question of the caller sees no incident that an atom before it ruled out', () => {
  fc.assert(
    fc.property(fc.array(incident, { maxLength: 50 }), fc.array(atom, { minLength: 1, maxLength: 4 }), (incidents, of) => {
      const seen: Incident[] = []
      const own: Condition = { op: 'own', ask: (one: Incident) => seen.push(one) > 0 }
      narrow(plainTable(incidents, undefined), { op: 'all', of: [...of, own] }, {})
      const ask = match({ op: 'all', of })
      expect(seen).toEqual(incidents.filter((one) => ask(one) !== 'no'))
    }),
  )
})
