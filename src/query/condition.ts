/**
 * Questions that a program asks beside those that are data: its own function may stand anywhere in one.
 */
import type { Incident } from '../schema/incident.js'
import type { Truth } from '../schema/truth.js'
import type { Where, WhereAtom } from '../schema/where.js'

/**
 * A condition of one's own. It is asked in memory, and cannot be stored, sent or compiled.
 *
 * @category queries
 */
export interface OwnCondition {
  readonly op: 'own'
  /** Whether an incident meets it. `true` is yes and `false` is no. */
  readonly ask: (incident: Incident) => Truth | boolean
  /** What is asked, in words, for those who read an explanation. */
  readonly words?: string
}

/**
 * Several conditions joined: all of them, or any of them.
 *
 * @category queries
 */
export interface JoinedCondition {
  readonly op: 'all' | 'any'
  readonly of: readonly Condition[]
}

/**
 * A condition turned round, or asked of the incidents that a thing hangs on.
 *
 * @category queries
 */
export interface TurnedCondition {
  readonly op: 'not' | 'incident'
  readonly of: Condition
}

/**
 * What incidents can be asked: a question that is data ({@link Where}), or one with conditions of one's own in it.
 *
 * @category queries
 */
export type Condition = WhereAtom | OwnCondition | JoinedCondition | TurnedCondition

/**
 * A condition of one's own, to stand anywhere in `all`, `any` and `not`. Answer `maybe` where the incident does not tell what is
 * asked.
 *
 * @example
 * const isNamed = own(({ name }) => name !== undefined, 'it has a name')
 * filter(all(ofKind('attack'), isNamed))([{ id: 'test:1', kind: 'attack', name: 'Camp Victory' }, { id: 'test:2', kind: 'attack' }]).length // => 1
 *
 * @category constructors
 */
export const own = (ask: OwnCondition['ask'], words?: string): OwnCondition => ({
  op: 'own',
  ask,
  ...(words !== undefined && { words }),
})

/**
 * Whether a condition is data: it has no condition of one's own in it, so that it can be stored, sent and compiled.
 *
 * @example
 * isData(all(ofKind('attack'), inCountry('IRQ'))) // => true
 * isData(not(own(() => true))) // => false
 *
 * @category guards
 */
export const isData = (condition: Condition): condition is Where => {
  switch (condition.op) {
    case 'own':
      return false
    case 'all':
    case 'any':
      return condition.of.every(isData)
    case 'not':
    case 'incident':
      return isData(condition.of)
    default:
      return true
  }
}
