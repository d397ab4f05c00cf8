/**
 * Runs the built command on the sample data: `validate`, then `summarize`.
 *
 * The sample holds faulty rows on purpose, so `validate` may end with 1, its "there are errors". Any other end is a failure.
 */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { run } from './run.mjs'

const built = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const sample = 'examples/data/ucdp-sample.csv'

const sitrep = (allowed, ...args) => {
  console.log(`\n$ sitrep ${args.join(' ')}`)
  return allowed.includes(run(process.execPath, [built, ...args]))
}

const ready = existsSync(built) || run('node', ['scripts/build.mjs']) === 0
const ran = ready && [sitrep([0, 1], 'validate', sample), sitrep([0], 'summarize', '--by', 'country,year', sample)].every(Boolean)
process.exitCode = ran ? 0 : 1
