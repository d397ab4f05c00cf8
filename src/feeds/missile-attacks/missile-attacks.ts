/** The tables "Massive missile attacks on Ukraine" as a feed: attacks of all generations, and the table of weapons. */
import type { Feed } from '../feed.js'
import { columns } from './columns.js'
import { missileAttacksCrosswalks } from './crosswalk.js'
import { generations } from './generations.js'
import { missileAttacksIssues } from './issues.js'
import { readAttack } from './read-attack.js'
import { readWeapon } from './read-weapon.js'

/**
 * "Massive missile attacks on Ukraine" as a feed: missiles and drones by wave, and the table of weapons beside it.
 *
 * @example
 * missileAttacks.generations.map(({ id }) => id).includes('attacks-csv-22') // => true
 *
 * @category feeds
 */
export const missileAttacks: Feed = {
  id: 'missile-attacks',
  title: 'Massive missile attacks on Ukraine',
  licence: 'Terms not stated with the data; ask the publisher before you redistribute.',
  citation: 'Massive missile attacks on Ukraine, compiled by the Kaggle user piterfm. Name the day on which you fetched it.',
  generations,
  read: (row, context) => (context.generation === 'weapons-csv' ? readWeapon(row) : readAttack(row, context)),
  columns,
  crosswalks: missileAttacksCrosswalks,
  issues: missileAttacksIssues,
  notes: [
    'One row is one model of weapon in one wave, so one night gives several incidents: their origin.unit is wave.',
    'The counts are those of Ukrainian official reports.',
    'The file names no time zone: that its times are those of Kyiv is sitrep’s own assumption.',
    'The two times bound what a report counts: that weapons came all the time between them is not told.',
    'The feed has no ids: an id is a hash of the two times, the model, the launch place, the target and the source, so a row in which one of these is corrected gets another id.',
    'Where a row names several models, its counts are those of all of them, and the use of weapons names no single weapon.',
    'The category of a model in the table of attacks is what the publisher’s table of weapons says of it.',
    'not_reach_goal is read as failed: reports say so of drones that were lost on their way, jammed ones among them.',
    'The table of weapons says more of the same weapons, under the same ids: when you merge it with the attacks, put it first.',
  ],
}
