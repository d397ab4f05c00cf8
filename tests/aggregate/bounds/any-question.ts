/** Questions that plain loops can answer, too. */
import fc from 'fast-check'
import type { Query } from '../../../src/aggregate/query.js'
import { bucket, field, participatingActor, siteKey, targetCategory, weaponCategory } from '../../../src/aggregate/rollup-keys.js'
import type { FigureData } from '../../../src/schema/rollup-figure.js'
import type { KeyData } from '../../../src/schema/rollup-key.js'
import type { Where, WhereAtom } from '../../../src/schema/where.js'

const atom: fc.Arbitrary<WhereAtom> = fc.constantFrom<WhereAtom>(
  { op: 'kind', in: ['attack'] },
  { op: 'country', in: ['IRQ'] },
  { op: 'site', in: ['test:base'] },
  { op: 'weapon', category: ['missile/ballistic'] },
  { op: 'weapon', category: ['missile'] },
  { op: 'participant', actor: ['test:a'], role: ['attacker'] },
  { op: 'participant', actor: ['test:b'] },
  { op: 'target', category: ['government'] },
  { op: 'during', window: { start: '2021-12-01', end: '2021-12-31' } },
  { op: 'during', window: { start: '2021-12-31', end: '2022-01-02' } },
  { op: 'before', time: { start: '2021-12-31' } },
  { op: 'after', time: { start: '2021-11-30', end: '2021-12-01' } },
  { op: 'casualties', of: 'killed', atLeast: 2 },
  { op: 'reported', path: 'harm.killed.total' },
)
const { where } = fc.letrec<{ where: Where }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 2, arbitrary: atom },
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('where') }),
  ),
}))

const key = fc.constantFrom<KeyData>(
  field('kind'),
  field('where.country'),
  bucket('day'),
  bucket('week'),
  bucket('month'),
  bucket('quarter'),
  bucket('year'),
  weaponCategory(),
  weaponCategory(1),
  participatingActor(),
  participatingActor('attacker'),
  targetCategory(),
  siteKey(),
  siteKey({ level: 0 }),
  siteKey({ level: 'each' }),
)
const keys = fc.uniqueArray(key, { maxLength: 2, selector: ({ of }) => of })

const figure: fc.Arbitrary<FigureData> = fc.oneof(
  fc.constantFrom<FigureData>(
    { of: 'count' },
    { of: 'sum', path: 'killed' },
    { of: 'least', path: 'killed' },
    { of: 'greatest', path: 'killed' },
    { of: 'mean', path: 'killed' },
    { of: 'quantile', path: 'killed', at: 0.5 },
    { of: 'quantile', path: 'killed', at: 0.9 },
    { of: 'histogram', path: 'killed', edges: [1, 3] },
    { of: 'ratio', part: 'weapons.intercepted', whole: 'weapons.launched' },
    { of: 'first' },
    { of: 'last' },
    { of: 'interval' },
  ),
  atom.map((asked) => ({ of: 'count' as const, where: asked })),
  atom.map((asked) => ({ of: 'share' as const, where: asked })),
  key.map((one) => ({ of: 'distinct' as const, key: one })),
  key.map((one) => ({ of: 'top' as const, key: one, limit: 1 })),
)

/** Any of them, with one figure. */
export const anyQuestion = fc.record({
  where: fc.option(where, { nil: undefined }),
  by: keys,
  figure,
  absent: fc.constantFrom('maybe' as const, 'no' as const),
  certain: fc.boolean(),
})
export type Asked = typeof anyQuestion extends fc.Arbitrary<infer A> ? A : never

export const queryOf = ({ where: asks, by, figure: one, absent, certain }: Asked): Query => ({
  ...(asks !== undefined && { where: asks }),
  by: by.map((data, position) => ({ as: `key ${position}`, ...data })),
  select: [
    { as: 'count', of: 'count' },
    { as: 'figure', ...one },
  ],
  absent,
  ...(certain && { certain: true as const }),
})
