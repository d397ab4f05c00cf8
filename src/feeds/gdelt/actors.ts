/**
 * Who an event is about: the source and the target of what the event code says.
 *
 * An actor of GDELT has no id. It is what its ten columns say, so its id is a hash of all ten, and all lines that say the same give
 * one record. Its codes stand in `native` under names that fit both positions, such as `gdelt:ActorCode`.
 */
import type { Actor } from '../../schema/actor.js'
import type { NativeCode } from '../../schema/native-code.js'
import type { Participant } from '../../schema/participant.js'
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js'
import type { ParticipantRole } from '../../schema/vocabulary/participant-role.js'
import type { Mutable } from '../row/mutable.js'
import { referenceId } from '../row/reference-id.js'
import { countryOfActor } from './actor-country.js'
import { code, text } from './cell.js'
import type { Column } from './columns.js'
import { actorTypes } from './crosswalk.js'
import { cellOf, type Draft, keep, textOf } from './draft.js'

/** The two actors of an event, and the parts that they have. */
export interface Actors {
  readonly actors: readonly Actor[]
  readonly participants: readonly Participant[]
}

/** What the columns of an actor are called behind `Actor1` and `Actor2`. */
const attributes = [
  'CountryCode',
  'KnownGroupCode',
  'EthnicCode',
  'Religion1Code',
  'Religion2Code',
  'Type1Code',
  'Type2Code',
  'Type3Code',
] as const

type Position = 'Actor1' | 'Actor2'

/** Reads both actors. `event`: the code of the event. */
export const readActors = (draft: Draft, event: string | undefined): Actors => {
  const first = readActor(draft, 'Actor1')
  const second = readActor(draft, 'Actor2')
  const actors: Actor[] = []
  const participants: Participant[] = []
  const take = (actor: Actor | undefined, role: ParticipantRole | undefined): void => {
    if (actor === undefined) return
    if (!actors.some(({ id }) => id === actor.id)) actors.push(actor)
    if (!participants.some((known) => known.actor === actor.id && known.role === role))
      participants.push(role === undefined ? { actor: actor.id } : { actor: actor.id, role })
  }
  take(first, event === undefined ? undefined : sourceRole(event))
  take(second, event === undefined ? undefined : targetRole(event, second?.kind))
  return { actors, participants }
}

/** Use of force that has a direction in CAMEO: somebody does it to somebody. */
const DIRECTED = /^(?:175|180|182|183|185|186|195|200|202|204)/
/** Fighting, which CAMEO codes from either side. */
const MUTUAL = /^(?:190|193|194)/
/** What is a protest or a riot in our words. */
const PROTEST = /^14[15]/

const sourceRole = (event: string): ParticipantRole | undefined =>
  DIRECTED.test(event) ? 'attacker' : MUTUAL.test(event) ? 'side' : PROTEST.test(event) ? 'demonstrator' : undefined

const armed: ReadonlySet<ActorKind | undefined> = /* @__PURE__ */ (() =>
  new Set<ActorKind>(['armed-forces', 'police', 'armed-group']))()

/** Whom force was used against: armed, a defender; civilians, a victim; of others nobody told which. */
const targetRole = (event: string, kind: ActorKind | undefined): ParticipantRole | undefined => {
  if (MUTUAL.test(event)) return 'side'
  if (!DIRECTED.test(event)) return undefined
  return armed.has(kind) ? 'defender' : kind === 'civilians' ? 'victim' : undefined
}

const SEPARATOR = '\u001f'

const readActor = (draft: Draft, position: Position): Actor | undefined => {
  const ownCode = cellOf(draft, `${position}Code`, code)
  const name = nameOf(draft, `${position}Name`)
  // Which of the two positions it had is told here: a participant without a role does not tell.
  keep(draft, `${position}Code`, ownCode)
  if (name !== undefined) keep(draft, `${position}Name`, undefined, name)
  const codes = attributes.map((attribute) => cellOf(draft, `${position}${attribute}`, code))
  if (ownCode === undefined && name === undefined && codes.every((one) => one === undefined)) return undefined
  const actor: Mutable<Actor> = {
    id: `gdelt:actor/${referenceId([ownCode, name, ...codes].map((one) => one ?? '').join(SEPARATOR))}`,
  }
  const [country, , , , , type] = codes
  const kind = type !== undefined && Object.hasOwn(actorTypes, type) ? actorTypes[type]?.to : undefined
  const iso = country === undefined ? undefined : countryOfActor(country)
  const native: NativeCode[] = ownCode === undefined ? [] : [{ scheme: 'gdelt:ActorCode', code: ownCode }]
  attributes.forEach((attribute, i) => {
    const found = codes[i]
    if (found !== undefined) native.push({ scheme: `gdelt:Actor${attribute}`, code: found })
  })
  if (name !== undefined) actor.name = name
  if (kind !== undefined) actor.kind = kind
  if (iso !== undefined) actor.country = iso
  if (native.length > 0) actor.native = native
  return actor
}

const nameOf = (draft: Draft, column: Column): string | undefined =>
  text(draft.row[column]) === null ? cellOf(draft, column, text) : textOf(draft, column)
