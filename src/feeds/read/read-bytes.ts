/** A feed from bytes: anything that gives bytes goes in, the fate of each row comes out. Runs in a browser. */
import type { Issue } from '../../schema/issue.js'
import { detectFeed, type Feed } from '../feed.js'
import type { RowOutcome } from '../outcome.js'
import { type ByteSource, pieces } from './byte-source.js'
import { byteText } from './encoding.js'
import { type FeedReport, reportWriter } from './feed-report.js'
import { openRows } from './open-rows.js'
import { readError } from './read-error.js'
import { type Settling, settle } from './settle.js'
import { isSourceFault } from './source-fault.js'
import { defaultLimits, type Limits, type TextRow } from './text-row.js'

/**
 * How far the reading of a file has come.
 *
 * @category feeds
 */
export interface Progress {
  /** Bytes read so far; of a compressed file, compressed bytes. */
  readonly bytes: number
  /** Bytes of the whole file, when that is known. */
  readonly totalBytes?: number
  /** Rows read so far. */
  readonly rows: number
}

/**
 * How to read a feed.
 *
 * @category feeds
 */
export interface ReadOptions {
  /** The feeds that the data may be of. */
  readonly feeds: readonly Feed[]
  /** The id of the feed that the data is of. Found from the data when absent. */
  readonly feed?: string
  /** The release that the data is of, such as `25.1`. It is handed to the feed. */
  readonly release?: string
  /** The encoding as a WHATWG label, such as `latin1` or `windows-1251`. Found from the data when absent; a byte order mark goes first. */
  readonly encoding?: string
  /** What stands between two cells. Found from the header when absent. */
  readonly delimiter?: string
  /** How much a row may hold. */
  readonly limits?: Partial<Limits>
  /** Stops the reading: its reason is thrown. */
  readonly signal?: AbortSignal
  /** Told after each piece of the file. */
  readonly onProgress?: (progress: Progress) => void
  /** The name of the file, for the report. */
  readonly file?: string
}

/**
 * A feed that is being read: iterate over it once for the fate of each row, and read off `report` what became of all.
 * Stopping early closes the source.
 *
 * @category feeds
 */
export interface FeedReading extends AsyncIterable<RowOutcome> {
  readonly report: FeedReport
}

/** What the Node part hands over besides the options. */
export interface Host {
  /** A faster {@link byteText}. */
  readonly byteText?: typeof byteText
  /** How far the source has come, when that is not the bytes that it gave. */
  readonly progress?: () => { readonly bytes: number; readonly totalBytes?: number }
  /** What there is to say about the source, once all its bytes were given. */
  readonly notes?: () => readonly Issue[]
  /** Closes what the source was opened from. Called once, when the reading is over, however it ended. */
  readonly close?: () => Promise<void>
}

/**
 * Reads a feed from bytes. The format (CSV, TSV, JSON, NDJSON), the encoding, the feed and its generation are found from
 * the data.
 *
 * What is wrong with a row is in its outcome; it never throws for that. It throws a {@link ReadError} when the data as a
 * whole cannot be read, because it is empty, compressed, or of no feed that is known.
 *
 * @example
 * const reading = readBytes(['id,year\n'], { feeds: [] })
 * reading.report.rows // => 0
 *
 * @category feeds
 */
export const readBytes = (source: ByteSource, options: ReadOptions, host: Host = {}): FeedReading => {
  const writer = reportWriter(options.file)
  let started = false
  const start = (): AsyncGenerator<RowOutcome, void, undefined> => {
    if (started) throw readError('already-read', 'A feed can be read once only. Call the function again.')
    started = true
    return run(source, options, host, writer)
  }
  return { report: writer.report, [Symbol.asyncIterator]: start }
}

async function* run(
  source: ByteSource,
  options: ReadOptions,
  host: Host,
  writer: ReturnType<typeof reportWriter>,
): AsyncGenerator<RowOutcome, void, undefined> {
  const detect = detectFeed(feedsOf(options))
  const rows = openRows({
    ...options,
    limits: { ...defaultLimits, ...options.limits },
    detect,
    byteText: host.byteText ?? byteText,
  })
  let settling: Settling | undefined
  let bytes = 0
  const told = function* (settled: Iterable<RowOutcome>): Generator<RowOutcome, void, undefined> {
    for (const outcome of settled) {
      writer.add(outcome)
      yield outcome
      options.signal?.throwIfAborted()
    }
  }
  const outcomes = function* (read: Iterable<TextRow>): Generator<RowOutcome, void, undefined> {
    for (const row of read) {
      if (settling === undefined) {
        const { feed, generation } = rows.found()
        writer.found(feed.id, generation.id)
        settling = settle(feed, generation, options.release, rows.text)
      }
      const outcome = settling.push(row)
      if (outcome !== undefined) {
        writer.add(outcome)
        yield outcome
      }
      if (settling.isDue()) yield* told(settling.release(false))
      options.signal?.throwIfAborted()
    }
  }
  let fault: Issue | undefined
  const input = pieces(source, options.signal)
  try {
    for (;;) {
      const next = await input.next().catch((thrown: unknown) => {
        if (!isSourceFault(thrown)) throw thrown
        fault = thrown.fault
        return undefined
      })
      if (next === undefined || next.done === true) break
      bytes += next.value.length
      yield* outcomes(rows.push(next.value))
      options.onProgress?.({ ...(host.progress?.() ?? { bytes }), rows: writer.report.rows })
    }
    yield* outcomes(rows.end(fault !== undefined))
    if (settling !== undefined) yield* told(settling.release(true))
    const { feed, generation } = rows.found()
    writer.found(feed.id, generation.id)
    // A fault of the source tells better than its rows why they end too early.
    for (const issue of [...(host.notes?.() ?? []), ...rows.notes()]) if (issue.code !== fault?.code) writer.note(issue)
    if (fault !== undefined) writer.note(fault)
    else if (rows.notes().every((issue) => issue.severity !== 'error')) writer.complete()
  } finally {
    try {
      await input.return()
    } finally {
      await host.close?.()
    }
  }
}

/** The feeds that the data may be of: the one that the caller names, or all. */
const feedsOf = ({ feeds, feed }: ReadOptions): readonly Feed[] => {
  if (feed === undefined) return feeds
  const named = feeds.filter(({ id }) => id === feed)
  if (named.length > 0) return named
  throw readError('unknown-feed', `There is no feed "${feed}". There are: ${feeds.map(({ id }) => id).join(', ')}.`)
}
