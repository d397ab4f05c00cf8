/**
 * Whether the scopes of two series exclude each other, as far as their questions show it.
 *
 * @internal
 */
import { equalJson } from '../../dataset/equal-json.js'
import type { Where } from '../../schema/where.js'

/** What all incidents in scope have to answer with yes. */
const demands = (where: Where | undefined): readonly Where[] =>
  where === undefined ? [] : where.op === 'all' ? where.of.flatMap(demands) : [where]

/** An incident has one kind, and happens in one country. How it ended, and its record, may be told twice. */
const excludeEachOther = (a: Where, b: Where): boolean => {
  if ((a.op === 'kind' && b.op === 'kind') || (a.op === 'country' && b.op === 'country')) {
    const asked: readonly string[] = b.in
    return !a.in.some((one) => asked.includes(one))
  }
  return (a.op === 'not' && equalJson(a.of, b)) || (b.op === 'not' && equalJson(b.of, a))
}

/** Whether no incident can be in both scopes. Where the questions do not show it, they may overlap. */
export const areScopesApart = (a: Where | undefined, b: Where | undefined): boolean => {
  const others = demands(b)
  return demands(a).some((one) => others.some((other) => excludeEachOther(one, other)))
}
