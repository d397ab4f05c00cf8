/**
 * What incidents are ordered by, as values that are compared.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { IncidentOrder } from '../schema/incident-query.js'
import type { Truth } from '../schema/truth.js'
import { rangeOf, readExtent } from '../value/extent-set.js'

/** The value that an incident is ordered by. `null`: it is not told. */
export type SortKey = number | string | null

const momentOf = ({ when }: Incident, side: 'start' | 'end'): SortKey => {
  const range = when && rangeOf(readExtent(when))
  const moment = side === 'start' ? range?.first : range?.last
  return moment !== undefined && Number.isFinite(moment) ? moment : null
}

const sortKey = (order: IncidentOrder, incident: Incident, answer: Truth): SortKey => {
  switch (order.by) {
    case 'when':
      return momentOf(incident, order.side)
    case 'answer':
      return answer === 'yes' ? 0 : 1
    case 'id':
      return incident.id
    case 'casualties':
      return incident.harm?.[order.of]?.total?.[order.bound] ?? null
  }
}

/** The values that an incident is ordered by, its id last. */
export const sortKeys = (orders: readonly IncidentOrder[], incident: Incident, answer: Truth): readonly SortKey[] => [
  ...orders.map((order) => sortKey(order, incident, answer)),
  incident.id,
]

/** Compares two lists of such values. */
export const compareKeys =
  (orders: readonly IncidentOrder[]) =>
  (a: readonly SortKey[], b: readonly SortKey[]): number => {
    for (let position = 0; position <= orders.length; position++) {
      const [one = null, other = null] = [a[position], b[position]]
      if (one === other) continue
      if (one === null || other === null) return one === null ? 1 : -1
      const isLess = one < other
      return isLess === (orders[position]?.descending === true) ? 1 : -1
    }
    return 0
  }
