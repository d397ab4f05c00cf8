/** Invented rows of UCDP in every generation. */
import type { FeedSample } from '../feed-sample.js'
import { encodings191, encodings201, event } from './rows.js'

export const samples: readonly FeedSample[] = [...encodings201, ...encodings191].map(({ generation, write }) => ({
  generation,
  rows: [write(event)],
}))
