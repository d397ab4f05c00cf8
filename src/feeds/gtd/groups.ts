/**
 * Which groups did it, as GTD judges, and which claimed it.
 *
 * GTD names up to three groups. Each is an actor, and GTD's judgement on it a statement of its own, with its own word on how sure it
 * is. Only a group of which it is sure took part. A claim is the group's own statement.
 */
import type { Actor } from '../../schema/actor.js'
import type { Attribution } from '../../schema/attribution.js'
import type { NativeCode } from '../../schema/native-code.js'
import type { Participant } from '../../schema/participant.js'
import type { Subject } from '../../schema/subject.js'
import type { Mutable } from '../row/mutable.js'
import { referenceId } from '../row/reference-id.js'
import { claimModes, claims } from './crosswalk.js'
import { codeOf, crossed, type Draft } from './draft.js'
import { nameIn } from './where.js'

/** Who judges who did it. */
export const coder: Actor = { id: 'gtd:actor/gtd', name: 'Global Terrorism Database', kind: 'organisation' }

/** What the row says of groups. */
export interface Groups {
  readonly actors: readonly Actor[]
  readonly participants: readonly Participant[]
  readonly attributions: readonly Attribution[]
  /** A group is not known, or not sure. */
  readonly incomplete: boolean
}

const columnsOf = [
  {
    n: 1,
    name: 'gname',
    part: 'gsubname',
    uncertain: 'guncertain1',
    claimed: 'claimed',
    mode: 'claimmode',
    label: 'claimmode_txt',
  },
  {
    n: 2,
    name: 'gname2',
    part: 'gsubname2',
    uncertain: 'guncertain2',
    claimed: 'claim2',
    mode: 'claimmode2',
    label: 'claimmode2_txt',
  },
  {
    n: 3,
    name: 'gname3',
    part: 'gsubname3',
    uncertain: 'guncertain3',
    claimed: 'claim3',
    mode: 'claimmode3',
    label: 'claimmode3_txt',
  },
] as const

/** Reads the groups of an incident. */
export const readGroups = (draft: Draft, id: string): Groups => {
  const about: readonly Subject[] = [{ type: 'incident', id: `gtd:${id}` }]
  // Two columns may name one group.
  const actors = new Map<string, Actor>()
  const participants: Participant[] = []
  const attributions: Attribution[] = []
  const claimed: string[] = []
  let incomplete = false
  for (const columns of columnsOf) {
    const { actor, records } = readGroup(draft, columns.name, columns.part)
    const uncertain = codeOf(draft, columns.uncertain)
    const claim = codeOf(draft, columns.claimed)
    crossed(draft, columns.claimed, claim, claims)
    const begin = draft.native.length
    crossed(draft, columns.mode, codeOf(draft, columns.mode, columns.label), claimModes)
    const mode = draft.native.slice(begin)
    for (const record of records) actors.set(record.id, record)
    if (actor !== undefined) attributions.push(judgement(`${id}-${columns.n}`, about, actor, uncertain))
    if (actor !== undefined && uncertain === '0') participants.push({ actor, role: 'attacker' })
    else if (actor !== undefined || columns.n === 1) incomplete = true
    if (claim !== undefined) claimed.push(claim)
    if (claim === '1') attributions.push(claimOf(`${id}-claim-${columns.n}`, about, actor, mode))
  }
  codeOf(draft, 'compclaim')
  if (claimed.length > 0 && claimed.every((claim) => claim === '0'))
    attributions.push({ id: `gtd:attribution/${id}-no-claim`, about, kind: 'no-claim' })
  if (attributions.some(({ by }) => by === coder.id)) actors.set(coder.id, coder)
  return { actors: [...actors.values()], participants, attributions, incomplete }
}

interface Group {
  /** The actor that did it: the part of the group where one is named. */
  readonly actor: Actor['id'] | undefined
  readonly records: readonly Actor[]
}

/** A group has a name and no id. A part of it is an actor under it. */
const readGroup = (draft: Draft, column: 'gname' | 'gname2' | 'gname3', part: 'gsubname' | 'gsubname2' | 'gsubname3'): Group => {
  const name = nameIn(draft, column)
  const ofPart = nameIn(draft, part)
  if (name === undefined && ofPart === undefined) return { actor: undefined, records: [] }
  const group: Actor | undefined = name === undefined ? undefined : { id: `gtd:actor/${referenceId(name)}`, name }
  if (ofPart === undefined) return { actor: group?.id, records: group === undefined ? [] : [group] }
  const faction: Mutable<Actor> = { id: `gtd:actor/${referenceId(`${name ?? ''} / ${ofPart}`)}`, name: ofPart }
  if (group === undefined) return { actor: faction.id, records: [faction] }
  faction.parent = group.id
  return { actor: faction.id, records: [group, faction] }
}

/** GTD's judgement. Its scale has two steps: 0 is sure, 1 is not. */
const judgement = (id: string, about: readonly Subject[], actor: Actor['id'], uncertain: string | undefined): Attribution => {
  const said: Mutable<Attribution> = { id: `gtd:attribution/${id}`, about, kind: 'assessment', by: coder.id, against: [actor] }
  if (uncertain === '0' || uncertain === '1') said.confidence = { scale: 'native', scheme: 'gtd:guncertain', value: uncertain }
  return said
}

/** A claim. Its speaker is not told where the group is not. */
const claimOf = (
  id: string,
  about: readonly Subject[],
  actor: Actor['id'] | undefined,
  native: readonly NativeCode[],
): Attribution => ({
  id: `gtd:attribution/${id}`,
  about,
  kind: 'claim',
  ...(actor !== undefined && { by: actor }),
  ...(native.length > 0 && { native }),
})
