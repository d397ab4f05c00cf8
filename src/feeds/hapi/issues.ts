/** Every kind of issue that reading HDX HAPI can raise: its stable code, how bad it is, and when it is raised. */
import { draftIssues } from '../row/drafting.js'
import { issueTable } from '../row/issue-table.js'
import { cellFaults } from '../row/row-schema.js'

/**
 * Every kind of issue that reading a row of HDX HAPI can raise. Faults of the finished records themselves have the codes of `check`.
 *
 * @category feeds
 */
export const hapiIssues = /* @__PURE__ */ issueTable({
  'key-missing': {
    severity: 'error',
    meaning: 'event_type or reference_period_start is empty, so nobody can tell what was counted, or when.',
  },
  'cell-number': cellFaults['cell-number'],
  'cell-date': cellFaults['cell-date'],
  'cell-text': cellFaults['cell-text'],
  'count-missing': { severity: 'warning', meaning: 'Neither events nor fatalities holds a figure, so nothing is counted.' },
  'counts-disagree': { severity: 'warning', meaning: 'People were killed and there was no event. Both figures were kept.' },
  'unknown-class': {
    severity: 'warning',
    meaning: 'event_type or admin_level holds a word that HDX does not document. It was kept as it came.',
  },
  'location-missing': { severity: 'warning', meaning: 'location_code is empty: the country of the count is not known.' },
  'country-unknown': {
    severity: 'warning',
    meaning: 'location_code is no alpha-3 code of ISO 3166. There is no country, native holds it.',
  },
  'level-disagrees': {
    severity: 'warning',
    meaning: 'A division finer than admin_level has a name or a code. The level is as published.',
  },
  'level-missing': {
    severity: 'info',
    meaning: 'admin_level is empty. The level is that of the finest division that the row names, where that is clear.',
  },
  'p-code-missing': {
    severity: 'warning',
    meaning: 'The count is of a division without a p-code (empty, or the word nan), so its name alone tells which one.',
  },
  'date-order': {
    severity: 'warning',
    meaning: 'The period ends before it starts. The record holds the days between the two, native holds both.',
  },
  'date-missing': { severity: 'warning', meaning: 'reference_period_end is empty, so the period is open on that side.' },
  'publisher-error': {
    severity: 'warning',
    meaning: 'HDX itself says that something is wrong with the row, such as a duplicate.',
  },
  'publisher-warning': {
    severity: 'info',
    meaning: 'HDX itself says what it mended in the row, such as the length of a p-code.',
  },
  ...draftIssues,
})

/**
 * The code of an issue that reading HDX HAPI can raise.
 *
 * @category feeds
 */
export type HapiIssueCode = keyof typeof hapiIssues
