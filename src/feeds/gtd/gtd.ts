/** The Global Terrorism Database as a feed: its files of 135 columns and of 123, as CSV or workbook, and what re-users keep of them. */
import type { Feed } from '../feed.js'
import { columns } from './columns.js'
import { gtdCrosswalks } from './crosswalk.js'
import { generations } from './generations.js'
import { gtdIssues } from './issues.js'
import { readIncident } from './read.js'

/**
 * The Global Terrorism Database as a feed. Its agreement forbids to publish or pass on its data or its codebook, and to use them
 * commercially: read what you were given, and keep the records to yourself.
 *
 * @example
 * gtd.generations.map(({ id }) => id).includes('csv-135') // => true
 *
 * @category feeds
 */
export const gtd: Feed = {
  id: 'gtd',
  title: 'Global Terrorism Database (GTD)',
  licence:
    'End user agreement of the University of Maryland: no publication and no distribution of the data or the codebook, no commercial use.',
  citation:
    'National Consortium for the Study of Terrorism and Responses to Terrorism (START), University of Maryland, Global Terrorism Database, https://www.start.umd.edu/gtd. Add the release.',
  generations,
  read: readIncident,
  columns,
  crosswalks: gtdCrosswalks,
  issues: gtdIssues,
  notes: [
    'One row is one incident. What GTD ties together (`related`) stays apart, and the ids stand in native: they may be of incidents that are not in the file.',
    'A blank says nothing, 0 is nobody, and -9 or -99 says that GTD does not know: those stand in native alone.',
    'A figure that is no whole number is a share of a total that GTD divided over several incidents: the best figure, without bounds.',
    'Where hostages were taken and their number is not known, there was one at least.',
    'A group is an actor by its name, and GTD’s judgement on it an assessment; only a group that GTD is sure of (guncertain 0) is a participant.',
    'GTD numbers countries in its own way; the ISO code is taken from its name for the country, and states of the past have none.',
    'success 0 has no word: it may mean foiled, failed, or that somebody else was hit.',
    'The labels of GTD drift from release to release, and the regions 12 and 13 changed their meaning after 2013: codes and labels are kept side by side.',
    'An incident that lasted (extended) runs from its first day to its resolution where both days are known.',
  ],
}
