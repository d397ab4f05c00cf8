/** Invented incidents of one feed, lumped in place and time as real ones are, to measure matching with. */
import type { Actor } from '../../schema/actor.js'
import type { Dataset } from '../../schema/dataset.js'
import type { Incident } from '../../schema/incident.js'
import type { Participant } from '../../schema/participant.js'
import type { Site } from '../../schema/site.js'
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { WeaponCategory } from '../../schema/weapon-category.js'
import { dayNumber, formatDay } from '../../value/local-time.js'
import { exactly } from '../../value/quantity.js'
import { checkedFeed } from '../feed-name.js'
import { type CountryActors, countryActors, GROUPS } from './invented-actors.js'
import { COUNTRIES, countryMap, type Spot } from './invented-places.js'
import type { NoiseOptions } from './noise.js'
import { perturbed } from './perturbed.js'
import { type Random, randomOf, shuffled, unevenPick } from './random.js'

/**
 * What is invented.
 *
 * @category testing
 */
export interface InventedWorldOptions {
  /** How many incidents. */
  readonly incidents: number
  /** The same seed gives the same incidents. */
  readonly seed: number
  /** The name of the feed, which ids begin with; `a` when absent. */
  readonly feed?: string
  /**
   * How many incidents there are on a day, in all countries together; 30 when absent, a little more than UCDP's events a day since 1989.
   * More incidents make a longer time, not a denser one: how hard they are to match depends on this number, not on how many there are.
   */
  readonly perDay?: number
}

const FIRST_DAY = /* @__PURE__ */ (() => dayNumber(2015, 1, 1))()

/** What is told about as coarsely as in a careful feed: one in nine not to the settlement, one in eleven not to the day. */
const carefulFeed: NoiseOptions = {
  time: { reportDay: 0, dayBefore: 0, severalDays: 0.06, week: 0.01, month: 0.02, untold: 0 },
  place: { scatter: 0, nearby: 0, reach: 0, district: 0.07, province: 0.04, country: 0.005, untold: 0 },
  names: { places: 0, actors: 0 },
  actors: { unidentified: 0.05, leftOut: 0 },
  casualties: { differ: 0, spread: 0, range: 0.12, atLeast: 0.02, untold: 0, zeroIsNoneReported: false },
  kind: { confused: 0, untold: 0 },
  weapons: { coarser: 0.1, confused: 0, untold: 0.15 },
  coverage: { leftOut: 0, further: 0, split: 0, joined: 0 },
}

/** What incidents are drawn from. */
interface World {
  readonly sites: readonly Site[]
  readonly actors: CountryActors
  /** The first have the most incidents. */
  readonly spots: readonly Spot[]
  readonly spotOf: (random: Random) => number
}

/** An incident as it was, before it is told. */
interface Happening {
  readonly world: World
  readonly spot: Spot
  readonly day: number
  readonly kind: IncidentKind
  readonly weapon: WeaponCategory
  readonly sides: readonly Participant[]
}

const KINDS: readonly IncidentKind[] = [
  ...(['attack', 'attack', 'attack', 'attack', 'attack', 'clash', 'clash', 'clash'] as const),
  ...(['abduction', 'looting', 'sabotage'] as const),
]

/** The most frequent first. */
const WEAPONS: readonly WeaponCategory[] = [
  ...(['firearm', 'explosive/roadside', 'artillery/mortar', 'uncrewed-aircraft/one-way-attack', 'bomb', 'rocket'] as const),
  ...(['explosive/mine', 'explosive/vehicle-borne', 'direct-fire', 'melee', 'missile/ballistic', 'explosive/grenade'] as const),
  ...(['incendiary', 'uncrewed-aircraft/first-person-view', 'missile/cruise', 'explosive/body-borne'] as const),
]

const pickCountry = /* @__PURE__ */ (() => unevenPick(COUNTRIES.length, 0.7))()
const pickWeapon = /* @__PURE__ */ (() => unevenPick(WEAPONS.length, 0.9))()
const pickGroup = /* @__PURE__ */ (() => unevenPick(GROUPS, 1))()

/** A group has its own ground: in three of four cases it is the one of the province. */
const groupAt = (random: Random, { place }: Spot, groups: readonly Actor[]): Actor | undefined => {
  const own = randomOf(0, `ground ${place.admin1}`)
  return groups[random.chance(0.75) ? pickGroup(own) : pickGroup(random)]
}

const sidesOf = (random: Random, kind: IncidentKind, spot: Spot, actors: CountryActors): readonly Participant[] => {
  const { forces, police, civilians, groups } = actors
  const side = ({ id: actor }: Actor, role: 'side' | 'attacker' | 'victim'): Participant => ({ actor, role })
  const group = groupAt(random, spot, groups) ?? forces
  if (kind === 'clash') {
    const other = random.chance(0.75) ? forces : random.chance(0.4) ? police : (groups[pickGroup(random)] ?? police)
    return [side(group, 'side'), side(other === group ? forces : other, 'side')]
  }
  const attacker = random.chance(0.3) ? forces : group
  const victim = random.chance(0.55) ? civilians : attacker === forces ? group : random.chance(0.7) ? forces : police
  return [side(attacker, 'attacker'), side(victim, victim === civilians ? 'victim' : 'side')]
}

