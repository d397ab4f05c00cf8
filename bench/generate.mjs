/**
 * Invented incidents to measure with, the same for the same seed: eight years of days, thirty countries, sites in them, actors,
 * kinds of weapons. A few of each have most of the incidents, as in real files.
 *
 * Two profiles. `exact`: everything is told, days and numbers are exact, one weapon each. `dirty`: of every hundred incidents
 * about 10 have a time that spans months, 20 a number killed that is not exact, 5 two weapons or a list that is not whole; and
 * each of country, site, time, weapons, participants and number killed is left out in 5.
 */
import { zipf } from './zipf.mjs'

/** How large the invented world is. */
export const world = { firstYear: 2017, years: 8, sites: 900, actors: 240 }

const COUNTRIES = [
  ...['AFG', 'BFA', 'BGD', 'CAF', 'CMR', 'COD', 'COL', 'EGY', 'ETH', 'HTI', 'IDN', 'IND', 'IRQ', 'KEN', 'LBN'],
  ...['LBY', 'MEX', 'MLI', 'MMR', 'MOZ', 'NER', 'NGA', 'PAK', 'PHL', 'SDN', 'SOM', 'SSD', 'SYR', 'TCD', 'YEM'],
]

/** The most frequent first. */
const WEAPONS = [
  ...['firearm', 'explosive/roadside', 'artillery/mortar', 'bomb', 'uncrewed-aircraft/one-way-attack', 'rocket'],
  ...['explosive/vehicle-borne', 'missile/ballistic', 'direct-fire', 'uncrewed-aircraft/first-person-view', 'melee'],
  ...['explosive/grenade', 'incendiary', 'rocket/guided-conversion', 'missile/anti-tank', 'vehicle'],
]

const KINDS = ['attack', 'attack', 'attack', 'attack', 'clash', 'clash', 'clash', 'abduction', 'sabotage']
const OUTCOMES = ['completed', 'completed', 'completed', 'completed', 'failed', 'intercepted']
const TARGETS = ['military', 'civilian', 'government', 'police', 'armed-group', 'business', 'diplomatic', 'energy']

/** A small generator of random numbers from 0 up to 1 (mulberry32). */
export const randomOf = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const DAY = 86_400_000

const dayText = (day) => new Date(Date.UTC(world.firstYear, 0, 1) + day * DAY).toISOString().slice(0, 10)

/** All days of the invented world, as texts. */
const daysOf = () => {
  const count = (Date.UTC(world.firstYear + world.years, 0, 1) - Date.UTC(world.firstYear, 0, 1)) / DAY
  return Array.from({ length: count }, (_, day) => dayText(day))
}

/** Sites, by country: the first countries have the most. */
const sitesOf = (random) => {
  const pickCountry = zipf(COUNTRIES.length, 0.7)
  const sites = new Map(COUNTRIES.map((country) => [country, []]))
  for (let number = 1; number <= world.sites; number++) {
    // Each country has a site.
    const country = COUNTRIES[number <= COUNTRIES.length ? number - 1 : pickCountry(random())]
    const point = { lat: Math.round(random() * 600_000) / 10_000 - 20, lon: Math.round(random() * 1_200_000) / 10_000 - 20 }
    const admin1 = `Province ${1 + Math.floor(random() * 18)}`
    sites.get(country).push({ site: `bench:site/${number}`, relation: 'at', level: 'exact', country, admin1, point })
  }
  return sites
}

const exactly = (number) => ({ min: number, best: number, max: number })

/** Mostly none or few, sometimes many. */
const amount = (random) => {
  const chance = random()
  if (chance < 0.45) return 0
  return chance < 0.97 ? 1 + Math.floor(-Math.log(1 - random()) * 2.5) : Math.floor(10 + 12 / Math.sqrt(random() + 0.004))
}

/** A number that is told with bounds, in one of the ways of sources. */
const uncertain = (random, best) => {
  const chance = random()
  if (chance < 0.5) return { min: Math.floor(best * 0.7), best, max: best + 1 + Math.ceil(best * 0.4) }
  if (chance < 0.7) return { min: best }
  return chance < 0.85 ? { min: 0, best, approximate: true } : { min: best, max: best * 2 + 1 }
}

