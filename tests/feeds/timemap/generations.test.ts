/** Generations are found from the keys. */
import { describe, expect, test } from 'vitest'
import { detectFeed } from '../../../src/feeds/feed.js'
import { timemap } from '../../../src/feeds/timemap/index.js'
import { samples } from './samples.js'

const found = (columns: readonly string[], format: 'delimited' | 'json' | 'positional') =>
  detectFeed([timemap])({ columns, format })?.generation.id

describe('generations', () => {
  test.each(samples)('$generation, in any order, with others', ({ generation, rows }) => {
    const names = Object.keys(rows[0] ?? {})
    const format = generation === 'export-csv' ? 'delimited' : 'json'
    expect(found(names, format)).toBe(generation)
    expect(found(['mine', ...names].reverse(), format)).toBe(generation)
    expect(found(names, 'positional')).toBeUndefined()
    expect(
      found(
        names.filter((name) => name !== 'location'),
        format,
      ),
    ).toBe(generation)
    for (const needed of ['id', 'date', 'latitude', 'sources'])
      expect(
        found(
          names.filter((name) => name !== needed),
          format,
        ),
      ).toBeUndefined()
  })

  test('the format belongs to it', () => {
    expect(found(Object.keys(samples[0]?.rows[0] ?? {}), 'delimited')).toBeUndefined()
    expect(timemap.generations.map(({ columns }) => columns?.length)).toEqual([8, 8, 10])
  })
})
