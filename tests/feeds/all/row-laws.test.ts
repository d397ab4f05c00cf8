/** What must hold of every feed, tried on its invented rows. */
import { describe, expect, test } from 'vitest'
import { datasetMerger } from '../../../src/dataset/dataset-merger.js'
import { detectFeed, type Row, type Sample } from '../../../src/feeds/feed.js'
import { feeds } from '../../../src/feeds/known-feeds.js'
import { checkDataset } from '../../../src/schema/check-dataset.js'
import type { NearCodes } from '../../../src/schema/vocabulary/crosswalk/crosswalk.js'
import { crosswalks } from '../../../src/schema/vocabulary/crosswalk/crosswalks.js'
import { type CodeScheme, codeSchemes } from '../../../src/schema/vocabulary/scheme/scheme.js'
import { expectLawful, readerOf, traceOf } from './row-outcome.js'
import { sampledFeeds, sampledGenerations } from './sampled-feeds.js'

/** How data of these rows looks to the detectors. */
const sampleOf = (format: Sample['format'], row: Row): Sample =>
  format === 'positional' ? { format, columns: Object.values(row).map(String) } : { format, columns: Object.keys(row) }

const formats = ['delimited', 'json', 'positional'] as const

describe.each(sampledGenerations)('$name', ({ feed, generation, rows }) => {
  const read = readerOf(feed, generation)

  test('has rows, and each is accepted', () => {
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      const reading = read(row)
      if (reading.fragment === undefined) expect.fail(JSON.stringify(reading.issues))
      expectLawful(feed, reading)
    }
  })

  test('every column is filled in one of them', () => {
    const isFilled = (name: string): boolean =>
      rows.some((row) => row[name] !== undefined && row[name] !== null && row[name] !== '')
    const names = [...(generation.columns ?? []), ...(generation.positions?.names ?? [])]
    // A part has some of the columns, whichever they are.
    if (!generation.id.endsWith('-part')) expect(names.filter((name) => !isFilled(name))).toEqual([])
    // What is listed for the page of the feed is what its rows have.
    expect(names.filter((name) => !Object.hasOwn(feed.columns ?? {}, name))).toEqual([])
  })

  test('is found from the columns of its rows, and no other feed takes them for its own', () => {
    const others = sampledFeeds.map((sampled) => sampled.feed).filter((other) => other !== feed)
    for (const row of rows) {
      const samples = formats.map((format) => sampleOf(format, row))
      const found = samples.map((sample) => detectFeed([feed])(sample)?.generation.id)
      expect(found).toContain(generation.id)
      for (const sample of samples) expect(detectFeed(others)(sample)?.feed.id).toBeUndefined()
    }
  })

  test('the same row gives the same records, and is not changed', () => {
    for (const row of rows) {
      const before = JSON.stringify(row)
      const frozen = JSON.parse(before, (_, value) => (typeof value === 'object' ? Object.freeze(value) : value)) as Row
      expect(traceOf(read(frozen))).toBe(traceOf(read(row)))
      expect(traceOf(readerOf(feed, generation)({ ...row }))).toBe(traceOf(read(row)))
      expect(JSON.stringify(row)).toBe(before)
    }
  })
})

describe.each(sampledFeeds)('$feed.id', ({ feed, samples }) => {
  test('has samples of each generation that it has, and no others', () => {
    expect(new Set(samples.map(({ generation }) => generation))).toEqual(new Set(feed.generations.map(({ id }) => id)))
  })

  test('says what its page needs', () => {
    expect(Object.keys(feed.columns ?? {}).length).toBeGreaterThan(0)
    expect(Object.keys(feed.issues ?? {}).length).toBeGreaterThan(0)
    expect(feed.notes?.length).toBeGreaterThan(0)
    for (const text of [feed.title, feed.licence, feed.citation, ...(feed.notes ?? [])])
      expect(text).not.toMatch(/—|\.\.\/|\bwork\//)
    for (const { becomes, cell } of Object.values(feed.columns ?? {})) expect([becomes, cell]).not.toContain('')
  })

  test('rows of all generations together are a dataset, and every id that is named is there', () => {
    // Generations tell of the same invented things in other ways, so each is a dataset of its own.
    for (const generation of feed.generations) {
      const merger = datasetMerger()
      for (const { rows } of samples.filter((sample) => sample.generation === generation.id))
        for (const row of rows) merger.add(readerOf(feed, generation)(row).fragment ?? {})
      expect(checkDataset(merger.dataset())).toEqual([])
    }
  })

  test('its code lists agree with the vocabularies', () => {
    const found: string[] = []
    for (const { column, field, codes } of feed.crosswalks ?? [])
      for (const [code, { to, loss }] of Object.entries(codes)) {
        expect(to === undefined ? ['none', 'exact', 'broader', 'narrower'] : ['exact', 'broader', 'narrower']).toContain(loss)
        if (to === undefined) continue
        const near = nearCodes(feed.id, column, code, to)
        if (near !== undefined && !near.some((other) => to.includes('/') || other === loss))
          found.push(`${column} ${code}: ${loss} for ${field} ${to}, where the vocabulary has ${near.join(' or ') || 'nothing'}`)
      }
    expect(found).toEqual([])
  })
})

/**
 * What the vocabularies say is lost between a code and a word, or the root of a word such as `explosive/mine`; undefined where no vocabulary with
 * this word knows the code.
 */
const nearCodes = (scheme: string, list: string, code: string, word: string): readonly string[] | undefined => {
  const lists: Readonly<Record<string, readonly string[]>> =
    (codeSchemes as Readonly<Record<string, CodeScheme>>)[scheme]?.lists ?? {}
  if (lists[list]?.includes(code) !== true) return undefined
  const root = word.split('/')[0] ?? word
  const codesOf = (near: NearCodes): Readonly<Record<string, string>> | undefined =>
    (near as Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>)[scheme]?.[list]
  const vocabularies = (Object.values(crosswalks) as readonly Readonly<Record<string, NearCodes>>[]).filter(
    (crosswalk) => Object.hasOwn(crosswalk, root) && Object.values(crosswalk).some((near) => codesOf(near) !== undefined),
  )
  return vocabularies.length === 0 ? undefined : vocabularies.flatMap((crosswalk) => codesOf(crosswalk[root] ?? {})?.[code] ?? [])
}

test('every feed that sitrep reads is tried here', () => {
  expect(feeds.filter((feed) => !sampledFeeds.some((sampled) => sampled.feed === feed)).map(({ id }) => id)).toEqual([])
})
