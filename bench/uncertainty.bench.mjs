/**
 * What uncertainty costs: sitrep on exact data beside a rollup that knows no bounds, and on dirty data beside exact data. All of
 * them ask tables that are ready. `node bench/uncertainty.bench.mjs 100000` measures one size.
 */
import { run, table } from '../dist/index.js'
import { boundsFreeTable, runBoundsFree } from './bounds-free-rollup.mjs'
import { generateIncidents } from './generate.mjs'
import { geometricMean, medianTimes, smoke } from './interleaved.mjs'
import { questions } from './questions.mjs'
import { textTable } from './text-table.mjs'

/** What a row of the bounds-free rollup says, of a row of sitrep. */
const withoutBounds = (value) => {
  if (Array.isArray(value)) return value.map(({ value: name, count }) => ({ value: name, count: withoutBounds(count) }))
  if (typeof value !== 'object' || value === null) return value
  if (value.min !== value.best || value.best !== value.max) throw new Error('Exact data gave an answer with bounds.')
  return value.best
}

/** Both must say the same: the same rows in the same order, and the same actors at the top, however ties are broken. */
const compareAnswers = (id, exact, boundsFree) => {
  const plain = exact.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, withoutBounds(value)])))
  const comparable = (rows) =>
    id === 'topActors' ? rows[0].actors.slice(0, boundsFree[0].actors.length).map(({ count }) => count) : rows
  if (JSON.stringify(comparable(plain)) !== JSON.stringify(comparable(boundsFree)))
    throw new Error(`"${questions[id].title}": the bounds-free rollup gives another answer.`)
}

const measure = async (count) => {
  const incidents = generateIncidents({ count })
  const ready = table(incidents)
  const dirty = table(generateIncidents({ count, profile: 'dirty' }))
  const boundsFree = boundsFreeTable(incidents)
  const rows = []
  const ratios = []
  for (const { id, title, query } of Object.entries(questions).map(([id, question]) => ({ id, ...question }))) {
    compareAnswers(id, run(query)(ready), runBoundsFree(query)(boundsFree))
    globalThis.gc?.()
    const times = await medianTimes(
      {
        boundsFree: () => runBoundsFree(query)(boundsFree),
        exact: () => run(query)(ready),
        dirty: () => run(query)(dirty),
      },
      { rounds: count > 300_000 ? 15 : 41, warmUps: 5 },
    )
    ratios.push([times.exact / times.boundsFree, times.dirty / times.exact])
    const milliseconds = [times.boundsFree, times.exact, times.dirty].map((time) => time.toFixed(2))
    rows.push([title, ...milliseconds, ...ratios.at(-1).map((ratio) => ratio.toFixed(2))])
  }
  const means = [0, 1].map((column) => geometricMean(ratios.map((pair) => pair[column])).toFixed(2))
  console.log(`\nWhat uncertainty costs: ${count.toLocaleString('en')} incidents. Milliseconds, medians.\n`)
  const head = ['', 'bounds-free rollup', 'sitrep, exact data', 'sitrep, dirty data', 'exact / bounds-free', 'dirty / exact']
  console.log(textTable([head, ...rows, ['geometric mean', '', '', '', ...means]]))
}

const [asked] = process.argv.slice(2).map(Number)
for (const count of smoke ? [500] : asked === undefined ? [100_000, 1_000_000] : [asked]) await measure(count)
