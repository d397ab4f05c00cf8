/** Laws of reading ACLED, over invented rows with random cells. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { acled, acledIssues } from '../../../src/feeds/acled/index.js'
import type { Row } from '../../../src/feeds/feed.js'
import { readAs } from './reading.js'
import { samples } from './samples.js'

const isMonadic = (generation: string): boolean => generation.endsWith('monadic')

/** Cells that hurt. */
const cell = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom(
    ' ',
    ';',
    ';;',
    '-',
    '0',
    '-1',
    '1e308',
    '99',
    '2021-02-30',
    '31/12/2021',
    '44370',
    'State forces-',
    '\u0000',
    'NA',
  ),
  fc.constantFrom(
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    1e21,
    true,
    null,
    undefined,
    {},
    [],
    'x'.repeat(100_000),
    ' '.repeat(100_000),
  ),
  fc.string({ unit: 'binary' }),
)

const sample = fc.constantFrom(...samples)

test('whatever the cells hold, a row is accepted with valid records, or refused with an error', () => {
  fc.assert(
    fc.property(
      sample,
      fc.array(fc.tuple(fc.nat(60), cell), { maxLength: 6 }),
      fc.boolean(),
      ({ generation, rows }, changes, add) => {
        const [first = {}, ...twins] = rows
        const names = [...Object.keys(first), 'mine', '__proto__', 'FATALITIES']
        const changed: Record<string, unknown> = { ...first }
        for (const [at, value] of changes)
          Object.defineProperty(changed, names[at % names.length] ?? 'mine', {
            value,
            enumerable: true,
            configurable: true,
            writable: true,
          })
        const read = () => readAs(generation, add ? first : changed, isMonadic(generation) ? { twins: [...twins, changed] } : {})
        const { fragment, issues } = read()
        expect(JSON.stringify(read().fragment?.incidents?.map(({ id }) => id))).toBe(
          JSON.stringify(fragment?.incidents?.map(({ id }) => id)),
        )
        if (fragment === undefined) expect(issues.some(({ severity }) => severity === 'error')).toBe(true)
        const known: Readonly<Record<string, { readonly severity: string }>> = acledIssues
        for (const { code, severity } of issues) if (Object.hasOwn(known, code)) expect(severity).toBe(known[code]?.severity)
        // A row of ACLED is refused for its id alone.
        const id = changed['event_id_cnty'] ?? changed['EVENT_ID_CNTY']
        if (typeof id === 'string' && id.startsWith('XYZ')) expect(fragment).toBeDefined()
      },
    ),
    { numRuns: 2000 },
  )
})

/** Another value that a cell of a column may have. */
const others: Readonly<Record<string, string>> = {
  date: '24 June 2021',
  count: '5',
  decimal: '12.5',
  instant: '1625097601',
  text: 'Something else',
  code: '3',
  id: 'XYZ999',
}

const said = (generation: string, row: Row, twins: readonly Row[]): string => {
  const { fragment, issues } = readAs(generation, row, isMonadic(generation) ? { twins } : {})
  return JSON.stringify([fragment, issues.map(({ code, path, value }) => [code, path, value])])
}

test.each(samples)('$generation: another cell, or none, makes a difference', ({ generation, rows }) => {
  const [first = {}, ...twins] = rows
  const before = said(generation, first, twins)
  for (const name of Object.keys(first)) {
    const kind = acled.columns?.[name]?.cell ?? ''
    // The year of the date is said by the date.
    const other = name.toLowerCase() === 'year' ? '1999' : others[kind]
    expect([name, said(generation, { ...first, [name]: other }, twins)]).not.toEqual([name, before])
    if (name.toLowerCase() !== 'year')
      expect([name, said(generation, { ...first, [name]: '' }, twins)]).not.toEqual([name, before])
  }
})
