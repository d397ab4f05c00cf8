/**
 * Builders: what happened, how it ended, who was hurt, what is told.
 */
import type { IncidentId } from '../schema/id.js'
import type { IncidentKind } from '../schema/vocabulary/incident-kind.js'
import type { InquiryStatus } from '../schema/vocabulary/inquiry-status.js'
import type { OriginUnit } from '../schema/vocabulary/origin-unit.js'
import type { Outcome } from '../schema/vocabulary/outcome.js'
import type { PersonRole } from '../schema/vocabulary/person-role.js'
import type { IncidentPath } from './incident-path.js'
import type { Atom } from './match-list.js'
import { atLeastOne } from './one-or-more.js'

/**
 * It is one of these incidents.
 *
 * @throws RangeError when none is named.
 * @example
 * withId('test:1', 'test:2') // => { op: 'id', in: ['test:1', 'test:2'] }
 *
 * @category constructors
 */
export const withId = (...ids: readonly IncidentId[]): Atom<'id'> => ({ op: 'id', in: atLeastOne('withId', ids) })

/**
 * What happened is one of these.
 *
 * @throws RangeError when none is named.
 * @example
 * ofKind('attack', 'clash') // => { op: 'kind', in: ['attack', 'clash'] }
 *
 * @category constructors
 */
export const ofKind = (...kinds: readonly IncidentKind[]): Atom<'kind'> => ({ op: 'kind', in: atLeastOne('ofKind', kinds) })

/**
 * It ended in one of these ways.
 *
 * @throws RangeError when none is named.
 * @example
 * withOutcome('intercepted') // => { op: 'outcome', in: ['intercepted'] }
 *
 * @category constructors
 */
export const withOutcome = (...outcomes: readonly Outcome[]): Atom<'outcome'> => ({
  op: 'outcome',
  in: atLeastOne('withOutcome', outcomes),
})

/**
 * The inquiry has one of these states.
 *
 * @throws RangeError when none is named.
 * @example
 * withStatus('verified') // => { op: 'status', in: ['verified'] }
 *
 * @category constructors
 */
export const withStatus = (...statuses: readonly InquiryStatus[]): Atom<'status'> => ({
  op: 'status',
  in: atLeastOne('withStatus', statuses),
})

/**
 * Its row in the feed stands for one of these. GDELT lists mentions in the news, and others incidents: leave mentions out where
 * incidents are counted. A record that does not tell what its row stands for answers maybe.
 *
 * @throws RangeError when none is named.
 * @example
 * ofUnit('mention') // => { op: 'unit', in: ['mention'] }
 * match(not(ofUnit('mention')))({ id: 'test:1', origin: { feed: 'gdelt', unit: 'mention' } }) // => 'no'
 *
 * @category constructors
 */
export const ofUnit = (...units: readonly OriginUnit[]): Atom<'unit'> => ({ op: 'unit', in: atLeastOne('ofUnit', units) })

/**
 * At least so many people were harmed in this way; in one role, where one is named.
 *
 * @throws RangeError when the number is not 0 or more.
 * @example
 * match(casualtiesAtLeast('killed', 3))({ id: 'test:1', harm: { killed: { total: { min: 2, max: 5 } } } }) // => 'maybe'
 *
 * @category constructors
 */
export const casualtiesAtLeast = (of: Atom<'casualties'>['of'], atLeast: number, role?: PersonRole): Atom<'casualties'> => {
  if (!(atLeast >= 0 && atLeast < Number.POSITIVE_INFINITY))
    throw new RangeError(`casualtiesAtLeast needs a number that is 0 or more: ${atLeast}`)
  return { op: 'casualties', of, ...(role !== undefined && { role }), atLeast }
}

/**
 * Its name or description holds this text. Upper and lower case do not matter.
 *
 * @throws RangeError when the text is empty.
 * @example
 * match(containsText('airport'))({ id: 'test:1', name: 'Rockets at the Airport' }) // => 'yes'
 *
 * @category constructors
 */
export const containsText = (text: string): Atom<'text'> => {
  if (text === '') throw new RangeError('containsText needs a text to look for.')
  return { op: 'text', contains: text }
}

/**
 * The record tells this at all. The answer is yes or no, never maybe: it is on the record, not on what happened.
 *
 * @example
 * match(reported('harm.killed.total'))({ id: 'test:1', harm: { killed: { total: { min: 39 } } } }) // => 'yes'
 * match(not(reported('where')))({ id: 'test:2' }) // => 'yes'
 *
 * @category constructors
 */
export const reported = (path: IncidentPath): Atom<'reported'> => ({ op: 'reported', path })
