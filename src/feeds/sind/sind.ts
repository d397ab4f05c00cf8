/**
 * SiND of Insecurity Insight as a feed: the tables of its API on aid workers, education, camps, sexual violence, health care,
 * explosive weapons and food security, and the files on HDX with the same columns.
 */
import type { Feed } from '../feed.js'
import { sindCrosswalks } from './crosswalk.js'
import { generations } from './generations.js'
import { sindIssues } from './issues.js'
import { readEvent } from './read.js'
import { columnMeanings } from './spellings.js'

/**
 * SiND of Insecurity Insight as a feed. The data is sensitive: it tells of attacks on people, some of whom can be recognised.
 *
 * @example
 * sind.generations.map(({ id }) => id).includes('education-33') // => true
 *
 * @category feeds
 */
export const sind: Feed = {
  id: 'sind',
  title: 'Security in Numbers Database (SiND), Insecurity Insight',
  licence: 'CC BY, as HDX states it for the datasets there. Read the terms of the dataset that you use.',
  citation:
    'Insecurity Insight, Security in Numbers Database (SiND), with the name of the dataset on HDX and the day you took it.',
  generations,
  read: readEvent,
  columns: columnMeanings,
  crosswalks: sindCrosswalks,
  issues: sindIssues,
  notes: [
    'A table counts the people of its topic alone: that one aid worker was killed does not say that nobody else was.',
    'A count is a lower bound: SiND codes an unspecified number as 1 or 2. 0 says that nobody was told of.',
    'One event can stand in several tables. Its incidents have the topic in their ids; sameSindEvents links them.',
    'That people were killed or injured is told by the harm. No column says whether it was an attack, crossfire or an accident, so such an event has no kind.',
    'Weapons were carried or used: a firearm says that somebody had one.',
    'The reported perpetrator is a statement, not a participant: ask for attributions.',
    'Kidnapped and arrested people are both abducted in the harm; native tells them apart.',
  ],
}
