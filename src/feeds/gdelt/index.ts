/**
 * GDELT's events: what a program finds in the news of the world, every 15 minutes, since 1979. Mentions, not incidents.
 *
 * @module sitrep/feeds/gdelt
 */
export { gdeltCrosswalks } from './crosswalk.js'
export { gdelt } from './gdelt.js'
export { type GdeltIssueCode, gdeltIssues } from './issues.js'
