/**
 * What people judged of incidents and did not take back, made ready to be asked.
 *
 * Judgements that contradict each other (records that are the same one by one, of which two are not the same) leave it open which
 * of them is wrong. None of those on `same` counts then, and each `not-same` does. Nor does it count that each of two is a part of the
 * other.
 *
 * @internal
 */
import { connectedIds } from '../../dataset/connected-ids.js'
import type { IncidentId } from '../../schema/id.js'
import type { Link } from '../../schema/link.js'
import { notTakenBack } from './not-taken-back.js'

/** What stands. */
export interface JudgedIncidents {
  /** Ids of records that are judged to be one incident, also through others. Two ids or more each, in order. */
  readonly same: readonly (readonly IncidentId[])[]
  /** Pairs that are judged not to be the same. */
  readonly notSame: readonly (readonly [IncidentId, IncidentId])[]
  /** What is judged to be a part, and of what. */
  readonly partOf: readonly (readonly [part: IncidentId, whole: IncidentId])[]
}

/** What these links judge of incidents, without what was taken back. */
export const judgedIncidents = (links: readonly Link[]): JudgedIncidents => {
  const standing = notTakenBack(links)
  const ends = (kind: Link['kind']): readonly (readonly [IncidentId, IncidentId])[] =>
    standing
      .filter((link) => link.kind === kind)
      .filter(({ from, to }) => from.type === 'incident' && to.type === 'incident' && from.id !== to.id)
      .map(({ from, to }): [IncidentId, IncidentId] => [from.id as IncidentId, to.id as IncidentId])
  const [same, notSame, parts] = [ends('same'), ends('not-same'), ends('part-of')]
  const firstOf = connectedIds(same)
  const groups = new Map<IncidentId, Set<IncidentId>>()
  for (const id of same.flat()) {
    const first = firstOf(id)
    groups.set(first, (groups.get(first) ?? new Set()).add(id))
  }
  for (const [a, b] of notSame) if (firstOf(a) === firstOf(b)) groups.delete(firstOf(a))
  // No id holds a line break.
  const isTold = new Set(parts.map(([part, whole]) => `${part}\n${whole}`))
  return {
    same: Array.from(groups.values(), (members) => [...members].sort()),
    notSame,
    partOf: parts.filter(([part, whole]) => !isTold.has(`${whole}\n${part}`)),
  }
}
