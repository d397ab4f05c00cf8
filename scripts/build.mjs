/** Builds `dist` anew. tsup's own `clean` cannot be used: its builds run at the same time and would delete each other's files. */
import { rmSync } from 'node:fs'
import { run } from './run.mjs'

rmSync(new URL('../dist', import.meta.url), { recursive: true, force: true })
process.exitCode = run('tsup', ['--silent']).status
