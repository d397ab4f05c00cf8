import { describe, expect, test } from 'vitest'
import { type Import, importsOf } from '../source/imports-of.js'
import { parse, sourceFiles } from '../source/source-files.js'
import { cycles, importFault } from './import-faults.js'
import { rules } from './import-rules.js'

const imports = sourceFiles().flatMap((file) => importsOf(file, parse(file)))

describe('src', () => {
  test('every import is allowed by the table', () => {
    expect(imports.map((one) => importFault(rules, one)).filter((fault) => fault !== undefined)).toEqual([])
  })

  test('no files import each other in a circle', () => {
    expect(cycles(imports)).toEqual([])
  })

  test('every imported file of ours exists', () => {
    const files = new Set(sourceFiles())
    expect(
      imports.filter(({ file }) => file !== undefined && !files.has(file)).map(({ from, specifier }) => `${from}: ${specifier}`),
    ).toEqual([])
  })
})

describe('the table refuses', () => {
  const refuse = (from: string, specifier: string, file?: string, typeOnly = false): string | undefined =>
    importFault(rules, { from, specifier, typeOnly, ...(file !== undefined && { file }) })

  test.each([
    ['a Node built-in in a part for browsers', 'src/value/a.ts', 'node:fs', undefined],
    ['a Node built-in without its prefix', 'src/feeds/ucdp/a.ts', 'fs', undefined],
    ['values of a schema in value', 'src/value/a.ts', '../schema/b.js', 'src/schema/b.ts'],
    ['one feed in another', 'src/feeds/ucdp/a.ts', '../acled/b.js', 'src/feeds/acled/b.ts'],
    ['a barrel', 'src/value/a.ts', './index.js', 'src/value/index.ts'],
    ['fp-ts by its bare path, which crashes in native ESM', 'src/value/a.ts', 'fp-ts/Either', undefined],
    ['fp-ts by its bare path in the command too', 'src/cli/a.ts', 'fp-ts/Either', undefined],
    ['zod in an aggregate', 'src/aggregate/a.ts', 'zod', undefined],
    ['the grammar of EDTF in another file', 'src/value/a.ts', 'edtf', undefined],
    ['papaparse outside of feeds/read', 'src/feeds/ucdp/a.ts', 'papaparse', undefined],
    ['the command from the library', 'src/schema/a.ts', '../cli/b.js', 'src/cli/b.ts'],
    ['a file outside of src', 'src/node/a.ts', '../../tests/b.js', 'tests/b.ts'],
    ['a folder that is in no row', 'src/new/a.ts', './b.js', 'src/new/b.ts'],
  ])('%s', (_, from, specifier, file) => {
    expect(refuse(from, specifier, file)).toBeTypeOf('string')
  })

  test('nothing that is allowed', () => {
    expect(refuse('src/value/a.ts', '../schema/b.js', 'src/schema/b.ts', true)).toBeUndefined()
    expect(refuse('src/node/a.ts', 'node:fs')).toBeUndefined()
    expect(refuse('src/feeds/ucdp/a.ts', './b.js', 'src/feeds/ucdp/b.ts')).toBeUndefined()
    expect(refuse('src/cli/a.ts', 'commander')).toBeUndefined()
  })
})

describe('cycles', () => {
  const edge = (from: string, file: string, typeOnly = false): Import => ({ from, file, specifier: file, typeOnly })

  test('are found and told as a path', () => {
    expect(cycles([edge('a', 'b'), edge('b', 'c'), edge('c', 'a')])).toEqual(['a -> b -> c -> a'])
  })

  test('of types alone are none', () => {
    expect(cycles([edge('a', 'b'), edge('b', 'a', true)])).toEqual([])
  })
})
