/** Every kind of issue that reading AWSD can raise: its stable code, how bad it is, and when it is raised. */
import { draftIssues } from '../row/drafting.js'
import { issueTable } from '../row/issue-table.js'
import { pointIssues } from '../row/point-reader.js'
import { cellFaults } from '../row/row-schema.js'

/**
 * Every kind of issue that reading a row of AWSD can raise. Faults of the finished records themselves have the codes of `check`.
 *
 * @category feeds
 */
export const awsdIssues = /* @__PURE__ */ issueTable({
  'id-missing': { severity: 'error', meaning: 'The row has no Incident ID, so nothing can refer to its incident.' },
  'cell-number': {
    severity: cellFaults['cell-number'].severity,
    meaning: 'Incident ID is no whole number, so nothing can refer to its incident.',
  },
  'counts-disagree': {
    severity: 'warning',
    meaning: 'A sum is not what its parts add up to, or nobody is counted as killed in a kidnap-killing. All figures are kept.',
  },
  'none-affected': {
    severity: 'warning',
    meaning:
      'All figures are 0, and an incident of AWSD has somebody who was affected. There is no harm, native holds the zeros.',
  },
  'date-missing': { severity: 'warning', meaning: 'Year is empty or cannot be read, so it is not known when it was.' },
  'day-without-month': { severity: 'warning', meaning: 'There is a day and no month. The extent is the whole year.' },
  'day-impossible': {
    severity: 'warning',
    meaning: 'The month has no such day. The extent is the whole month, native holds the day.',
  },
  'after-release': {
    severity: 'warning',
    meaning: 'The incident is later than the release that it stands in. Its date is kept.',
  },
  ...pointIssues,
  'point-zero': {
    severity: 'warning',
    meaning: 'Latitude and Longitude are both 0, in the sea off Africa, as where nothing was filled in. There is no point.',
  },
  'point-stand-in': {
    severity: 'info',
    meaning: 'The point is in whole or half degrees, or one that AWSD has for many places. Its level is fuzzy.',
  },
  'country-unknown': {
    severity: 'warning',
    meaning: 'Country Code is no code of ISO 3166. There is no country, unless its name is one of AWSD; native holds both.',
  },
  'country-disagrees': {
    severity: 'warning',
    meaning: 'Country is the name of another country than Country Code. The code is believed, native holds both.',
  },
  'country-by-name': { severity: 'info', meaning: 'Country Code is empty. The country was taken from its name in AWSD.' },
  'no-iso-country': {
    severity: 'info',
    meaning: 'There is a name without a code, and AWSD has no code for it (Chechnya, Kashmir). native holds the name.',
  },
  'unknown-label': {
    severity: 'warning',
    meaning: 'A word or code that is not in AWSD’s list. native holds it, and nothing was made of it.',
  },
  'label-spelling': { severity: 'info', meaning: 'A word was read as the one that it misspells. native holds it as it came.' },
  ...draftIssues,
})

/**
 * The code of an issue that reading AWSD can raise.
 *
 * @category feeds
 */
export type AwsdIssueCode = keyof typeof awsdIssues
