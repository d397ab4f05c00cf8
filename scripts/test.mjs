/**
 * Everything that is checked, one stage after the other. It stops at the first stage that fails.
 *
 * The last line is `N passed, N failed`: vitest's own counts, and one for each stage that is no vitest run.
 * `npm test -- types build` runs these stages alone.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './run.mjs'

const scratch = mkdtempSync(join(tmpdir(), 'sitrep-test-'))

/** A command: it passes or fails as one. */
const command = (name, ...args) => {
  const failed = run(name, args) === 0 ? 0 : 1
  return { passed: 1 - failed, failed }
}

/**
 * vitest projects, counted test by test. A file that fails before its tests are known, an error outside of a test, or a run
 * that ends without a report, counts as a failure of its own.
 */
const vitest = (...projects) => {
  const report = join(scratch, `${projects.join('-')}.json`)
  const select = projects.flatMap((project) => ['--project', project])
  const plain = process.stdout.isTTY ? [] : ['--no-color']
  const status = run('vitest', ['run', ...plain, ...select, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`])
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    const broken = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length
    const failed = numFailedTests + broken
    return { passed: numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Cheap stages first, and nothing that needs the build before it. */
const stages = {
  lint: () => command('biome', 'check', '--error-on-warnings', '.'),
  types: () => command('tsc', '--noEmit'),
  unused: () => command('knip'),
  tests: () => vitest('runtime', 'types'),
  laws: () => vitest('prop'),
  examples: () => vitest('docs'),
  'types of examples': () => command('tsc', '--noEmit', '-p', 'tsconfig.examples.json'),
  reference: () => command('typedoc'),
  build: () => command('node', 'scripts/build.mjs'),
  demo: () => command('node', 'scripts/demo.mjs'),
  // Once through, to see that they run. Speed is no matter for a test.
  benchmarks: () => {
    process.env.SITREP_SMOKE = '1'
    return command('node', 'scripts/bench.mjs')
  },
  package: () => vitest('package', 'docs-dist'),
}

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !(name in stages))
if (unknown.length > 0) throw new Error(`No such stage: ${unknown.join(', ')}. There are: ${Object.keys(stages).join(', ')}.`)

let passed = 0
let failed = 0
for (const [name, stage] of Object.entries(stages)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  console.log(`\n== ${name}`)
  const begun = Date.now()
  const counts = stage()
  passed += counts.passed
  failed += counts.failed
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(`== ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`)
  if (counts.failed > 0) break
}

rmSync(scratch, { recursive: true, force: true })
process.exitCode = failed === 0 ? 0 : 1
console.log(`\n${passed} passed, ${failed} failed`)
