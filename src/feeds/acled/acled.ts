/** ACLED as a feed: its exports of all times, in both forms, the records of its API, and its list of deleted events. */
import type { Feed } from '../feed.js'
import { columnsForPage } from './columns.js'
import { acledCrosswalks } from './crosswalk.js'
import { generations, isMonadic } from './generations.js'
import { acledIssues } from './issues.js'
import { readEvent } from './read.js'
import { eventId } from './row.js'

/**
 * ACLED (Armed Conflict Location & Event Data) as a feed. Its data may not be passed on: name the source when you publish anything
 * made of it, and do not publish the rows.
 *
 * @example
 * acled.generations.map(({ id }) => id).includes('csv-2023') // => true
 *
 * @category feeds
 */
export const acled: Feed = {
  id: 'acled',
  title: 'Armed Conflict Location & Event Data (ACLED)',
  licence:
    'ACLED Terms of Use and End User Licence Agreement: attribution, no redistribution of raw data, commercial use needs a licence. ' +
    'Read them at acleddata.com before you use the data.',
  citation:
    'Raleigh, Clionadh, Andrew Linke, Håvard Hegre and Joakim Karlsen (2010). Introducing ACLED: An Armed Conflict Location and ' +
    'Event Dataset. Journal of Peace Research 47(5), 651-660. Add the date on which you took the data from acleddata.com.',
  generations,
  read: readEvent,
  group: (row, generation) => (isMonadic(row, generation) ? (eventId(row) ?? undefined) : undefined),
  columns: columnsForPage,
  crosswalks: acledCrosswalks,
  issues: acledIssues,
  notes: [
    'A count of 0 fatalities says that none were reported. It is read as "at least 0", and native keeps the 0.',
    'ACLED takes the lowest of the figures that are reported, and writes 3, 10, 12 or 100 for words such as several or dozens: a figure is a best estimate without bounds.',
    'The two actors have no direction: neither is told to be the attacker.',
    'Associated actors are allies of a side, or tell who its people are. They are participants without a role.',
    'time_precision 2 is read as the six days on either side of the date, 3 as the month of the date and at least ten days on either side.',
    'Dates are local days without a zone.',
    'What notes say is text: no figures and no words such as "casualties unknown" are read from it.',
    'A monadic export has one row for each side of an event. The rows of an event become one incident.',
    'The list of deleted events takes incidents back: give it to withdraw.',
  ],
}
