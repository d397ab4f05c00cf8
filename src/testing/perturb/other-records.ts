/**
 * The sites and actors of the other feed, under its own ids and in its own spelling.
 *
 * @internal
 */
import type { Actor } from '../../schema/actor.js'
import type { ActorId, SiteId } from '../../schema/id.js'
import type { Participant } from '../../schema/participant.js'
import type { Site } from '../../schema/site.js'
import type { NoiseOptions } from './noise.js'
import { type Random, randomOf } from './random.js'
import { type Gazetteer, gazetteerPoint, placeName } from './retell-place.js'
import { initialsOf, respelledActor } from './spelling.js'

/** Makes each record of the other feed once, when it is first named. Numbers are given in that order. */
export interface OtherRecords<R> {
  readonly idOf: (own: R) => string
  readonly made: () => readonly R[]
}

const recordsOf = <R extends { readonly id: string }>(prefix: string, make: (own: R, id: string) => R): OtherRecords<R> => {
  const made = new Map<string, R>()
  return {
    idOf: (own) => {
      const record = made.get(own.id) ?? make(own, `${prefix}/${made.size + 1}`)
      made.set(own.id, record)
      return record.id
    },
    made: () => [...made.values()],
  }
}

/** The sites of the other feed. */
export const otherSites = (feed: string, gazetteer: Gazetteer): OtherRecords<Site> =>
  recordsOf(`${feed}:site`, (own, id: SiteId): Site => {
    const { name, category, country, admin1, admin2, point, level } = own
    return {
      id,
      ...(name !== undefined && { name: placeName(gazetteer, name) }),
      ...(category !== undefined && { category }),
      ...(country !== undefined && { country }),
      ...(admin1 !== undefined && { admin1: placeName(gazetteer, admin1) }),
      ...(admin2 !== undefined && { admin2: placeName(gazetteer, admin2) }),
      ...(point !== undefined && { point: gazetteerPoint(gazetteer, `site ${own.id}`, point) }),
      ...(level !== undefined && { level }),
    }
  })

const otherActor = (own: Actor, id: ActorId, noise: NoiseOptions, seed: number): Actor => {
  const { name, kind, country, collective } = own
  // One name has one spelling, whatever its id.
  const random = randomOf(seed, `actor ${name ?? own.id}`)
  const isRespelled = name !== undefined && random.chance(noise.names.actors)
  const told = isRespelled ? respelledActor(random, name) : name
  const alias = isRespelled && random.chance(0.3) ? name : random.chance(0.2) ? name && initialsOf(name) : undefined
  return {
    id,
    ...(told !== undefined && { name: told }),
    ...(alias !== undefined && alias !== told && { aliases: [alias] }),
    ...(kind !== undefined && { kind }),
    ...(country !== undefined && { country }),
    ...(collective !== undefined && { collective }),
  }
}

/** The actors of the other feed. */
export const otherActors = (feed: string, noise: NoiseOptions, seed: number): OtherRecords<Actor> =>
  recordsOf(`${feed}:actor`, (own, id: ActorId): Actor => {
    if (own.id.startsWith(UNIDENTIFIED)) return { ...own, id }
    return otherActor(own, id, noise, seed)
  })

/** Ids that no dataset has: an id of a record begins with a feed. */
const UNIDENTIFIED = '?'

/** Whom nobody takes for an unknown armed group. */
const KNOWN: ReadonlySet<Actor['kind']> = /* @__PURE__ */ (() =>
  new Set<Actor['kind']>(['state', 'armed-forces', 'police', 'coalition', 'civilians', 'protesters', 'rioters']))()

const unidentified = (country: string | undefined): Actor => ({
  id: `${UNIDENTIFIED}${country ?? ''}`,
  name: country === undefined ? 'Unidentified armed group' : `Unidentified armed group (${country})`,
  kind: 'unknown',
  collective: true,
  ...(country !== undefined && { country }),
})

/** Who took part, as another feed tells it. An empty list, which says "nobody", stays. */
export const retellParticipants = (
  random: Random,
  participants: readonly Participant[] | undefined,
  country: string | undefined,
  { actorOf, actors, noise }: ActorTelling,
): readonly Participant[] | undefined => {
  if (participants === undefined || participants.length === 0) return participants
  const told = participants.flatMap(({ actor, role }): readonly Participant[] => {
    if (random.chance(noise.actors.leftOut)) return []
    const known = actorOf(actor) ?? { id: actor }
    const own = !KNOWN.has(known.kind) && random.chance(noise.actors.unidentified) ? unidentified(country) : known
    return [{ actor: actors.idOf(own), ...(role !== undefined && { role }) }]
  })
  const once = [...new Map(told.map((one) => [`${one.actor} ${one.role}`, one])).values()]
  return once.length === 0 ? undefined : once
}

/** What the participants of the other feed are made of. */
export interface ActorTelling {
  readonly noise: NoiseOptions
  readonly actorOf: (id: string) => Actor | undefined
  readonly actors: OtherRecords<Actor>
}
