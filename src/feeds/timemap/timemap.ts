/** timemap and ukraine-timemap as a feed: the events of a map that Forensic Architecture's software shows. */
import type { Feed } from '../feed.js'
import { columns } from './columns.js'
import { timemapCrosswalks } from './crosswalk.js'
import { generations } from './generations.js'
import { timemapIssues } from './issues.js'
import { readEvent } from './read.js'

/**
 * timemap as a feed, first of all Bellingcat's "Civilian Harm in Ukraine": what its download button gives as JSON and as CSV, and the
 * events of its server.
 *
 * @example
 * timemap.generations.map(({ id }) => id) // => ['export-json', 'export-csv', 'server-json']
 *
 * @category feeds
 */
export const timemap: Feed = {
  id: 'timemap',
  title: 'timemap (Civilian Harm in Ukraine)',
  licence: 'Terms not stated with the data; ask the publisher before you redistribute.',
  citation: 'Bellingcat, Civilian Harm in Ukraine TimeMap, ukraine.bellingcat.com. Name the day on which you fetched it.',
  generations,
  read: readEvent,
  columns,
  crosswalks: timemapCrosswalks,
  issues: timemapIssues,
  notes: [
    'Dates have the month first: the publisher’s settings say MM/DD/YYYY. 3/4/2022 is 4 March.',
    'No time zone is told, so days are local days without a zone.',
    'The publisher has moved points slightly to protect people, so a point is near the place and not on it.',
    'The filter "Type of area affected" is put under targets: it tells what was hit, and whether it was aimed at is not told.',
    'The export does not name the country, so the records have none.',
    'What kind of incident an event is, who did it and whom it hurt is told in its description alone, and is not guessed from it.',
    'An id of one map may stand for another event in another map: do not merge two maps.',
  ],
}
