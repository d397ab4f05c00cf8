/** Arbitrary lists of incidents. */
import * as fc from 'fast-check'
import { Incident } from '../schema/incident.js'
import { type ArbitraryOptions, arbitrary } from './arbitrary.js'
import { checkedFeed } from './feed-name.js'
import { ownParts } from './merged-records.js'

/**
 * How incidents are made.
 *
 * @category testing
 */
export interface IncidentsOptions extends ArbitraryOptions {
  /** At least so many; none when absent. */
  readonly minLength?: number
  /** At most so many; 10 when absent. */
  readonly maxLength?: number
}

/**
 * Lists of incidents, each with an id of its own. For a test of a dashboard, say: whatever incidents there are, it shows them.
 *
 * What they refer to is nowhere. `datasets` makes whole datasets.
 *
 * @example
 * import * as fc from 'fast-check'
 *
 * fc.assert(fc.property(incidents(), (list) => incidentsByMonth()(list).every((row) => row.incidents.min <= (row.incidents.max ?? Infinity))))
 * fc.sample(incidents({ minLength: 3 }), 1)[0]?.slice(0, 3).map(({ id }) => id) // => ['test:1', 'test:2', 'test:3']
 *
 * @category testing
 */
export const incidents = ({
  minLength = 0,
  maxLength = Math.max(minLength, 10),
  ...options
}: IncidentsOptions = {}): fc.Arbitrary<readonly Incident[]> => {
  const feed = checkedFeed(options.feed)
  return fc
    .array(arbitrary(Incident, options), { minLength, maxLength })
    .map((list) => list.map((incident, position) => ownParts({ ...incident, id: `${feed}:${position + 1}` })))
}
