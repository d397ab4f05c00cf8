/**
 * The Aid Worker Security Database as a feed: its exports of 2016 (codes), 2025 (labels) and since it counts people who were detained, and
 * what R, pandas and databases make of them.
 */
import type { Feed } from '../feed.js'
import { columns } from './columns.js'
import { awsdCrosswalks } from './crosswalk.js'
import { generations } from './generations.js'
import { awsdIssues } from './issues.js'
import { readIncident } from './read.js'

/**
 * The Aid Worker Security Database as a feed. Its terms do not stand with its data: ask Humanitarian Outcomes before you redistribute any.
 *
 * @example
 * awsd.generations.map(({ id }) => id).includes('csv-41') // => true
 *
 * @category feeds
 */
export const awsd: Feed = {
  id: 'awsd',
  title: 'Aid Worker Security Database (AWSD)',
  licence: 'Terms not stated with the data; ask the publisher before you redistribute.',
  citation:
    'Humanitarian Outcomes, Aid Worker Security Database, https://aidworkersecurity.org/. Add the day on which you downloaded it.',
  generations,
  read: readIncident,
  columns,
  crosswalks: awsdCrosswalks,
  issues: awsdIssues,
  notes: [
    'AWSD counts aid workers alone: a total is a lower bound and a best figure of the people harmed, and only of the aid workers who were killed is the number exact, where the description does not hedge it.',
    'Only injuries that needed treatment and abductions or detentions of a day or more are counted, and whoever was killed in one is counted as killed.',
    'Where AWSD says that details are still being confirmed (Pending), nothing bounds the figures from below.',
    'People by organisation and by sex are counted over all kinds of harm together: they are parts of the harm only where one kind, or one organisation or sex, has all of them.',
    'A point is the middle of the place that is named, moved where it would show too much: it is never an exact spot, and its level is that of the finest name.',
    'An actor is a name as AWSD writes it; different spellings of one group are different actors, and its type stands in native, for it differs from row to row.',
    'A kind of place, or of actor without a name, is one collective record: a home is no certain home.',
  ],
}
