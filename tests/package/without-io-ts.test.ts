/** The packed package where io-ts is not installed. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { entries } from '../../scripts/entries.mjs'

const others = entries.filter(({ subpath }) => subpath !== './codecs').map(({ specifier }) => specifier)

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-without-io-ts-'))
  const modules = join(inject('consumer'), 'node_modules')
  const isNeeded = (path: string): boolean => !/^(io-ts|\.bin|\.package-lock\.json)(?=[\\/]|$)/.test(relative(modules, path))
  cpSync(modules, join(folder, 'node_modules'), { recursive: true, filter: isNeeded })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (
  name: string,
  code: string,
): { readonly status: number | null; readonly stderr: string; readonly stdout: string } => {
  writeFileSync(join(folder, name), code)
  return spawnSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' })
}

test('every other entry loads, as ESM and as CJS', () => {
  const esm = others.map((specifier) => `await import('${specifier}')\n`).join('')
  expect(run('others.mjs', `${esm}console.log('loaded')\n`)).toMatchObject({ status: 0, stderr: '', stdout: 'loaded\n' })
  const cjs = others.map((specifier) => `require('${specifier}')\n`).join('')
  expect(run('others.cjs', `${cjs}console.log('loaded')\n`)).toMatchObject({ status: 0, stderr: '', stdout: 'loaded\n' })
})

test('the codecs do not, and the error names io-ts', () => {
  const { status, stderr } = run('codecs.mjs', "await import('sitrep/codecs')\n")
  expect(status).toBe(1)
  expect(stderr).toMatch(/Cannot find package 'io-ts'/)
})
