/** What happened: kind, weapons and targets, by the types of the event. */
import type { Target } from '../../schema/target.js'
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import { civilianTargets, eventKinds, eventTargets, finder, subEventKinds, subEventWeapons } from './crosswalk.js'
import { type Draft, keep, raise, wordsOf } from './draft.js'

/** What happened, as far as the types of the event tell. */
export interface What {
  readonly kind: IncidentKind | undefined
  readonly weapons: readonly WeaponUse[] | undefined
  readonly targets: readonly Target[] | undefined
}

const kindOfSubEvent = /* @__PURE__ */ finder(subEventKinds)
const kindOfEvent = /* @__PURE__ */ finder(eventKinds)
const weaponOf = /* @__PURE__ */ finder(subEventWeapons)
const targetOfEvent = /* @__PURE__ */ finder(eventTargets)
const targetOf = /* @__PURE__ */ finder(civilianTargets)

/** Reads what happened. `inters`: the kinds of the sides. */
export const readWhat = (draft: Draft, inters: readonly number[]): What => {
  keep(draft, 'disorder_type', wordsOf(draft, 'disorder_type'))
  const type = wordsOf(draft, 'event_type')
  const subType = wordsOf(draft, 'sub_event_type')
  const targeting = wordsOf(draft, 'civilian_targeting')
  keep(draft, 'event_type', type)
  keep(draft, 'sub_event_type', subType)
  keep(draft, 'civilian_targeting', targeting)
  const byType = type === undefined ? undefined : kindOfEvent(type)
  const bySubType = subType === undefined ? undefined : kindOfSubEvent(subType)
  const byTargeting = targeting === undefined ? undefined : targetOf(targeting)
  if (type !== undefined && byType === undefined) raiseUnknown(draft, 'event_type')
  if (subType !== undefined && bySubType === undefined) raiseUnknown(draft, 'sub_event_type')
  if (targeting !== undefined && byTargeting === undefined) raiseUnknown(draft, 'civilian_targeting')

  const weapon = subType === undefined ? undefined : weaponOf(subType)?.to
  const target = byTargeting?.to ?? (type === undefined ? undefined : targetOfEvent(type)?.to)
  return {
    kind: bySubType === undefined ? (byType?.to ?? kindOfCrowd(type, inters)) : bySubType.to,
    weapons: weapon === undefined ? undefined : [{ category: weapon }],
    targets: target === undefined ? undefined : [{ category: target }],
  }
}

const raiseUnknown = (draft: Draft, column: 'event_type' | 'sub_event_type' | 'civilian_targeting'): void =>
  raise(draft, 'unknown-class', column, `ACLED’s codebook has no such ${column}. Look it up: native holds it.`)

const RIOTERS = 5
const PROTESTERS = 6

/** Until 2018 one type was both: whether it was a riot is told by the kind of the crowd. */
const kindOfCrowd = (type: string | undefined, inters: readonly number[]): IncidentKind | undefined => {
  if (type?.toLowerCase().startsWith('riots/') !== true) return undefined
  if (inters.includes(RIOTERS)) return 'riot'
  return inters.includes(PROTESTERS) ? 'protest' : undefined
}
