import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zip } from '../node/make-zip.js'
import { runSitrep } from './run-sitrep.js'

const sample = 'examples/data/ucdp-sample.csv'
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** The first lines of the sample as a file of its own: clean rows. */
const cleanFile = async (): Promise<string> => {
  const path = join(folder, 'clean.csv')
  const lines = (await readFile(sample, 'utf8')).split('\n').slice(0, 3)
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}

describe('validate', () => {
  test('0: every row accepted; one JSON object', async () => {
    const file = await cleanFile()
    const { code, stdout, stderr } = await runSitrep(['validate', '--json', file])
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual({
      files: [
        {
          file,
          feed: 'ucdp',
          generation: 'ged-csv-49',
          rows: 2,
          accepted: 2,
          warned: 0,
          rejected: 0,
          joined: 0,
          withdrawn: 0,
          issues: {},
        },
      ],
    })
  })

  test('which file of a zip archive is read, and that others were not', async () => {
    const table = await readFile(await cleanFile(), 'utf8')
    const path = join(folder, 'two.zip')
    const [header, first] = table.split('\n')
    await writeFile(path, zip({ 'a.csv': table, 'b.csv': `${header}\n${first}\n` }))
    const rowsOf = async (...flags: string[]): Promise<readonly unknown[]> => {
      const [file] = JSON.parse((await runSitrep(['validate', '--json', ...flags, path])).stdout).files
      return [file.rows, file.issues]
    }
    expect(await rowsOf()).toEqual([2, { 'unread-member': 1 }])
    expect(await rowsOf('--member', 'b.csv')).toEqual([1, { 'unread-member': 1 }])
    const missing = await runSitrep(['validate', '--member', 'c.csv', path])
    expect([missing.code, missing.stderr]).toEqual([
      2,
      `sitrep: ${path}: The zip archive holds no "c.csv", but "a.csv", "b.csv".\n`,
    ])
  })

  test('1: some rows rejected; rows = accepted + rejected', async () => {
    const { code, stdout } = await runSitrep(['validate', '--json', sample])
    expect(code).toBe(1)
    const [file] = JSON.parse(stdout).files
    expect(file).toMatchObject({ rows: 40, accepted: 39, rejected: 1, warned: 2 })
    expect(file.issues).toMatchObject({ 'cell-date': 2, 'quantity-order': 1, 'wkt-disagrees': 1, 'duplicate-row': 1 })
  })

  test('an example of each kind of issue, or as many as asked for', async () => {
    const examples = async (...flags: string[]): Promise<number> =>
      ((await runSitrep(['validate', ...flags, sample])).stdout.match(/^ {8}line \d+/gm) ?? []).length
    const one = await examples()
    expect(one).toBeGreaterThan(5)
    expect(await examples('--max-issues', '0')).toBe(0)
    expect(await examples('--max-issues', '5')).toBeGreaterThan(one)
  })

  test('rejected rows go to quarantine, with their line, their reasons and their text', async () => {
    const out = join(folder, 'quarantine.ndjson')
    await runSitrep(['validate', sample, '--quarantine', out])
    const lines = (await readFile(out, 'utf8')).trimEnd().split('\n')
    expect(lines).toHaveLength(1)
    const rejected = JSON.parse(lines[0] ?? '')
    expect(rejected).toMatchObject({ file: sample, row: 14, line: 18, issues: [{ code: 'cell-date' }, {}] })
    expect(await readFile(sample, 'utf8')).toContain(`\n${rejected.raw}\n`)
  })

  test('the quarantine file is never one of the files to validate', async () => {
    const file = await cleanFile()
    const before = await readFile(file, 'utf8')
    const { code, stderr } = await runSitrep(['validate', file, '--quarantine', join(folder, '.', 'clean.csv')])
    expect(code).toBe(2)
    expect(stderr).toContain('Give it another name.')
    expect(await readFile(file, 'utf8')).toBe(before)
  })

  // A device that is always full; Linux alone has it.
  test.skipIf(!existsSync('/dev/full'))('2: a quarantine file on a full disk, told in one line', async () => {
    const { code, stderr } = await runSitrep(['validate', sample, '--quarantine', '/dev/full'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/^sitrep: The quarantine file cannot be written: .*ENOSPC.*\n$/)
  })

  test('2: one clear line for what cannot be read; the other files are read all the same', async () => {
    const { code, stdout, stderr } = await runSitrep(['validate', '--json', 'no-such.csv', await cleanFile()])
    expect(code).toBe(2)
    expect(stderr).toBe('sitrep: no-such.csv: There is no file "no-such.csv".\n')
    expect(JSON.parse(stdout).files).toHaveLength(1)
  })

  test('2: a file of no known feed', async () => {
    const path = join(folder, 'other.csv')
    await writeFile(path, 'name,age\nx,1\n')
    const { code, stdout, stderr } = await runSitrep(['validate', path])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^sitrep: .*No feed that is known has these columns: "name", "age"\.\n$/)
  })

  test('the standard input', async () => {
    const { code, stdout } = await runSitrep(['validate', '--json', '-'], await readFile(await cleanFile(), 'utf8'))
    expect(code).toBe(0)
    expect(JSON.parse(stdout).files[0]).toMatchObject({ file: '-', rows: 2 })
  })

  test('a file that ends in the middle of a row ends with 1 and says so', async () => {
    const text = await readFile(await cleanFile(), 'utf8')
    const { code, stdout } = await runSitrep(['validate', '-'], text.slice(0, -200))
    expect(code).toBe(1)
    expect(stdout).toContain('cut-off-row')
  })
})

