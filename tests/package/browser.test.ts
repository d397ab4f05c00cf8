/** The packed package in a browser bundle. */
import { describe, expect, test } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import { bundle } from './bundle.js'
import { sizeLimits } from './size-limits.js'

const uses = (inputs: readonly string[], name: string): boolean => inputs.some((input) => input.startsWith(`${name}/`))

describe.each(sizeLimits)('import { $names } from $from', ({ names, from, limit, without }) => {
  const code = `import { ${names.join(', ')} } from '${from}'\nconsole.log(${names.join(', ')})\n`

  test(`costs at most ${limit} bytes`, async () => {
    expect((await bundle(code)).bytes).toBeLessThanOrEqual(limit)
  })

  test(`holds nothing of ${without.join(', ')}`, async () => {
    const { inputs } = await bundle(code)
    expect(without.filter((name) => uses(inputs, name))).toEqual([])
  })
})

/** Everything but the part that is for Node. */
const portable = entries.filter(({ subpath }) => subpath !== './node')

test.each(portable)('$specifier is whole without Node', async ({ specifier }) => {
  const { inputs } = await bundle(`import * as all from '${specifier}'\nconsole.log(all)\n`)
  expect(inputs.filter((input) => input.startsWith('sitrep/dist/') && !input.startsWith('sitrep/dist/bundler/'))).toEqual([])
  expect(inputs.filter((input) => input.startsWith('fp-ts/lib/'))).toEqual([])
})

test.each(portable)('$specifier costs nothing when nothing of it is used', async ({ specifier }) => {
  expect(
    await bundle(`import '${specifier}'\nimport { version } from 'sitrep/package.json'\nconsole.log(version)\n`),
  ).toMatchObject({
    inputs: ['sitrep/package.json', '<stdin>'],
  })
})

test('the everyday names load no time zones, no grammar and no CSV parser', async () => {
  const { inputs } = await bundle(`import * as all from 'sitrep'\nconsole.log(all)\n`)
  expect(['temporal-polyfill', 'edtf', 'papaparse'].filter((name) => uses(inputs, name))).toEqual([])
})

test('a Node built-in in a bundle is noticed', async () => {
  await expect(bundle(`import { readFileSync } from 'node:fs'\nconsole.log(readFileSync)\n`)).rejects.toThrow(/node:fs/)
})
