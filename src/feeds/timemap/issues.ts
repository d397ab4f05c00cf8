/** Every kind of issue that reading timemap can raise: its stable code, how bad it is, and when it is raised. */
import { draftIssues } from '../row/drafting.js'
import { issueTable } from '../row/issue-table.js'
import { pointIssues } from '../row/point-reader.js'

/**
 * Every kind of issue that reading a timemap event can raise.
 *
 * @category feeds
 */
export const timemapIssues = /* @__PURE__ */ issueTable({
  'id-missing': { severity: 'error', meaning: 'The event has no id, so nothing can refer to it.' },
  'date-missing': { severity: 'warning', meaning: 'The event has no date.' },
  'date-unread': {
    severity: 'warning',
    meaning: 'The date is no day that exists with the month first. The record holds it as text, native too.',
  },
  ...pointIssues,
  'unknown-class': {
    severity: 'warning',
    meaning: 'A value of a filter that sitrep has no word for. The category is other, native holds the value.',
  },
  'unknown-label': { severity: 'warning', meaning: 'A filter that sitrep does not know. native holds it.' },
  'decimal-comma': {
    severity: 'info',
    meaning: 'A coordinate has a comma where others have a point. It was read as the map reads it.',
  },
  'source-hidden': {
    severity: 'info',
    meaning: 'A source was withheld on purpose. There is a report less, and reports is named as not whole.',
  },
  'source-missing': {
    severity: 'info',
    meaning: 'A source is named by its id, and what it is stands in another file, or nowhere.',
  },
  'associations-elsewhere': {
    severity: 'info',
    meaning: 'Filters are named by their ids alone. What they say of weapons and targets stands in another file.',
  },
  ...draftIssues,
})

/**
 * The code of an issue that reading timemap can raise.
 *
 * @category feeds
 */
export type TimemapIssueCode = keyof typeof timemapIssues
