/**
 * Unpacks gzip, zip archives and workbooks, found by their first bytes; anything else passes as it is.
 *
 * @internal
 */
import { isGzip, isZip } from '../feeds/read/format.js'
import { readError } from '../feeds/read/read-error.js'
import { isSourceFault, sourceFault } from '../feeds/read/source-fault.js'
import type { Issue } from '../schema/issue.js'
import { archive, type Container } from './archive.js'
import { gunzip } from './gunzip.js'
import { joinBytes } from './join-bytes.js'

/** How to unpack. */
export interface UnpackOptions {
  /** Most bytes that are given, unpacked. */
  readonly maxBytes: number
  /** The member of a zip archive that is read. */
  readonly member?: string
  /** The sheet of a workbook that is read. */
  readonly sheet?: string
  /** What stands between two cells of a sheet that was turned into CSV. Comma when absent. */
  readonly delimiter?: string
  /** How many columns a table has, by its first lines as CSV. Undefined when it is of no feed that is known. */
  readonly widthOf: (csv: string) => number | undefined
}

/** Bytes that are unpacked. */
export interface UnpackedBytes {
  readonly bytes: AsyncGenerator<Uint8Array, void, undefined>
  /** What is left unread, once all bytes were given. */
  readonly notes: () => readonly Issue[]
}

const tooLarge = (maxBytes: number) =>
  sourceFault(
    'too-large',
    `The file is longer than ${maxBytes} bytes unpacked. What follows is not read. The option maxBytes sets the limit.`,
  )

/**
 * The bytes of a source, unpacked when they are a container. They end with a SourceFault after the last good byte when they are
 * cut off or damaged, or more than `maxBytes`.
 */
export const unpack = (source: AsyncIterable<Uint8Array>, options: UnpackOptions): UnpackedBytes => {
  const notes: Issue[] = []
  async function* limited(): AsyncGenerator<Uint8Array, void, undefined> {
    let given = 0
    try {
      for await (const piece of unlimited(source, options, (issue) => notes.push(issue))) {
        const left = options.maxBytes - given
        given += piece.length
        if (piece.length <= left) yield piece
        else {
          yield piece.subarray(0, left)
          throw tooLarge(options.maxBytes)
        }
      }
    } catch (thrown) {
      // Nothing came out before the fault, so there are no rows to keep.
      throw given === 0 && isSourceFault(thrown) ? readError('damaged-file', thrown.message, thrown) : thrown
    }
  }
  return { bytes: limited(), notes: () => notes }
}

const gzipContainer = (): Container => {
  const packed = gunzip()
  return {
    write: packed.write,
    end: () => {
      packed.end()
      return []
    },
    close: packed.close,
  }
}

/** How many bytes tell a container. */
const TELLING = 4

async function* unlimited(
  source: AsyncIterable<Uint8Array>,
  options: UnpackOptions,
  note: (issue: Issue) => void,
): AsyncGenerator<Uint8Array, void, undefined> {
  let start = new Uint8Array(0)
  let isTold = false
  let container: Container | undefined
  const tell = (): void => {
    isTold = true
    container = isGzip(start) ? gzipContainer() : isZip(start) ? archive(options, note) : undefined
  }
  try {
    for await (const piece of source) {
      let next = piece
      if (!isTold) {
        start = joinBytes(start, piece)
        if (start.length < TELLING) continue
        tell()
        next = start
      }
      if (container === undefined) yield next
      else yield* container.write(next)
    }
    if (!isTold) {
      tell()
      if (container === undefined) {
        if (start.length > 0) yield start
      } else yield* container.write(start)
    }
    if (container !== undefined) yield* container.end()
  } finally {
    container?.close()
  }
}
