/**
 * npm runs this after an install in the repository, and before it packs: so an install from git gets a built package.
 *
 * Without the build tools (`npm ci --omit=dev`) there is nothing to build with, and the test run builds by itself.
 */
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

const tools = existsSync(new URL('../node_modules/tsup', import.meta.url))
if (tools && process.env.SITREP_SKIP_PREPARE === undefined) process.exitCode = run('node', ['scripts/build.mjs'])
