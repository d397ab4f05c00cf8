/**
 * UCDP GED, the Georeferenced Event Dataset of the Uppsala Conflict Data Program: events of organised violence with deaths, since
 * 1989.
 *
 * @module sitrep/feeds/ucdp
 */
export { type UcdpIssueCode, ucdpIssues } from './issues.js'
export { ucdp } from './ucdp.js'
