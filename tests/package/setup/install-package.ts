/**
 * Packs the built package once and installs it, with its peers, into an empty project outside of the repository. All package
 * tests look at that one tarball and that one project.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { root } from '../../source/source-files.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The packed tarball. */
    readonly tarball: string
    /** The project that has it installed. */
    readonly consumer: string
  }
}

interface Manifest {
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

// The test run's own npm settings would reach into the new project.
const environment = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('npm_')))

const npm = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', env: environment, shell: process.platform === 'win32' })

export const setup = (project: TestProject): (() => void) => {
  if (!existsSync(`${root}dist/index.js`)) throw new Error('There is no build to test. Run `npm run build` first.')
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-consumer-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    const [packed] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as {
      readonly filename: string
    }[]
    const tarball = join(folder, packed?.filename ?? '')
    const { peerDependencies, devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Manifest
    // zod's declarations name globals of Node or of the browser, so a consumer has one of the two.
    const others = [...Object.keys(peerDependencies), '@types/node'].map((name) => `${name}@${devDependencies[name]}`)
    writeFileSync(join(folder, 'package.json'), '{ "name": "consumer", "private": true }\n')
    npm(folder, 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error', tarball, ...others)
    project.provide('tarball', tarball)
    project.provide('consumer', folder)
  } catch (error) {
    remove()
    throw error
  }
  return remove
}
