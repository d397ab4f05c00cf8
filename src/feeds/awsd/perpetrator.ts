/** Who did it, as AWSD judges. */
import type { Actor } from '../../schema/actor.js'
import { referenceId } from '../row/reference-id.js'
import { actorTypes } from './crosswalk.js'
import { type Draft, keep, raise, wordsOf } from './draft.js'
import { readLabel, type Told } from './labels.js'
import { slugOf } from './slug.js'

/** Words in the place of a name that say that it is not known, or that there is none. */
const noNames: ReadonlySet<string> = new Set(['unknown', 'not applicable', 'non applicable'])

/** Misspellings of these words. */
const misspelled: ReadonlyMap<string, string> = new Map([
  ['uknown', 'Unknown'],
  ['unkown', 'Unknown'],
  ['unknwon', 'Unknown'],
  ['not aplicable', 'Not applicable'],
  ['not apliccble', 'Not applicable'],
])

/** Names that are common nouns: whoever is called so, in any country. */
const commonNouns: ReadonlySet<string> = new Set([
  ...['aid recipient', 'armed opposition', 'armed tribesmen', 'bandits', 'beneficiary', 'civilian', 'civilians', 'clan'],
  ...['colleague', 'community member', 'community members', 'contractor', 'criminal', 'criminals', 'ex-employee', 'ex-wife'],
  ...['family member', 'fellow staff member', 'herders', 'idp', 'idps', 'internally displaced people (idps)', 'military'],
  ...['military police', 'militia', 'pirates', 'police', 'police officer', 'protesters', 'refugees', 'security forces'],
  ...['security guard', 'security guards', 'spouse', 'taxi driver', 'tribes', 'tribesmen', 'unaffiliated', 'workers'],
  ...['youth', 'youths', 'armed demonstrators', 'local government actors', 'day labourer', 'girlfriend', 'homeless person'],
])

const LONGEST = 120

const labels: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(Object.keys(actorTypes).map((label) => [label.toLowerCase(), label])))()

/** The actor of the row. Undefined where AWSD does not know who did it. */
export const readPerpetrator = (draft: Draft): Actor | undefined => {
  const type = readLabel(draft, 'Actor type')
  const name = readName(draft)
  if (name !== undefined) {
    const label = name.length > LONGEST ? undefined : labels.get(name.toLowerCase())
    return label === undefined ? namedActor(name) : actorOfType(label)
  }
  return type === undefined ? undefined : actorOfType(type.label)
}

const readName = (draft: Draft): string | undefined => {
  const name = wordsOf(draft, 'Actor name')
  keep(draft, 'Actor name', undefined, name)
  if (name === undefined || name.length > LONGEST) return name
  const words = name.toLowerCase()
  if (noNames.has(words)) return undefined
  const meant = misspelled.get(words)
  if (meant === undefined) return name
  raise(draft, 'label-spelling', 'Actor name', `This was read as ${meant}.`)
  return undefined
}

/** An actor with a name holds nothing that depends on the row: its type differs from row to row. */
const namedActor = (name: string): Actor => ({
  id: `awsd:actor/${referenceId(name)}`,
  name,
  ...(commonNouns.has(name.toLowerCase()) && { collective: true as const }),
})

/** Where the name is not known, one collective actor stands for all of a type. */
const actorOfType = (label: Told['label']): Actor | undefined => {
  if (label === 'Unknown') return undefined
  const kind = actorTypes[label]?.to
  return { id: `awsd:actor/type/${slugOf(label)}`, name: label, ...(kind !== undefined && { kind }), collective: true }
}
