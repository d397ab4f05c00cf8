/**
 * The Global Terrorism Database (GTD) of START, University of Maryland: incidents of terrorism since 1970.
 *
 * @module sitrep/feeds/gtd
 */
export { gtdCrosswalks } from './crosswalk.js'
export { gtd } from './gtd.js'
export { type GtdIssueCode, gtdIssues } from './issues.js'
