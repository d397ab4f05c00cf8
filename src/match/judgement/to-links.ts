/** Pairs that matching found, as judgements that can be applied and taken back. */
import type { Extent } from '../../schema/extent.js'
import type { ActorId, IncidentId } from '../../schema/id.js'
import type { Link } from '../../schema/link.js'
import type { LinkKind } from '../../schema/vocabulary/link-kind.js'
import type { MatchedPair } from '../match-result.js'
import { linkIdOf } from './link-id.js'

/**
 * Who judges, and when.
 *
 * @category judgements
 */
export interface LinkOptions {
  /** The feed that the ids of the links are of. One name for each judge keeps their judgements apart. */
  readonly feed: string
  /** Who judges so, in words: an analyst, a program with its version and its threshold. */
  readonly judge?: string
  /** Who judges so, where it is an actor of the dataset. */
  readonly by?: ActorId
  /** When it was judged. */
  readonly said?: Extent
  /** What is judged of all of them, such as `not-same` after a look at them. When left out: what each pair says. */
  readonly kind?: LinkKind
}

/** What the name of a feed looks like, as in the schema, which is not loaded here. */
const FEED = /^[a-z][a-z0-9-]{0,62}$/

/** Judgements of which it does not matter which end comes first. */
const MUTUAL: ReadonlySet<LinkKind> = /* @__PURE__ */ new Set<LinkKind>(['same', 'not-same', 'related'])

const endsOf = ({ left, right, part }: MatchedPair, kind: LinkKind): readonly [from: IncidentId, to: IncidentId] =>
  (MUTUAL.has(kind) ? right < left : part === 'right') ? [right, left] : [left, right]

/**
 * One link for each pair, with the score in its `extra`. The id is made of the feed, the kind and the two ids, so that the same
 * judgement is the same record each time: one that was taken back is not made anew unseen.
 *
 * Pairs that have one id need no judgement, and those that a judgement made have theirs: there is no link for them.
 *
 * @throws RangeError when no feed is named, or one that makes no id.
 * @example
 * const pairs: readonly MatchedPair[] = [{ left: 'ucdp:1', right: 'acled:IRQ7', score: 12.5, by: 'score', kind: 'same' }]
 * toLinks(pairs, { feed: 'match' }).map(({ id, kind, extra }) => [id, kind, extra?.['score']])
 * // => [['match:link/same/acled:IRQ7~ucdp:1', 'same', 12.5]]
 *
 * @category judgements
 */
export const toLinks = (pairs: readonly MatchedPair[], options: LinkOptions): readonly Link[] => {
  const { feed, judge, by, said } = options
  if (typeof feed !== 'string' || !FEED.test(feed))
    throw new RangeError(
      `Name a feed for the ids of the links, such as "desk": small letters, digits and "-". It is ${JSON.stringify(feed)}.`,
    )
  return pairs.flatMap((pair): readonly Link[] => {
    if (pair.by === 'judgement' || pair.left === pair.right) return []
    const kind = options.kind ?? pair.kind
    const [from, to] = endsOf(pair, kind)
    return [
      {
        id: linkIdOf(feed, kind, from, to),
        from: { type: 'incident', id: from },
        to: { type: 'incident', id: to },
        kind,
        ...(by !== undefined && { by }),
        ...(judge !== undefined && { judge }),
        ...(said !== undefined && { said }),
        ...(Number.isFinite(pair.score) && { extra: { score: pair.score } }),
      },
    ]
  })
}
