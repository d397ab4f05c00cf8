/**
 * Which records of two feeds tell of one incident: time and memory at several sizes, beside comparing every pair, and beside one
 * fixed window for all pairs. The feeds are invented, so that it is known what belongs together.
 * `node bench/match.bench.mjs 100000` measures one size.
 */
import { defaultMatchWeights, evaluateMatch, matchAcross, withWeights } from '../dist/match/index.js'
import { inventedWorld, perturbed } from '../dist/testing/index.js'
import { smoke } from './interleaved.mjs'
import { textTable } from './text-table.mjs'

const THRESHOLD = 20
const DAY = 86_400_000

const feedsOf = (incidents) => {
  const left = inventedWorld({ incidents, seed: 20_210_606 })
  const { dataset: right, truth } = perturbed(left, { noise: 'ordinary', seed: 7 })
  return { left, right, truth }
}

const timed = (run) => {
  globalThis.gc?.()
  const begun = performance.now()
  const used = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(used)
  return { result, seconds: (performance.now() - begun) / 1000, processor: (user + system) / 1e6 }
}

const number = (value) => value.toLocaleString('en')
const share = (value) => (value === undefined || value === null ? '-' : value.toFixed(3))
const megabytes = () => Math.round(process.resourceUsage().maxRSS / 1024)

/** Of the pairs that are the same and those found as such. */
const qualityOf = (truth, pairs) =>
  evaluateMatch(
    truth.filter(({ kind }) => kind === 'same'),
    pairs.filter(({ kind }) => kind === 'same'),
  )

const measure = (counts) => {
  const rows = counts.map((count) => {
    const { left, right } = feedsOf(count)
    const { result, seconds, processor } = timed(() => matchAcross(left, right, { threshold: THRESHOLD }))
    const sizes = [left, right].map(({ incidents }) => number(incidents.length)).join(' x ')
    return [
      sizes,
      seconds.toFixed(2),
      processor.toFixed(2),
      number(result.compared),
      number(result.pairs.length),
      number(megabytes()),
    ]
  })
  console.log('\nTwo feeds matched. The memory is that of the whole process with both feeds in it, at its highest.\n')
  console.log(textTable([['records', 'seconds', 'of the processor', 'pairs compared', 'pairs found', 'MB'], ...rows]))
}

const radians = (degrees) => (degrees * Math.PI) / 180
const kilometres = (a, b) => {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2
  return 2 * 6371 * Math.asin(Math.sqrt(h))
}

/** What is written first: two loops, and a window. */
const loops = (left, right, days, reach) => {
  const found = []
  for (const a of left.incidents)
    for (const b of right.incidents) {
      if (a.when?.start === undefined || b.when?.start === undefined) continue
      if (Math.abs(Date.parse(a.when.start) - Date.parse(b.when.start)) > days * DAY) continue
      if (a.where?.point === undefined || b.where?.point === undefined) continue
      if (kilometres(a.where.point, b.where.point) <= reach) found.push({ left: a.id, right: b.id, kind: 'same' })
    }
  return found
}

const compareWithAll = (count) => {
  const { left, right, truth } = feedsOf(count)
  const everywhere = withWeights({ time: { reach: Number.POSITIVE_INFINITY }, place: { reach: Number.POSITIVE_INFINITY } })
  const ways = {
    matchAcross: () => matchAcross(left, right, { threshold: THRESHOLD }),
    'matchAcross, no reach: every pair is compared': () =>
      matchAcross(left, right, { threshold: THRESHOLD, weights: everywhere }),
    'two loops, 2 days and 4 km, all pairs kept': () => ({ pairs: loops(left, right, 2, 4) }),
  }
  const rows = Object.entries(ways).map(([name, run]) => {
    const { result, seconds } = timed(run)
    const { precision, recall, f1 } = qualityOf(truth, result.pairs)
    const compared = result.compared ?? left.incidents.length * right.incidents.length
    return [name, seconds.toFixed(2), number(compared), ...[precision, recall, f1].map(share)]
  })
  console.log(`\n${number(left.incidents.length)} x ${number(right.incidents.length)} records, beside comparing every pair\n`)
  console.log(textTable([['', 'seconds', 'pairs compared', 'precision', 'recall', 'F1'], ...rows]))
}

/** A record as a fixed window sees it: the first day, the point, the type, and nothing of how exact they are. */
const withoutPrecision = ({ incidents }) =>
  incidents
    .filter(({ when, where }) => when?.start !== undefined && where?.point !== undefined)
    .map(({ id, kind, when, where, origin }) => ({
      id,
      ...(kind && { kind }),
      when: { start: when.start.slice(0, 10), end: when.start.slice(0, 10) },
      where: { point: where.point },
      origin: { feed: origin.feed },
    }))

/**
 * The way of meltt with the window of its README: 4 km and 2 days, and a taxonomy of types that must agree, finely or coarsely. All
 * inside the window is as good as the rest of it. Days that follow each other touch, so that two days apart is a gap of one.
 */
const { kind } = defaultMatchWeights
const oneWindow = withWeights({
  time: { reach: 1, tail: 0, span: 1, error: 1 },
  place: { reach: 4_000, tail: 0, span: 1, error: 1 },
  kind: { same: 1, differ: -1, confused: kind.confused.map(({ codes }) => ({ codes, bits: 0.5 })) },
})

const compareWithWindow = (count) => {
  const { left, right, truth } = feedsOf(count)
  const [ours, theirs] = [left, right].map(withoutPrecision)
  const ways = {
    'one window, 2 days and 4 km, types that agree': () => matchAcross(ours, theirs, { threshold: 0.5, weights: oneWindow }),
    'one window, and the default weights inside it': () =>
      matchAcross(left, right, { threshold: 0, weights: withWeights({ time: { reach: 1 }, place: { reach: 4_000 } }) }),
    'the default weights, threshold 15': () => matchAcross(left, right, { threshold: 15 }),
    'the default weights, threshold 20': () => matchAcross(left, right, { threshold: 20 }),
  }
  const rows = Object.entries(ways).map(([name, run]) => {
    const { pairs } = run()
    const { precision, recall, f1 } = qualityOf(truth, pairs)
    return [name, number(pairs.length), ...[precision, recall, f1].map(share)]
  })
  console.log(
    `\n${number(left.incidents.length)} x ${number(right.incidents.length)} records, beside one fixed window for all pairs\n`,
  )
  console.log(textTable([['', 'pairs found', 'precision', 'recall', 'F1'], ...rows]))
}

const [asked] = process.argv.slice(2).map(Number)
measure(smoke ? [200] : asked === undefined ? [1_000, 10_000, 100_000] : [asked])
if (asked === undefined) {
  compareWithAll(smoke ? 100 : 2_000)
  compareWithWindow(smoke ? 200 : 5_000)
}
