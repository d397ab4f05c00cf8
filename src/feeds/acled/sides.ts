/**
 * Who took part: the sides of an event, and the actors associated with each.
 *
 * A dyadic row has both sides, a monadic row one of them: its twin has the other. What `interaction` tells shows how many sides
 * there are.
 */
import type { Actor } from '../../schema/actor.js'
import type { Participant } from '../../schema/participant.js'
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js'
import type { Row } from '../feed.js'
import { referenceId } from '../row/reference-id.js'
import { listed, text } from './cell.js'
import { type Draft, keepCode, keepWords, raise, wordsOf } from './draft.js'
import { inOrder, interactionOf, interOf } from './interaction.js'

/** Who took part. */
export interface Sides {
  readonly actors: readonly Actor[]
  readonly participants: readonly Participant[]
  /** Not all who took part are known to be there. */
  readonly incomplete: boolean
  /** The kinds of the sides, 1 to 8. */
  readonly inters: readonly number[]
}

/** One side of an event, as it is written. */
interface Side {
  readonly actor: string | undefined
  readonly associated: string | undefined
  /** 1 to 8, 0 for none. Undefined where it is not told. */
  readonly inter: number | undefined
}

/** Reads the sides. `twins` are the other rows of a monadic event; undefined in a dyadic export. */
export const readSides = (draft: Draft, twins: readonly Row[] | undefined): Sides => {
  const code = keepCode(draft, 'interaction')
  const expected = code === undefined ? undefined : interactionOf(code)
  if (code !== undefined && expected === undefined)
    raise(draft, 'unknown-class', 'interaction', 'interaction is not in the codebook. Look it up: native holds it.')
  const first = readSide(draft, '1')
  const others =
    twins === undefined
      ? [readSide(draft, '2')]
      : onceEach(draft, first, twins, expected).map((row) => readSide({ ...draft, row }, '1'))
  const sides = [first, ...others]
  const named = sides.filter(({ actor }) => actor !== undefined).length
  const inters = sides.flatMap(({ inter }) => (inter === undefined || inter === 0 ? [] : [inter]))
  if (expected !== undefined) compare(draft, inters, expected)
  // A monadic row that stands alone may be one side of two.
  const incomplete = expected === undefined ? others.length === 0 : named < expected.length
  if (incomplete && expected !== undefined)
    raise(
      draft,
      'side-missing',
      'interaction',
      `interaction tells of ${expected.length} sides, and ${named} can be read. Look for the other row of the event.`,
    )
  return { ...participantsOf(sides), incomplete, inters }
}

const readSide = (draft: Draft, side: '1' | '2'): Side => {
  const actor = wordsOf(draft, `actor${side}`)
  const associated = keepWords(draft, `assoc_actor_${side}`)
  const code = keepCode(draft, `inter${side}`)
  const inter = code === undefined ? undefined : interOf(code)
  if (code !== undefined && inter === undefined)
    raise(draft, 'unknown-class', `inter${side}`, 'The kind of actor is not in the codebook. Look it up: native holds it.')
  return { actor, associated, inter }
}

/**
 * The twins without those that say the same side once more than there are sides. Two equal rows of an event with two sides are no
 * repetition: both sides are the same actor.
 */
const onceEach = (draft: Draft, first: Side, twins: readonly Row[], expected: readonly number[] | undefined): readonly Row[] => {
  let spare = 1 + twins.length - (expected?.length ?? 0)
  if (spare <= 0) return twins
  const seen = new Set([JSON.stringify([first.actor, first.associated])])
  let repeated = 0
  const kept = twins.filter((row) => {
    const side = JSON.stringify([text(row['actor1']) ?? undefined, text(row['assoc_actor_1']) ?? undefined])
    if (!seen.has(side)) {
      seen.add(side)
      return true
    }
    if (spare === 0) return true
    spare--
    repeated++
    return false
  })
  if (repeated > 0)
    raise(draft, 'repeated-twin', 'actor1', `${repeated} rows say once more what another row of the event says. They add nobody.`)
  return kept
}

/** Whether the kinds of the sides are those of `interaction`, or a part of them where sides are missing. */
const compare = (draft: Draft, inters: readonly number[], expected: readonly number[]): void => {
  const rest = [...expected]
  for (const inter of inOrder(inters) ?? []) {
    const at = rest.indexOf(inter)
    if (at === -1) {
      raise(
        draft,
        'interaction-disagrees',
        'interaction',
        `interaction is ${expected.join('')}, and the actors are of the kinds ${inters.join(' and ')}. Look which is right.`,
      )
      return
    }
    rest.splice(at, 1)
  }
}

const participantsOf = (
  sides: readonly Side[],
): { readonly actors: readonly Actor[]; readonly participants: readonly Participant[] } => {
  const actors = new Map<string, Actor>()
  const idOf = (name: string): string => {
    const actor = actorOf(name)
    actors.set(actor.id, actor)
    return actor.id
  }
  const participants = sides.flatMap(({ actor, associated }): Participant[] => [
    ...(actor === undefined ? [] : [{ actor: idOf(actor), role: 'side' as const }]),
    // Allies of the side, or who its people are ("Women", "Journalists"): the codebook has both in one column.
    ...listed(associated).map((name) => ({ actor: idOf(name) })),
  ])
  return { actors: [...actors.values()], participants }
}

/** An actor holds nothing that depends on the event, so that all rows that name it give one record. ACLED gives it no id. */
const actorOf = (name: string): Actor => {
  const kind = kindOf(name)
  return { id: `acled:actor/${referenceId(name)}`, name, ...(kind !== undefined && { kind }) }
}

/** How ACLED names actors of a kind. */
const beginnings: readonly (readonly [string, ActorKind])[] = [
  ['Civilians (', 'civilians'],
  ['Protesters (', 'protesters'],
  ['Rioters (', 'rioters'],
  ['Military Forces of ', 'armed-forces'],
  ['Police Forces of ', 'police'],
  ['Government of ', 'state'],
  ['Private Security Forces (', 'private-security'],
]

/** Only what the name tells. `inter1` is of the row: forces of a state are `State forces` at home and `External` abroad. */
const kindOf = (name: string): ActorKind | undefined => beginnings.find(([beginning]) => name.startsWith(beginning))?.[1]
