/** Every kind of issue that reading GTD can raise: its stable code, how bad it is, and when it is raised. */
import { draftIssues } from '../row/drafting.js'
import { issueTable } from '../row/issue-table.js'
import { pointIssues } from '../row/point-reader.js'
import { cellFaults } from '../row/row-schema.js'

/**
 * Every kind of issue that reading a row of GTD can raise. Faults of the finished records themselves have the codes of `check`.
 *
 * @category feeds
 */
export const gtdIssues = /* @__PURE__ */ issueTable({
  'id-missing': { severity: 'error', meaning: 'The row has no eventid, so nothing can refer to its incident.' },
  'cell-number': {
    severity: cellFaults['cell-number'].severity,
    meaning: 'eventid is no number of twelve digits: a spreadsheet program may have rounded it, and other incidents to the same.',
  },
  'id-date-differs': {
    severity: 'info',
    meaning: 'The date in eventid is another than iyear, imonth and iday. The three are believed: the id keeps its first date.',
  },
  'date-missing': { severity: 'warning', meaning: 'iyear is empty or no year, so it is not known when it was.' },
  'day-impossible': {
    severity: 'warning',
    meaning:
      'The year has no such month, or the month no such day. The extent is the whole year or month, native holds the cell.',
  },
  'date-order': {
    severity: 'warning',
    meaning: 'The incident is said to have ended before it began. The end was left out, native holds it.',
  },
  ...pointIssues,
  'country-unknown': {
    severity: 'info',
    meaning: 'The name of a country is none that has an ISO code today, such as Yugoslavia. native holds its number and name.',
  },
  'unknown-class': {
    severity: 'warning',
    meaning: 'A code is not in GTD’s list. native holds it, and nothing was made of it.',
  },
  apportioned: {
    severity: 'info',
    meaning:
      'A figure is no whole number: GTD divided a total over several incidents. It is the best figure, and bounds nothing.',
  },
  'counts-disagree': {
    severity: 'warning',
    meaning: 'Figures contradict each other, such as a part that is more than its total. native holds them, one was left out.',
  },
  ...draftIssues,
})

/**
 * The code of an issue that reading GTD can raise.
 *
 * @category feeds
 */
export type GtdIssueCode = keyof typeof gtdIssues
