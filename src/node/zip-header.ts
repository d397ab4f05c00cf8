/**
 * What stands before and after each member of a zip archive (PKWARE's APPNOTE, sections 4.3.7, 4.3.9 and 4.5.3).
 *
 * @internal
 */
import { readError } from '../feeds/read/read-error.js'
import { damaged } from './inflate.js'

/** One file in a zip archive, as its header tells. */
export interface ZipMember {
  readonly name: string
  readonly encrypted: boolean
  /** 0: stored as it is; 8: deflated. */
  readonly method: number
  /** Length of its packed bytes. Undefined when only what follows them tells. */
  readonly packed: number | undefined
  /** Its length and checksum. Undefined when they follow its bytes. */
  readonly check: { readonly size: number; readonly checksum: number } | undefined
  /** Length of the header. */
  readonly length: number
}

const HEADER = 30
/** Each of these says that the members are over: the archive's own list of them begins. */
const afterMembers: ReadonlySet<number> = new Set([0x02014b50, 0x06054b50, 0x06064b50, 0x08064b50])
const MEMBER = 0x04034b50
const DESCRIPTOR = 0x08074b50
const IN_EXTRA = 0xffffffff

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true))

/** The header that bytes begin with; `end` when the members are over; undefined when there is more to come. */
export const zipHeader = (bytes: Uint8Array): ZipMember | 'end' | undefined => {
  if (bytes.length < 4) return undefined
  const view = viewOf(bytes)
  const signature = view.getUint32(0, true)
  if (afterMembers.has(signature)) return 'end'
  if (signature !== MEMBER) throw damaged('no member begins where one should')
  if (bytes.length < HEADER) return undefined
  const nameEnd = HEADER + view.getUint16(26, true)
  const length = nameEnd + view.getUint16(28, true)
  if (bytes.length < length) return undefined
  const flags = view.getUint16(6, true)
  const method = view.getUint16(8, true)
  const follows = (flags & 8) !== 0
  const lengths = zipLengths(view, nameEnd, length)
  return {
    name: decodeName(bytes.subarray(HEADER, nameEnd)),
    encrypted: (flags & 1) !== 0,
    method,
    packed: follows && lengths.packed === 0 ? undefined : lengths.packed,
    check: follows ? undefined : { size: lengths.size, checksum: view.getUint32(14, true) },
    length,
  }
}

/** The lengths of a member. Those beyond 4 GiB stand in a field of their own (Zip64). */
const zipLengths = (view: DataView, from: number, to: number): { readonly packed: number; readonly size: number } => {
  let packed = view.getUint32(18, true)
  let size = view.getUint32(22, true)
  if (packed !== IN_EXTRA && size !== IN_EXTRA) return { packed, size }
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4
    if (size === IN_EXTRA && field + 8 <= to) {
      size = long(view, field)
      field += 8
    }
    if (packed === IN_EXTRA && field + 8 <= to) packed = long(view, field)
    return { packed, size }
  }
  return { packed, size }
}

const decodeName = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('latin1').decode(bytes)
  }
}

/** The most bytes that what follows a member can take. */
export const DESCRIPTOR_LENGTH = 24

/**
 * The length of what follows a member whose lengths were not known before it: a signature that may be absent, the checksum, and
 * the lengths in 4 or 8 bytes each. Which of these it is, is told by the values alone. Undefined when none fits.
 */
export const descriptorLength = (bytes: Uint8Array, packed: number, size: number, checksum: number): number | undefined => {
  const view = viewOf(bytes)
  for (const at of [4, 0]) {
    if (at === 4 && view.getUint32(0, true) !== DESCRIPTOR) continue
    if (view.getUint32(at, true) !== checksum) continue
    if (long(view, at + 4) === packed && long(view, at + 12) === size) return at + 20
    if (view.getUint32(at + 4, true) === packed % 2 ** 32 && view.getUint32(at + 8, true) === size % 2 ** 32) return at + 12
  }
  return undefined
}

const methods: Readonly<Record<number, string>> = {
  6: 'Implode',
  9: 'Deflate64',
  12: 'bzip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
  99: 'AES',
}

/** Why a member cannot be unpacked here; undefined when it can. */
export const whyNot = ({ name, encrypted, method, packed }: ZipMember) => {
  const quoted = JSON.stringify(name.slice(0, 80))
  if (encrypted || method === 99)
    return readError('encrypted-file', `${quoted} in the zip archive is locked by a password. Unpack it first.`)
  if (method !== 0 && method !== 8)
    return readError(
      'compressed-file',
      `${quoted} in the zip archive is packed by ${methods[method] ?? `method ${method}`}, which is not unpacked here. Unpack it first.`,
    )
  if (method === 0 && packed === undefined)
    return readError('compressed-file', `${quoted} in the zip archive does not tell its length. Unpack it first.`)
  return undefined
}
