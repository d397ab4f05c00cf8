/** Runs a command of this repository: the tools that npm installed are found by name. */
import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const path = [fileURLToPath(new URL('../node_modules/.bin', import.meta.url)), process.env.PATH].join(delimiter)

/** Runs it to its end with this process's output. A command that cannot start counts as failed. */
export const run = (command, args, options = {}) => {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
    env: { ...process.env, ...options.env, PATH: path },
  })
  if (done.error !== undefined) console.error(`${command}: ${done.error.message}`)
  return { ...done, status: done.status ?? 1 }
}
