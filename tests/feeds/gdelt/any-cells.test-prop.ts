/** Lines of GDELT with any cells at all: nothing throws, and each comes out as records that are valid or refused with a reason. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { columns2 } from '../../../src/feeds/gdelt/columns.js'
import { gdelt, gdeltIssues } from '../../../src/feeds/gdelt/index.js'
import { readRow } from '../../../src/feeds/read-row.js'
import { rowOf } from './rows.js'

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'NA',
    '0',
    '-1',
    '1e308',
    '20210605',
    '80',
    '=1+1',
    '__proto__',
    'constructor',
    'a'.repeat(2000),
    '\u0000',
    '20210605T',
  ),
  fc.constantFrom<unknown>(null, undefined, true, Number.NaN, Number.POSITIVE_INFINITY, 1e308, -0, [], {}, [[]]),
  fc.string({ maxLength: 8 }),
  fc.anything({ maxDepth: 1 }),
)
const changes = fc.dictionary(
  fc.oneof({ weight: 5, arbitrary: fc.constantFrom<string>(...columns2) }, fc.constantFrom('__proto__', 'own', 'day')),
  cell,
  {
    maxKeys: 12,
  },
)

test.each(gdelt.generations.map(({ id }) => id))('%s', (id) => {
  const generation = gdelt.generations.find((one) => one.id === id)
  if (generation === undefined) throw new Error(id)
  const read = readRow(gdelt, generation, { generation: id })
  fc.assert(
    fc.property(changes, (some) => {
      const row = rowOf(id, some)
      const { fragment, issues } = read(row)
      expect(fragment === undefined).toBe(issues.some(({ severity }) => severity === 'error'))
      for (const { code, severity } of issues) expect(gdeltIssues).toHaveProperty([code, 'severity'], severity)
      // The same row gives the same records.
      expect(read(row)).toEqual({ fragment, issues })
      const ids = new Set([...(fragment?.actors ?? []), ...(fragment?.reports ?? [])].map((record) => record.id as string))
      const [incident] = fragment?.incidents ?? []
      for (const used of [...(incident?.participants ?? []).map(({ actor }) => actor as string), ...(incident?.reports ?? [])])
        expect(ids.has(used)).toBe(true)
    }),
    { numRuns: 500 },
  )
})
