/** `sitrep summarize` of published counts, and of counts and incidents together. All values are invented. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { runSitrep } from './run-sitrep.js'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-counts-'))
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

const header =
  'location_code,has_hrp,in_gho,provider_admin1_name,provider_admin2_name,admin1_code,admin1_name,admin2_code,admin2_name,admin_level,event_type,events,fatalities,reference_period_start,reference_period_end,dataset_hdx_id,resource_hdx_id,warning,error'
const line = (place: string, level: number, type: string, figures: string, month: string): string =>
  `${place},${level},${type},${figures},2025-${month}-01,2025-${month}-28,d,r,,`
const counts = file(
  'counts.csv',
  `${[
    header,
    line('UKR,N,Y,,,,,,', 0, 'political_violence', '9,4', '01'),
    line('NGA,Y,Y,Mithal,North,NG099,Mithal,NG099007,North', 2, 'political_violence', '2,0', '03'),
    line('NGA,Y,Y,Mithal,South,NG099,Mithal,NG099008,South', 2, 'political_violence', '5,1', '02'),
    line('UKR,N,Y,,,,,,', 0, 'demonstration', '7,', '02'),
    // The same once more is not counted again.
    line('UKR,N,Y,,,,,,', 0, 'demonstration', '7,', '02'),
  ].join('\r\n')}\r\n`,
)
const incidents = 'examples/data/ucdp-sample.csv'

describe('published counts alone', () => {
  const rows = [
    { category: 'demonstration', level: 'country', counts: 1, countries: 1, from: '2025-02-01', to: '2025-02-28' },
    { category: 'political_violence', level: 'admin2', counts: 2, countries: 1, from: '2025-02-01', to: '2025-03-28' },
    { category: 'political_violence', level: 'country', counts: 1, countries: 1, from: '2025-01-01', to: '2025-01-28' },
  ]

  test('are told by category and level, and not added up', async () => {
    const { code, stdout, stderr } = await runSitrep(['summarize', '--json', counts])
    expect([code, JSON.parse(stdout)]).toEqual([0, { aggregates: rows }])
    expect(stderr).toMatch(/^sitrep: these are published counts and no incidents\. They are not added up: .*\n$/)
    const text = (await runSitrep(['summarize', counts])).stdout
    expect(text.split('\n')[0]).toBe('category            level    counts  countries  from        to')
    expect(text).toMatch(/\npolitical_violence {2}admin2 {8}2 {10}1 {2}2025-02-01 {2}2025-03-28\n/)
  })

  test('of several files together', async () => {
    const { code, stdout } = await runSitrep(['summarize', '--json', counts, counts])
    expect([code, JSON.parse(stdout).aggregates.map((row: { counts: number }) => row.counts)]).toEqual([0, [2, 4, 2]])
  })

  test.each([[['--by', 'country']], [['--where', '{"op":"country","in":["UKR"]}']]])(
    'are no answer to %j, which is about incidents',
    async (flags) => {
      const { code, stdout, stderr } = await runSitrep(['summarize', ...flags, counts])
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).toMatch(
        /^sitrep: the files hold published counts\. --by and --where are questions about incidents: leave them out\.\n$/,
      )
    },
  )

  test('a count of which little is told', async () => {
    const { stdout } = await runSitrep([
      'summarize',
      file(
        'little.json',
        '[{"location_code":null,"event_type":"x","events":1,"fatalities":null,"reference_period_start":"2025-01-01","reference_period_end":null}]',
      ),
    ])
    expect(stdout).toMatch(/\nx +country +1 +0 +2025-01-01 +\(not told\)\n$/)
  })
})

test.each([
  ['first', [counts, incidents]],
  ['last', [incidents, counts]],
])('counts %s beside incidents are refused in one line, without any figure', async (_, files) => {
  for (const flags of [[], ['--json'], ['--by', 'country']]) {
    const { code, stdout, stderr } = await runSitrep(['summarize', ...flags, ...files])
    expect([code, stdout]).toEqual([2, ''])
    const lines = stderr.trim().split('\n')
    expect(lines.at(-1)).toMatch(
      /^sitrep: \S*ucdp-sample\.csv holds incidents and \S*counts\.csv holds published counts\. The two are never counted together: give files of one kind\.$/,
    )
    expect(lines.filter((text) => text.includes('published'))).toHaveLength(1)
  }
})

test('validate reads counts as it reads incidents', async () => {
  const { code, stdout } = await runSitrep(['validate', '--json', counts])
  expect(code).toBe(0)
  expect(JSON.parse(stdout).files[0]).toMatchObject({ feed: 'hapi', generation: 'csv-19', rows: 5, accepted: 5, rejected: 0 })
})
