/**
 * Runs every benchmark, or those whose file name holds one of the given words, against the built package.
 *
 * What sitrep is compared with is installed first, into bench/node_modules. With SITREP_SMOKE=1, as in `npm test`, nothing is
 * installed: what is missing is left out, and everything else runs once.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { run } from './run.mjs'

const folder = new URL('../bench/', import.meta.url)
const words = process.argv.slice(2)
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.bench.mjs') && (words.length === 0 || words.some((word) => name.includes(word))))
  .sort()

const install = () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
  if (Object.keys(dependencies).every((name) => existsSync(new URL(`node_modules/${name}/`, folder)))) return
  console.log('Installing what sitrep is compared with, into bench/node_modules.')
  if (run('npm', ['ci', '--prefix', 'bench', '--no-audit', '--no-fund']) !== 0)
    console.error('That failed. What is missing is left out.')
}

/** Rubbish is cleared away between turns, and a million incidents need room. */
const NODE_OPTIONS = ['--expose-gc', '--max-old-space-size=8192']

const built = existsSync(new URL('../dist/index.js', import.meta.url)) || run('node', ['scripts/build.mjs']) === 0
if (built && files.length > 0 && process.env.SITREP_SMOKE !== '1') install()
const failed = built ? files.filter((name) => run('node', [...NODE_OPTIONS, `bench/${name}`]) !== 0) : files

if (files.length === 0) console.error('No such benchmark.')
if (built && failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`)
process.exitCode = built && files.length > 0 && failed.length === 0 ? 0 : 1
