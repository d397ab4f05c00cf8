/**
 * Bytes to text, in two steps: bytes to *byte text*, and the byte text of one row to its real text.
 *
 * Byte text holds one character (U+0000 to U+00FF) for each byte. Quotes, commas, brackets and line breaks are the same
 * in it as in the real text, because no byte of a UTF-8 sequence is below 0x80. So a file is split into rows as byte text,
 * and only a row that holds a byte above 0x7F is decoded: bytes that are wrong spoil their own row and no other, and a
 * file that is mostly ASCII takes one byte a character.
 *
 * An encoding other than UTF-8 and Windows-1252 is turned into UTF-8 bytes first (find-decoding.ts).
 */
import type { Issue } from '../../schema/issue.js'

/**
 * What the rows of a file are decoded by, once other encodings have been turned into UTF-8.
 *
 * - `utf-8`: a row that is none is read as Windows-1252, with a warning;
 * - `utf-8-or-windows-1252`: the same, without the warning: the file as a whole has it;
 * - `windows-1252`: the caller says so.
 */
export type RowEncoding = 'utf-8' | 'utf-8-or-windows-1252' | 'windows-1252'

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
    const { text, issue } = decodeUtf8(row)
    return { text, issue: issue === invalid && encoding !== 'utf-8' ? undefined : issue }
  }

const decodeUtf8 = (row: string): Decoded => {
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
    const decode: (cell: string) => Decoded = encoding === 'windows-1252' ? decodeRow(encoding) : decodeUtf8
    let issue: Issue | undefined
    const decoded = [...cells]
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i] as string
      if (!isBeyondAscii(cell)) continue
      const { text, issue: found } = decode(cell)
      if (found === invalid) return { cells: cells.map(fromWindows1252), issue: encoding === 'utf-8' ? invalid : undefined }
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
