/**
 * GDELT's events as a feed: the files of GDELT 2.0 (61 columns) and 1.0 (58 and 57) as they are published, and copies of them with a
 * header.
 */
import type { Feed } from '../feed.js'
import { watchArticles } from './article.js'
import { columns } from './columns.js'
import { gdeltCrosswalks } from './crosswalk.js'
import { generations } from './generations.js'
import { gdeltIssues } from './issues.js'
import { readEvent } from './read.js'

/**
 * GDELT's events as a feed. A program codes them from news: each line is a mention of something, true or not, and one incident
 * has many. So the unit of each record's origin is `mention`; leave them out wherever incidents are counted.
 *
 * @example
 * gdelt.generations.map(({ id, positions }) => [id, positions?.names.length])
 * // => [['events-2-61', 61], ['events-1-58', 58], ['events-1-57', 57], ['events-csv', undefined], ['events-json', undefined]]
 *
 * @category feeds
 */
export const gdelt: Feed = {
  id: 'gdelt',
  title: 'GDELT events',
  licence: 'Open. Cite the GDELT Project, with a link, when you publish or pass on anything made of it.',
  citation:
    'The GDELT Project, https://www.gdeltproject.org. ' +
    'Leetaru, Kalev, and Philip A. Schrodt (2013). GDELT: Global Data on Events, Location and Tone, 1979-2012. ISA Annual Convention, San Francisco.',
  generations,
  read: readEvent,
  across: watchArticles,
  columns,
  crosswalks: gdeltCrosswalks,
  issues: gdeltIssues,
  notes: [
    'A program codes the events from news. A line is a mention of something and no incident: its origin.unit is mention.',
    "Leave mentions out where incidents are counted: not(ofUnit('mention')).",
    'Hundreds of lines may come from one article, and thousands from one incident. The issue same-article counts the first.',
    'Days are worked out of the words of an article: 7, 30, 365 or 3650 days before it was read are marked as approximate.',
    'Countries of places are FIPS 10-4 and those of actors are CAMEO. Neither is ISO: both are crossed over, and kept.',
    'A point stands for its level: for a country it is the centroid. A point without a type is left out.',
    'Actor 1 does what the code says to actor 2. Only where force is used, or people demonstrate, is that a role here; native has the positions.',
  ],
}
