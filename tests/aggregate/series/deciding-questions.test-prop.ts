import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decidingQuestions } from '../../../src/aggregate/series/deciding-questions.js'
import { indexDataset } from '../../../src/dataset/index-dataset.js'
import { match } from '../../../src/query/match.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Where } from '../../../src/schema/where.js'
import { incident } from '../incidents.js'

const { where } = fc.letrec<{ where: Where }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Where>(
      { op: 'kind', in: ['attack'] },
      { op: 'country', in: ['IRQ'] },
      { op: 'weapon', category: ['missile'] },
      { op: 'during', window: { start: '2021-12-01', end: '2022-01-15' } },
    ),
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('where') }),
  ),
}))
const index = indexDataset({ sitrep: 1 })

/** The question with every single one that does not decide answered by maybe. */
const withOnly = (deciding: readonly Where[], asked: Where, isNegated = false): Where => {
  if (asked.op === 'all' || asked.op === 'any')
    return { op: asked.op, of: asked.of.map((part) => withOnly(deciding, part, isNegated)) }
  if (asked.op === 'not') return { op: 'not', of: withOnly(deciding, asked.of, !isNegated) }
  const single: Where = isNegated ? { op: 'not', of: asked } : asked
  const decides = deciding.some((one) => JSON.stringify(one) === JSON.stringify(single))
  return decides ? asked : { op: 'site', in: ['test:nowhere'] }
}

test('the answer is that of match, each deciding question gives it, and without the others it is still the answer', () => {
  fc.assert(
    fc.property(where, incident, (asked, record: Incident) => {
      const { answer, deciding } = decidingQuestions(asked, index, {})(record)
      expect(answer).toBe(match(asked)(record))
      for (const one of deciding) {
        expect(one.answer).toBe(answer)
        expect(match(one.question)(record)).toBe(answer)
      }
      const { where: _, ...placeless } = record
      const only = withOnly(
        deciding.map(({ question }) => question),
        asked,
      )
      // A maybe of the questions that do not decide may open nothing: yes and no hold all the same.
      if (answer !== 'maybe' && !JSON.stringify(deciding).includes('country')) expect(match(only)(placeless)).toBe(answer)
    }),
    { numRuns: 1_000 },
  )
})
