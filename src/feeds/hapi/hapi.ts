/** HDX HAPI conflict events as a feed: counts by month, from the files on HDX and from the API. */
import type { Feed } from '../feed.js'
import { allColumns } from './columns.js'
import { hapiCrosswalks } from './crosswalk.js'
import { generations } from './generations.js'
import { hapiIssues } from './issues.js'
import { readCount } from './read.js'

/**
 * The conflict events of HDX HAPI as a feed: how many events and deaths ACLED counted by month, in countries or districts. Its rows become
 * aggregates and never incidents, and the two are never counted together.
 *
 * @example
 * hapi.generations.map(({ id }) => id).includes('api-json') // => true
 *
 * @category feeds
 */
export const hapi: Feed = {
  id: 'hapi',
  title: 'HDX HAPI conflict events (monthly counts of ACLED)',
  licence:
    'ACLED’s terms of use, as HDX passes them on: name ACLED as the source; the data may not be redistributed, and commercial use needs ' +
    'a licence of ACLED. Read the terms at ACLED before you publish.',
  citation:
    'Armed Conflict Location & Event Data (ACLED), acleddata.com, by way of the HDX Humanitarian API (HDX HAPI) of OCHA. ' +
    'Add the day of your copy: past months are revised.',
  generations,
  read: readCount,
  columns: allColumns,
  crosswalks: hapiCrosswalks,
  issues: hapiIssues,
  notes: [
    'One row is a count by month and place, so it becomes an aggregate and never an incident.',
    'The three categories overlap: each event of civilian_targeting is counted in political_violence too. Never add them up.',
    'HDX publishes no fatalities for demonstrations: killed is absent there, and not zero.',
    'fatalities 0 says that ACLED found no death reported, so killed is at least 0. Other figures are sums of ACLED’s estimates: best figures without bounds.',
    'events is the number of ACLED’s records, and so exact: 0 says that ACLED recorded none, where it recorded at all.',
    'HDX has no ids. An id is made of place, category and period, so that a count has the same one in each release, unless its p-code is changed.',
  ],
}
