/**
 * The language of incidents, asked of one site, statement, use of a weapon, target or participant. Each is viewed as an incident
 * that tells of it alone: what such a thing does not have is not told, and answers maybe. `anIncident` asks the incidents that it
 * hangs on.
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Attribution } from '../schema/attribution.js'
import type { Dataset } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'
import type { Participant } from '../schema/participant.js'
import type { Site } from '../schema/site.js'
import type { Target } from '../schema/target.js'
import type { Truth } from '../schema/truth.js'
import type { WeaponUse } from '../schema/weapon-use.js'
import type { Condition } from './condition.js'
import { match } from './match.js'
import type { MatchOptions } from './match-options.js'
import { toIndex } from './to-index.js'
import {
  type ElementUnit,
  indexOfAttributions,
  indexOfElements,
  indexOfSites,
  viewOfAttribution,
  viewOfElement,
  viewOfSite,
} from './units.js'

/**
 * Whether a site answers the question. Its place, its name and aliases, and its reports are its own; {@link anIncident} asks the
 * incidents at it, inside it, or aimed at it.
 *
 * @example
 * const dataset = {
 *   sitrep: 1,
 *   sites: [{ id: 'test:base', country: 'IRQ' }],
 *   incidents: [{ id: 'test:1', where: { site: 'test:base' }, targets: [], weapons: [{ category: 'rocket' }] }],
 * } as const
 * const wasHitByRocket = matchSite(all(inCountry('IRQ'), anIncident(usedWeapon('rocket'))), dataset)
 * dataset.sites.map(wasHitByRocket) // => ['yes']
 *
 * @category queries
 */
export const matchSite = (where: Condition, dataset: Dataset | DatasetIndex, options?: MatchOptions): ((site: Site) => Truth) => {
  const ask = match(where, indexOfSites(toIndex(dataset)), options)
  return (site) => ask(viewOfSite(site))
}

/**
 * Whether a statement on who did it answers the question. What {@link attributed} asks is asked of it alone; `during` and the like
 * ask when it was said; {@link anIncident} asks the incidents that it is about. One that was taken back does not count.
 *
 * @example
 * const claim = { id: 'test:a1', kind: 'claim', about: [{ type: 'incident', id: 'test:1' }], by: 'test:militia' } as const
 * const dataset = { sitrep: 1, incidents: [{ id: 'test:1', kind: 'attack' }], attributions: [claim] } as const
 * matchAttribution(all(attributed({ kind: 'claim' }), anIncident(ofKind('attack'))), dataset)(claim) // => 'yes'
 *
 * @category queries
 */
export const matchAttribution = (
  where: Condition,
  dataset: Dataset | DatasetIndex,
  options?: MatchOptions,
): ((attribution: Attribution) => Truth) => {
  // The statement that is asked is handed to the index, which is asked by id.
  const asked = new Map<string, Attribution>()
  const ask = match(
    where,
    indexOfAttributions(toIndex(dataset), (id) => asked.get(id)),
    options,
  )
  return (attribution) => {
    asked.clear()
    asked.set(attribution.id, attribution)
    return ask(viewOfAttribution(attribution))
  }
}

const matchElement =
  <E>(unit: ElementUnit) =>
  (where: Condition, dataset?: Dataset | DatasetIndex, options?: MatchOptions): ((incident: Incident, element: E) => Truth) => {
    const wholes = new WeakMap<Incident, Incident>()
    const index = dataset && toIndex(dataset)
    const ask = match(
      where,
      indexOfElements(index, (view) => wholes.get(view)),
      options,
    )
    return (incident, element) => {
      const view = viewOfElement(incident, unit, element)
      wholes.set(view, incident)
      return ask(view)
    }
  }

/**
 * Whether one use of a weapon in an incident answers the question: {@link usedWeapon} asks it alone, {@link anIncident} asks the
 * whole incident, and all else is asked of the incident.
 *
 * @example
 * const attack: Incident = { id: 'test:1', weapons: [{ category: 'rocket' }, { category: 'artillery' }] }
 * attack.weapons?.map((use) => matchWeaponUse(usedWeapon('rocket'))(attack, use)) // => ['yes', 'no']
 *
 * @category queries
 */
export const matchWeaponUse: ReturnType<typeof matchElement<WeaponUse>> = /* @__PURE__ */ matchElement<WeaponUse>('weapons')

/**
 * Whether one target of an incident answers the question: {@link aimedAt} asks it alone.
 *
 * @example
 * const attack: Incident = { id: 'test:1', targets: [{ category: 'military' }, { category: 'diplomatic' }] }
 * attack.targets?.map((target) => matchTarget(aimedAt({ category: 'military' }))(attack, target)) // => ['yes', 'no']
 *
 * @category queries
 */
export const matchTarget: ReturnType<typeof matchElement<Target>> = /* @__PURE__ */ matchElement<Target>('targets')

/**
 * Whether one participant of an incident answers the question: {@link involving} asks it alone.
 *
 * @example
 * const clash: Incident = { id: 'test:1', participants: [{ actor: 'test:army', role: 'attacker' }, { actor: 'test:militia' }] }
 * clash.participants?.map((one) => matchParticipant(involving({ role: 'attacker' }))(clash, one)) // => ['yes', 'maybe']
 *
 * @category queries
 */
export const matchParticipant: ReturnType<typeof matchElement<Participant>> =
  /* @__PURE__ */ matchElement<Participant>('participants')
