/**
 * Joins records step by step, and never across what keeps them apart: a judgement that two are not the same, or two records that
 * one feed tells apart. What is judged of one record holds for all that it was joined with.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import type { JudgedIncidents } from '../judgement/judged-incidents.js'

/** Records that are joined with one another, and what they must not be joined with. */
interface Group {
  readonly members: IncidentId[]
  readonly feeds: Set<string>
  /** Ids that a member is judged not to be the same as. */
  readonly apart: IncidentId[]
}

/** What keeps two records apart. */
export type Obstacle = 'judgement' | 'feed'

/** Records to be joined. */
export interface ConstrainedUnion {
  /** Whether the two, or records that they are joined with, are judged not to be the same. */
  readonly isJudgedApart: (a: IncidentId, b: IncidentId) => boolean
  /** Joins the two and all that they are joined with. Tells what keeps them apart; undefined: they are joined now. */
  readonly join: (a: IncidentId, b: IncidentId) => Obstacle | undefined
  /** All that were named, with what they are joined with. */
  readonly groups: () => Iterable<readonly IncidentId[]>
}

/**
 * Begins with what is judged to be the same, whatever feed it is of. `feedOf` tells the feed of a record; without it, records of
 * one feed are joined as others are.
 */
export const constrainedUnion = (
  { same, notSame }: Pick<JudgedIncidents, 'same' | 'notSame'>,
  feedOf: ((id: IncidentId) => string) | undefined,
): ConstrainedUnion => {
  const groups = new Map<IncidentId, Group>()
  const groupOf = (id: IncidentId): Group => {
    const known = groups.get(id)
    if (known !== undefined) return known
    const group: Group = { members: [id], feeds: new Set(feedOf ? [feedOf(id)] : []), apart: [] }
    groups.set(id, group)
    return group
  }
  const merge = (a: Group, b: Group): void => {
    const [small, large] = a.members.length < b.members.length ? [a, b] : [b, a]
    for (const id of small.members) {
      large.members.push(id)
      groups.set(id, large)
    }
    for (const feed of small.feeds) large.feeds.add(feed)
    for (const id of small.apart) large.apart.push(id)
  }
  for (const [first, ...others] of same)
    if (first !== undefined)
      for (const other of others) if (groupOf(first) !== groupOf(other)) merge(groupOf(first), groupOf(other))
  for (const [a, b] of notSame) {
    groupOf(a).apart.push(b)
    groupOf(b).apart.push(a)
  }
  const isApart = (a: Group, b: Group): boolean => {
    const [few, many] = a.apart.length < b.apart.length ? [a, b] : [b, a]
    return few.apart.some((id) => groups.get(id) === many)
  }
  const shareFeed = (a: Group, b: Group): boolean => {
    const [small, large] = a.feeds.size < b.feeds.size ? [a, b] : [b, a]
    for (const feed of small.feeds) if (large.feeds.has(feed)) return true
    return false
  }
  return {
    isJudgedApart: (a, b) => {
      // Whoever is in no judgement and in no pair yet is not written down for a question.
      const [one, other] = [groups.get(a), groups.get(b)]
      return one !== undefined && other !== undefined && isApart(one, other)
    },
    join: (a, b) => {
      const [one, other] = [groupOf(a), groupOf(b)]
      if (one === other) return undefined
      if (isApart(one, other)) return 'judgement'
      if (shareFeed(one, other)) return 'feed'
      merge(one, other)
      return undefined
    },
    groups: () => new Set([...groups.values()].map(({ members }) => members)),
  }
}
