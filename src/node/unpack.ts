/**
 * Unpacks gzip, found by its first bytes; anything else passes as it is.
 *
 * @internal
 */
import { isGzip } from '../feeds/read/format.js'
import { sourceFault } from '../feeds/read/source-fault.js'
import { type Gunzip, gunzip, joinBytes } from './gunzip.js'

const tooLarge = (maxBytes: number) =>
  sourceFault(
    'too-large',
    `The file is longer than ${maxBytes} bytes unpacked. What follows is not read. The option maxBytes sets the limit.`,
  )

/**
 * The bytes of a source, unpacked when they begin like gzip. Throws a SourceFault after the last good byte when they are cut
 * off or damaged, or more than `maxBytes`.
 */
export async function* unpack(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
  let given = 0
  for await (const piece of unlimited(source)) {
    const left = maxBytes - given
    given += piece.length
    if (piece.length <= left) yield piece
    else {
      yield piece.subarray(0, left)
      throw tooLarge(maxBytes)
    }
  }
}

async function* unlimited(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let start = new Uint8Array(0)
  let packed: Gunzip | undefined
  try {
    for await (const piece of source) {
      if (packed !== undefined) yield* packed.write(piece)
      else if (start.length >= 2) yield piece
      else {
        start = joinBytes(start, piece)
        if (start.length < 2) continue
        if (isGzip(start)) packed = gunzip()
        if (packed === undefined) yield start
        else yield* packed.write(start)
      }
    }
    if (packed !== undefined) packed.end()
    else if (start.length === 1) yield start
  } finally {
    packed?.close()
  }
}
