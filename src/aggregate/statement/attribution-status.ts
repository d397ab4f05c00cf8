/**
 * Who is said to have done it, as of a day: what the statements on an incident come to.
 *
 * Laws: every state that the statements can really come to is among the possible ones, whichever day they were said on and
 * whichever general ones are meant of this incident; where no actor is a collective or unknown, the possible ones are no more
 * than that; the order of the statements does not matter.
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { toIndex } from '../../query/to-index.js'
import type { Attribution } from '../../schema/attribution.js'
import type { Dataset } from '../../schema/dataset.js'
import type { Extent } from '../../schema/extent.js'
import type { ActorId, IncidentId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'
import type { Truth } from '../../schema/truth.js'
import { and, not, or } from '../../value/truth.js'
import { extentAsOf } from './as-of.js'
import { statementsOn } from './bearing.js'
import { areAtOdds, type CountedVoice, type Effect, possibleStates, voiceOf } from './possible-states.js'

/**
 * What the statements on an incident come to. The first that holds:
 *
 * | state | when |
 * |---|---|
 * | `contested` | two statements that count cannot both be right: two name different actors, or one clears whom another names |
 * | `claimed` | somebody claims it, and nobody speaks against that |
 * | `attributed` | somebody is accused of it, or found or judged to have done it |
 * | `denied` | there are only denials, or findings that clear somebody |
 * | `unclaimed` | there is only the statement that nobody has claimed it |
 * | `silent` | nobody says anything on who did it, which is not the same as unclaimed |
 *
 * @category statements
 */
export type AttributionState = 'contested' | 'claimed' | 'attributed' | 'denied' | 'unclaimed' | 'silent'

/**
 * A statement that bears on an incident.
 *
 * @category statements
 */
export interface BearingStatement {
  readonly attribution: Attribution
  /** `own`: about this incident. `general`: about such incidents, or a series that it is part of; perhaps not meant of this one. */
  readonly bearing: 'own' | 'general'
  /** Whether it had been said, and not been taken back, as of the time asked for. */
  readonly counts: Truth
  /** Why it counts or not, in words. */
  readonly why: string
}

/**
 * Who is said to have done it.
 *
 * @category statements
 */
export interface AttributionStatus {
  /** The one state that is possible. Absent when several are. */
  readonly state?: AttributionState
  /** All states that are possible, where general statements may be meant of this incident or not. */
  readonly possible: readonly AttributionState[]
  /** The states that the statements about this incident itself can come to. */
  readonly own: readonly AttributionState[]
  /** The states that all statements can come to if the general ones are meant of this incident too. */
  readonly general: readonly AttributionState[]
  /** Whether it is said that nobody claimed it, and nobody did. It may be attributed to somebody all the same. */
  readonly unclaimed: Truth
  /** Who claims it, or may claim it. */
  readonly claimants: readonly ActorId[]
  /** Who is accused, or found or judged to have done it, for certain or perhaps. */
  readonly accused: readonly ActorId[]
  /** Who is said not to have done it, for certain or perhaps. */
  readonly cleared: readonly ActorId[]
  /** The statements that lead to the possible states. */
  readonly deciding: readonly BearingStatement[]
  /** The other statements: they do not count, or another one counts for more. */
  readonly others: readonly BearingStatement[]
  /** The time that was asked for. */
  readonly asOf?: Extent
}

/**
 * As of when a question about statements is asked.
 *
 * @category statements
 */
export interface AsOf {
  /**
   * What was said after this time does not count, and what was taken back after it still does. An extent, or the name of a
   * day, week, month, quarter or year such as `2021-06-07`; to its end. Left out: all that was said and not taken back.
   */
  readonly asOf?: Extent | string
}

const stateOf: Readonly<Record<Effect, AttributionState>> = {
  claims: 'claimed',
  accuses: 'attributed',
  clears: 'denied',
  'no-claim': 'unclaimed',
}

/**
 * Who is said to have done an incident, as of a time. Statements are read as they stand: none is believed more than another,
 * and confidence plays no role. A series is looked at when a link judges the incident to be a part of it.
 *
 * @throws RangeError when `asOf` is a text that names no day, week, month, quarter or year.
 * @example
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   actors: [{ id: 'test:front' }, { id: 'test:state' }],
 *   incidents: [{ id: 'test:1' }],
 *   attributions: [
 *     { id: 'test:a1', about: [{ type: 'incident', id: 'test:1' }], kind: 'no-claim', said: day('2021-06-06') },
 *     { id: 'test:a2', about: [{ type: 'incident', id: 'test:1' }], kind: 'claim', by: 'test:front', said: day('2021-06-09') },
 *   ],
 * }
 * attributionStatus(dataset, { asOf: '2021-06-05' })('test:1').state // => 'silent'
 * attributionStatus(dataset, { asOf: '2021-06-07' })('test:1').state // => 'unclaimed'
 * attributionStatus(dataset)('test:1').state // => 'claimed'
 *
 * @category statements
 */
export const attributionStatus = (
  dataset: Dataset | DatasetIndex,
  options: AsOf = {},
): ((incident: Incident | IncidentId) => AttributionStatus) => {
  const index = toIndex(dataset)
  const asOf = extentAsOf(options)
  const statementsOf = statementsOn(index, asOf)
  const atOdds = areAtOdds(index)
  return (incident) => {
    const statements = statementsOf(typeof incident === 'string' ? incident : incident.id)
    const heard = statements.map((statement) => ({ ...statement, voice: voiceOf(statement.attribution) }))
    const isOwn = ({ bearing }: BearingStatement): boolean => bearing === 'own'
    const hasGeneral = !heard.every(isOwn)
    const open = heard.map((one): CountedVoice & { readonly statement: BearingStatement } => ({
      voice: one.voice,
      counts: isOwn(one) ? one.counts : and(one.counts, 'maybe'),
      statement: one,
    }))
    const { states: possible, disputed } = possibleStates(open, atOdds)
    const some = (effect: Effect): Truth =>
      open.reduce<Truth>((answer, { voice, counts }) => (voice.effect === effect ? or(answer, counts) : answer), 'no')
    const named = (effect: Effect): readonly ActorId[] => [
      ...new Set(open.flatMap(({ voice, counts }) => (voice.effect === effect && counts !== 'no' ? (voice.names ?? []) : []))),
    ]
    const decides = ({ voice, counts }: CountedVoice): boolean =>
      counts !== 'no' &&
      voice.effect !== undefined &&
      (possible.includes(stateOf[voice.effect]) || (possible.includes('contested') && disputed.has(voice)))
    const deciding = open.map(decides)
    return {
      ...(possible[0] !== undefined && possible.length === 1 && { state: possible[0] }),
      possible,
      own: hasGeneral ? possibleStates(heard.filter(isOwn), atOdds).states : possible,
      general: hasGeneral ? possibleStates(heard, atOdds).states : possible,
      unclaimed: and(some('no-claim'), not(some('claims'))),
      claimants: named('claims'),
      accused: named('accuses'),
      cleared: named('clears'),
      deciding: statements.filter((_, position) => deciding[position] === true),
      others: statements.filter((_, position) => deciding[position] !== true),
      ...(asOf !== undefined && { asOf }),
    }
  }
}
