/** Invented rows of SiND in every generation. */
import { generations } from '../../../src/feeds/sind/generations.js'
import type { FeedSample } from '../feed-sample.js'
import { event, otherEvent } from './rows.js'

export const samples: readonly FeedSample[] = generations.map(({ id, columns = [] }) => ({
  generation: id,
  rows: [event(columns), otherEvent(columns)],
}))
