/** Every kind of issue that reading GDELT can raise: its stable code, how bad it is, and when it is raised. */
import { draftIssues } from '../row/drafting.js'
import { issueTable } from '../row/issue-table.js'
import { cellFaults } from '../row/row-schema.js'

/**
 * Every kind of issue that reading a GDELT line can raise.
 *
 * @category feeds
 */
export const gdeltIssues = /* @__PURE__ */ issueTable({
  'id-missing': { severity: 'error', meaning: 'The line has no id, so nothing can refer to its event.' },
  'cell-number': cellFaults['cell-number'],
  'cell-date': {
    severity: 'error',
    meaning: 'A date is no day that exists. In a file without a header this tells that cells are missing, or one too many.',
  },
  'date-missing': { severity: 'warning', meaning: 'SQLDATE is empty, so it is not known when it was.' },
  backdated: {
    severity: 'warning',
    meaning:
      'SQLDATE is more than 31 days before the day on which the line was added. GDELT works such days out of words such as "a year ago".',
  },
  'relative-date': {
    severity: 'info',
    meaning: 'SQLDATE is exactly 7 or 30 days before the line was added: "last week", "last month". The day is approximate.',
  },
  'future-date': { severity: 'warning', meaning: 'SQLDATE is after the day on which the line was added.' },
  'date-disagrees': {
    severity: 'warning',
    meaning: 'MonthYear, Year or FractionDate is not that of SQLDATE. native holds it.',
  },
  'unknown-class': {
    severity: 'info',
    meaning: 'A code that is in no list of CAMEO or GDELT. It says nothing here, native holds it.',
  },
  'lost-zero': {
    severity: 'info',
    meaning: 'The code of the event lost the zero in front, as in spreadsheets: 80 was read as 080. native holds it as it came.',
  },
  'codes-disagree': {
    severity: 'info',
    meaning: 'EventBaseCode or EventRootCode is not the beginning of EventCode. native holds it.',
  },
  'country-unknown': {
    severity: 'warning',
    meaning: 'The country of the place is no code of FIPS 10-4. There is no country, native has it.',
  },
  'no-iso-country': {
    severity: 'info',
    meaning: 'The country of the place has no ISO code: it was withdrawn, is disputed, or an ocean. native has it.',
  },
  'point-missing': { severity: 'warning', meaning: 'The place has a type, and no point.' },
  'point-incomplete': {
    severity: 'warning',
    meaning: 'Of latitude and longitude one is missing. There is no point, native has the other.',
  },
  'point-range': {
    severity: 'warning',
    meaning: 'A latitude or longitude is off the globe. There is no point, native has the two.',
  },
  'point-untyped': {
    severity: 'info',
    meaning: 'The place has a point and no type, so it is not known what the point stands for. It was left out, native has it.',
  },
  'same-article': {
    severity: 'info',
    meaning: 'Another event of the same file was coded from the same article. The value tells how many there were so far.',
  },
  ...draftIssues,
})

/**
 * The code of an issue that reading GDELT can raise.
 *
 * @category feeds
 */
export type GdeltIssueCode = keyof typeof gdeltIssues
