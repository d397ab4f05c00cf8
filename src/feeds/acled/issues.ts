/** Every kind of issue that reading ACLED can raise: its stable code, how bad it is, and when it is raised. */
import { draftIssues } from '../row/drafting.js'
import { issueTable } from '../row/issue-table.js'
import { pointIssues } from '../row/point-reader.js'
import { cellFaults } from '../row/row-schema.js'

/**
 * Every kind of issue that reading an ACLED row can raise. Faults of the finished records themselves have the codes of `check`.
 *
 * @category feeds
 */
export const acledIssues = /* @__PURE__ */ issueTable({
  'id-missing': { severity: 'error', meaning: 'event_id_cnty is missing, so nothing can refer to the event.' },
  'cell-text': cellFaults['cell-text'],
  // When.
  'date-missing': { severity: 'warning', meaning: 'event_date is missing. The extent is the year, where that is told.' },
  'date-unread': { severity: 'warning', meaning: 'event_date is no date. Its words stand in the text of the extent.' },
  'date-impossible': {
    severity: 'warning',
    meaning: 'event_date lies before 1900, such as in the year 0025. Its words stand in the text of the extent.',
  },
  'future-date': { severity: 'warning', meaning: 'event_date lies after the last edit of the row, which timestamp tells.' },
  'ambiguous-date': {
    severity: 'info',
    meaning: 'event_date can be read day first and month first. It was read day first, as ACLED writes it.',
  },
  'month-first-date': {
    severity: 'warning',
    meaning: 'event_date can be read month first alone, so other dates of the file may have been misread.',
  },
  'serial-date': { severity: 'info', meaning: 'event_date is the serial number of a spreadsheet program. native holds it.' },
  'two-digit-year': { severity: 'info', meaning: 'event_date has a year of two digits, which year completes.' },
  'year-disagrees': { severity: 'warning', meaning: 'year is not the year of event_date, which is believed. native holds it.' },
  'precision-missing': {
    severity: 'info',
    meaning:
      'time_precision or geo_precision is missing. The coarsest precision was taken, so that nothing is sharper than told.',
  },
  'unknown-class': { severity: 'warning', meaning: 'A code that the codebook does not have. native holds it.' },
  // The sides.
  'interaction-disagrees': {
    severity: 'warning',
    meaning: 'interaction is not that of inter1 and inter2. native holds all three.',
  },
  'side-missing': {
    severity: 'info',
    meaning: 'interaction tells of more sides than there are. The participants are named as not whole.',
  },
  'twins-disagree': {
    severity: 'warning',
    meaning: 'The rows of an event differ in more than the actor. The first was believed, native holds the others.',
  },
  'repeated-twin': { severity: 'info', meaning: 'A row of an event stands there more often than it has sides.' },
  // Where.
  'country-unknown': { severity: 'warning', meaning: 'iso, iso3 or gwno is no code of a country. native holds it.' },
  'country-disagrees': { severity: 'warning', meaning: 'iso3 is another country than iso, which is believed.' },
  'no-iso-country': {
    severity: 'info',
    meaning: 'There is no code of the country, or none that holds at that date. native holds its name. There is no country.',
  },
  ...pointIssues,
  'point-zero': { severity: 'warning', meaning: 'latitude and longitude are both 0. There is no point, native holds them.' },
  'decimal-comma': { severity: 'info', meaning: 'latitude or longitude is written with a comma, which was read as a full stop.' },
  // How many.
  'conventional-figure': {
    severity: 'info',
    meaning: 'fatalities is 3, 10, 12 or 100, which ACLED also writes for several, dozens or hundreds.',
  },
  // The list of deleted events.
  'columns-left-out': {
    severity: 'info',
    meaning: 'A row of the list of deleted events says more than the event and the time. The issue holds it.',
  },
  ...draftIssues,
})

/**
 * The code of an issue that reading ACLED can raise.
 *
 * @category feeds
 */
export type AcledIssueCode = keyof typeof acledIssues
