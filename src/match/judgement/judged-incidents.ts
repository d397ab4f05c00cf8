/**
 * What people judged of incidents and did not take back, made ready to be asked.
 *
 * Judgements that contradict each other (records that are the same one by one, of which two are not the same) leave it open which
 * of them is wrong. None of those on `same` counts then, and each `not-same` does. Nor does it count that each of two is a part of the
 * other.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import type { Link } from '../../schema/link.js'

/** What stands. */
export interface JudgedIncidents {
  /** Ids of records that are judged to be one incident, also through others. Two ids or more each, in order. */
  readonly same: readonly (readonly IncidentId[])[]
  /** Pairs that are judged not to be the same. */
  readonly notSame: readonly (readonly [IncidentId, IncidentId])[]
  /** What is judged to be a part, and of what. */
  readonly partOf: readonly (readonly [part: IncidentId, whole: IncidentId])[]
}

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What is joined to one another, one by one. */
const components = (joined: readonly (readonly [IncidentId, IncidentId])[]): readonly (readonly IncidentId[])[] => {
  const neighbours = new Map<IncidentId, IncidentId[]>()
  const add = (id: IncidentId, other: IncidentId): void => {
    const list = neighbours.get(id) ?? []
    neighbours.set(id, list)
    list.push(other)
  }
  for (const [from, to] of joined) {
    add(from, to)
    add(to, from)
  }
  const seen = new Set<IncidentId>()
  const found: (readonly IncidentId[])[] = []
  for (const id of neighbours.keys()) {
    if (seen.has(id)) continue
    const members = new Set([id])
    for (const member of members) for (const other of neighbours.get(member) ?? []) members.add(other)
    for (const member of members) seen.add(member)
    found.push([...members].sort(byCodeUnit))
  }
  return found
}

/** What these links judge of incidents, without what was taken back. A link that is here twice, once taken back, is taken back. */
export const judgedIncidents = (links: readonly Link[]): JudgedIncidents => {
  const takenBack = new Set(links.filter(({ retracted }) => retracted !== undefined).map(({ id }) => id))
  const ends = (kind: Link['kind']): readonly (readonly [IncidentId, IncidentId])[] =>
    links
      .filter((link) => link.kind === kind && !takenBack.has(link.id))
      .filter(({ from, to }) => from.type === 'incident' && to.type === 'incident' && from.id !== to.id)
      .map(({ from, to }): [IncidentId, IncidentId] => [from.id as IncidentId, to.id as IncidentId])
  const notSame = ends('not-same')
  const all = components(ends('same'))
  const groupOf = new Map(all.flatMap((members, group) => members.map((id) => [id, group] as const)))
  const contradictory = new Set<number>()
  for (const [a, b] of notSame) {
    const group = groupOf.get(a)
    if (group !== undefined && group === groupOf.get(b)) contradictory.add(group)
  }
  const parts = ends('part-of')
  const isTold = new Set(parts.map(([part, whole]) => `${part} ${whole}`))
  return {
    same: all.filter((_, group) => !contradictory.has(group)),
    notSame,
    partOf: parts.filter(([part, whole]) => !isTold.has(`${whole} ${part}`)),
  }
}
