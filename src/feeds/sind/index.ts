/**
 * SiND, the Security in Numbers Database of Insecurity Insight: attacks on aid workers, health care, education and camps, sexual
 * violence, and explosive weapons, from open sources and partners.
 *
 * @module sitrep/feeds/sind
 */
export { sindCrosswalks } from './crosswalk.js'
export { type SindIssueCode, sindIssues } from './issues.js'
export { sameSindEvents } from './same-events.js'
export { sind } from './sind.js'
