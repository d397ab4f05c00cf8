/**
 * Pairs of records, in whichever form they are told: judgements, pairs, or groups of records that are one incident.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import type { Link } from '../../schema/link.js'
import { byText } from '../../value/by-text.js'
import { notTakenBack } from '../judgement/not-taken-back.js'
import type { Pairing, ToldPair } from './pairing.js'

/** A pair with its ends in the order in which they were told. */
export type KnownPair = Required<ToldPair>

/** No id holds a line break. */
const BETWEEN = '\n'

/** The same for two records in either order. */
export const endsKey = ({ left, right }: Pick<KnownPair, 'left' | 'right'>): string =>
  left <= right ? left + BETWEEN + right : right + BETWEEN + left

/** The same for two records of one kind in either order. */
const pairKey = (pair: KnownPair): string => endsKey(pair) + BETWEEN + pair.kind

const isLink = (told: Link | ToldPair | readonly IncidentId[]): told is Link => 'from' in told

const isGroup = (told: Link | ToldPair | readonly IncidentId[]): told is readonly IncidentId[] => Array.isArray(told)

const ofLink = ({ from, to, kind }: Link): readonly KnownPair[] =>
  from.type === 'incident' && to.type === 'incident' && (kind === 'same' || kind === 'part-of')
    ? [{ left: from.id, right: to.id, kind }]
    : []

const ofGroup = (members: readonly IncidentId[]): readonly KnownPair[] => {
  const ids = [...new Set(members)].sort(byText)
  return ids.flatMap((left, at) => ids.slice(at + 1).map((right): KnownPair => ({ left, right, kind: 'same' })))
}

/**
 * Each pair once, in the order of its ids. Where one is told in both orders, that with the smaller id first is kept, so that the order
 * in which they come says nothing.
 */
export const toldPairs = (pairing: Pairing): ReadonlyMap<string, KnownPair> => {
  const judged = notTakenBack(pairing.filter(isLink)).flatMap(ofLink)
  const others = pairing.flatMap((told): readonly KnownPair[] => {
    if (isLink(told)) return []
    return isGroup(told) ? ofGroup(told) : [{ left: told.left, right: told.right, kind: told.kind ?? 'same' }]
  })
  const sorted = [...judged, ...others]
    .map((pair) => [pairKey(pair), pair] as const)
    .sort(([a, one], [b, two]) => byText(a, b) || byText(two.left, one.left))
  return new Map(sorted)
}
