/**
 * Who is said to have done it. SiND writes down whom its sources report, so this is a statement and not a participant.
 */
import type { Actor } from '../../schema/actor.js'
import type { Attribution } from '../../schema/attribution.js'
import type { IncidentId } from '../../schema/id.js'
import type { NativeCode } from '../../schema/native-code.js'
import type { Mutable } from '../row/mutable.js'
import { referenceId } from '../row/reference-id.js'
import { perpetrators, sameLabels } from './crosswalk.js'
import { type Draft, isUntold, keep, labelOf, raise } from './draft.js'
import { byNormalLabel, normalLabel } from './labels.js'

/** A statement on who did it, with those whom it names. */
export interface Perpetrators {
  readonly actors: readonly Actor[]
  readonly attribution: Attribution | undefined
}

const known = /* @__PURE__ */ (() => byNormalLabel([...Object.keys(perpetrators), ...Object.keys(sameLabels)]))()

/** Labels that accuse nobody by themselves. */
const NOBODY: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(['multiple', 'other', 'no information', 'not applicable', 'recode in db', 're-code in db']))()

/** Names that name nobody. */
const NAMELESS = /^(?:unidentified|unknown|unspecified)\b/i

const isName = (name: string): boolean => name !== '' && !isUntold(name) && !NAMELESS.test(name) && !NOBODY.has(normalLabel(name))

/** Who writes down whom the sources report. */
const coder: Actor = { id: 'sind:actor/insecurity-insight', name: 'Insecurity Insight', kind: 'organisation' }

/** Reads the statement of a row on its event. */
export const readPerpetrators = (draft: Draft, incident: IncidentId, id: string): Perpetrators => {
  const type = labelOf(draft, 'Reported Perpetrator')
  const name = labelOf(draft, 'Reported Perpetrator Name')
  const typed = type === undefined ? undefined : known.get(normalLabel(type))
  if (type !== undefined && typed === undefined && !NOBODY.has(normalLabel(type)) && !isUntold(type))
    raise(draft, 'unknown-label', 'Reported Perpetrator', `"${type.slice(0, 80)}" is no label that is known here. It was kept.`)
  const actors = actorsOf(type, typed, name)
  if (actors.length === 0) {
    keep(draft, 'Reported Perpetrator', undefined, type)
    keep(draft, 'Reported Perpetrator Name', undefined, name)
    return { actors, attribution: undefined }
  }
  const native: NativeCode[] = []
  if (type !== undefined) native.push({ scheme: 'sind:Reported Perpetrator', label: type })
  if (name !== undefined) native.push({ scheme: 'sind:Reported Perpetrator Name', label: name })
  return {
    actors: [coder, ...actors],
    attribution: {
      id: `sind:attribution/${id}`,
      about: [{ type: 'incident', id: incident }],
      kind: 'assessment',
      by: coder.id,
      against: actors.map((actor) => actor.id),
      native,
    },
  }
}

/** Those who are named; else the kind of them, as one actor for all that were not told apart. */
const actorsOf = (type: string | undefined, typed: string | undefined, name: string | undefined): readonly Actor[] => {
  const names = [...new Set((name ?? '').split(',').map((part) => part.trim()))].filter(isName)
  if (names.length > 0) return names.map((one) => ({ id: `sind:actor/${referenceId(one)}`, name: one }))
  if (type === undefined || isUntold(type) || NOBODY.has(normalLabel(type))) return []
  const label = typed === undefined ? type : (sameLabels[typed] ?? typed)
  const actor: Mutable<Actor> = { id: `sind:actor/type/${referenceId(label)}`, name: label, collective: true }
  const kind = perpetrators[label]?.to
  if (kind !== undefined) actor.kind = kind
  return [actor]
}
