/**
 * Groups of records that were joined, in order.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import { byText } from '../../value/by-text.js'

/** Groups of two records or more, each in the order of its ids, in the order of their first ids. Other ids than `there` are left out. */
export const sortedGroups = (
  groups: Iterable<readonly IncidentId[]>,
  there?: ReadonlySet<IncidentId>,
): readonly (readonly IncidentId[])[] =>
  Array.from(groups, (members) => members.filter((id) => there === undefined || there.has(id)).sort())
    .filter((members) => members.length > 1)
    .sort(([a = ''], [b = '']) => byText(a, b))
