/** Reads real files of SiND that stand beside the checkout. They may not enter the project, so without them there is nothing to do. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../../src/feeds/feed.js'
import { type FeedDataset, toDataset } from '../../../src/feeds/read/to-dataset.js'
import { sameSindEvents, sind } from '../../../src/feeds/sind/index.js'
import { readFeed } from '../../../src/node/read-feed.js'
import type { Harm } from '../../../src/schema/harm.js'
import type { Incident } from '../../../src/schema/incident.js'

const folder = '../shared/feeds/sind/'
const present = existsSync(folder)
if (!present) console.info(`Skipped: the real files of SiND are not in ${folder}.`)

const readings = new Map<string, Promise<FeedDataset>>()

/** Each file is read once for all tests. */
const read = (file: string): Promise<FeedDataset> => {
  const reading = readings.get(file) ?? toDataset(readFeed(folder + file, { feeds: [sind] }))
  readings.set(file, reading)
  return reading
}

const rowsOf = (file: string): readonly Row[] => JSON.parse(readFileSync(folder + file, 'utf8')) as readonly Row[]

/** What a column of a file adds up to, from its cells alone. */
const sumOf = (rows: readonly Row[], column: string): number => rows.reduce((sum, row) => sum + Number(row[column]), 0)

type HarmName = 'killed' | 'injured' | 'abducted'

const bestOf = (incidents: readonly Incident[], harm: HarmName, value?: string): number =>
  incidents.reduce((sum, incident) => {
    const told: Harm[HarmName] = incident.harm?.[harm]
    const counts =
      value === undefined ? [told?.total] : (told?.parts ?? []).filter((part) => part.value === value).map(({ count }) => count)
    return sum + counts.reduce((best, count) => best + (count?.best ?? 0), 0)
  }, 0)

const countBy = (words: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1
  return counts
}

describe.skipIf(!present)('real files', { timeout: 120_000 }, () => {
  test('aid workers: 1,976 rows, all accepted', async () => {
    const rows = rowsOf('aidWorkerKIKA.json')
    const { dataset, report, conflicts } = await read('aidWorkerKIKA.json')
    const incidents = dataset.incidents ?? []
    expect([report.generation, report.rows, report.accepted, report.rejected, conflicts.length]).toEqual([
      'aid-workers-41',
      1976,
      1976,
      0,
      0,
    ])
    expect(incidents.length).toBe(1976)
    expect(Object.fromEntries(report.issues.map(({ code, count }) => [code, count]))).toEqual({
      'edge-space': 783,
      'kinds-several': 2,
      'weapon-unmapped': 43,
    })
    for (const [harm, column] of [
      ['killed', 'Aid Workers Killed'],
      ['injured', 'Aid Workers Injured'],
    ] as const) {
      expect(bestOf(incidents, harm)).toBe(sumOf(rows, column))
      expect(bestOf(incidents, harm, 'aid-worker')).toBe(sumOf(rows, column))
      for (const [value, group] of [
        ['international', 'International'],
        ['national', 'National'],
        ['female', 'Female'],
        ['male', 'Male'],
      ] as const)
        expect(bestOf(incidents, harm, value)).toBe(sumOf(rows, `${group} ${column}`))
    }
    expect([sumOf(rows, 'Aid Workers Killed'), sumOf(rows, 'Aid Workers Injured')]).toEqual([1194, 1373])
    // In two rows people were kidnapped and people were arrested, which may be the same ones.
    const both = rows.filter((row) => Number(row['Aid Workers Kidnapped']) > 0 && Number(row['Aid Workers Arrested']) > 0)
    expect(both.length).toBe(2)
    expect(bestOf(incidents, 'abducted')).toBe(
      sumOf(rows, 'Aid Workers Kidnapped') +
        sumOf(rows, 'Aid Workers Arrested') -
        sumOf(both, 'Aid Workers Kidnapped') -
        sumOf(both, 'Aid Workers Arrested'),
    )
    expect(incidents.every(({ when, where }) => when?.start !== undefined && where?.country !== undefined)).toBe(true)
    expect(incidents.filter(({ where }) => where?.point === undefined).length).toBe(
      rows.filter((row) => row['Latitude'] === null).length,
    )
    expect(countBy(incidents.map(({ kind = 'none' }) => kind))).toEqual({ detention: 308, none: 1249, abduction: 419 })
  })

  test('education: 2,059 rows, all accepted', async () => {
    const rows = rowsOf('education.json')
    const { dataset, report, conflicts } = await read('education.json')
    const incidents = dataset.incidents ?? []
    expect([report.generation, report.rows, report.accepted, report.rejected, conflicts.length]).toEqual([
      'education-33',
      2059,
      2059,
      0,
      0,
    ])
    expect(Object.fromEntries(report.issues.map(({ code, count }) => [code, count]))).toEqual({
      'edge-space': 824,
      'kinds-several': 4,
      'weapon-unmapped': 24,
    })
    for (const [value, people] of [
      ['educator', 'Educators'],
      ['student', 'Students'],
    ] as const) {
      expect(bestOf(incidents, 'killed', value)).toBe(sumOf(rows, `${people} Killed`))
      expect(bestOf(incidents, 'injured', value)).toBe(sumOf(rows, `${people} Injured`))
    }
    expect(incidents.every(({ harm }) => harm?.killed?.total === undefined)).toBe(true)
    expect(incidents.filter(({ harm }) => harm?.damage === 'some').length).toBe(
      rows.filter((row) => row['Damage/Destruction To Education Facility'] === 1).length,
    )
    // One statement for each row that names somebody, or the kind of somebody.
    expect(dataset.attributions?.length).toBe(
      rows.filter((row) => {
        const name = String(row['Reported Perpetrator Name'])
        const isNamed = name.split(', ').some((one) => !/^(?:no information|unidentified)/i.test(one))
        return isNamed || !/^(?:no information|other|multiple)$/i.test(String(row['Reported Perpetrator']))
      }).length,
    )
    expect(new Set(dataset.actors?.map(({ id }) => id)).size).toBe(dataset.actors?.length)
  })

  test('three events stand in both', async () => {
    const [aid, education] = await Promise.all([read('aidWorkerKIKA.json'), read('education.json')])
    const links = sameSindEvents([...(aid.dataset.incidents ?? []), ...(education.dataset.incidents ?? [])])
    expect(links.length).toBe(3)
  })
})
