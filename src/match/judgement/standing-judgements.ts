/**
 * Which judgements on incidents count: those that stood at a time and whose ends are there.
 *
 * @internal
 */
import { wasNotTakenBack } from '../../aggregate/statement/standing.js'
import { happenedAfter } from '../../query/match-time.js'
import type { Extent } from '../../schema/extent.js'
import type { IncidentId, LinkId } from '../../schema/id.js'
import type { Link } from '../../schema/link.js'
import type { Truth } from '../../schema/truth.js'
import { and, not } from '../../value/truth.js'
import type { UnusedLink } from './merged-view.js'

/** A judgement on two incidents. */
export interface Judgement {
  readonly link: LinkId
  readonly from: IncidentId
  readonly to: IncidentId
}

/** The judgements that count, by what they say, and those that join nothing. */
export interface StandingJudgements {
  readonly same: readonly Judgement[]
  readonly notSame: readonly Judgement[]
  readonly unused: readonly UnusedLink[]
}

/** Whether each judgement stood. One without a date is taken as said before: nobody asks for it as of an earlier day otherwise. */
const standingOf = (links: readonly Link[], asOf: Extent | undefined): ReadonlyMap<LinkId, Truth> => {
  const held = wasNotTakenBack(asOf)
  const isAfter = asOf === undefined ? undefined : happenedAfter(asOf)
  const found = new Map<LinkId, Truth>()
  for (const { id, said, retracted } of links) {
    const isSaid = said === undefined || isAfter === undefined ? 'yes' : not(isAfter(said))
    // A link that stands there twice, once taken back, is taken back, whichever comes first.
    found.set(id, and(found.get(id) ?? 'yes', and(isSaid, held(retracted))))
  }
  return found
}

/**
 * Sorts judgements by what they say of the incidents that are there. Where it is open whether one stood then, the records stay apart: a
 * `same` does not count, and a `not-same` does.
 */
export const standingJudgements = (
  links: readonly Link[],
  present: (id: IncidentId) => IncidentId | undefined,
  asOf: Extent | undefined,
): StandingJudgements => {
  const standing = standingOf(links, asOf)
  const same: Judgement[] = []
  const notSame: Judgement[] = []
  const unused: UnusedLink[] = []
  for (const link of links) {
    const { id, kind } = link
    const stood = standing.get(id) ?? 'no'
    if ((kind !== 'same' && kind !== 'not-same') || stood === 'no') continue
    const found = onIncidents(link, present)
    if ('words' in found) unused.push(found)
    else if (kind === 'not-same') notSame.push(found)
    else if (stood === 'yes') same.push(found)
    else unused.push({ link: id, words: 'It is not told whether it stood then.' })
  }
  return { same, notSame, unused }
}

/** The two incidents that a link is on, or why there are no two. */
const onIncidents = (
  { id: link, from, to }: Link,
  present: (id: IncidentId) => IncidentId | undefined,
): Judgement | UnusedLink => {
  if (from.type !== 'incident' || to.type !== 'incident')
    return { link, words: 'One of its ends is a series, and only incidents are joined.' }
  const [one, other] = [present(from.id), present(to.id)]
  if (one !== undefined && other !== undefined)
    return one === other ? { link, words: 'Both of its ends are one incident.' } : { link, from: one, to: other }
  const missing = [from.id, to.id].filter((end) => present(end) === undefined)
  return { link, words: `There is no incident ${missing.map((end) => `"${end}"`).join(', nor ')}.` }
}
