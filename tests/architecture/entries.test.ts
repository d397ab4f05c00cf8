/** The entry points stand in `entries.json`. What cannot read them from there says the same. */
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { entries, packageExports, paths, typesVersions } from '../../scripts/entries.mjs'
import tsup from '../../tsup.config.js'
import { filesBelow, root, textOf } from '../source/source-files.js'

const json = (file: string): Record<string, unknown> => JSON.parse(textOf(file)) as Record<string, unknown>

const remedy = 'run `npm run entries`'

test('package.json exports every entry', () => {
  const manifest = json('package.json')
  expect(manifest['exports'], remedy).toEqual(packageExports)
  expect(manifest['typesVersions'], remedy).toEqual(typesVersions)
})

test('tsconfig.json knows every entry', () => {
  expect(json('tsconfig.json')['compilerOptions'], remedy).toMatchObject({ paths })
})

test('every build builds every entry', () => {
  const outputs = entries.map(({ output }) => output)
  const builds = Array.isArray(tsup) ? tsup : []
  expect(builds.map(({ name }) => name)).toEqual(['esm', 'cjs', 'bundler'])
  for (const { entry } of builds) expect(Object.keys(entry ?? {})).toEqual(expect.arrayContaining(outputs))
})

test('the reference has a page for every entry', async () => {
  const config: { readonly default: { readonly entryPoints: readonly string[] } } = await import(`${root}typedoc.config.mjs`)
  expect([...config.default.entryPoints].sort()).toEqual(entries.map(({ source }) => source).sort())
})

test('every entry has a source', () => {
  expect(entries.filter(({ source }) => !existsSync(`${root}${source}`))).toEqual([])
})

test('every barrel is an entry', () => {
  const barrels = filesBelow('src', 'index.ts').filter((file) => file.endsWith('/index.ts'))
  expect(barrels.filter((file) => !entries.some(({ source }) => source === file))).toEqual([])
})
