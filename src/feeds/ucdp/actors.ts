/** The two sides of an event: actors, and their part in it. */
import type { Actor } from '../../schema/actor.js'
import { type ActorId, ID_PATTERN } from '../../schema/id.js'
import type { NativeCode } from '../../schema/native-code.js'
import type { Participant } from '../../schema/participant.js'
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js'
import { lastingCountryOf } from '../row/gleditsch-ward.js'
import type { Mutable } from '../row/mutable.js'
import { code, codes, text } from './cell.js'
import { type Draft, keep, raise, textOf } from './draft.js'

/** UCDP's actor for civilians, side B of all one-sided violence. */
export const CIVILIANS: ActorId = 'ucdp:actor/1'

/** Who took part in an event. */
export interface Sides {
  readonly a: ActorId | undefined
  readonly b: ActorId | undefined
  readonly actors: readonly Actor[]
  readonly participants: readonly Participant[]
  /** A side has a name and no id, so the participants are not all there. */
  readonly incomplete: boolean
}

/**
 * Reads both sides. Two armed sides are told without a direction. In one-sided violence the codebook says who attacks whom:
 * side A, civilians.
 */
export const readSides = (draft: Draft, oneSided: boolean): Sides => {
  const a = readActor(draft, 'side_a')
  const b = readActor(draft, 'side_b')
  const directed = oneSided && b?.id === CIVILIANS
  const actors: Actor[] = []
  const participants: Participant[] = []
  if (a !== undefined) {
    actors.push(a)
    participants.push({ actor: a.id, role: directed ? 'attacker' : 'side' })
  }
  if (b !== undefined) {
    if (b.id !== a?.id) actors.push(b)
    participants.push({ actor: b.id, role: directed ? 'victim' : 'side' })
  }
  const incomplete = (a === undefined && named(draft, 'side_a')) || (b === undefined && named(draft, 'side_b'))
  return { a: a?.id, b: b?.id, actors, participants, incomplete }
}

const named = (draft: Draft, side: 'side_a' | 'side_b'): boolean => typeof text(draft.row[side]) === 'string'

/** UCDP's ids are numbers. A text that can be no id, such as one of a thousand letters, is none. */
const actorId = (told: string): ActorId | undefined => {
  const id = `ucdp:actor/${told}`
  return ID_PATTERN.test(id) ? id : undefined
}

/** An actor holds nothing that depends on the event, so that the rows of one actor give one record. */
const readActor = (draft: Draft, side: 'side_a' | 'side_b'): Actor | undefined => {
  const { row } = draft
  const told = code(row[`${side}_new_id`]) ?? undefined
  const id = told === undefined ? undefined : actorId(told)
  const name = textOf(draft, side)
  const numbers = codes(row[side === 'side_a' ? 'gwnoa' : 'gwnob']) ?? undefined
  keep(draft, `${side}_dset_id`, code(row[`${side}_dset_id`]))
  if (id === undefined) {
    if (name !== undefined || told !== undefined)
      raise(draft, 'side-without-id', side, 'A side needs its id to be an actor. Take it from the original file.')
    keep(draft, `${side}_new_id`, told)
    keep(draft, side, undefined, name)
    keep(draft, side === 'side_a' ? 'gwnoa' : 'gwnob', numbers?.join(';'))
    return undefined
  }
  const actor: Mutable<Actor> = { id }
  if (name !== undefined) actor.name = name
  const kind = kindOf(actor.id, name, numbers)
  if (kind !== undefined) actor.kind = kind
  if (numbers !== undefined) {
    const [only] = numbers
    const country = numbers.length === 1 && only !== undefined ? lastingCountryOf(only) : undefined
    if (country !== undefined) actor.country = country
    actor.native = numbers.map((number): NativeCode => ({ scheme: 'ucdp:gwno', code: number }))
  }
  return actor
}

/**
 * Only what the name and the number tell. Whether an actor that is no state is a rebel group, a community or the supporters of
 * a party is not told by the row.
 */
const kindOf = (id: ActorId, name: string | undefined, numbers: readonly string[] | undefined): ActorKind | undefined => {
  if (id === CIVILIANS) return 'civilians'
  const first = name?.indexOf(GOVERNMENT) ?? -1
  if (numbers !== undefined && numbers.length > 1) return 'coalition'
  if (name !== undefined && first === 0) return name.indexOf(GOVERNMENT, GOVERNMENT.length) > 0 ? 'coalition' : 'state'
  return numbers === undefined ? undefined : 'state'
}

const GOVERNMENT = 'Government of '
