/**
 * HDX HAPI conflict events: how many events and deaths ACLED counted, by month, country or district, and category.
 *
 * @module sitrep/feeds/hapi
 */
export { hapiCrosswalks } from './crosswalk.js'
export { hapi } from './hapi.js'
export { type HapiIssueCode, hapiIssues } from './issues.js'
