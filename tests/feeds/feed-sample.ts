/** What every feed's tests lay out: invented rows of each of its generations, for the laws that hold for all feeds. */
import type { Row } from '../../src/feeds/feed.js'

/** Invented rows of one generation, as the reader of files hands them over. */
export interface FeedSample {
  /** The id of the generation. */
  readonly generation: string
  /** Rows that are accepted, with every column of the generation; each cell filled in one of them at least, where a cell can be. */
  readonly rows: readonly Row[]
}