/** Mostly none or few, sometimes many: of those with any half have at most 2, one in ten has 9 or more, one in a hundred about 90. */
const killedOf = (random: Random): number =>
  random.chance(0.35) ? 0 : Math.min(2_000, Math.floor(0.9 + 0.75 / (1 - random.next()) ** 1.03))

const happeningOf = (random: Random, worlds: readonly World[], days: number): Happening | undefined => {
  const world = worlds[pickCountry(random)]
  const spot = world?.spots[world.spotOf(random)]
  if (world === undefined || spot === undefined) return undefined
  const kind = random.pick(KINDS) ?? 'attack'
  const weapon = WEAPONS[pickWeapon(random)] ?? 'firearm'
  return { world, spot, day: FIRST_DAY + random.below(days), kind, weapon, sides: sidesOf(random, kind, spot, world.actors) }
}

/** So many incidents are followed by another one of the same fighting, a part of them on the same day. */
const FOLLOWED = 0.25
const ON_THE_SAME_DAY = 0.2
const MEAN_DAYS_TO_NEXT = 6

/** The next incident of the same fighting: within days, at the same place or another of the district, by the same sides mostly. */
const nextOf = (random: Random, before: Happening): Happening => {
  const { world, spot } = before
  const wait = random.chance(ON_THE_SAME_DAY) ? 0 : 1 + Math.floor(-Math.log(1 - random.next()) * MEAN_DAYS_TO_NEXT)
  const isNear = ({ place }: Spot): boolean => place.admin2 === spot.place.admin2 && place.admin1 === spot.place.admin1
  const elsewhere = random.chance(0.35) ? random.pick(world.spots.filter(isNear)) : undefined
  const kind = random.chance(0.6) ? before.kind : (random.pick(KINDS) ?? before.kind)
  return {
    ...before,
    spot: elsewhere ?? spot,
    day: before.day + wait,
    kind,
    weapon: random.chance(0.6) ? before.weapon : (WEAPONS[pickWeapon(random)] ?? before.weapon),
    sides: random.chance(0.85) ? before.sides : sidesOf(random, kind, spot, world.actors),
  }
}

const incidentOf = (random: Random, { spot, day, kind, weapon, sides }: Happening, id: string): Incident => {
  const start = formatDay(day) ?? '9999-12-31'
  const killed = killedOf(random)
  const injured = random.chance(0.4)
    ? { injured: { total: exactly(Math.round(killed * random.next() * 2) + random.below(3)) } }
    : {}
  return {
    id,
    kind,
    when: { start, end: start },
    where: spot.place,
    participants: sides,
    weapons: [{ category: weapon }],
    harm: { killed: { total: exactly(killed) }, ...injured },
  }
}

const worldsOf = (random: Random, feed: string): readonly World[] =>
  COUNTRIES.map((country) => {
    const { sites, spots: unordered } = countryMap(random, country, feed)
    const spots = shuffled(random, unordered)
    return { sites, actors: countryActors(random, country, feed), spots, spotOf: unevenPick(spots.length, 0.65) }
  })

/**
 * Invented incidents of one feed: a few countries and places have most of them, one leads to the next at the same place within days,
 * most kill few and some many; the same groups are in most. Some are told coarsely, as a careful feed does. With sites and actors, and
 * nothing that is real but the countries.
 *
 * It is made to be told again by {@link perturbed}, and is no picture of any war.
 *
 * @example
 * const world = inventedWorld({ incidents: 50, seed: 1 })
 * world.incidents?.length // => 50
 * checkDataset(world) // => []
 *
 * @category testing
 */
export const inventedWorld = (options: InventedWorldOptions): Dataset => {
  const { incidents: count, seed, perDay = 30 } = options
  const feed = checkedFeed(options.feed ?? 'a')
  const random = randomOf(seed, 'world')
  // As it was is a feed of its own, which the careful feed tells.
  const was = feed === 'was' ? 'truth' : 'was'
  const worlds = worldsOf(random, was)
  const days = Math.max(1, Math.ceil(count / perDay))
  const incidents: Incident[] = []
  for (let last: Happening | undefined; incidents.length < count; ) {
    last = last && random.chance(FOLLOWED) ? nextOf(random, last) : happeningOf(random, worlds, days)
    if (last !== undefined) incidents.push(incidentOf(random, last, `${was}:${incidents.length + 1}`))
  }
  const sites = worlds.flatMap((world) => world.sites)
  const actors = worlds.flatMap(({ actors: { forces, police, civilians, groups } }) => [forces, police, civilians, ...groups])
  return perturbed({ sitrep: 1, incidents, sites, actors }, { noise: carefulFeed, seed, feed }).dataset
}
