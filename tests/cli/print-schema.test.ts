import { describe, expect, test } from 'vitest'
import { jsonSchemaNames, toJsonSchema } from '../../src/schema/json-schema.js'
import { runSitrep } from './run-sitrep.js'

describe('schema', () => {
  test('of a name: the JSON Schema and nothing else', async () => {
    const { code, stdout, stderr } = await runSitrep(['schema', 'Incident'])
    expect([code, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toEqual(toJsonSchema('Incident'))
    expect(stdout.endsWith('}\n')).toBe(true)
  })

  test('without a name: every name with one line', async () => {
    const { code, stdout, stderr } = await runSitrep(['schema'])
    expect([code, stderr]).toEqual([0, ''])
    const [, ...lines] = stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(jsonSchemaNames)
    for (const line of lines) expect(line).toMatch(/^\w+ {2,}[A-Z].{9,}\.$/)
    expect(stdout).toMatch(/^Incident {2,}Something that happened, or was tried, foiled or found\.$/m)
  })

  test.each([
    ['Incidnet', /^sitrep: there is no schema "Incidnet"\. Did you mean "Incident"\?\n$/],
    ['incident', /Did you mean "Incident"\?\n$/],
    ['toString', /^sitrep: there is no schema "toString"\. `sitrep schema` lists the names\.\n$/],
    ['a\nb\u001b[31m', /^sitrep: there is no schema "a b \[31m"\. .*\n$/],
  ])('2: %j is no name; one line', async (name, message) => {
    const { code, stdout, stderr } = await runSitrep(['schema', name])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
  })
})
