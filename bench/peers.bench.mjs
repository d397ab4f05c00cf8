/**
 * Five questions, asked of sitrep, of loops written by hand and of other engines. All must give the same answer; a wrong one
 * ends the run. `node bench/peers.bench.mjs 100000` measures one size.
 */
import { check, Incident } from '../dist/index.js'
import { engine as mapLoop } from './engines/map-loop.mjs'
import { plainObjects, ready } from './engines/sitrep.mjs'
import { byTime, engine as typedArrays } from './engines/typed-arrays.mjs'
import { generateIncidents } from './generate.mjs'
import { ifInstalled } from './installed.mjs'
import { geometricMean, medianTimes, smoke } from './interleaved.mjs'
import { canonical, questions } from './questions.mjs'
import { textTable } from './text-table.mjs'

const peers = {
  arquero: () => import('./engines/arquero.mjs'),
  'd3-array': () => import('./engines/d3-array.mjs'),
  DuckDB: () => import('./engines/duckdb.mjs'),
  'nodejs-polars': () => import('./engines/polars.mjs'),
}

/** Rounds by number of incidents: many where one is short. */
const roundsFor = (count) => (count > 300_000 ? 7 : 31)

const inMilliseconds = (time) => (time < 10 ? time.toFixed(2) : time < 100 ? time.toFixed(1) : time.toFixed(0))

const loaded = async () => {
  const modules = []
  for (const [name, load] of Object.entries(peers)) modules.push(await ifInstalled(name, load))
  return [typedArrays, byTime, ready, plainObjects, mapLoop, ...modules.flatMap((module) => (module ? [module.engine] : []))]
}

/** Makes each engine ready, and sees that its answers are those of the first. */
const openAll = async (engines, incidents) => {
  const opened = []
  for (const engine of engines) {
    const begun = performance.now()
    const state = await engine.open(incidents)
    opened.push({ ...engine, ...state, took: performance.now() - begun })
  }
  for (const id of Object.keys(questions)) {
    const texts = []
    for (const { answers, plain = (_, rows) => rows } of opened) texts.push(canonical(id, plain(id, await answers[id]())))
    const wrong = opened.filter((_, at) => texts[at] !== texts[0]).map(({ name }) => name)
    if (wrong.length > 0) throw new Error(`"${questions[id].title}": another answer than the floor's from ${wrong.join(', ')}.`)
  }
  return opened
}

/** How many times as long as another an engine takes: what the targets are told in. */
const COMPARED = [
  [ready.name, typedArrays.name],
  [ready.name, byTime.name],
  [ready.name, 'DuckDB'],
  [plainObjects.name, mapLoop.name],
  [plainObjects.name, 'd3-array'],
  [plainObjects.name, 'arquero'],
]

const print = (opened, times, count) => {
  const titles = Object.values(questions).map(({ title }) => title)
  const all = Object.values(times)
  const ratiosOf = (name, other) => {
    const ratios = all.map((time) => time[name] / time[other])
    return [...ratios, geometricMean(ratios)].map((ratio) => ratio.toFixed(2))
  }
  const turns = smoke ? 'one turn, of which the times say nothing' : `medians of ${roundsFor(count)} turns`
  console.log(`\n${count.toLocaleString('en')} incidents. Milliseconds, ${turns}.\n`)
  console.log(
    textTable([
      ['', ...titles, 'mean ratio to the floor', 'made ready once'],
      ...opened.map(({ name, took }) => [
        name,
        ...all.map((time) => inMilliseconds(time[name])),
        ratiosOf(name, typedArrays.name).at(-1),
        inMilliseconds(took),
      ]),
    ]),
  )
  const names = opened.map(({ name }) => name)
  const compared = COMPARED.filter((pair) => pair.every((name) => names.includes(name)))
  console.log('\nRatios. The means are geometric.\n')
  console.log(
    textTable([['', ...titles, 'mean'], ...compared.map(([one, other]) => [`${one} / ${other}`, ...ratiosOf(one, other)])]),
  )
}

const measure = async (engines, count) => {
  const opened = await openAll(engines, generateIncidents({ count }))
  const times = {}
  for (const id of Object.keys(questions)) {
    const ways = Object.fromEntries(opened.map(({ name, answers, before }) => [name, { before, run: answers[id] }]))
    globalThis.gc?.()
    times[id] = await medianTimes(ways, { rounds: roundsFor(count), warmUps: count > 300_000 ? 1 : 3 })
  }
  for (const { close } of opened) await close?.()
  print(opened, times, count)
}

const engines = await loaded()
console.log('The same questions, asked of several engines. What each has made ready, outside of the time:')
for (const { name, prepared } of engines) console.log(`  ${name}: ${prepared}`)

if (smoke) {
  const checked = check(Incident)
  for (const profile of ['exact', 'dirty']) {
    const incidents = generateIncidents({ count: 500, profile })
    const wrong = incidents.map(checked).find(({ _tag }) => _tag === 'Left')
    if (wrong !== undefined) throw new Error(`An invented incident is not valid: ${JSON.stringify(wrong.left)}`)
    if (JSON.stringify(generateIncidents({ count: 500, profile })) !== JSON.stringify(incidents))
      throw new Error('The same seed gave other incidents.')
  }
}
const [asked] = process.argv.slice(2).map(Number)
for (const count of smoke ? [500] : asked === undefined ? [100_000, 1_000_000] : [asked]) await measure(engines, count)
