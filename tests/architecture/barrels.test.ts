/**
 * The barrels are whole. A file or a name is public when it stands in the folder of an entry and its comment does not say
 * `@internal`. The parts of a feed and of its readers are their own business: there, only what the barrel names is public,
 * and the reference complains when a public type needs a name that is not.
 */
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { entries } from '../../scripts/entries.mjs'
import { type Export, exportsOf, isInternalFile } from '../source/exports-of.js'
import { namePairs } from '../source/name-pairs.js'
import { sourceFiles } from '../source/source-files.js'

const isBarrel = (file: string): boolean => posix.basename(file) === 'index.ts'

/** Everyday names only: it is no barrel of a folder. */
const ROOT = 'src/index.ts'

const folders = entries.map(({ source }) => source).filter((source) => isBarrel(source) && source !== ROOT)

/** The barrel whose folder, or vocabulary, a file stands in. An entry that is one file needs none. */
const barrelOf = (file: string): string | undefined =>
  entries.some(({ source }) => source === file)
    ? undefined
    : folders.find((barrel) => posix.dirname(file.replace('/vocabulary/', '/')) === posix.dirname(barrel))

/** Barrels of the folder of one feed. */
const isFeed = (barrel: string): boolean => /^src\/feeds\/[\w-]+\//.test(barrel)

const described = (list: readonly Export[]): readonly string[] => list.map(({ name, file }) => `${name} of ${file}`)

test.each(folders.filter((barrel) => !isFeed(barrel)))('%s exports every public name of its folder', (barrel) => {
  const exported = new Set(described(exportsOf(barrel)))
  const files = sourceFiles().filter((file) => barrelOf(file) === barrel && !isInternalFile(file))
  const names = described(files.flatMap((file) => exportsOf(file).filter(({ internal }) => !internal)))
  expect(names.filter((name) => !exported.has(name))).toEqual([])
})

test.each(entries)('$specifier exports nothing that is internal', ({ source }) => {
  expect(described(exportsOf(source).filter(({ internal, file }) => internal || isInternalFile(file)))).toEqual([])
})

test('a name that two entries export is one and the same thing, but for the pairs', () => {
  const homes = new Map<string, Set<string>>()
  for (const { source } of entries)
    for (const { name, file } of exportsOf(source)) homes.set(name, (homes.get(name) ?? new Set()).add(file))
  const split = [...homes].filter(([, files]) => files.size > 1)
  expect(split.filter(([name]) => !namePairs.includes(name)).map(([name, files]) => `${name}: ${[...files].join(', ')}`)).toEqual(
    [],
  )
  expect(split.map(([name]) => name).sort()).toEqual(namePairs)
  for (const name of namePairs) {
    const rooms = [...(homes.get(name) ?? [])].map((file) => posix.dirname(file))
    expect(rooms.sort(), name).toEqual(['src/query', 'src/value'])
  }
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
