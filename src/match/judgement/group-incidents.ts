/**
 * Which incidents judgements join, and which judgements contradict each other.
 *
 * Laws: no two incidents of a group are judged not the same; the order of the judgements does not matter; a judgement that no
 * contradiction needs still joins.
 *
 * @internal
 */
import { connectedIds } from '../../dataset/connected-ids.js'
import type { IncidentId } from '../../schema/id.js'
import { byText } from '../../value/by-text.js'
import { judgementsBetween } from './judgements-between.js'
import type { Contradiction } from './merged-view.js'
import type { Judgement } from './standing-judgements.js'

/** Incidents that are one, and the judgements that say so. */
export interface IncidentGroup {
  /** The first of its ids. */
  readonly id: IncidentId
  /** All of its ids, in order. */
  readonly ids: readonly IncidentId[]
  readonly judgements: readonly Judgement[]
}

/** The groups by their first ids, and what contradicts itself. */
export interface IncidentGroups {
  readonly groups: readonly IncidentGroup[]
  readonly contradictions: readonly Contradiction[]
}

/** The first id of the incidents that chains of judgements join with one. */
const chainsOf = (judgements: readonly Judgement[]): ((id: IncidentId) => IncidentId) =>
  connectedIds(judgements.map(({ from, to }) => [from, to]))

const groupsOf = (judgements: readonly Judgement[]): readonly IncidentGroup[] => {
  const firstOf = chainsOf(judgements)
  const groups = new Map<IncidentId, { readonly ids: Set<IncidentId>; readonly judgements: Judgement[] }>()
  for (const judgement of judgements) {
    const first = firstOf(judgement.from)
    const group = groups.get(first) ?? { ids: new Set<IncidentId>(), judgements: [] }
    groups.set(first, group)
    group.ids.add(judgement.from).add(judgement.to)
    group.judgements.push(judgement)
  }
  return [...groups]
    .sort(([a], [b]) => byText(a, b))
    .map(([id, { ids, judgements: joining }]) => ({ id, ids: [...ids].sort(byText), judgements: joining }))
}

/** The judgements that keep the same two incidents apart, where others join them. */
const crossed = (same: readonly Judgement[], notSame: readonly Judgement[]): readonly (readonly Judgement[])[] => {
  const firstOf = chainsOf(same)
  const pairs = new Map<string, Judgement[]>()
  for (const judgement of notSame) {
    if (firstOf(judgement.from) !== firstOf(judgement.to)) continue
    const key = JSON.stringify([judgement.from, judgement.to].sort(byText))
    const pair = pairs.get(key) ?? []
    pairs.set(key, pair)
    pair.push(judgement)
  }
  return [...pairs].sort(([a], [b]) => byText(a, b)).map(([, pair]) => pair)
}

const quoted = (id: string): string => `"${id}"`

/**
 * Groups incidents. Where two are judged not the same and others lead from the one to the other, none of those others joins: which of
 * them is wrong, or whether the first one is, is not for a program to guess.
 */
export const groupIncidents = (same: readonly Judgement[], notSame: readonly Judgement[]): IncidentGroups => {
  const pairs = crossed(same, notSame)
  if (pairs.length === 0) return { groups: groupsOf(same), contradictions: [] }
  const positions = new Map(same.map((judgement, position) => [judgement, position]))
  const between = judgementsBetween(same)
  const refused = new Set<Judgement>()
  const contradictions = pairs.flatMap((apart): readonly Contradiction[] => {
    const [first] = apart
    if (first === undefined) return []
    const ends = [first.from, first.to].sort(byText)
    const joining = [...between(first.from, first.to)].sort((a, b) => (positions.get(a) ?? 0) - (positions.get(b) ?? 0))
    for (const judgement of joining) refused.add(judgement)
    const others = new Set(joining.flatMap(({ from, to }) => [from, to]))
    for (const end of ends) others.delete(end)
    return [
      {
        links: [...apart, ...joining].map(({ link }) => link),
        incidents: [...ends, ...[...others].sort(byText)],
        words: `${ends.map(quoted).join(' and ')} are judged not the same, and ${joining.length === 1 ? 'another judgement joins' : 'other judgements join'} them.`,
      },
    ]
  })
  return { groups: groupsOf(same.filter((judgement) => !refused.has(judgement))), contradictions }
}
