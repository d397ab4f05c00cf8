/**
 * Several incidents told as one episode, and further incidents near the others.
 *
 * @internal
 */
import type { Extent } from '../../schema/extent.js'
import type { Casualties, Harm } from '../../schema/harm.js'
import type { Incident } from '../../schema/incident.js'
import { byText } from '../../value/by-text.js'
import { exactly, MAX_AMOUNT } from '../../value/quantity.js'
import { addToGroup } from './add-to-group.js'
import type { Random } from './random.js'
import type { Happened } from './retell.js'
import { middleOf } from './retell-harm.js'
import { daysOf, extentOf } from './retell-time.js'
import type { Settlements } from './settlements.js'

/** At most so many days lie between two incidents of one episode. */
const GAP = 4

/** What the incidents of one episode have in common: the place and the actors. Undefined: one of them is not told. */
const sceneOf = ({ where, participants = [] }: Incident, settlements: Settlements): string | undefined => {
  const settlement = where && settlements.of(where)
  if (settlement === undefined || participants.length === 0) return undefined
  return JSON.stringify([settlement.key, ...participants.map(({ actor }) => actor).sort()])
}

const firstDay = ({ when }: Incident): number => daysOf(when)?.[0] ?? Number.NEGATIVE_INFINITY

/** A record of several days may be an episode already, so that it is none of another. */
const isOfOneDay = ({ when }: Incident): boolean => {
  const days = daysOf(when)
  return days !== undefined && days[0] === days[1]
}

/** Incidents of one scene, each at most {@link GAP} days after the one before. */
const runsOf = (incidents: readonly Incident[], settlements: Settlements): readonly (readonly Incident[])[] => {
  const scenes = new Map<string, Incident[]>()
  for (const incident of incidents) {
    const scene = isOfOneDay(incident) ? sceneOf(incident, settlements) : undefined
    if (scene !== undefined) addToGroup(scenes, scene, incident)
  }
  return [...scenes.values()].flatMap((members) => {
    const runs: Incident[][] = []
    for (const one of members.sort((a, b) => firstDay(a) - firstDay(b) || byText(a.id, b.id))) {
      const last = runs.at(-1)
      const before = last?.at(-1)
      if (last && before && firstDay(one) - firstDay(before) <= GAP) last.push(one)
      else runs.push([one])
    }
    return runs.filter(({ length }) => length > 1)
  })
}

/** The groups of two to four incidents that become one episode each: so large a share of those that could. */
export const episodesOf = (
  random: Random,
  incidents: readonly Incident[],
  settlements: Settlements,
  share: number,
): readonly (readonly Incident[])[] => {
  const episodes: (readonly Incident[])[] = []
  for (const run of runsOf(incidents, settlements))
    for (let at = 0; run.length - at > 1; ) {
      const size = Math.min(run.length - at, 2 + random.below(3))
      if (random.chance(share)) episodes.push(run.slice(at, at + size))
      at += size
    }
  return episodes
}

/** The sum of the figures that are told, as far as the model counts. */
const summed = (told: readonly (Casualties | undefined)[]): Casualties | undefined => {
  const figures = told.flatMap((one) => (one?.total === undefined ? [] : [middleOf(one.total)]))
  return figures.length === 0
    ? undefined
    : {
        total: exactly(
          Math.min(
            MAX_AMOUNT,
            figures.reduce((sum, figure) => sum + figure, 0),
          ),
        ),
      }
}

const summedHarm = (harms: readonly (Harm | undefined)[]): Harm | undefined => {
  const killed = summed(harms.map((harm) => harm?.killed))
  const injured = summed(harms.map((harm) => harm?.injured))
  return killed || injured ? { ...(killed && { killed }), ...(injured && { injured }) } : undefined
}

/** The days of an episode. It lasted all of them, where they are several. */
const hullOf = (incidents: readonly Incident[]): Extent | undefined => {
  const days = incidents.map(firstDay)
  const [first, last] = [Math.min(...days), Math.max(...days)]
  const hull = extentOf(first, last)
  return hull && (first === last ? hull : { ...hull, meaning: 'throughout' })
}

/** One record of several incidents: the place and the kind of the first, the days, weapons and figures of all. */
export const episodeOf = (incidents: readonly Incident[]): Incident | undefined => {
  const [first] = incidents
  if (first === undefined) return undefined
  const { when: _when, weapons: _weapons, harm: _harm, ...rest } = first
  const [when, harm] = [hullOf(incidents), summedHarm(incidents.map((one) => one.harm))]
  const weapons = incidents.flatMap((one) => one.weapons ?? [])
  return { ...rest, ...(when && { when }), ...(harm && { harm }), ...(weapons.length > 0 && { weapons }) }
}

/** How far the days of a further incident lie from those of the one that it is made after: mostly days, sometimes months. */
const MEAN_DAYS = 12
/** So many are of quite another time. */
const ELSEWHEN = 0.25

/**
 * An incident that the other feed alone has: at the place of one that is there or at the next place, mostly some days before or
 * after, by the same actors mostly, with the kind, weapons and casualties of a second one.
 */
export const furtherIncident = (random: Random, model: Incident, second: Incident, settlements: Settlements): Happened => {
  const days = daysOf(model.when)
  const apart = Math.floor(-Math.log(1 - random.next()) * MEAN_DAYS) * (random.chance(0.5) ? 1 : -1)
  const other = random.chance(ELSEWHEN) ? daysOf(second.when) : undefined
  const day = other ? other[0] : days && days[0] + apart
  const when = day === undefined ? model.when : (extentOf(day, day) ?? model.when)
  const settlement = model.where && settlements.of(model.where)
  const nearby = settlement && random.chance(0.4) ? settlements.near(random, settlement, 25_000) : undefined
  const where = nearby
    ? {
        level: 'settlement' as const,
        ...(nearby.name !== undefined && { name: nearby.name }),
        ...(nearby.country !== undefined && { country: nearby.country }),
        ...(nearby.admin1 !== undefined && { admin1: nearby.admin1 }),
        ...(nearby.admin2 !== undefined && { admin2: nearby.admin2 }),
        point: nearby.point,
      }
    : model.where
  const participants = random.chance(0.75) ? model.participants : second.participants
  const { kind, weapons, harm } = second
  return { id: model.id, kind, when, where, participants, weapons, harm }
}
