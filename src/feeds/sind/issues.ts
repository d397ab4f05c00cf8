/** Every kind of issue that reading SiND can raise: its stable code, how bad it is, and when it is raised. */
import { draftIssues } from '../row/drafting.js'
import { issueTable } from '../row/issue-table.js'
import { pointIssues } from '../row/point-reader.js'

/**
 * Every kind of issue that reading a SiND row can raise. Faults of the finished records themselves have the codes of `check`.
 *
 * @category feeds
 */
export const sindIssues = /* @__PURE__ */ issueTable({
  'id-missing': { severity: 'error', meaning: 'The row has no SiND event id, so nothing can refer to its event.' },
  'cell-text': {
    severity: 'error',
    meaning: 'The id is a list, an object or a boolean, holds a control character, or is very long.',
  },
  'date-missing': { severity: 'warning', meaning: 'Date is empty, so there is no time.' },
  'ambiguous-date': {
    severity: 'warning',
    meaning: 'Date can be read day first and month first. The extent spans both days, native holds the cell.',
  },
  'serial-date': {
    severity: 'info',
    meaning: 'Date is the serial number of a spreadsheet, counted from 1900. native holds the number.',
  },
  'country-unknown': {
    severity: 'warning',
    meaning: 'Country ISO is no ISO 3166-1 alpha-3 code. There is no country, native holds the cell.',
  },
  ...pointIssues,
  'place-redacted': {
    severity: 'info',
    meaning: 'The point was withheld on purpose: Geo Precision or a coordinate says "censored".',
  },
  'unknown-class': { severity: 'warning', meaning: 'Geo Precision is no class that is known. native holds it.' },
  'unknown-label': { severity: 'info', meaning: 'A label that is not known for its column. native holds it.' },
  'weapon-unmapped': {
    severity: 'info',
    meaning: 'A weapon label has no category for certain. native holds the cell, and weapons is named in incomplete.',
  },
  'kinds-several': {
    severity: 'info',
    meaning: 'The row tells several acts of equal rank. There is no kind, native holds them.',
  },
  'counts-disagree': {
    severity: 'warning',
    meaning: 'Parts by nationality or by sex add up to more than the people they are part of. All were kept.',
  },
  ...draftIssues,
})

/**
 * The code of an issue that reading SiND can raise.
 *
 * @category feeds
 */
export type SindIssueCode = keyof typeof sindIssues
