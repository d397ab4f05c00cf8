/**
 * The order of incidents whose values are uncertain.
 *
 * Laws: the order is total and stable: equal values go by id, and incidents with one id stay as they came. What is not told
 * comes last, whichever way the order runs. Adding incidents does not change the order of those that were there.
 */
import type { Incident } from '../schema/incident.js'
import type { IncidentOrder } from '../schema/incident-query.js'
import { compareKeys, sortKeys } from './sort-keys.js'

type OrderBy<By extends IncidentOrder['by']> = Extract<IncidentOrder, { readonly by: By }>

/**
 * By when it happened: the first moment that is possible, or the last. Times are compared as local times.
 *
 * @example
 * byWhen('end') // => { by: 'when', side: 'end' }
 *
 * @category constructors
 */
export const byWhen = (side: 'start' | 'end' = 'start'): OrderBy<'when'> => ({ by: 'when', side })

/**
 * By how many people were harmed: the least that is possible, the source's best figure, or the most.
 *
 * @example
 * descending(byCasualties('killed', 'min')) // => { by: 'casualties', of: 'killed', bound: 'min', descending: true }
 *
 * @category constructors
 */
export const byCasualties = (
  of: OrderBy<'casualties'>['of'],
  bound: OrderBy<'casualties'>['bound'] = 'best',
): OrderBy<'casualties'> => ({ by: 'casualties', of, bound })

/**
 * Those that belong for certain, then those that may.
 *
 * @example
 * byAnswer() // => { by: 'answer' }
 *
 * @category constructors
 */
export const byAnswer = (): OrderBy<'answer'> => ({ by: 'answer' })

/**
 * By id, character by character.
 *
 * @example
 * byId() // => { by: 'id' }
 *
 * @category constructors
 */
export const byId = (): OrderBy<'id'> => ({ by: 'id' })

/**
 * The same order with the greatest first. What is not told stays last.
 *
 * @example
 * descending(byWhen()) // => { by: 'when', side: 'start', descending: true }
 *
 * @category combinators
 */
export const descending = <O extends IncidentOrder>(order: O): O & { readonly descending: true } => ({
  ...order,
  descending: true,
})

/**
 * The incidents in order: by the first, where that is the same by the second, and so on; then by id.
 *
 * @example
 * const incidents = [{ id: 'test:1' }, { id: 'test:2', when: { start: '2021-06-06' } }, { id: 'test:3', when: { start: '2021-01-01' } }]
 * orderBy(byWhen())(incidents).map(({ id }) => id) // => ['test:3', 'test:2', 'test:1']
 *
 * @category queries
 */
export const orderBy = (...orders: readonly IncidentOrder[]): ((incidents: readonly Incident[]) => readonly Incident[]) => {
  const compare = compareKeys(orders)
  return (incidents) =>
    incidents
      .map((incident) => ({ incident, keys: sortKeys(orders, incident, 'yes') }))
      .sort((a, b) => compare(a.keys, b.keys))
      .map(({ incident }) => incident)
}
