#!/usr/bin/env node
/** The command `sitrep`. */
import { readFileSync } from 'node:fs'
import { runProgram } from './program.js'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

// Whoever reads our output may stop early, as `head` does. That is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2))

// Not process.exit: output that is on its way to a pipe would be lost.
process.exitCode = await runProgram(process.argv.slice(2), version, process)
