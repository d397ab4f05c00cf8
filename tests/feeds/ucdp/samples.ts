/** Invented rows of UCDP in every generation. */

import { sparable } from '../../../src/feeds/ucdp/columns.js'
import type { FeedSample } from '../feed-sample.js'
import { type Event, encodings191, encodings201, event } from './rows.js'

/** Two states against each other, in one day of an uncertain month. */
const betweenStates: Event = {
  ...event,
  id: 9900502,
  relid: 'INV-2021-1-990202-502',
  side_b_new_id: 990202,
  side_b: 'Government of Iran',
  gwnob: '630',
  date_start: '2021-05-01',
  date_end: '2021-05-31',
  date_prec: 4,
  where_prec: 4,
}

/** One-sided violence. */
const oneSided: Event = {
  ...event,
  id: 9900503,
  relid: 'INV-2021-3-990203-503',
  type_of_violence: 3,
  side_b_new_id: 1,
  side_b: 'Civilians',
  deaths_a: 0,
  deaths_b: 0,
  best: 3,
  low: 3,
}

const whole: readonly FeedSample[] = [...encodings201, ...encodings191].map(({ generation, write }) => ({
  generation,
  rows: [event, betweenStates, oneSided].map(write),
}))

/** A part of the columns of each table of 49. */
const parts: readonly FeedSample[] = whole
  .filter(({ generation }) => generation === 'ged-csv-49')
  .map(({ rows }) => ({
    generation: 'ged-csv-part',
    rows: rows.map((row) =>
      Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'gwnoa' && !sparable.some((other) => other === name))),
    ),
  }))

export const samples: readonly FeedSample[] = [...whole, ...parts]
