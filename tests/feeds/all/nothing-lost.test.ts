/**
 * Nothing lost: what a cell of a known column says leaves a trace. When the cell is emptied, or says something else, the records or the issues
 * are others. Exempt are columns whose page says that they are not kept, and those that a feed names with a reason.
 */
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/feeds/feed.js'
import { expectLawful, readerOf, traceOf } from './row-outcome.js'
import { sampledGenerations } from './sampled-feeds.js'

const MISSING: readonly unknown[] = [undefined, null, '', 'NA', 'NaN', 'nan', 'NULL', 'null']
const isFilled = (value: unknown): boolean => !MISSING.includes(value)

/** What two spellings of one value have in common: whole numbers of pandas, midnight behind a day, yes and no. */
const spelled = (value: unknown): string =>
  (typeof value === 'object' ? JSON.stringify(value) : String(value))
    .trim()
    .toLowerCase()
    .replace(/\.0+$/, '')
    .replace(/[t ]00:00(?::00(?:\.0+)?)?(?:z|[+-]00:?00)?$/, '')
    .replace(/^(?:true|y|yes)$/, '1')
    .replace(/^(?:false|n|no)$/, '0')

/** Another value that looks like one of the same kind. */
const another = (value: unknown): unknown => {
  if (typeof value === 'boolean') return !value
  if (typeof value === 'number') return value + 1
  if (typeof value !== 'string') return undefined
  if (/^\d{1,9}$/.test(value)) return String(Number(value) + 1).padStart(value.length, '0')
  if (/^-?\d+\.\d+$/.test(value)) return String(Number(value) - 1)
  // The day before, or after, as far as a day stands there.
  const day = /^(\D*\d{4}-\d\d-)(\d\d)(.*)$/s.exec(value)
  if (day !== null) return `${day[1]}${day[2] === '11' ? '12' : '11'}${day[3]}`
  return `${value} (another)`
}

describe.each(sampledGenerations)('$name', ({ feed, generation, rows, mayBeEmptied, maySayElse }) => {
  const read = readerOf(feed, generation)
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => Object.hasOwn(feed.columns ?? {}, name))
  const becomes = (name: string): string => feed.columns?.[name]?.becomes ?? ''
  const isKept = (name: string): boolean => !becomes(name).startsWith('not kept')

  /** The rows in which a column says something. */
  const filled = (name: string): readonly Row[] => rows.filter((row) => isFilled(row[name]))
  const changes = (row: Row, name: string, value: unknown): boolean => {
    const reading = read({ ...row, [name]: value })
    expectLawful(feed, reading)
    return traceOf(reading) !== traceOf(read(row))
  }

  test('a cell that is emptied leaves a trace', () => {
    const lost = columns
      .filter((name) => isKept(name) && !becomes(name).startsWith('compared') && !Object.hasOwn(mayBeEmptied, name))
      .filter((name) => filled(name).some((row) => !changes(row, name, typeof row[name] === 'string' ? '' : null)))
    expect(lost).toEqual([])
  })

  test('a cell that says something else leaves a trace', () => {
    const lost = columns
      .filter((name) => isKept(name) && !Object.hasOwn(maySayElse, name))
      .flatMap((name) => {
        const told = filled(name).map((row) => row[name])
        return filled(name).flatMap((row) =>
          [another(row[name]), ...told]
            .filter((value) => value !== undefined && spelled(value) !== spelled(row[name]))
            .filter((value) => !changes(row, name, value))
            .map((value) => `${name}: ${JSON.stringify(row[name])} to ${JSON.stringify(value)}`),
        )
      })
    expect([...new Set(lost)]).toEqual([])
  })

  test('a column that nobody knows is carried along', () => {
    for (const row of rows) {
      const reading = read({ ...row, 'a column of mine': 'mine', ['constructor']: 'x' })
      expect(traceOf(reading)).toContain('"a column of mine":"mine"')
      expectLawful(feed, reading)
    }
  })
})
