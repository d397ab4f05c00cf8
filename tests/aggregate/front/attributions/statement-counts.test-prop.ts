import fc from 'fast-check'
import { expect, test } from 'vitest'
import { claimsAndAccusations } from '../../../../src/aggregate/front/attributions/claims-and-accusations.js'
import { statementsByAccused, statementsBySpeaker } from '../../../../src/aggregate/front/attributions/statement-counts.js'
import { rollup } from '../../../../src/aggregate/rollup.js'
import { count } from '../../../../src/aggregate/rollup-figures.js'
import { statement } from '../../../../src/aggregate/rollup-keys.js'
import { answer, run } from '../../../../src/aggregate/run.js'
import { attributionStatus } from '../../../../src/aggregate/statement/attribution-status.js'
import { all, not } from '../../../../src/query/combine.js'
import { attributed } from '../../../../src/query/who-and-with-what.js'
import type { Attribution } from '../../../../src/schema/attribution.js'
import type { Dataset } from '../../../../src/schema/dataset.js'
import type { Where } from '../../../../src/schema/where.js'
import { options, selectionOf } from '../options.js'

const actor = fc.constantFrom('test:a', 'test:b', '__proto__')
const day = fc.constantFrom('2021-11-20', '2021-12-05', '2022-03-01').map((start) => ({ start, end: start }))
const subject = fc.constantFrom(
  { type: 'incident', id: 'test:1' },
  { type: 'incident', id: 'test:2' },
  { type: 'series', id: 'test:run' },
)
const attribution = fc
  .record(
    {
      kind: fc.constantFrom('claim', 'denial', 'accusation', 'finding', 'assessment', 'no-claim'),
      about: subject.map((one) => [one]),
      by: actor,
      against: fc.array(actor, { maxLength: 3 }),
      clears: fc.constant(true),
      generic: fc.constant(true),
      said: day,
      retracted: day,
    },
    { requiredKeys: ['kind', 'about'] },
  )
  .map(({ by, against, clears, ...rest }) => ({
    ...rest,
    ...(by !== undefined && rest.kind !== 'no-claim' && { by }),
    ...(against !== undefined && rest.kind !== 'claim' && rest.kind !== 'no-claim' && { against }),
    ...(clears && (rest.kind === 'finding' || rest.kind === 'assessment') && { clears }),
  }))
const dataset = fc.array(attribution, { maxLength: 6 }).map(
  (list): Dataset => ({
    sitrep: 1,
    incidents: [{ id: 'test:1', kind: 'attack' }, { id: 'test:2' }],
    links: [{ id: 'test:l', kind: 'part-of', from: { type: 'incident', id: 'test:1' }, to: { type: 'series', id: 'test:run' } }],
    attributions: list.map((one, position) => ({ ...one, id: `test:a${position}` }) as Attribution),
  }),
)

const withOwn = (own: Where, { where, ...rest }: ReturnType<typeof selectionOf>) => ({
  ...rest,
  where: where === undefined ? own : all(own, where),
})
const kind = (of: Attribution['kind']) => count(attributed({ kind: of }))

test('statements by accused are the rollup of statements', () => {
  fc.assert(
    fc.property(dataset, options, (data, asked) => {
      const accusing = all(
        attributed({ kind: ['claim', 'accusation', 'finding', 'assessment'] }),
        not(attributed({ clears: true })),
      )
      const query = rollup({
        ...withOwn(accusing, selectionOf(asked)),
        from: 'attributions',
        by: { accused: statement('against') },
        select: {
          statements: count(),
          claims: kind('claim'),
          accusations: kind('accusation'),
          findings: kind('finding'),
          assessments: kind('assessment'),
        },
      })
      expect(statementsByAccused(asked)(data)).toEqual(answer(query)(data))
    }),
  )
})

test('statements by speaker are the rollup of statements', () => {
  fc.assert(
    fc.property(dataset, options, (data, asked) => {
      const kinds = ['claim', 'denial', 'accusation', 'finding', 'assessment'] as const
      const query = rollup({
        ...withOwn(attributed({ kind: kinds }), selectionOf(asked)),
        from: 'attributions',
        by: { speaker: statement('by') },
        select: {
          statements: count(),
          claims: kind('claim'),
          denials: kind('denial'),
          accusations: kind('accusation'),
          findings: kind('finding'),
          assessments: kind('assessment'),
        },
      })
      expect(statementsBySpeaker(asked)(data)).toEqual(run(query)(data))
    }),
  )
})

test('who claims and who is accused are those that the statuses of the incidents name', () => {
  fc.assert(
    fc.property(dataset, fc.constantFrom(undefined, '2021-12'), (data, day) => {
      const asOf = day === undefined ? {} : { asOf: day }
      const statuses = (data.incidents ?? []).map(attributionStatus(data, asOf))
      const rows = claimsAndAccusations(asOf)(data)
      for (const name of ['test:a', 'test:b', '__proto__'] as const) {
        const row = rows.find((one) => one.actor === name)
        expect(row?.claimed.max ?? 0).toBe(statuses.filter(({ claimants }) => claimants.includes(name)).length)
        expect(row?.accused.max ?? 0).toBe(statuses.filter(({ accused }) => accused.includes(name)).length)
      }
    }),
  )
})
