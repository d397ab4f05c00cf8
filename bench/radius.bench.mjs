/**
 * Which sites lie within 50 km? 1,000 questions over 100,000 invented sites, and, because they take so long, 20 of them for what
 * looks at every site. All must give the same answer; a wrong one ends the run.
 */
import KDBush from 'kdbush'
import { sitesNear } from '../dist/table/index.js'
import { distance, near } from '../dist/value/index.js'
import { randomOf } from './generate.mjs'
import { ifInstalled } from './installed.mjs'
import { medianTimes, smoke } from './interleaved.mjs'
import { textTable } from './text-table.mjs'

const METRES = 50_000
const SITES = smoke ? 2_000 : 100_000
const TOWNS = 400

const random = randomOf(20_210_605)
const bell = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
const eastOf = (lon) => (lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon)

/** Points lie around towns, as sites do: within some 200 km. */
const towns = Array.from({ length: TOWNS }, () => ({
  lat: Math.asin(1.6 * random() - 0.8) * (180 / Math.PI),
  lon: 360 * random() - 180,
}))
const pointNear = ({ lat, lon }) => ({ lat: lat + 2 * bell(), lon: eastOf(lon + 2 * bell()) })
const somePoint = () => pointNear(towns[Math.floor(random() * TOWNS)])
const clamped = ({ lat, lon }) => ({ lat: Math.max(-90, Math.min(90, lat)), lon })

const exact = Array.from({ length: SITES }, (_, row) => ({ id: `bench:${row}`, point: clamped(somePoint()) }))
/** One in five is known to within a kilometre, and one in ten tells no point. */
const uncertain = exact.map((site, row) => {
  if (row % 10 === 0) return { id: site.id, country: 'IRQ' }
  return row % 5 === 1 ? { ...site, radius: 100 * (1 + (row % 10)) } : site
})
const questions = Array.from({ length: smoke ? 20 : 1000 }, () => clamped(somePoint()))
const few = questions.slice(0, 20)

const askEach = (ask, list = questions) => list.map((point) => ask(point))
const around = sitesNear(exact)
const aroundUncertain = sitesNear(uncertain)
const byHaversine = (point) => exact.filter((site) => distance(point, site.point) <= METRES)

const fast = {
  'sitesNear, exact points': () => askEach((point) => around(point, METRES).yes),
  'sitesNear, one in five with a radius': () => askEach((point) => aroundUncertain(point, METRES)),
}
const slow = {
  'sitesNear, exact points': () => askEach((point) => around(point, METRES).yes, few),
  'haversine of each site': () => askEach(byHaversine, few),
  'near of each site': () => askEach((point) => exact.filter((site) => near(point, METRES)(site) === 'yes'), few),
}

const geokdbush = await ifInstalled('geokdbush', () => import('geokdbush'))
if (geokdbush) {
  const index = new KDBush(SITES)
  for (const { point } of exact) index.add(point.lon, point.lat)
  index.finish()
  // It measures on a sphere of 6371 km, and answers in the order of the distance.
  const kilometres = (METRES / 1000) * (6371 / 6371.0088)
  fast['geokdbush, exact points'] = () =>
    askEach(({ lat, lon }) => geokdbush.around(index, lon, lat, Number.POSITIVE_INFINITY, kilometres).map((row) => exact[row]))
}
const turf = await ifInstalled('@turf/distance', () => import('@turf/distance'))
if (turf)
  slow['@turf/distance of each site'] = () =>
    askEach(
      ({ lat, lon }) =>
        exact.filter(({ point }) => turf.distance([lon, lat], [point.lon, point.lat], { units: 'meters' }) <= METRES),
      few,
    )

const idsOf = (lists) => JSON.stringify(lists.slice(0, few.length).map((sites) => sites.map(({ id }) => id).sort()))
const expected = idsOf(askEach(byHaversine, few))
for (const [name, way] of [...Object.entries(fast), ...Object.entries(slow)])
  if (!name.includes('radius') && idsOf(way()) !== expected) throw new Error(`${name} gives another answer.`)
for (const point of few) {
  const { yes, maybe } = aroundUncertain(point, METRES)
  const asked = (answer) => uncertain.filter((site) => site.point && near(point, METRES)(site) === answer)
  if (idsOf([yes, maybe]) !== idsOf([asked('yes'), asked('maybe')])) throw new Error('sitesNear gives another answer than near.')
}

/** One turn of the fast ways is so short that a busy machine spoils many of them: the median is taken of many. */
const print = async (title, asked, ways, rounds) => {
  const medians = await medianTimes(ways, { rounds, warmUps: 5 })
  const [first] = Object.values(medians)
  const row = ([name, time]) => [name, ((time * 1000) / asked).toFixed(2), (time / first).toFixed(2)]
  console.log(`\n${title}\n`)
  console.log(textTable([['', 'a question, µs', 'ratio'], ...Object.entries(medians).map(row)]))
}

const title = `Sites within 50 km, of ${SITES.toLocaleString('en')} (medians)`
await print(title, questions.length, fast, 201)
await print(`${title}, beside looking at every site`, few.length, slow, 11)
