/**
 * Builders that join questions. Questions are JSON, and a builder is a short way to write it.
 */
import type { Where, WhereAll, WhereAny, WhereIncident, WhereNot } from '../schema/where.js'
import type { Condition, JoinedCondition, TurnedCondition } from './condition.js'

/** Parts that are joined in the same way stand side by side, so that a question built in a loop does not nest. */
const flat = (op: 'all' | 'any', parts: readonly Condition[]): readonly Condition[] =>
  parts.flatMap((part) => (part.op === op ? part.of : [part]))

/**
 * All of these, by Kleene's logic: no when one is no, yes when all are yes. All of none is yes.
 *
 * @example
 * all(ofKind('attack'), inCountry('IRQ'))
 * // => { op: 'all', of: [{ op: 'kind', in: ['attack'] }, { op: 'country', in: ['IRQ'] }] }
 *
 * @category constructors
 */
export const all: {
  (...parts: readonly Where[]): WhereAll
  (...parts: readonly Condition[]): JoinedCondition
} = (...parts: readonly Condition[]) => ({ op: 'all', of: flat('all', parts) }) as WhereAll

/**
 * Any of these, by Kleene's logic: yes when one is yes, no when all are no. Any of none is no.
 *
 * @example
 * match(any(ofKind('attack'), inCountry('IRQ')))({ id: 'test:1', where: { country: 'IRQ' } }) // => 'yes'
 *
 * @category constructors
 */
export const any: {
  (...parts: readonly Where[]): WhereAny
  (...parts: readonly Condition[]): JoinedCondition
} = (...parts: readonly Condition[]) => ({ op: 'any', of: flat('any', parts) }) as WhereAny

/**
 * The opposite. What is open stays open: `not` of maybe is maybe.
 *
 * @example
 * match(not(inCountry('IRQ')))({ id: 'test:1', where: { name: 'a village' } }) // => 'maybe'
 *
 * @category constructors
 */
export const not: {
  (part: Where): WhereNot
  (part: Condition): TurnedCondition
} = (part: Condition) => ({ op: 'not', of: part }) as WhereNot

/**
 * Asked of the incidents that a thing hangs on. Of a site: some incident at it, at a site inside it, or aimed at one of these. Of a
 * statement: some incident that it is about. Of a use of a weapon, a target or a participant: its incident. Of an incident:
 * itself.
 *
 * @example
 * const dataset = {
 *   sitrep: 1,
 *   sites: [{ id: 'test:base' }, { id: 'test:camp', parent: 'test:base' }],
 *   incidents: [{ id: 'test:1', kind: 'attack', where: { site: 'test:camp' } }],
 * } as const
 * matchSite(anIncident(ofKind('attack')), dataset)({ id: 'test:base' }) // => 'yes'
 *
 * @category constructors
 */
export const anIncident: {
  (part: Where): WhereIncident
  (part: Condition): TurnedCondition
} = (part: Condition) => ({ op: 'incident', of: part }) as WhereIncident
