/**
 * The order of records by their ids, which no order of the input changes.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'

/** Records by their ids, as texts are sorted. */
export const byIds = (a: { readonly id: IncidentId }, b: { readonly id: IncidentId }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0
