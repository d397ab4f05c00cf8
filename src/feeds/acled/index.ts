/**
 * ACLED, Armed Conflict Location & Event Data: political violence and protest all over the world, since 1997.
 *
 * @module sitrep/feeds/acled
 */
export { acled } from './acled.js'
export { acledCrosswalks } from './crosswalk.js'
export { type AcledIssueCode, acledIssues } from './issues.js'
