/** Whoever does without io-ts does without the codecs alone. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importsOf } from '../source/imports-of.js'
import { parse, root, sourceFiles } from '../source/source-files.js'

const imports = sourceFiles().flatMap((file) => importsOf(file, parse(file)))

test('nothing outside of the codecs imports them, or io-ts, not even a type', () => {
  const outside = imports.filter(({ from }) => !from.startsWith('src/codecs/'))
  expect(outside.length).toBeGreaterThan(1000)
  const wrong = outside.filter(
    ({ file, specifier }) => file?.startsWith('src/codecs/') === true || /^io-ts(\/|$)/.test(specifier),
  )
  expect(wrong.map(({ from, specifier }) => `${from}: ${specifier}`)).toEqual([])
})

test('the codecs do import io-ts, so the test above can fail', () => {
  expect(imports.some(({ from, specifier }) => from.startsWith('src/codecs/') && specifier === 'io-ts')).toBe(true)
})

test('io-ts is a peer that may be left out', () => {
  const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
    readonly peerDependencies: Readonly<Record<string, string>>
    readonly peerDependenciesMeta: Readonly<Record<string, unknown>>
  }
  expect(manifest.peerDependencies['io-ts']).toBe('^2.2.0')
  expect(manifest.peerDependenciesMeta['io-ts']).toEqual({ optional: true })
  expect(manifest.dependencies['io-ts']).toBeUndefined()
})
