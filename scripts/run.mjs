/** Runs commands of this repository: the tools that npm installed are found by name. */
import { spawn, spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))

const options = () => ({
  cwd: root,
  stdio: ['ignore', 'inherit', 'inherit'],
  env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) },
})

/** What a command that could not start, or was killed, ends with. */
const NOT_RUN = 128

/** Runs a command to its end and answers with its exit code. */
export const run = (command, args) => {
  const { status, error } = spawnSync(command, args, options())
  if (error !== undefined) console.error(`${command}: ${error.message}`)
  return status ?? NOT_RUN
}

/** Starts a command and promises its exit code. */
export const start = (command, args) =>
  new Promise((resolve) => {
    spawn(command, args, options())
      .on('error', (error) => {
        console.error(`${command}: ${error.message}`)
        resolve(NOT_RUN)
      })
      .on('close', (status) => resolve(status ?? NOT_RUN))
  })
