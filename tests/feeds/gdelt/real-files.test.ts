/** Reads real files of GDELT that stand beside the checkout. They may not enter the project, so without them there is nothing to do. */
import { existsSync, readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { gdelt } from '../../../src/feeds/gdelt/index.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import { readFeed } from '../../../src/node/read-feed.js'

const folder = '../shared/feeds/gdelt/'
const present = existsSync(folder)
if (!present) console.info(`Skipped: the real files of GDELT are not in ${folder}.`)

/** The first member of a zip archive, by its first header alone. */
const unzip = (bytes: Buffer): Buffer => inflateRawSync(bytes.subarray(30 + bytes.readUInt16LE(26) + bytes.readUInt16LE(28)))

/** The cells of the raw lines. */
const linesOf = (file: string): readonly (readonly string[])[] => {
  const bytes = readFileSync(folder + file)
  const text = (file.endsWith('.zip') ? unzip(bytes) : bytes).toString('utf8')
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'))
}

const place = (cells: readonly string[]) => {
  const isV2 = cells.length === 61
  const at = cells.length === 57 ? 56 : cells.length - 2
  const start = isV2 ? 51 : 49
  return {
    type: cells[start],
    country: cells[start + 2],
    lat: cells[start + (isV2 ? 5 : 4)],
    lon: cells[start + (isV2 ? 6 : 5)],
    added: cells[at] ?? '',
    url: cells.length === 57 ? '' : (cells.at(-1) ?? ''),
  }
}

const iso = (digits: string): number => Date.parse(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`)

describe.skipIf(!present)('real files', () => {
  test.each([
    ['20180101000000.export.CSV', 2414, { 'relative-date': 8, 'same-article': 2042, 'no-iso-country': 4, 'point-incomplete': 1 }],
    ['20190121220000.export.CSV.zip', 1629, { backdated: 23, 'same-article': 1269, 'relative-date': 24, 'no-iso-country': 3 }],
    ['v1-120.export.CSV', 120, { backdated: 3, 'relative-date': 3, 'same-article': 8, 'several-generations': 1 }],
  ])('%s: %i lines, all accepted', async (file, rows, issues) => {
    const { dataset, report, rejected, conflicts } = await toDataset(readFeed(folder + file, { feeds: [gdelt] }))
    expect(report).toMatchObject({ rows, accepted: rows, rejected: 0, joined: 0, complete: true })
    expect([rejected, conflicts]).toEqual([[], []])
    expect(Object.fromEntries(report.issues.map(({ code, count }) => [code, count]))).toEqual(issues)

    const lines = linesOf(file)
    const incidents = dataset.incidents ?? []
    expect(incidents.map(({ id }) => id)).toEqual(lines.map((cells) => `gdelt:${cells[0]}`))
    expect(incidents.every(({ origin }) => origin?.unit === 'mention')).toBe(true)

    // Days, and how far back they lie.
    expect(incidents.map(({ when }) => when?.start?.replaceAll('-', ''))).toEqual(lines.map((cells) => cells[1]))
    const back = lines.map((cells) => {
      const { added } = place(cells)
      return added < '20130401' ? 0 : (iso(added) - iso(cells[1] ?? '')) / 86_400_000
    })
    expect(back.filter((days) => days > 31).length).toBe('backdated' in issues ? issues.backdated : 0)
    expect(incidents.filter(({ when }) => when?.approximate === true).length).toBe(back.filter((days) => days > 1).length)

    // Places: every typed point, at its level, and nothing from another column.
    const levels: Readonly<Record<string, string>> = { 1: 'country', 2: 'admin1', 3: 'settlement', 4: 'settlement', 5: 'admin1' }
    expect(incidents.map(({ where }) => [where?.level, where?.point])).toEqual(
      lines.map((cells) => {
        const { type, lat, lon } = place(cells)
        const level = levels[type ?? '']
        return [level, level === undefined ? undefined : { lat: Number(lat), lon: Number(lon) }]
      }),
    )
    const without = lines.filter((cells) => ['', 'OS'].includes(place(cells).country ?? '')).length
    expect(incidents.filter(({ where }) => where?.country === undefined).length).toBe(without)

    // Articles: one record each.
    const addresses = new Set(lines.map((cells) => place(cells).url).filter((url) => url !== ''))
    expect(new Set(dataset.reports?.map(({ url }) => url))).toEqual(addresses)
    expect(report.issues.find(({ code }) => code === 'same-article')?.count).toBe(
      lines.filter((cells) => place(cells).url !== '').length - addresses.size,
    )

    // Actors: one record for each set of ten cells.
    const actors = new Set(lines.flatMap((cells) => [cells.slice(5, 15), cells.slice(15, 25)]).map(String))
    actors.delete(',,,,,,,,,')
    expect(dataset.actors?.length).toBe(actors.size)
  })
})
