/** How the bytes of a file become byte text: by its byte order mark, by what the caller says, or by what they look like. */
import type { Issue } from '../../schema/issue.js'
import type { RowEncoding } from './encoding.js'
import { guessEncoding } from './guess-encoding.js'
import { readError } from './read-error.js'

/** How the bytes of a file become byte text: the encoding of its rows, and how its bytes become UTF-8 where they are not. */
export interface Decoding {
  readonly rows: RowEncoding
  /** Length of the byte order mark, in bytes. */
  readonly skip: number
  /** Turns a chunk into UTF-8 bytes; `undefined` ends the file. Absent when the bytes are good as they are. */
  readonly transcode?: (chunk: Uint8Array | undefined) => Uint8Array
  /** That the encoding was guessed. */
  readonly note?: Issue
}

/**
 * Finds how to decode a file, from its first bytes and the encoding that the caller names, if any: a label of the WHATWG
 * Encoding Standard, such as `latin1`, `windows-1251` or `utf-16le`. A byte order mark goes first.
 *
 * @example
 * findDecoding(new Uint8Array([0xef, 0xbb, 0xbf, 0x69]), undefined).skip // => 3
 *
 * @category conversions
 */
export const findDecoding = (head: Uint8Array, label: string | undefined): Decoding => {
  const [a, b, c, d] = head
  if (a === 0xef && b === 0xbb && c === 0xbf) return { rows: 'utf-8', skip: 3 }
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    throw readError('unknown-encoding', 'The file is UTF-32, which is not read here. Save it as UTF-8.')
  if (a === 0xff && b === 0xfe) return { rows: 'utf-8', skip: 2, transcode: transcoder('utf-16le') }
  if (a === 0xfe && b === 0xff) return { rows: 'utf-8', skip: 2, transcode: transcoder('utf-16be') }
  if (label === undefined) return guessed(guessEncoding(head))
  const name = encodingName(label)
  return name === 'utf-8' || name === 'windows-1252'
    ? { rows: name, skip: 0 }
    : { rows: 'utf-8', skip: 0, transcode: transcoder(name) }
}

const guessed = (name: string): Decoding => {
  if (name === 'utf-8') return { rows: 'utf-8', skip: 0 }
  const note: Issue = {
    code: 'encoding-detected',
    severity: 'warning',
    path: [],
    message: `The file is not UTF-8 and does not name its encoding. It is read as ${name}, which it looks like. The option \`encoding\` names another.`,
  }
  // The guess holds for the first part of the file. A row further on that is UTF-8 is read as what it is.
  return name === 'windows-1252'
    ? { rows: 'utf-8-or-windows-1252', skip: 0, note }
    : { rows: 'utf-8', skip: 0, transcode: transcoder(name), note }
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
