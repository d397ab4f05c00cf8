/** A feed's file as one dataset. */
import type { ByteSource } from '../feeds/read/byte-source.js'
import { type FeedDataset, toDataset } from '../feeds/read/to-dataset.js'
import { type ReadFeedOptions, readFeed } from './read-feed.js'

/**
 * Reads a feed from a file or a stream into one dataset in memory, with the report, the rows that were refused and the
 * records that contradict each other. For files that are larger than memory use {@link readFeed}.
 *
 * @example
 * await readDataset('no-such-file.csv').catch((error) => error.code) // => 'not-found'
 *
 * @category feeds
 */
export const readDataset = (input: string | URL | ByteSource, options: ReadFeedOptions = {}): Promise<FeedDataset> =>
  toDataset(readFeed(input, options))
