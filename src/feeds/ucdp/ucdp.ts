/**
 * UCDP GED as a feed: GED as CSV (42 columns up to 19.1, 49 since 20.1), UCDP Candidate, the records of UCDP's API, the country
 * files on HDX, and what R and pandas make of any of them.
 */
import type { Feed } from '../feed.js'
import { columns } from './columns.js'
import { ucdpCrosswalks } from './crosswalk.js'
import { generations } from './generations.js'
import { ucdpIssues } from './issues.js'
import { readEvent } from './read.js'

/**
 * UCDP GED as a feed. Licence CC BY 4.0: name the source when you publish anything made of it.
 *
 * @example
 * ucdp.generations.map(({ id }) => id).includes('ged-csv-49') // => true
 *
 * @category feeds
 */
export const ucdp: Feed = {
  id: 'ucdp',
  title: 'UCDP Georeferenced Event Dataset (GED)',
  licence: 'CC BY 4.0',
  citation:
    'Sundberg, Ralph, and Erik Melander (2013). Introducing the UCDP Georeferenced Event Dataset. ' +
    'Journal of Peace Research 50(4), 523-532. ' +
    'Add the codebook of your release: UCDP Georeferenced Event Dataset Codebook, Department of Peace and Conflict Research, Uppsala University.',
  generations,
  read: readEvent,
  columns,
  crosswalks: ucdpCrosswalks,
  issues: ucdpIssues,
  notes: [
    'UCDP counts deaths alone: that nobody is told to be injured says nothing.',
    'The two sides of state-based and non-state conflict have no direction: neither is told to be the attacker.',
    'Where event_clarity is 2, one row puts several events together: its origin.unit is summary.',
  ],
}
