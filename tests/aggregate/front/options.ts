/** What ready-made questions are asked with, invented, and the same written by hand as parts of a rollup. */
import fc from 'fast-check'
import type { QuestionOptions } from '../../../src/aggregate/front/question-options.js'
import type { Rollup } from '../../../src/schema/rollup.js'
import type { Where } from '../../../src/schema/where.js'

const where = fc.constantFrom<Where>(
  { op: 'kind', in: ['attack'] },
  { op: 'not', of: { op: 'country', in: ['IRQ'] } },
  {
    op: 'all',
    of: [
      { op: 'weapon', category: ['missile'] },
      { op: 'after', time: { start: '2021-11-20', end: '2021-11-20' } },
    ],
  },
)

/** Options of all kinds. */
export const options: fc.Arbitrary<QuestionOptions> = fc.record(
  {
    where,
    during: fc.constantFrom('2021-12', '2021', { start: '2021-11-15', end: '2022-01-15' }),
    absent: fc.constantFrom('maybe' as const, 'no' as const),
    certain: fc.constant(true as const),
  },
  { requiredKeys: [] },
)

const windows: Readonly<Record<string, Where>> = {
  '2021-12': { op: 'during', window: { start: '2021-12-01', end: '2021-12-31' } },
  '2021': { op: 'during', window: { start: '2021-01-01', end: '2021-12-31' } },
}

/** The same as parts of a rollup. */
export const selectionOf = ({ where: asked, during, ...rest }: QuestionOptions): Pick<Rollup, 'where' | 'absent' | 'certain'> => {
  const window = typeof during === 'string' ? windows[during] : during && { op: 'during' as const, window: during }
  if (asked !== undefined && window !== undefined) return { ...rest, where: { op: 'all', of: [asked, window] } }
  const only = asked ?? window
  return only === undefined ? rest : { ...rest, where: only }
}
