/** Any rollup: every kind of key and of figure, of every unit. */
import fc from 'fast-check'
import type { Query } from '../../src/aggregate/query.js'
import { type FigureData, quantityPaths } from '../../src/schema/rollup-figure.js'
import type { KeyData } from '../../src/schema/rollup-key.js'
import { type Unit, units } from '../../src/schema/unit.js'
import type { Where, WhereAtom } from '../../src/schema/where.js'

/** Every kind of key. */
export const anyKey: fc.Arbitrary<KeyData> = fc.constantFrom<KeyData>(
  { of: 'field', path: 'kind' },
  { of: 'field', path: 'where.country' },
  { of: 'field', path: 'where.site' },
  { of: 'field', path: 'origin.unit' },
  { of: 'bucket', unit: 'day' },
  { of: 'bucket', unit: 'week' },
  { of: 'bucket', unit: 'month' },
  { of: 'bucket', unit: 'quarter' },
  { of: 'bucket', unit: 'year' },
  { of: 'weapon' },
  { of: 'weapon', depth: 1 },
  { of: 'actor' },
  { of: 'actor', role: 'attacker' },
  { of: 'target' },
  { of: 'site' },
  { of: 'site', level: 0 },
  { of: 'site', level: 'each' },
  { of: 'site', read: 'targets', level: 1 },
  { of: 'cell', degrees: 30 },
  { of: 'cell', degrees: 0.5 },
  { of: 'casualties', by: 'sex' },
  { of: 'casualties', by: 'age', bands: [0, 18, 60] },
  { of: 'statement', read: 'kind' },
  { of: 'statement', read: 'by' },
  { of: 'statement', read: 'against' },
)

const atom: fc.Arbitrary<WhereAtom> = fc.constantFrom<WhereAtom>(
  { op: 'kind', in: ['attack'] },
  { op: 'country', in: ['IRQ'] },
  { op: 'unit', in: ['mention'] },
  { op: 'site', in: ['test:base'] },
  { op: 'weapon', category: ['missile/ballistic'] },
  { op: 'participant', actor: ['test:a'], role: ['attacker'] },
  { op: 'target', category: ['government'] },
  { op: 'attribution', kind: ['claim'] },
  { op: 'during', window: { start: '2021-12-01', end: '2022-01-31' } },
  { op: 'during', window: { start: '2021-12-15', end: '2021-12-15' } },
  { op: 'during', window: { start: '1970-01-01', end: '1970-01-02' } },
  { op: 'before', time: { start: '2022-01-01' } },
  { op: 'after', time: { start: '1970-01-01', end: '1970-01-01T12:00' } },
  { op: 'casualties', of: 'killed', atLeast: 2 },
  { op: 'box', west: 0, south: 0, east: 90, north: 45 },
  { op: 'reported', path: 'harm.killed' },
)

/** Any question. */
export const anyWhere: fc.Arbitrary<Where> = fc.letrec<{ where: Where }>((tie) => ({
  where: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { weight: 3, arbitrary: atom },
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('where'), { maxLength: 4 }) }),
    fc.record({ op: fc.constant('not' as const), of: tie('where') }),
    fc.record({ op: fc.constant('incident' as const), of: tie('where') }),
  ),
})).where

const path = fc.constantFrom(...quantityPaths)

/** Every kind of figure. */
export const anyFigure: fc.Arbitrary<FigureData> = fc.oneof(
  fc.constantFrom<FigureData>({ of: 'count' }, { of: 'first' }, { of: 'last' }, { of: 'interval' }, { of: 'median-interval' }),
  fc.tuple(fc.constantFrom('sum' as const, 'least' as const, 'greatest' as const, 'mean' as const), path).map(([of, one]) => ({
    of,
    path: one,
  })),
  fc.tuple(path, fc.constantFrom(0, 0.5, 0.9)).map(([one, at]) => ({ of: 'quantile' as const, path: one, at })),
  path.map((one) => ({ of: 'histogram' as const, path: one, edges: [0, 1, 3] })),
  fc.tuple(path, path).map(([part, whole]) => ({ of: 'ratio' as const, part, whole })),
  anyWhere.map((where) => ({ of: 'share' as const, where })),
  anyWhere.map((where) => ({ of: 'count' as const, where })),
  anyKey.map((key) => ({ of: 'distinct' as const, key })),
  anyKey.map((key) => ({ of: 'top' as const, key, limit: 2 })),
)

const parts = {
  where: fc.option(anyWhere, { nil: undefined }),
  by: fc.uniqueArray(anyKey, { maxLength: 3, selector: ({ of }) => of }),
  select: fc.array(anyFigure, { minLength: 1, maxLength: 3 }),
  absent: fc.constantFrom('maybe' as const, 'no' as const, undefined),
  certain: fc.constantFrom(true as const, undefined),
}

/** Any rollup of these units. */
export const anyQuery = (from: readonly Unit[] = units): fc.Arbitrary<Query> =>
  fc.record({ from: fc.constantFrom(...from), ...parts }).map(({ from: unit, where, by, select, absent, certain }) => ({
    ...(unit !== 'incidents' && { from: unit }),
    ...(where && { where }),
    by: by.map((key, position) => ({ as: `key ${position}`, ...key })),
    select: select.map((figure, position) => ({ as: `figure ${position}`, ...figure })),
    ...(absent && { absent }),
    ...(certain && { certain }),
  }))
