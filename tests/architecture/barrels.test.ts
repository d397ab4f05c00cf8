/** Each public entry exports all that is public in its folder. A file or a name is not public when its comment says `@internal`. */
import { posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import { exportsOf, isInternalFile } from '../source/exports-of.js'
import { sourceFiles } from '../source/source-files.js'

const isBarrel = (file: string): boolean => posix.basename(file) === 'index.ts'

/** Everyday names only: it is no barrel of a folder. */
const ROOT = 'src/index.ts'

const folders = entries.map(({ source }) => source).filter((source) => isBarrel(source) && source !== ROOT)

/** The barrel that a file belongs to: the nearest one above it. An entry that is one file belongs to none. */
const barrelOf = (file: string): string | undefined =>
  entries.some(({ source }) => source === file)
    ? undefined
    : folders.filter((barrel) => file.startsWith(`${posix.dirname(barrel)}/`)).sort((a, b) => b.length - a.length)[0]

describe.each(folders)('%s', (barrel) => {
  const exported = new Set(exportsOf(barrel).map(({ name, file }) => `${name} of ${file}`))
  const files = sourceFiles().filter((file) => barrelOf(file) === barrel)

  test('exports every public name of its folder', () => {
    const missing = files
      .filter((file) => !isInternalFile(file))
      .flatMap((file) => exportsOf(file).filter(({ internal }) => !internal))
      .map(({ name, file }) => `${name} of ${file}`)
    expect(missing.filter((name) => !exported.has(name))).toEqual([])
  })

  test('exports nothing that is internal', () => {
    const internal = exportsOf(barrel).filter((one) => one.internal || isInternalFile(one.file))
    expect(internal.map(({ name, file }) => `${name} of ${file}`)).toEqual([])
  })
})

test('a name that two entries export is one and the same thing', () => {
  const homes = new Map<string, Set<string>>()
  for (const { source } of entries)
    for (const { name, file } of exportsOf(source)) homes.set(name, (homes.get(name) ?? new Set()).add(file))
  const split = [...homes].filter(([, files]) => files.size > 1).map(([name, files]) => `${name}: ${[...files].join(', ')}`)
  expect(split).toEqual([])
})

test('every name of the root entry is in a smaller entry too', () => {
  const smaller = new Set(
    entries.filter(({ source }) => source !== ROOT).flatMap(({ source }) => exportsOf(source).map(({ name }) => name)),
  )
  expect(
    exportsOf(ROOT)
      .map(({ name }) => name)
      .filter((name) => !smaller.has(name)),
  ).toEqual([])
})
