/** The feeds that sitrep reads. A new one is its folder and its line here. */
import { acled } from './acled/acled.js'
import { awsd } from './awsd/awsd.js'
import type { Feed } from './feed.js'
import { gdelt } from './gdelt/gdelt.js'
import { gtd } from './gtd/gtd.js'
import { hapi } from './hapi/hapi.js'
import { missileAttacks } from './missile-attacks/missile-attacks.js'
import { sind } from './sind/sind.js'
import { timemap } from './timemap/timemap.js'
import { ucdp } from './ucdp/ucdp.js'

/**
 * The feeds that sitrep reads. Data is of the first of them that knows its columns.
 *
 * @category feeds
 */
export const feeds: readonly Feed[] = [ucdp, acled, awsd, gdelt, gtd, hapi, missileAttacks, sind, timemap]
