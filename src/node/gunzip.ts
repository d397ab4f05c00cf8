/**
 * Unpacks gzip step by step, and gives all that can be had of a file that was cut off or damaged.
 *
 * Node's own gunzip drops what it has unpacked of a step in which it meets an error, such as rubbish after the end. So the
 * frame of gzip (RFC 1952: members of a header, a body, a checksum) is read here, and only the bodies are left to Node.
 *
 * @internal
 */
import { crc32 } from 'node:zlib'
import { isGzip } from '../feeds/read/format.js'
import { cutOff, damaged, inflate, STEP } from './inflate.js'
import { joinBytes } from './join-bytes.js'

/** Unpacks gzip. It throws a SourceFault when the input is damaged, or was cut off. */
export interface Gunzip {
  readonly write: (piece: Uint8Array) => AsyncGenerator<Uint8Array, void, undefined>
  readonly end: () => void
  readonly close: () => void
}

/** Begins to unpack gzip. */
export const gunzip = (): Gunzip => {
  let part: 'header' | 'body' | 'trailer' | 'rubbish' = 'header'
  let held = new Uint8Array(0)
  let members = 0
  let body = inflate()
  let checksum = 0
  let size = 0

  async function* write(piece: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
    held = joinBytes(held, piece)
    for (;;) {
      if (part === 'header') {
        if (members > 0 && held.length >= 2 && !isGzip(held)) part = 'rubbish'
        const length = headerLength(held)
        if (part === 'rubbish' || length === undefined) break
        held = held.subarray(length)
        part = 'body'
        body.close()
        body = inflate()
        checksum = 0
        size = 0
      } else if (part === 'body') {
        if (held.length === 0) return
        const { pieces, used, state } = await body.step(held.subarray(0, STEP))
        held = held.subarray(used)
        for (const unpacked of pieces) {
          checksum = crc32(unpacked, checksum)
          size = (size + unpacked.length) >>> 0
          yield unpacked
        }
        if (state instanceof Error) throw damaged(state.message)
        if (state === 'ended') part = 'trailer'
      } else if (part === 'trailer') {
        if (held.length < 8) return
        const view = new DataView(held.buffer, held.byteOffset)
        if (view.getUint32(0, true) !== checksum || view.getUint32(4, true) !== size) throw damaged('its checksum differs')
        held = held.subarray(8)
        members++
        part = 'header'
      } else break
    }
    // What follows the last member, such as zeros up to a full block of a tape, is no data.
    if (part === 'rubbish') held = new Uint8Array(0)
  }

  return {
    write,
    end: () => {
      const isCut = part === 'body' || part === 'trailer' || (part === 'header' && (members === 0 || isGzip(held)))
      if (isCut) throw cutOff()
    },
    close: () => body.close(),
  }
}

/** The length of the header of a gzip member; undefined when there is more to come. */
const headerLength = (bytes: Uint8Array): number | undefined => {
  const flags = bytes[3]
  if (flags === undefined) return undefined
  let at = 10
  if ((flags & 4) !== 0) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0)
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end === -1) return undefined
    at = end + 1
  }
  if ((flags & 2) !== 0) at += 2
  return at <= bytes.length ? at : undefined
}