describe('summarize', () => {
  test('rows of JSON, with bounds and with how many reported', async () => {
    const { code, stdout, stderr } = await runSitrep(['summarize', '--json', '--by', 'country,year', sample])
    expect(code).toBe(0)
    expect(stderr).toContain('1 of 40 rows were rejected and are not counted')
    const { rows } = JSON.parse(stdout)
    expect(Object.keys(rows[0])).toEqual(['country', 'year', 'incidents', 'killed', 'injured'])
    expect(rows.at(-1).country).toBeNull()
    const certain = rows.find((row: { readonly incidents: { readonly best?: number } }) => row.incidents.best !== undefined)
    expect(certain.injured).toEqual({ reported: 0, unreported: certain.incidents.best })
  })

  test('without keys one row; a row that was repeated counts once', async () => {
    const { stdout } = await runSitrep(['summarize', '--json', sample])
    expect(JSON.parse(stdout).rows).toMatchObject([{ incidents: { min: 38, best: 38, max: 38 } }])
  })

  test('files are summarised together, and not at all when one cannot be read', async () => {
    const file = await cleanFile()
    const twice = await runSitrep(['summarize', '--json', file, file])
    expect(JSON.parse(twice.stdout).rows[0].incidents.best).toBe(4)
    expect(twice.stderr).toBe(
      'sitrep: 2 incidents have an id that stands in an earlier file too, and were counted each time. Give one release alone.\n',
    )
    expect((await runSitrep(['summarize', file])).stderr).toBe('')
    const { code, stdout } = await runSitrep(['summarize', '--json', file, 'no-such.csv'])
    expect([code, stdout]).toEqual([2, ''])
  })

  test('by weapon, actor, site and target: names for people, ids for programs', async () => {
    const { code, stdout } = await runSitrep(['summarize', '--by', 'actor', sample])
    expect(code).toBe(0)
    expect(stdout).toMatch(/\(ucdp:actor\/\d+\)/)
    const json = await runSitrep(['summarize', '--json', '--by', 'weapon,site,target,actor', sample])
    const { rows } = JSON.parse(json.stdout)
    expect(Object.keys(rows[0])).toEqual(['weapon', 'site', 'target', 'actor', 'incidents', 'killed', 'injured'])
    expect(rows[0].actor).toMatch(/^ucdp:actor\//)
    // Two sides each: an incident stands in a row of both.
    expect(json.stderr).toMatch(/sitrep: [\d–]+ incidents stand in several rows, so the rows do not add up to all of them\.\n/)
  })

  test('only what answers a question, or may', async () => {
    const where = JSON.stringify({ op: 'not', of: { op: 'reported', path: 'where.country' } })
    const all = JSON.parse((await runSitrep(['summarize', '--json', '--by', 'country', sample])).stdout).rows
    const some = JSON.parse((await runSitrep(['summarize', '--json', '--by', 'country', '--where', where, sample])).stdout).rows
    expect(some).toEqual([all.at(-1)])
    const [first] = all
    const one = ['--where', JSON.stringify({ op: 'country', in: [first.country] })]
    const [row] = JSON.parse((await runSitrep(['summarize', '--json', ...one, sample])).stdout).rows
    // The law on keys that are not told: they may be any.
    expect(row.incidents).toEqual({ min: first.incidents.min, max: first.incidents.max + all.at(-1).incidents.max })
  })

  test('a table for people, absent keys last', async () => {
    const { stdout } = await runSitrep(['summarize', '--by', 'country', sample])
    const lines = stdout.trimEnd().split('\n')
    expect(lines[0]).toMatch(/^country +incidents +killed +told by +injured +told by$/)
    expect(lines.at(-1)).toMatch(/^\(not told\) /)
  })
})

describe('the rest', () => {
  test.each([
    [['frob'], /^sitrep: unknown command 'frob'\n$/],
    [['validate'], /^sitrep: missing required argument 'file'\n$/],
    [['summarize', '--by', 'weekday', sample], /argument 'weekday' is invalid\. Give each of these at most once: country,/],
    [['summarize', '--by', 'year,year', sample], /at most once/],
    [['summarize', '--where', '{"op":', sample], /It is no JSON\. Give a question such as \{"op":"country","in":\["IRQ"\]\}\./],
    [['summarize', '--where', '{"op":"country","in":["Iraq"]}', sample], /At in\.0: /],
    [['summarize', '--where', '{"op":"countri"}', sample], /--where/],
    [['validate', '--feed', 'no-such', sample], /The feeds are: ucdp/],
    [['validate', '--max-issues', '-1', sample], /whole number/],
    [['validate', '--encoding', 'klingon', sample], /WHATWG label/],
  ])('wrong usage %j: one line and 2', async (args, message) => {
    const { code, stdout, stderr } = await runSitrep(args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd()).not.toContain('\n')
  })

  test('feeds, with their terms', async () => {
    expect((await runSitrep(['feeds'])).stdout).toContain('CC BY 4.0')
    expect(JSON.parse((await runSitrep(['feeds', '--json'])).stdout).feeds[0]).toMatchObject({ id: 'ucdp', licence: 'CC BY 4.0' })
  })

  test('help and version end with 0, help that nobody asked for with 2', async () => {
    expect(await runSitrep(['--version'])).toEqual({ code: 0, stdout: '1.2.3\n', stderr: '' })
    const help = await runSitrep(['--help'])
    expect([help.code, help.stderr]).toEqual([0, ''])
    expect(help.stdout).toContain('Exit codes:')
    expect(await runSitrep([])).toMatchObject({ code: 2, stdout: '' })
  })
})
