/** Every kind of issue that reading a file by its hashtags can raise. */
import { draftIssues } from '../row/drafting.js'
import { issueTable } from '../row/issue-table.js'

/**
 * Every kind of issue that reading a row of an HXL file by a mapping can raise.
 *
 * @category feeds
 */
export const hxlIssues = /* @__PURE__ */ issueTable({
  'id-missing': { severity: 'error', meaning: 'The mapping names a column of ids, and the row has none.' },
  'date-unread': { severity: 'warning', meaning: 'Words for a time cannot be read. The record has the words alone.' },
  'ambiguous-date': {
    severity: 'warning',
    meaning: 'A time can be read day first and month first. The record spans both, unless the mapping says which.',
  },
  'date-order': { severity: 'warning', meaning: 'The end is before the start. The record holds the hull, native holds the two.' },
  'point-range': {
    severity: 'warning',
    meaning: 'A latitude or longitude is off the globe. There is no point, native has the two.',
  },
  'point-incomplete': {
    severity: 'warning',
    meaning: 'Of latitude and longitude one is missing. There is no point, native has the other.',
  },
  'country-unknown': {
    severity: 'warning',
    meaning: 'The country is no ISO 3166-1 code of two or three letters. native has the words.',
  },
  ...draftIssues,
})

/**
 * The code of an issue that reading an HXL file can raise.
 *
 * @category feeds
 */
export type HxlIssueCode = keyof typeof hxlIssues
