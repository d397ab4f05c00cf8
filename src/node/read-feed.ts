/** A feed from a file or a stream. */
import type { Readable } from 'node:stream'
import { detectFeed, type Feed, type Sample } from '../feeds/feed.js'
import { feeds as allFeeds } from '../feeds/known-feeds.js'
import { type ByteSource, pieces } from '../feeds/read/byte-source.js'
import { type FeedReading, type ReadOptions, readBytes } from '../feeds/read/read-bytes.js'
import { findTable } from '../feeds/read/table.js'
import { fileBytes } from './file-bytes.js'
import { unpack } from './unpack.js'

/**
 * How to read a feed from a file.
 *
 * @category feeds
 */
export interface ReadFeedOptions extends Omit<ReadOptions, 'feeds'> {
  /** The feeds that the data may be of. All that sitrep knows when absent. */
  readonly feeds?: ReadOptions['feeds']
  /** Most bytes that are read, counted after unpacking. Default 16 GiB. */
  readonly maxBytes?: number
  /** The file of a zip archive that is read, with its folders or without. The first that is no document when absent. */
  readonly member?: string
  /** The sheet of a workbook that is read. The first with columns of a known feed when absent. */
  readonly sheet?: string
}

const MAX_BYTES = 16 * 1024 ** 3

/** Buffer makes one character of a byte at once, which is what `byteText` does piece by piece. */
const byteText = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')

/**
 * Reads a feed from the file at a path, or from a stream of its bytes. CSV, TSV, JSON and NDJSON, plain, gzipped or in a zip
 * archive, and workbooks (XLSX) are told apart by what is in them; so are the feed and its generation. Workbooks need the
 * package `hucre`, which sitrep does not install.
 *
 * Iterate over the reading once for the fate of each row; `report` counts them. The memory needed does not grow with the
 * file, apart from some 40 bytes a row to find repeated rows. What is wrong with a row is in its outcome. Only when the file as a
 * whole cannot be read does the iteration throw, a ReadError. Leaving the loop early closes the file.
 *
 * @example
 * readFeed('ged.csv').report.rows // => 0
 *
 * @category feeds
 */
export const readFeed = (input: string | URL | ByteSource, options: ReadFeedOptions = {}): FeedReading => {
  const isPath = typeof input === 'string' || input instanceof URL
  const file = isPath ? fileBytes(input) : undefined
  let bytes = 0
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const piece of file?.bytes ?? pieces(input as ByteSource, options.signal)) {
      bytes += piece.length
      yield piece
    }
  }
  const { maxBytes = MAX_BYTES, feeds = allFeeds } = options
  const unpacked = unpack(counted(), { ...options, maxBytes, widthOf: tableWidth(options, feeds) })
  return readBytes(
    unpacked.bytes,
    { ...(isPath && { file: String(input) }), ...options, feeds },
    {
      byteText,
      notes: unpacked.notes,
      progress: () => {
        const totalBytes = file?.size()
        return totalBytes === undefined ? { bytes } : { bytes, totalBytes }
      },
      close: async () => {
        if (file !== undefined) await file.close()
        else destroy(input as ByteSource)
      },
    },
  )
}

/** How many columns a table of one of the feeds has. Asked only of the sheets of a workbook. */
const tableWidth =
  ({ feed, delimiter = ',' }: ReadFeedOptions, feeds: readonly Feed[]) =>
  (csv: string): number | undefined => {
    const detect = detectFeed(feeds.filter(({ id }) => feed === undefined || id === feed))
    const known = (sample: Sample) => detect(sample)?.generation
    const table = findTable(byteText(Buffer.from(csv)), { encoding: 'utf-8', delimiter, whole: true, detect: known })
    return 'unknown' in table ? undefined : table.names.length
  }

/** Closes a stream of Node, also one that waits for data: its iterator alone could not. */
const destroy = (source: ByteSource): void => {
  if ('destroy' in source && typeof source.destroy === 'function') (source as unknown as Readable).destroy()
}
