/** Files of GTD as they go about: Latin-1, Stata's full stops, cut off in a row, workbooks. All rows are invented. */
import { describe, expect, test } from 'vitest'
import { type Column, columns123, columns135 } from '../../../src/feeds/gtd/columns.js'
import { gtd } from '../../../src/feeds/gtd/index.js'
import type { RowOutcome } from '../../../src/feeds/outcome.js'
import { readFeed } from '../../../src/node/read-feed.js'
import { workbook } from '../../node/make-zip.js'
import { codes } from '../read/test-feed.js'
import { bombing, type Cells, shooting } from './rows.js'

const quoted = (cell: unknown): string => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell))
const csv = (names: readonly Column[], rows: readonly Cells[]): string =>
  `${[names.join(','), ...rows.map((row) => names.map((name) => quoted(row[name] ?? '')).join(','))].join('\n')}\n`
const latin = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0))

const read = async (bytes: Uint8Array | string) => {
  const reading = readFeed([bytes], { feeds: [gtd] })
  const outcomes: RowOutcome[] = []
  for await (const outcome of reading) outcomes.push(outcome)
  const incidents = outcomes.flatMap((outcome) => (outcome.status === 'accepted' ? (outcome.fragment.incidents ?? []) : []))
  return { report: reading.report, outcomes, incidents }
}

describe('files', () => {
  test.each([
    ['csv-135', columns135],
    ['csv-123', columns123],
  ])('%s', async (generation, names) => {
    const { report } = await read(csv(names, [bombing, shooting]))
    expect(report).toMatchObject({ feed: 'gtd', generation, rows: 2, accepted: 2, complete: true })
  })

  test('columns in another order, and others with them', async () => {
    const { report } = await read(csv([...columns135].reverse(), [bombing]).replaceAll('\n', ',x\n'))
    expect(report).toMatchObject({ generation: 'csv-135', accepted: 1 })
  })

  test('Latin-1', async () => {
    const rows = [bombing, { ...shooting, summary: 'Un communiqué à côté de l’école, été.'.replace('’', '\u0092') }]
    const { report, incidents } = await read(latin(csv(columns123, rows)))
    expect(incidents[1]?.text).toBe('Un communiqué à côté de l’école, été.')
    expect(codes(report)['encoding-detected']).toBe(1)
  })

  test('cut off in a row: the row is refused, and the file is not whole', async () => {
    const whole = csv(columns135, [bombing, { ...bombing, eventid: '209901050009' }])
    const { report, incidents } = await read(whole.slice(0, whole.length - 700))
    expect(report).toMatchObject({ rows: 2, accepted: 1, rejected: 1 })
    expect(incidents.map(({ id }) => id)).toEqual(['gtd:209901050001'])
    expect(Object.keys(codes(report))).toContain('cut-off-row')
  })

  test('a workbook gives what the CSV gives', async () => {
    const name = (i: number): string =>
      (i < 26 ? '' : String.fromCharCode(64 + Math.floor(i / 26))) + String.fromCharCode(65 + (i % 26))
    const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
    const cell = (value: unknown, i: number, row: number): string =>
      value === undefined || value === ''
        ? ''
        : /^-?\d+(?:\.\d+)?$/.test(String(value))
          ? `<c r="${name(i)}${row}"><v>${value}</v></c>`
          : `<c r="${name(i)}${row}" t="inlineStr"><is><t>${xml(String(value))}</t></is></c>`
    const rows = [Object.fromEntries(columns135.map((column) => [column, column])) as Cells, bombing, shooting]
    const sheet = rows.map(
      (row, r) => `<row r="${r + 1}">${columns135.map((column, i) => cell(row[column], i, r + 1)).join('')}</row>`,
    )
    const fromSheet = await read(workbook({ Data: sheet.join('') }))
    const fromCsv = await read(csv(columns135, [bombing, shooting]))
    expect(fromSheet.incidents).toEqual(fromCsv.incidents)
    expect(fromSheet.report).toMatchObject({ generation: 'csv-135', rows: 2, rejected: 0, complete: true })
  })

  test('another feed’s table is not taken for GTD', () => {
    const detected = (columns: readonly string[]) =>
      gtd.generations.some(({ detect }) => detect({ columns, format: 'delimited' }))
    expect(detected(['eventid', 'iyear', 'country_txt'])).toBe(false)
    expect(detected(columns135)).toBe(true)
  })
})
