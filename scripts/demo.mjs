/**
 * Runs the built command on the sample data (`validate`, then `summarize`), and asks the founding case, a dataset that was
 * written by hand.
 *
 * The example runs as its reader would run it: by its package's name it finds what was built.
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

const example = (file) => {
  console.log(`\n$ tsx ${file}`)
  return run('tsx', [file]) === 0
}

const ready = existsSync(built) || run('node', ['scripts/build.mjs']) === 0
const ran =
  ready &&
  [
    sitrep([0, 1], 'validate', sample),
    sitrep([0], 'summarize', '--by', 'country,year', sample),
    example('examples/03-founding-case.ts'),
    example('examples/04-questions.ts'),
  ].every(Boolean)
process.exitCode = ran ? 0 : 1
