/**
 * Bytes to text, in two steps: bytes to *byte text*, and the byte text of one row to its real text.
 *
 * Byte text holds one character (U+0000 to U+00FF) for each byte. Quotes, commas, brackets and line breaks are the same
 * in it as in the real text, because no byte of a UTF-8 sequence is below 0x80. So a file is split into rows as byte text,
 * and only a row that holds a byte above 0x7F is decoded: bytes that are wrong spoil their own row and no other, and a
 * file that is mostly ASCII takes one byte a character.
 *
 * An encoding other than UTF-8 and Windows-1252 is turned into UTF-8 bytes first.
 */
import type { Issue } from '../../schema/issue.js'
import { readError } from './read-error.js'

/** What the rows of a file are decoded by, once other encodings have been turned into UTF-8. */
export type RowEncoding = 'utf-8' | 'windows-1252'

/** The byte text of bytes. */
export type ByteText = (bytes: Uint8Array) => string

const STEP = 8192

/**
 * The byte text of bytes: one character for each byte.
 *
 * @example
 * byteText(new Uint8Array([97, 0xc3, 0xa9])) // => 'a\u00c3\u00a9'
 *
 * @category conversions
 */
export const byteText: ByteText = (bytes) => {
  let text = ''
  for (let i = 0; i < bytes.length; i += STEP)
    text += String.fromCharCode.apply(null, bytes.subarray(i, i + STEP) as unknown as number[])
  return text
}

/**
 * The bytes of a byte text.
 *
 * @category conversions
 */
export const bytesOf = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** Whether a byte text holds anything but ASCII. */
export const isBeyondAscii = (text: string): boolean => BEYOND_ASCII.test(text)
const BEYOND_ASCII = /[\u0080-\u00ff]/

/** The text of a row, and what was wrong with its bytes. */
export interface Decoded {
  readonly text: string
  readonly issue: Issue | undefined
}

const lenient = /* @__PURE__ */ (() => new TextDecoder('utf-8', { ignoreBOM: true }))()
const strict = /* @__PURE__ */ (() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }))()

const LOST = '\ufffd'
/** The bytes of U+FFFD, as byte text. */
const LOST_BYTES = '\u00ef\u00bf\u00bd'

/** Whether bytes are UTF-8. Asked only where both answers are possible, because an exception for each row is slow. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    strict.decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * Decodes the byte text of one row. Bytes that are no UTF-8 are read as Windows-1252, with a warning.
 *
 * @example
 * decodeRow('utf-8')('caf\u00c3\u00a9').text // => 'café'
 * decodeRow('utf-8')('caf\u00e9').text // => 'café'
 * decodeRow('utf-8')('caf\u00e9').issue?.code // => 'invalid-utf8'
 *
 * @category conversions
 */
export const decodeRow =
  (encoding: RowEncoding) =>
  (row: string): Decoded => {
    if (encoding === 'windows-1252') return { text: fromWindows1252(row), issue: undefined }
    const bytes = bytesOf(row)
    const text = lenient.decode(bytes)
    if (!text.includes(LOST)) return { text, issue: undefined }
    return row.includes(LOST_BYTES) && isUtf8(bytes) ? { text, issue: replaced } : { text: fromWindows1252(row), issue: invalid }
  }

/**
 * Decodes the cells of one row, split as byte text. A cell that is no UTF-8 makes the whole row Windows-1252.
 *
 * @category conversions
 */
export const decodeCells =
  (encoding: RowEncoding) =>
  (cells: readonly string[]): { readonly cells: readonly string[]; readonly issue: Issue | undefined } => {
    const decode = decodeRow(encoding)
    let issue: Issue | undefined
    const decoded = [...cells]
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as string
      if (!isBeyondAscii(cell)) continue
      const { text, issue: found } = decode(cell)
      if (found === invalid) return { cells: cells.map(fromWindows1252), issue: invalid }
      decoded[i] = text
      issue ??= found
    }
    return { cells: decoded, issue }
  }

const invalid: Issue = {
  code: 'invalid-utf8',
  severity: 'warning',
  path: [],
  message:
    'The row is not valid UTF-8 and was read as Windows-1252. If the file has another encoding, name it by the option `encoding`.',
}

const replaced: Issue = {
  code: 'replacement-character',
  severity: 'warning',
  path: [],
  message: 'The row holds U+FFFD, which stands for a character that was lost before or while the file was decoded.',
}

/** What Windows-1252 has at 0x80 to 0x9F. Written out because Node's TextDecoder gives control characters there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows1252 = (row: string): string => row.replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c)

/** How the bytes of a file become byte text: the encoding of its rows, and how its bytes become UTF-8 where they are not. */
export interface Decoding {
  readonly rows: RowEncoding
  /** Length of the byte order mark, in bytes. */
  readonly skip: number
  /** Turns a chunk into UTF-8 bytes; `undefined` ends the file. Absent when the bytes are good as they are. */
  readonly transcode?: (chunk: Uint8Array | undefined) => Uint8Array
}

/**
 * Finds how to decode a file, from its first bytes (a byte order mark) and the encoding that the caller names, if any: a
 * label of the WHATWG Encoding Standard, such as `latin1`, `windows-1251` or `utf-16le`.
 *
 * @category conversions
 */
export const findDecoding = (head: Uint8Array, label: string | undefined): Decoding => {
  const [a, b, c] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return { rows: 'utf-8', skip: 3 }
  if (a === 0xff && b === 0xfe) return { rows: 'utf-8', skip: 2, transcode: transcoder('utf-16le') }
  if (a === 0xfe && b === 0xff) return { rows: 'utf-8', skip: 2, transcode: transcoder('utf-16be') }
  if (label === undefined) return { rows: 'utf-8', skip: 0 }
  const name = encodingName(label)
  return name === 'utf-8' || name === 'windows-1252'
    ? { rows: name, skip: 0 }
    : { rows: 'utf-8', skip: 0, transcode: transcoder(name) }
}

const encodingName = (label: string): string => {
  try {
    return new TextDecoder(label).encoding
  } catch (cause) {
    throw readError(
      'unknown-encoding',
      `No encoding is called "${label}". Use a WHATWG label such as utf-8, latin1 or windows-1251.`,
      cause,
    )
  }
}

const transcoder = (name: string): NonNullable<Decoding['transcode']> => {
  const decoder = new TextDecoder(name)
  const encoder = new TextEncoder()
  return (chunk) => encoder.encode(chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true }))
}
