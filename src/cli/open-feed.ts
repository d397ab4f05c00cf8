/** A file, or the standard input, as a feed with a progress bar. */
import type { Readable } from 'node:stream'
import type { FeedReading } from '../feeds/read/read-bytes.js'
import { readFeed } from '../node/read-feed.js'
import { progressBar } from './progress.js'
import { printable, type Terminal } from './terminal.js'

/** What the user said on how to read. */
export interface ReadFlags {
  /** The feed that the files are of. Found from what is in them when absent. */
  readonly feed?: string
  /** The encoding of the files as a WHATWG label. Found from what is in them when absent. */
  readonly encoding?: string
  /** The release that the files are of. */
  readonly release?: string
  /** Which file of a zip archive is read. */
  readonly member?: string
  /** Which sheet of a workbook is read. */
  readonly sheet?: string
}

/** A file name that stands for the standard input. */
export const STANDARD_INPUT = '-'

/** Opens a file. Call `stop` when the reading is over, however it ended. */
export const openFeed = (
  file: string,
  { feed, encoding, release, member, sheet }: ReadFlags,
  terminal: Terminal,
): { readonly reading: FeedReading; readonly stop: () => void } => {
  const bar = progressBar(terminal, printable(file, 40))
  const reading = readFeed(file === STANDARD_INPUT ? (terminal.stdin as Readable) : file, {
    file,
    onProgress: bar.update,
    ...(feed !== undefined && { feed }),
    ...(encoding !== undefined && { encoding }),
    ...(release !== undefined && { release }),
    ...(member !== undefined && { member }),
    ...(sheet !== undefined && { sheet }),
  })
  return { reading, stop: bar.stop }
}