const exactIncident = (random, { days, sites, pick }, number) => {
  const day = days[Math.floor(random() * days.length)]
  const inCountry = sites.get(COUNTRIES[pick.country(random())])
  const attacker = pick.actor(random())
  const defender = pick.actor(random())
  const killed = amount(random)
  return {
    id: `bench:${number}`,
    kind: KINDS[Math.floor(random() * KINDS.length)],
    outcome: OUTCOMES[Math.floor(random() * OUTCOMES.length)],
    when: { start: day, end: day },
    where: inCountry[pick.site[inCountry.length](random())],
    targets: [{ category: TARGETS[Math.floor(random() * TARGETS.length)] }],
    participants: [
      { actor: `bench:actor/${attacker}`, role: 'attacker' },
      // Not everybody is attacked by somebody else that is known.
      ...(defender === attacker ? [] : [{ actor: `bench:actor/${defender}`, role: 'defender' }]),
    ],
    weapons: [{ category: WEAPONS[pick.weapon(random())] }],
    harm: { killed: { total: exactly(killed) }, injured: { total: exactly(amount(random) + (killed >> 1)) } },
    origin: { feed: 'bench', unit: 'incident' },
  }
}

const without = (record, key) => {
  const { [key]: _, ...rest } = record
  return rest
}

/** Takes from an incident what a source might not have told, or told less of. */
const soil = (random, { days, pick }, incident) => {
  const happens = (percent) => random() * 100 < percent
  let { when, where, weapons, harm, participants } = incident
  const incomplete = []
  if (happens(10)) {
    const first = Math.max(0, Math.min(days.length - 1, days.indexOf(when.start) - Math.floor(random() * 45)))
    const last = Math.min(days.length - 1, first + 31 + Math.floor(random() * 60))
    when = { start: days[first], end: days[last] }
  }
  if (happens(20)) harm = { ...harm, killed: { total: uncertain(random, harm.killed.total.best) } }
  if (happens(5)) {
    if (happens(50)) weapons = [...weapons, { category: WEAPONS[pick.weapon(random())] }]
    else incomplete.push(happens(50) ? 'weapons' : 'participants')
  }
  if (happens(5)) where = without(where, 'country')
  if (happens(5)) where = without(without(where, 'site'), 'relation')
  if (happens(5)) harm = without(harm, 'killed')
  const told = { ...incident, when, where, participants, weapons, harm, ...(incomplete.length > 0 && { incomplete }) }
  return ['when', 'weapons', 'participants'].reduce((record, key) => (happens(5) ? without(record, key) : record), told)
}

/** So many are made at a time, to keep the text of all of them out of memory. */
const BATCH = 5_000

/**
 * So many invented incidents, in no order of time. They come out of `JSON.parse`, as records from a file do: equal texts need
 * not be one string in memory.
 *
 * @param {{ count: number, profile?: 'exact' | 'dirty', seed?: number }} options
 */
export const generateIncidents = ({ count, profile = 'exact', seed = 4 }) => {
  const random = randomOf(seed)
  const sites = sitesOf(random)
  const pick = {
    country: zipf(COUNTRIES.length, 1),
    actor: zipf(world.actors, 0.9),
    weapon: zipf(WEAPONS.length, 0.9),
    site: Object.fromEntries([...sites.values()].map(({ length }) => [length, zipf(length, 0.8)])),
  }
  const invented = { days: daysOf(), sites, pick }
  // What is soiled does not change what happened: both profiles of one seed tell of the same incidents.
  const soiling = randomOf(seed + 1)
  const incidents = []
  while (incidents.length < count) {
    const size = Math.min(BATCH, count - incidents.length)
    const batch = Array.from({ length: size }, (_, at) => {
      const incident = exactIncident(random, invented, incidents.length + at + 1)
      return profile === 'exact' ? incident : soil(soiling, invented, incident)
    })
    for (const incident of JSON.parse(JSON.stringify(batch))) incidents.push(incident)
  }
  return incidents
}
