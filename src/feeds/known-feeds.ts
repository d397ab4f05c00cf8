/** The feeds that sitrep reads. */
import type { Feed } from './feed.js'
import { ucdp } from './ucdp/ucdp.js'

/**
 * The feeds that sitrep reads.
 *
 * @category feeds
 */
export const feeds: readonly Feed[] = [ucdp]
