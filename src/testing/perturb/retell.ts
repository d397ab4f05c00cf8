/**
 * A record as another feed tells it.
 *
 * @internal
 */
import type { Dataset } from '../../schema/dataset.js'
import type { Incident } from '../../schema/incident.js'
import type { Site } from '../../schema/site.js'
import type { OriginUnit } from '../../schema/vocabulary/origin-unit.js'
import type { WeaponCategory } from '../../schema/weapon-category.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import type { NoiseOptions } from './noise.js'
import { type ActorTelling, type OtherRecords, otherActors, otherSites, retellParticipants } from './other-records.js'
import type { Random } from './random.js'
import { retellHarm } from './retell-harm.js'
import { type PlaceTelling, retellPlace } from './retell-place.js'
import { retellTime } from './retell-time.js'
import { retellKind, retellWeapons } from './retell-what.js'
import { settlementsOf } from './settlements.js'

/** What the other feed's records are made of. */
export interface Retelling extends PlaceTelling, ActorTelling {
  readonly noise: NoiseOptions
  readonly feed: string
  readonly sites: OtherRecords<Site>
  readonly categoryOf: (use: WeaponUse) => WeaponCategory | undefined
}

const byIdOf = <R extends { readonly id: string }>(records: readonly R[] | undefined): ((id: string) => R | undefined) => {
  const known = new Map((records ?? []).map((record) => [record.id, record]))
  return (id) => known.get(id)
}

/** Gets a dataset ready to be told by another feed. */
export const retellingOf = (
  { sites, actors, weapons }: Dataset,
  incidents: readonly Incident[],
  { feed, seed, noise }: { readonly feed: string; readonly seed: number; readonly noise: NoiseOptions },
): Retelling => {
  const siteOf = byIdOf(sites)
  const weaponOf = byIdOf(weapons)
  const others = otherSites(feed, { noise, seed })
  return {
    noise,
    seed,
    feed,
    siteOf,
    sites: others,
    siteId: others.idOf,
    settlements: settlementsOf(incidents, siteOf),
    actorOf: byIdOf(actors),
    actors: otherActors(feed, noise, seed),
    categoryOf: ({ weapon, category }) => category ?? (weapon === undefined ? undefined : weaponOf(weapon)?.category),
  }
}

/** What is told again of an incident. */
export type Happened = Pick<Incident, 'id'> & {
  readonly [Key in 'kind' | 'when' | 'where' | 'participants' | 'weapons' | 'harm']?: Incident[Key] | undefined
}

/** A record as the other feed tells it, with its id as it was. */
export const retell = (
  random: Random,
  incident: Happened,
  telling: Retelling,
  {
    unit = 'incident',
    share = (figure) => figure,
  }: { readonly unit?: OriginUnit; readonly share?: (figure: number) => number } = {},
): Incident => {
  const { noise } = telling
  const kind = retellKind(random, incident.kind, noise.kind)
  const when = retellTime(random, incident.when, noise.time)
  const where = retellPlace(random, incident.where, telling)
  const participants = retellParticipants(random, incident.participants, incident.where?.country, telling)
  const weapons = retellWeapons(random, incident.weapons, telling.categoryOf, noise.weapons)
  const harm = retellHarm(random, incident.harm, noise.casualties, share)
  return {
    id: incident.id,
    ...(kind !== undefined && { kind }),
    ...(when !== undefined && { when }),
    ...(where !== undefined && { where }),
    ...(participants !== undefined && { participants }),
    ...(weapons !== undefined && { weapons }),
    ...(harm !== undefined && { harm }),
    origin: { feed: telling.feed, unit },
  }
}
