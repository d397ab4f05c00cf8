/**
 * timemap: the events of Bellingcat's map "Civilian Harm in Ukraine", and of other maps that use the same software.
 *
 * @module sitrep/feeds/timemap
 */
export { timemapCrosswalks } from './crosswalk.js'
export { type TimemapIssueCode, timemapIssues } from './issues.js'
export { timemap } from './timemap.js'
