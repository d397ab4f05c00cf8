/** The packed package in plain Node, which is stricter than vitest about what can be imported. */
import { describe, expect, test } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import { exportsOf } from '../source/exports-of.js'
import { namePairs } from '../source/name-pairs.js'
import { installedManifest, runNode, runThere } from './consumer.js'
import { imports, requires, table } from './entry-code.js'

type Names = Readonly<Record<string, readonly string[]>>

const namesOf = `Object.fromEntries(Object.entries(${table}).map(([name, all]) => [name, Object.keys(all).filter((key) => key !== 'default').sort()]))`

const print = (what: string): string => `console.log(JSON.stringify(${what}))`

describe.each([
  ['ESM', 'names.mjs', `${imports}\n${print(namesOf)}\n`],
  ['CJS', 'names.cjs', `${requires}\n${print(namesOf)}\n`],
])('%s', (_, file, code) => {
  test('loads every entry, with all its values', () => {
    const names = runNode(file, code) as Names
    expect(Object.keys(names)).toEqual(entries.map(({ specifier }) => specifier))
    for (const { specifier, source } of entries) {
      const known = new Set(exportsOf(source).map(({ name }) => name))
      expect(names[specifier]?.length, specifier).toBeGreaterThan(0)
      expect(
        names[specifier]?.filter((name) => !known.has(name)),
        specifier,
      ).toEqual([])
    }
  })
})

test('ESM and CJS have the same names', () => {
  const esm = runNode('same.mjs', `${imports}\n${print(namesOf)}\n`)
  expect(runNode('same.cjs', `${requires}\n${print(namesOf)}\n`)).toEqual(esm)
})

// Two copies of one schema would be two types at run time.
const doubles = `(() => {
  const first = new Map()
  const doubles = []
  for (const [entry, all] of Object.entries(${table}))
    for (const [name, value] of Object.entries(all)) {
      if (first.has(name) && first.get(name) !== value && !${JSON.stringify(namePairs)}.includes(name)) doubles.push(entry + ': ' + name)
      first.set(name, value)
    }
  return doubles
})()`

test.each([
  ['ESM', 'doubles.mjs', `${imports}\n${print(doubles)}\n`],
  ['CJS', 'doubles.cjs', `${requires}\n${print(doubles)}\n`],
])('%s: a name is the same object in every entry that has it', (_, file, code) => {
  expect(runNode(file, code)).toEqual([])
})

test('a schema checks a record', () => {
  const ask = `[{ min: 39 }, { min: 2, max: 1 }].map((value) => Quantity.safeParse(value).success)`
  expect(runNode('check.mjs', `import { Quantity } from 'sitrep/schema'\n${print(ask)}\n`)).toEqual([true, false])
  expect(runNode('check.cjs', `const { Quantity } = require('sitrep')\n${print(ask)}\n`)).toEqual([true, false])
})

test('the command runs', () => {
  const { status, stdout, stderr } = runThere('npx', 'sitrep', '--version')
  expect({ status, stdout: stdout.trim() }, stderr).toEqual({ status: 0, stdout: installedManifest().version })
})
