/**
 * The states that statements on one incident may come to, when it is open whether some of them count.
 *
 * A state is the first of these that holds: contested, claimed, attributed, denied, unclaimed, silent. Statements that are
 * added only ever move it towards the front, so that the fewest statements that are possible decide how far back it can be.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { Attribution } from '../../schema/attribution.js'
import type { ActorId } from '../../schema/id.js'
import type { Truth } from '../../schema/truth.js'
import { and, not } from '../../value/truth.js'
import type { AttributionState } from './attribution-status.js'
import { actorQuestions, type Named } from './same-actor.js'

/** What a statement does: it names who did it, or clears somebody, or says that nobody claimed it. */
export type Effect = 'claims' | 'accuses' | 'clears' | 'no-claim'

/** A statement as far as it decides. */
export interface Voice {
  /** Undefined: it names an empty list, and so decides nothing. */
  readonly effect: Effect | undefined
  readonly names: Named
  readonly by: ActorId | undefined
}

/** How a statement decides. A denial clears those that it names, or else its speaker. */
export const voiceOf = ({ kind, by, against, clears }: Attribution): Voice => {
  const speaker = by === undefined ? undefined : [by]
  switch (kind) {
    case 'no-claim':
      return { effect: 'no-claim', names: [], by }
    case 'claim':
      return { effect: 'claims', names: speaker, by }
    case 'denial':
      return { effect: 'clears', names: against === undefined || against.length === 0 ? speaker : against, by }
    case 'accusation':
    case 'finding':
    case 'assessment':
      return {
        effect: against?.length === 0 ? undefined : clears === true ? 'clears' : 'accuses',
        names: against,
        by,
      }
  }
}

/** The question whether two statements are at odds. */
export const areAtOdds = (index: DatasetIndex): ((a: Voice, b: Voice) => Truth) => {
  const { agree, clears } = actorQuestions(index)
  const accuses = ({ effect }: Voice): boolean => effect === 'claims' || effect === 'accuses'
  return (a, b) => {
    if (accuses(a) && accuses(b)) {
      const odds = not(agree(a.names, b.names))
      // One speaker who names two may mean both of them.
      const isOneSpeaker = a.effect === 'accuses' && b.effect === 'accuses' && a.by !== undefined && a.by === b.by
      return isOneSpeaker ? and(odds, 'maybe') : odds
    }
    if (a.effect === 'clears' && accuses(b)) return clears(a.names, b.names)
    if (b.effect === 'clears' && accuses(a)) return clears(b.names, a.names)
    return 'no'
  }
}

/** A voice, and whether it counts. */
export interface CountedVoice {
  readonly voice: Voice
  readonly counts: Truth
}

/** The states that are possible, and the voices that are, or may be, at odds with another one that counts. */
export interface Possible {
  readonly states: readonly AttributionState[]
  readonly disputed: ReadonlySet<Voice>
}

const steps = [
  ['claims', 'claimed'],
  ['accuses', 'attributed'],
  ['clears', 'denied'],
  ['no-claim', 'unclaimed'],
] as const

/** The states that are possible, in their order. */
export const possibleStates = (counted: readonly CountedVoice[], atOdds: (a: Voice, b: Voice) => Truth): Possible => {
  const voices = counted.filter(({ counts }) => counts !== 'no')
  const disputed = new Set<Voice>()
  /** At odds for certain with one that counts for certain. */
  const excluded = new Set<Voice>()
  let isContested = false
  for (const [position, one] of voices.entries())
    for (let next = position + 1; next < voices.length; next++) {
      const other = voices[next] as CountedVoice
      const odds = atOdds(one.voice, other.voice)
      if (odds === 'no') continue
      disputed.add(one.voice).add(other.voice)
      if (odds === 'maybe') continue
      if (one.counts === 'yes') excluded.add(other.voice)
      if (other.counts === 'yes') excluded.add(one.voice)
      isContested ||= one.counts === 'yes' && other.counts === 'yes'
    }
  if (isContested) return { states: ['contested'], disputed }
  const states: AttributionState[] = disputed.size > 0 ? ['contested'] : []
  for (const [effect, state] of steps) {
    const own = voices.filter(({ voice }) => voice.effect === effect)
    if (own.some(({ voice }) => !excluded.has(voice))) states.push(state)
    // One that counts for certain leaves no room for the states behind it.
    if (own.some(({ counts }) => counts === 'yes')) return { states, disputed }
  }
  return { states: [...states, 'silent'], disputed }
}
