/** What kind of file it is, by its first bytes, never by its name. */
import { readError } from './read-error.js'

const startsWith = (head: Uint8Array, bytes: readonly number[]): boolean => bytes.every((byte, i) => head[i] === byte)

/**
 * Whether bytes begin like gzip.
 *
 * @example
 * isGzip(new Uint8Array([0x1f, 0x8b, 8])) // => true
 *
 * @category predicates
 */
export const isGzip = (head: Uint8Array): boolean => startsWith(head, [0x1f, 0x8b])

const ZIP = [0x50, 0x4b, 0x03, 0x04]

/**
 * Whether bytes begin like a zip archive that holds a file. Workbooks of today are zip archives too.
 *
 * @example
 * isZip(new Uint8Array([0x50, 0x4b, 3, 4])) // => true
 *
 * @category predicates
 */
export const isZip = (head: Uint8Array): boolean => startsWith(head, ZIP)

const archives: readonly (readonly [name: string, remedy: string, bytes: readonly number[]])[] = [
  ['a zip archive (or a spreadsheet, which is one)', 'Unzip it, or save the sheet as CSV, first', ZIP],
  ['an empty zip archive', 'There is nothing to read in it', [0x50, 0x4b, 0x05, 0x06]],
  ['compressed by gzip', 'Unpack it first, for example by DecompressionStream', [0x1f, 0x8b]],
  [
    'a workbook in the old format of Excel (.xls), or one that a password locks',
    'Save the sheet as CSV or XLSX, without a password, first',
    [0xd0, 0xcf, 0x11, 0xe0],
  ],
  ['compressed by bzip2', 'Unpack it first', [0x42, 0x5a, 0x68]],
  ['compressed by xz', 'Unpack it first', [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  ['compressed by zstd', 'Unpack it first', [0x28, 0xb5, 0x2f, 0xfd]],
]

/** One in how many bytes may be a control character in a text. */
const CONTROL_SHARE = 10
const LOOK = 4096

/** Throws when bytes are compressed or no text. `mayHoldZeros`: in UTF-16 and UTF-32 zeros are no sign of a binary file. */
export const refuseBinary = (head: Uint8Array, mayHoldZeros: boolean): void => {
  for (const [name, remedy, bytes] of archives)
    if (startsWith(head, bytes)) throw readError('compressed-file', `The file is ${name}. ${remedy}.`)
  if (mayHoldZeros) return
  const looked = head.subarray(0, LOOK)
  let control = 0
  for (const byte of looked) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) control++
  if (control * CONTROL_SHARE > looked.length)
    throw readError(
      'binary-file',
      'The file is no text. If it is UTF-16 without a byte order mark, name its encoding by the option.',
    )
}
