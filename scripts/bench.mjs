/** Runs every benchmark, or those whose file name holds one of the given words, against the built package. */
import { existsSync, readdirSync } from 'node:fs'
import { run } from './run.mjs'

const folder = new URL('../bench/', import.meta.url)
const words = process.argv.slice(2)
const files = (existsSync(folder) ? readdirSync(folder) : [])
  .filter((name) => name.endsWith('.bench.mjs') && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort()

const built = existsSync(new URL('../dist/index.js', import.meta.url)) || run('node', ['scripts/build.mjs']) === 0
const failed = built ? files.filter((name) => run('node', [`bench/${name}`]) !== 0) : files

if (files.length === 0) console.error('No such benchmark.')
process.exitCode = built && files.length > 0 && failed.length === 0 ? 0 : 1
