/** Invented rows of GDELT in every generation. */
import type { FeedSample } from '../feed-sample.js'
import { namesOf, rowOf } from './rows.js'

export const samples: readonly FeedSample[] = Object.keys(namesOf).map((generation) => ({
  generation,
  rows: [rowOf(generation)],
}))
