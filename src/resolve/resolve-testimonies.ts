/**
 * An incident from what several testimonies say of it.
 *
 * @internal
 */

import { inCanonicalOrder } from '../dataset/canonical-json.js'
import { type DatasetIndex, indexDataset } from '../dataset/index-dataset.js'
import type { Casualties, Harm } from '../schema/harm.js'
import type { IncidentId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import type { Site } from '../schema/site.js'
import { damage, type FieldKind, kindOfIncident, outcome, placeAmong, status } from './fields/field-kind.js'
import { resolveCasualties } from './fields/resolve-casualties.js'
import { resolveField } from './fields/resolve-field.js'
import { resolveTime } from './fields/resolve-time.js'
import { resolveWeapons } from './fields/resolve-weapons.js'
import type { PolicyField, ResolutionPolicy } from './policy.js'
import type { Resolution, ResolutionOptions, ResolvedField } from './resolution.js'
import { rulesFor } from './rules/known-policy.js'
import { reportOrder } from './rules/report-order.js'
import { type Testimony, tell } from './testimony.js'

const NONE: readonly never[] = []

const indexes = new WeakMap<readonly Site[], DatasetIndex>()

/** The index of sites, worked out once for each list. */
const siteIndex = (sites: readonly Site[]): DatasetIndex => {
  const index = indexes.get(sites) ?? indexDataset({ sitrep: 1, sites: inCanonicalOrder(sites) })
  indexes.set(sites, index)
  return index
}

const casualtyFields = ['killed', 'injured', 'abducted', 'missing'] as const

/** The fields that testimonies tell, and the incident of those that were taken. `testimonies` come in an order of their own. */
export const resolveTestimonies = (
  id: IncidentId,
  testimonies: readonly Testimony[],
  policy: ResolutionPolicy,
  options: ResolutionOptions,
): Pick<Resolution, 'incident' | 'fields'> => {
  const order = reportOrder(options.reports)
  /** The field of one value, in a list that is empty when nobody tells it. */
  const fieldOf = <V>(
    path: readonly string[],
    name: PolicyField,
    kind: FieldKind<V>,
    read: (says: Testimony['says']) => V | undefined,
  ): readonly ResolvedField<V>[] => {
    const told = tell(testimonies, read)
    return told.length === 0 ? [] : [resolveField(path, told, kind, rulesFor(policy, name), order)]
  }
  const kinds = fieldOf(['kind'], 'kind', kindOfIncident, (says) => says.kind)
  const outcomes = fieldOf(['outcome'], 'outcome', outcome, (says) => says.outcome)
  const statuses = fieldOf(['status'], 'status', status, (says) => says.status)
  const toldTimes = tell(testimonies, ({ when }) => when)
  const times = toldTimes.length === 0 ? [] : [resolveTime(toldTimes, rulesFor(policy, 'when'), order)]
  const places = fieldOf(['where'], 'where', placeAmong(siteIndex(options.sites ?? NONE)), ({ where }) => where)
  const weapons = resolveWeapons(testimonies, rulesFor(policy, 'weapons'), order)
  const casualties = casualtyFields.map((name) => ({
    name,
    ...resolveCasualties(
      ['harm', name],
      tell(testimonies, ({ harm }) => harm?.[name]),
      rulesFor(policy, name),
      order,
    ),
  }))
  const damages = fieldOf(['harm', 'damage'], 'damage', damage, ({ harm }) => harm?.damage)

  const harm: Harm = {
    ...Object.fromEntries(
      casualties.flatMap(({ name, taken }): readonly (readonly [string, Casualties])[] =>
        taken === undefined ? [] : [[name, taken]],
      ),
    ),
    ...takenAs('damage', damages),
  }
  const incident: Incident = {
    id,
    ...takenAs('kind', kinds),
    ...takenAs('outcome', outcomes),
    ...takenAs('status', statuses),
    ...takenAs('when', times),
    ...takenAs('where', places),
    ...(weapons.taken !== undefined && { weapons: weapons.taken }),
    ...(Object.keys(harm).length > 0 && { harm }),
    ...(weapons.isIncomplete && { incomplete: ['weapons' as const] }),
  }
  return {
    incident,
    fields: [
      ...kinds,
      ...outcomes,
      ...statuses,
      ...times,
      ...places,
      ...weapons.fields,
      ...casualties.flatMap(({ fields }) => fields),
      ...damages,
    ],
  }
}

/** The value that was taken, under its key. */
const takenAs = <K extends string, V>(key: K, fields: readonly ResolvedField<V>[]): { readonly [P in K]?: V } => {
  const taken = fields[0]?.taken
  // A computed key makes an object of any strings.
  return (taken === undefined ? {} : { [key]: taken }) as { readonly [P in K]?: V }
}
