/** Arbitrary policies, over the kinds of actors that the records of the tests have. */
import fc from 'fast-check'
import type { CoarsenPolicy } from '../../src/export/coarsen-policy.js'
import { type ActorKind, actorKinds } from '../../src/schema/vocabulary/actor-kind.js'
import { everythingKept } from './everything-kept.js'

const kinds = Object.keys(actorKinds) as readonly ActorKind[]

/** Policies of all kinds. Those of one level of place or time are as many as those that keep it. */
export const policies: fc.Arbitrary<CoarsenPolicy> = fc.record(
  {
    place: fc.oneof(
      fc.constantFrom('keep' as const, 'settlement' as const, 'admin2' as const, 'admin1' as const, 'country' as const),
      fc.constantFrom(0.1, 0.25, 0.3, 1, 7, 180).map((grid) => ({ grid })),
    ),
    time: fc.constantFrom(
      'keep' as const,
      'day' as const,
      'week' as const,
      'month' as const,
      'quarter' as const,
      'year' as const,
    ),
    ids: fc.constantFrom('keep' as const, 'number' as const),
    keep: fc.subarray([...(everythingKept.keep ?? [])]),
    actors: fc.oneof(fc.constant('keep' as const), fc.subarray([...kinds])),
    native: fc.constant('keep' as const),
    extra: fc.constant('keep' as const),
    counts: fc.constantFrom(1, 3, 5, 10).map((below) => ({ below })),
  },
  { requiredKeys: ['place', 'time', 'ids'] },
)
