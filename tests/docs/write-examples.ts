/**
 * Writes the examples of `src` and of the documentation as vitest files: one test file for each file that has examples,
 * and one module for each example. They go to `.examples`, which git does not keep.
 *
 * Names that an example leaves out are looked for in its own file and then in the public entries, in their order.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { posix } from 'node:path'
import { entries } from '../../scripts/entries.mjs'
import { exportsOf } from '../source/exports-of.js'
import { filesBelow, root, sourceFiles, textOf } from '../source/source-files.js'
import { exampleModule, type Scope } from './example-module.js'
import { type Example, examplesInMarkdown, examplesInSource } from './find-examples.js'

const FOLDER = '.examples'

/** The documentation that is written by hand. `docs/api` is made from `src`. */
const documents = (): readonly string[] =>
  ['README.md', 'CHANGELOG.md', ...filesBelow('docs', '.md')].filter(
    (file) => existsSync(`${root}${file}`) && !file.startsWith('docs/api/'),
  )

const publicNames = (): Scope => {
  const scope = new Map<string, string>()
  for (const { specifier, source } of entries)
    for (const { name } of exportsOf(source)) if (!scope.has(name)) scope.set(name, specifier)
  return scope
}

const withOwnNames = (file: string, scope: Scope): Scope => {
  const own = posix.relative(posix.dirname(`${FOLDER}/${file}`), file).replace(/\.ts$/, '.js')
  return new Map([...scope, ...exportsOf(file).map(({ name }) => [name, own] as const)])
}

/** An example that cannot be read becomes one that fails, so that it is reported with its file and line. */
const moduleOf = ({ code }: Example, scope: Scope): string => {
  try {
    return exampleModule(code, scope)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return `export const example = async (): Promise<void> => {\n  throw new Error(${JSON.stringify(message)})\n}\n`
  }
}

const testFile = (file: string, examples: readonly Example[]): string => {
  const name = posix.basename(file)
  const tests = examples.map(({ line, title }) => {
    const label = JSON.stringify(`${file}:${line} ${title}`)
    return `test(${label}, async () => (await import('./${name}.${line}.js')).example())`
  })
  return `import { test } from 'vitest'\n\n${tests.join('\n')}\n`
}

/** The files to write, by path, for the examples of one file. */
export const filesFor = (file: string, examples: readonly Example[], scope: Scope): readonly (readonly [string, string])[] =>
  examples.length === 0
    ? []
    : [
        [`${FOLDER}/${file}.test.ts`, testFile(file, examples)],
        ...examples.map((example) => [`${FOLDER}/${file}.${example.line}.ts`, moduleOf(example, scope)] as const),
      ]

const write = (path: string, text: string): void => {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  mkdirSync(posix.dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Brings `.examples` up to date. Files that stay the same are not touched. */
export const writeExamples = (): void => {
  const scope = publicNames()
  const files = new Map([
    ...documents().flatMap((file) => filesFor(file, examplesInMarkdown(textOf(file)), scope)),
    ...sourceFiles().flatMap((file) => filesFor(file, examplesInSource(file, textOf(file)), withOwnNames(file, scope))),
  ])
  for (const [path, text] of files) write(`${root}${path}`, text)
  if (!existsSync(`${root}${FOLDER}`)) return
  for (const path of filesBelow(FOLDER, '.ts')) if (!files.has(path)) rmSync(`${root}${path}`, { force: true })
}
