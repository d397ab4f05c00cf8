/** What the package ships. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

const installed = join(inject('consumer'), 'node_modules/sitrep')

const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => statSync(join(installed, name)).isFile())
  .sort()

const text = (name: string): string => readFileSync(join(installed, name), 'utf8')

test('the build, the examples with their data, licence, readme and changelog, nothing else', () => {
  const expected =
    /^(dist\/.+\.(js|cjs|d\.ts|d\.cts)|examples\/(\d\d-[\w-]+\.ts|data\/[\w.-]+)|package\.json|LICENSE|README\.md|CHANGELOG\.md)$/
  expect(files.filter((name) => !expected.test(name))).toEqual([])
  expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'CHANGELOG.md']))
})

test('nothing of the machine that it was built on', () => {
  const machine = /\.\.\/shared\b|\/(work|root|home|Users|tmp)\//
  expect(files.filter((name) => machine.test(text(name)))).toEqual([])
})

test('declarations stay under 400 kB', () => {
  const size = files.filter((name) => /\.d\.ts$/.test(name)).reduce((sum, name) => sum + statSync(join(installed, name)).size, 0)
  expect(size).toBeLessThan(400_000)
})

test('marks for tree-shaking survive the build', () => {
  const marked = files.filter((name) => name.endsWith('.js') && text(name).includes('/* @__PURE__ */'))
  expect(marked.some((name) => name.startsWith('dist/bundler/'))).toBe(true)
  expect(marked.some((name) => !name.startsWith('dist/bundler/'))).toBe(true)
})

test('fp-ts is imported in the form that each platform can load', () => {
  const scripts = files.filter((name) => /\.c?js$/.test(name))
  const form = (name: string): RegExp => (name.startsWith('dist/bundler/') ? /["']fp-ts\/(?!es6\/)/ : /["']fp-ts\/(?!lib\/)/)
  expect(scripts.filter((name) => form(name).test(text(name)))).toEqual([])
})
