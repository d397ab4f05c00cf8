/**
 * Unpacks a zip archive step by step, from its first byte to its last, and gives all that can be had of one that was cut off or
 * damaged.
 *
 * A stream cannot be read from its end, where a zip archive keeps the list of its members, so the header before each member is
 * what counts. Only bodies are left to Node, which tells where a body ends: libraries look for a mark there, which may as well
 * stand in the middle of packed data. See docs/decisions/dependencies.md.
 *
 * @internal
 */
import { crc32 } from 'node:zlib'
import { type Body, cutOff, damaged, inflate, STEP, stored } from './inflate.js'
import { joinBytes } from './join-bytes.js'
import { DESCRIPTOR_LENGTH, descriptorLength, whyNot, type ZipMember, zipHeader } from './zip-header.js'

/**
 * Unpacks a zip archive. It throws a SourceFault when the input is damaged or was cut off, and a ReadError when a member that is
 * taken cannot be unpacked.
 */
export interface Unzip {
  readonly write: (piece: Uint8Array) => AsyncGenerator<Unpacked, void, undefined>
  readonly end: () => void
  readonly close: () => void
}

/** What was unpacked of a member. */
export interface Unpacked {
  readonly bytes: Uint8Array
  /** Whether the member was taken. One that is passed over is unpacked too where nothing else tells its end. */
  readonly taken: boolean
}

/** Asked at each member, in their order: whether it is taken, or passed over. */
export type TakeMember = (member: ZipMember) => boolean

/** Begins to unpack a zip archive. */
export const unzip = (take: TakeMember): Unzip => {
  let part: 'header' | 'body' | 'passed-over' | 'after-body' | 'end' = 'header'
  let held = new Uint8Array(0)
  let member: ZipMember | undefined
  let taken = false
  let body: Body = stored
  let packed = 0
  let size = 0
  let checksum = 0

  const begin = (next: ZipMember): void => {
    held = held.subarray(next.length)
    member = next
    packed = 0
    size = 0
    checksum = 0
    taken = take(next)
    const problem = whyNot(next)
    if (taken && problem !== undefined) throw problem
    if (!taken && next.packed !== undefined && next.check !== undefined) part = 'passed-over'
    // Where a member ends that cannot be unpacked nobody knows, nor what follows it.
    else if (problem !== undefined) part = 'end'
    else {
      part = 'body'
      body.close()
      body = next.method === 0 ? stored : inflate()
    }
  }

  /** Unpacks some of a body. Whether it was all of it, the checksum tells. */
  const unpackSome = async ({ packed: length = Number.POSITIVE_INFINITY }: ZipMember) => {
    const { pieces, used, state } = await body.step(held.subarray(0, Math.min(STEP, length - packed)))
    held = held.subarray(used)
    packed += used
    for (const piece of pieces) {
      checksum = crc32(piece, checksum)
      size += piece.length
    }
    if (state === 'ended' || packed === length) part = 'after-body'
    return { pieces, fault: state instanceof Error ? state : undefined }
  }

  /** Compares a member with what its header says, or with what follows it. Returns whether that is there already. */
  const check = ({ check: told }: ZipMember): boolean => {
    // The list of members follows the last of them, so there is more to come if the archive is whole.
    if (told === undefined && held.length < DESCRIPTOR_LENGTH) return false
    const length = told === undefined ? descriptorLength(held, packed, size, checksum) : 0
    const isWrong = told === undefined ? length === undefined : told.checksum !== checksum || told.size !== size
    if (isWrong) throw damaged('its checksum differs')
    held = held.subarray(length)
    part = 'header'
    return true
  }

  async function* write(piece: Uint8Array): AsyncGenerator<Unpacked, void, undefined> {
    held = joinBytes(held, piece)
    for (;;) {
      if (part === 'header') {
        const next = zipHeader(held)
        if (next === undefined) return
        if (next === 'end') part = 'end'
        else begin(next)
      } else if (part === 'end' || member === undefined) {
        held = new Uint8Array(0)
        return
      } else if (part === 'after-body') {
        if (!check(member)) return
      } else if (part === 'passed-over') {
        const used = Math.min(held.length, (member.packed ?? 0) - packed)
        held = held.subarray(used)
        packed += used
        if (packed !== member.packed) return
        part = 'header'
      } else {
        if (held.length === 0 && packed !== member.packed) return
        const { pieces, fault } = await unpackSome(member)
        for (const bytes of pieces) yield { bytes, taken }
        if (fault !== undefined) throw damaged(fault.message)
      }
    }
  }

  return {
    write,
    end: () => {
      if (part !== 'end') throw cutOff()
    },
    close: () => body.close(),
  }
}
