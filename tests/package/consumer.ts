/** Runs programs in the project that has the packed package installed. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'

/** How a program ended. */
export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command in the consumer's folder. */
export const runThere = (command: string, ...args: readonly string[]): Outcome => {
  // Vitest sets NODE_ENV and hooks, npm its settings: a user's program has none of them.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_|TEST$)/.test(name)))
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: inject('consumer'), encoding: 'utf8', env })
  return { status, stdout, stderr }
}

/** Writes a file into the consumer's folder. */
export const writeThere = (name: string, text: string): void => writeFileSync(join(inject('consumer'), name), text)

/** Runs a program in plain Node. Its answer is what it prints, as JSON. Anything on stderr, also a warning, is a failure. */
export const runNode = (name: string, code: string): unknown => {
  writeThere(name, code)
  const { status, stdout, stderr } = runThere(process.execPath, name)
  if (status !== 0 || stderr !== '') throw new Error(`${name} ended with ${status}:\n${stderr}`)
  return JSON.parse(stdout) as unknown
}

/** The manifest of the installed package. */
export const installedManifest = (): { readonly version: string } =>
  JSON.parse(readFileSync(join(inject('consumer'), 'node_modules/sitrep/package.json'), 'utf8')) as { readonly version: string }
