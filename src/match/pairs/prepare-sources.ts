/**
 * Makes what a caller gives ready to be matched.
 *
 * @internal
 */

import { feedOfId } from '../../dataset/feed-of-id.js'
import type { IncidentId } from '../../schema/id.js'
import type { Link } from '../../schema/link.js'
import { byText } from '../../value/by-text.js'
import { type ConstrainedUnion, constrainedUnion } from '../clusters/constrained-union.js'
import { defaultMatchWeights } from '../compare/default-weights.js'
import { judgedIncidents } from '../judgement/judged-incidents.js'
import type { MatchingOptions, MatchSource } from '../matching-options.js'
import { emptyNames, isDatasetOrIndex, prepare } from '../prepare/prepare.js'
import type { Prepared } from '../prepare/prepared.js'
import { checkOptions, checkSources } from './check-use.js'
import type { Matching } from './match-lists.js'

/** What is matched, and how. */
export interface PreparedSources {
  /** The records of each source, by their ids. */
  readonly lists: readonly (readonly Prepared[])[]
  readonly matching: Matching
  readonly union: ConstrainedUnion
}

const linksOf = (source: MatchSource): readonly Link[] => {
  if (!isDatasetOrIndex(source)) return []
  if ('sitrep' in source) return source.links ?? []
  // An index tells the judgements on each incident, so that one on two of them comes twice.
  return (source.incidents ?? []).flatMap(({ id }) => source.linksOf(id))
}

/** Prepares all records of all sources, so that each can be compared with each. Throws where sets or options are wrong. */
export const prepareSources = (sources: readonly MatchSource[], options: MatchingOptions): PreparedSources => {
  checkSources(sources)
  checkOptions(options)
  const { threshold, weights = defaultMatchWeights, links = [], cardinality = 'one-to-one', sameFeed = 'never' } = options
  const names = emptyNames(weights)
  const lists = sources.map((source) => [...prepare(source, weights, names).records].sort((a, b) => byText(a.id, b.id)))
  const judged = judgedIncidents([...sources.flatMap(linksOf), ...links])
  const feeds = new Map<IncidentId, string>()
  for (const list of lists) for (const { id, feed } of list) if (!feeds.has(id)) feeds.set(id, feed)
  // Where any number of partners is asked for, two of them may be of one feed.
  const tellsFeedsApart = sameFeed === 'never' && cardinality !== 'many-to-many'
  const union = constrainedUnion(judged, tellsFeedsApart ? (id) => feeds.get(id) ?? feedOfId(id) : undefined)
  return { lists, matching: { judged, weights, threshold, cardinality, sameFeed }, union }
}

/** Ids of records that tell neither a time nor a place. */
export const notComparable = (lists: readonly (readonly Prepared[])[]): readonly IncidentId[] => {
  const ids = lists.flatMap((list) =>
    list.filter(({ time, place }) => time === undefined && place === undefined).map(({ id }) => id),
  )
  return [...new Set(ids)].sort()
}

/** Ids of records that are in no pair. */
export const idsWithout = (list: readonly Prepared[], paired: ReadonlySet<IncidentId>): readonly IncidentId[] =>
  list.map(({ id }) => id).filter((id) => !paired.has(id))

/** The records of each feed, by the names of the feeds. */
export const listsByFeed = (list: readonly Prepared[]): readonly (readonly Prepared[])[] => {
  const feeds = new Map<string, Prepared[]>()
  for (const record of list) {
    const known = feeds.get(record.feed)
    if (known === undefined) feeds.set(record.feed, [record])
    else known.push(record)
  }
  return [...feeds].sort(([a], [b]) => byText(a, b)).map(([, records]) => records)
}
