/** Every kind of issue that reading UCDP can raise: its stable code, how bad it is, and when it is raised. */
import { draftIssues } from '../row/drafting.js'
import { issueTable } from '../row/issue-table.js'
import { cellFaults } from '../row/row-schema.js'

/**
 * Every kind of issue that reading a UCDP row can raise. Faults of the finished records themselves have the codes of `check`.
 *
 * @category feeds
 */
export const ucdpIssues = /* @__PURE__ */ issueTable({
  'id-missing': { severity: 'error', meaning: 'The row has no id, so nothing can refer to its event.' },
  ...cellFaults,
  'quantity-order': {
    severity: 'warning',
    meaning: 'low <= best <= high fails. The record holds the hull, native holds the three.',
  },
  'deaths-sum': {
    severity: 'warning',
    meaning: 'best is not the sum of the four deaths_ columns, as the codebook says that it is.',
  },
  'date-order': {
    severity: 'warning',
    meaning: 'date_end is before date_start. The record holds the hull, native holds the two.',
  },
  'date-missing': { severity: 'warning', meaning: 'date_start or date_end is empty, so the extent is open on that side.' },
  'year-disagrees': { severity: 'warning', meaning: 'year lies outside the two dates. native holds it.' },
  'wkt-disagrees': {
    severity: 'warning',
    meaning: 'geom_wkt is another point than latitude and longitude, which are kept. native holds all three.',
  },
  'wkt-unreadable': { severity: 'warning', meaning: 'geom_wkt is no WKT point. native holds it.' },
  'point-range': {
    severity: 'warning',
    meaning: 'latitude or longitude is off the globe. There is no point, native holds the numbers.',
  },
  'unknown-class': { severity: 'warning', meaning: 'A class that the codebook does not have. native holds it.' },
  'country-number-unknown': {
    severity: 'warning',
    meaning: 'country_id is no Gleditsch-Ward number. There is no country, native holds it.',
  },
  'side-without-id': {
    severity: 'warning',
    meaning: 'A side has a name and no id, or what can be no id, so there is no actor. native holds it.',
  },
  'hdx-disagrees': { severity: 'warning', meaning: 'A column that HDX added contradicts UCDP’s own. native holds it.' },
  'no-iso-country': {
    severity: 'info',
    meaning: 'The country had no ISO code then, or several during the event. native holds its number.',
  },
  'country-outside-dates': {
    severity: 'info',
    meaning: 'The event is outside the dates between which Gleditsch and Ward list its country.',
  },
  'country-territory': {
    severity: 'info',
    meaning: 'The place has an ISO code of its own, apart from that of the state that country_id names.',
  },
  'country-unclear': {
    severity: 'info',
    meaning: 'country_id covers several ISO codes, and the row does not tell which. There is no country.',
  },
  'date-precision': { severity: 'info', meaning: 'date_prec is not the class of the two dates, which are believed.' },
  'sources-not-split': { severity: 'info', meaning: 'The source lists do not split into their parts. They are one report.' },
  'code-status': {
    severity: 'info',
    meaning: 'code_status is not Clear: UCDP has not finished with the event. native holds it.',
  },
  ...draftIssues,
})

/**
 * The code of an issue that reading UCDP can raise.
 *
 * @category feeds
 */
export type UcdpIssueCode = keyof typeof ucdpIssues
