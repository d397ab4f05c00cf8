/**
 * Makes incidents ready to be compared.
 *
 * @internal
 */

import { feedOfId } from '../../dataset/feed-of-id.js'
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { type Lookup, oneOfEach } from '../../dataset/lookup.js'
import { toIndex } from '../../query/to-index.js'
import type { Dataset } from '../../schema/dataset.js'
import type { ActorId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'
import type { Quantity } from '../../schema/quantity.js'
import { type CodeTable, codeTable } from '../compare/code-table.js'
import { kindRules } from '../compare/compare-kind.js'
import { weaponRules } from '../compare/compare-weapons.js'
import { nameTable } from '../compare/name-table.js'
import type { MatchWeights } from '../compare/weights.js'
import type { MatchSource } from '../matching-options.js'
import { preparedPlace } from './prepare-place.js'
import { preparedTime } from './prepare-time.js'
import type { Names, Prepared, PreparedCount, PreparedSet } from './prepared.js'

/** What incidents refer to, as far as it is there. */
export type References = Pick<Lookup, 'site' | 'weapon' | 'actor'>

const nowhere: References = { site: () => undefined, weapon: () => undefined, actor: () => undefined }

/** A numbering of names for all sets that are compared with each other. */
export const emptyNames = (weights: MatchWeights): Names => ({
  weights,
  kinds: codeTable(kindRules(weights.kind)),
  weapons: codeTable(weaponRules(weights.weapons)),
  actors: nameTable(weights.actors),
  places: nameTable({ initials: 0, commonWords: [] }),
})

const countOf = (total: Quantity | undefined): PreparedCount | undefined => {
  if (total === undefined) return undefined
  const { min, best = Number.NaN, max = Number.POSITIVE_INFINITY } = total
  // "At least 0" is true of every number.
  return min === 0 && Number.isNaN(best) && max === Number.POSITIVE_INFINITY ? undefined : { min, best, max }
}

const orNone = <T>(list: readonly T[]): readonly T[] | undefined => {
  const found = [...new Set(list)]
  return found.length === 0 ? undefined : found
}

/** What is not known, or not in the list, says nothing of which weapon it was. */
const telling = <C extends string>(category: C | undefined): category is C =>
  category !== undefined && !/^(?:unknown|other)(?:\/|$)/.test(category)

const weaponsOf = ({ weapons = [] }: Incident, { weapon }: References, table: CodeTable): readonly number[] | undefined =>
  orNone(
    weapons
      .map((use) => use.category ?? (use.weapon && weapon(use.weapon)?.category))
      .filter((category) => telling(category))
      .map(table.numberOf),
  )

/** Incidents are prepared one by one; what they share is remembered. */
export const preparer = (names: Names, references: References = nowhere): ((incident: Incident) => Prepared) => {
  const { weights } = names
  const actors = new Map<ActorId, number | undefined>()
  const unknown = new Set(weights.actors.unknownWords)

  const numberOfActor = (id: ActorId): number | undefined => {
    const { name, aliases = [], kind } = references.actor(id) ?? {}
    if (kind === 'unknown') return undefined
    const called = name === undefined ? aliases : [name, ...aliases]
    const isUnknown = called.some((text) =>
      text
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some((word) => unknown.has(word)),
    )
    return isUnknown ? undefined : names.actors.numberOf(called, id)
  }
  const actorOf = (id: ActorId): number | undefined => {
    if (!actors.has(id)) actors.set(id, numberOfActor(id))
    return actors.get(id)
  }
  const actorsOf = ({ participants = [], targets = [] }: Incident): readonly number[] | undefined =>
    orNone([...participants, ...targets].map(({ actor }) => actor && actorOf(actor)).filter((number) => number !== undefined))

  return (incident) => ({
    incident,
    id: incident.id,
    feed: incident.origin?.feed ?? feedOfId(incident.id),
    time: incident.when && preparedTime(incident.when),
    place: incident.where && preparedPlace(incident.where, weights.place, names, references),
    kind: incident.kind === undefined || incident.kind === 'other' ? -1 : names.kinds.numberOf(incident.kind),
    weapons: weaponsOf(incident, references, names.weapons),
    actors: actorsOf(incident),
    killed: countOf(incident.harm?.killed?.total),
    injured: countOf(incident.harm?.injured?.total),
    names,
  })
}

/** Whether it is more than a list of incidents. */
export const isDatasetOrIndex = (source: MatchSource): source is Dataset | DatasetIndex => !Array.isArray(source)

/**
 * Makes incidents ready to be compared, one of each id. Sets that are compared with each other share `names`. A list of incidents
 * has no records of sites, weapons and actors: ids are then compared, and nothing else of them.
 */
export const prepare = (source: MatchSource, weights: MatchWeights, names: Names = emptyNames(weights)): PreparedSet => {
  const index = isDatasetOrIndex(source) ? toIndex(source) : undefined
  const incidents = isDatasetOrIndex(source) ? index?.incidents : oneOfEach(source)
  return { records: (incidents ?? []).map(preparer(names, index)), names }
}
