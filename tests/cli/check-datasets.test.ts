import { describe, expect, test } from 'vitest'
import { runSitrep } from './run-sitrep.js'

describe('sitrep check', () => {
  test('0: nothing is wrong', async () => {
    const { code, stdout, stderr } = await runSitrep(['check', 'examples/data/iraq-2021-06.json'])
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toBe('examples/data/iraq-2021-06.json: nothing is wrong\n')
  })

  test('1: each fault with its code, place and remedy', async () => {
    const dataset = {
      sitrep: 1,
      incidents: [
        { id: 'test:1', wen: 1, reports: ['test:r'] },
        { id: 'test:2', reports: ['test:r'] },
      ],
    }
    const { code, stdout } = await runSitrep(['check', '-'], JSON.stringify(dataset))
    expect(code).toBe(1)
    expect(stdout).toBe(
      '-: 2 issues\n' +
        '  unknown-key  incidents[0].wen: The key "wen" is not known here. Did you mean "when"?\n' +
        '  dangling-id  incidents[1].reports[0]: No report has the id "test:r". Add it to "reports".\n',
    )
    const json = await runSitrep(['check', '--json', '-'], JSON.stringify(dataset))
    expect(JSON.parse(json.stdout).files[0].issues.map(({ code }: { readonly code: string }) => code)).toEqual([
      'unknown-key',
      'dangling-id',
    ])
  })

  test('as many issues as asked for', async () => {
    const dataset = { sitrep: 1, incidents: [{}, {}, {}] }
    const { stdout } = await runSitrep(['check', '--max-issues', '1', '-'], JSON.stringify(dataset))
    expect(stdout).toContain('… and 2 more')
  })

  test.each([
    [['check', 'no-such.json'], '', /^sitrep: no-such\.json: It cannot be read \(.*\)\.\n$/],
    [['check', '-'], '{"sitrep": 1,', /^sitrep: -: It is no JSON \(.*\)\.\n$/],
    [['check'], '', /missing required argument/],
  ])('2: %j', async (args, input, message) => {
    const { code, stdout, stderr } = await runSitrep(args, input)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})
