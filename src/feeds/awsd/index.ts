/**
 * The Aid Worker Security Database of Humanitarian Outcomes: incidents in which aid workers were killed, wounded, kidnapped or
 * detained, since 1997.
 *
 * @module sitrep/feeds/awsd
 */
export { awsd } from './awsd.js'
export { awsdCrosswalks } from './crosswalk.js'
export { type AwsdIssueCode, awsdIssues } from './issues.js'
