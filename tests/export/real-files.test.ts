/**
 * Coarsens real files that stand beside the checkout, and looks for their cells in what would be published. They may not enter the
 * project, so without them there is nothing to do.
 */
import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { coarsenDataset } from '../../src/export/coarsen.js'
import { publicPolicy } from '../../src/export/coarsen-policy.js'
import { readDataset } from '../../src/node/read-dataset.js'
import { checkDataset } from '../../src/schema/check-dataset.js'
import type { Dataset } from '../../src/schema/dataset.js'

const folder = '../shared/feeds/'
const present = existsSync(folder)
if (!present) console.info(`Skipped: the real files of feeds are not in ${folder}.`)

/** The texts of a dataset under some keys. */
const textsOf = (value: unknown, keys: ReadonlySet<string>, found: Set<string> = new Set()): Set<string> => {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, inside] of Object.entries(value))
    if (typeof inside === 'string' && keys.has(key)) found.add(inside)
    else textsOf(inside, keys, found)
  return found
}

/** All texts, each once. */
const stringsOf = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (typeof value === 'string') found.add(value)
  else if (typeof value === 'object' && value !== null) for (const inside of Object.values(value)) stringsOf(inside, found)
  return found
}

/** What must not be published: texts, addresses, ids, codes. Short ones may be a word of something else. */
const SECRET: ReadonlySet<string> = new Set(['text', 'title', 'url', 'author', 'id', 'code', 'release'])
const isTelling = (text: string): boolean => text.length > 12

/** Names that are published under another key. */
const PUBLIC: ReadonlySet<string> = new Set(['admin1', 'name', 'category', 'feed', 'aliases'])

describe.skipIf(!present)('real files', () => {
  test.each([
    'ucdp/hdx-bgd-hxl.csv',
    'ucdp/api-500.json',
    'awsd/security_incidents.2025-03.csv',
    'sind/aidWorkerKIKA.json',
    'timemap/ukr-civharm-2022-09-21.json',
    'missile-attacks/missile_attacks_daily.2025-04.csv',
  ])(
    '%s: no text, id, point or time of day is published',
    async (file) => {
      const { dataset } = await readDataset(folder + file)
      const began = performance.now()
      const { dataset: left, dropped } = coarsenDataset(dataset, publicPolicy)
      const took = performance.now() - began
      const published = JSON.stringify(left)
      const names = textsOf(left, PUBLIC)
      const texts = [...stringsOf(left)].join('\n')
      const found = [...textsOf(dataset, SECRET)].filter((text) => isTelling(text) && !names.has(text) && texts.includes(text))
      if (process.env['SITREP_FIGURES'] === '1') console.info(JSON.stringify(figures(file, dataset, left, dropped.length, took)))
      expect(found).toEqual([])
      expect(published).not.toMatch(/"(?:lat|lon|radius|zone|site|url|text|native|extra)":|\dT\d\d:/)
      expect(checkDataset(left)).toEqual([])
      expect(left.incidents?.length).toBe(dataset.incidents?.length)
      expect(coarsenDataset(left, publicPolicy).dataset).toBe(left)
    },
    60_000,
  )
})

const figures = (file: string, dataset: Dataset, left: Dataset, dropped: number, took: number): object => ({
  file,
  incidents: dataset.incidents?.length,
  bytes: [JSON.stringify(dataset).length, JSON.stringify(left).length],
  dropped,
  admin1: left.incidents?.filter(({ where }) => where?.admin1 !== undefined).length,
  ties: (left.incidents?.length ?? 0) - new Set(left.incidents?.map(({ id: _, ...rest }) => JSON.stringify(rest))).size,
  ms: Math.round(took),
})
