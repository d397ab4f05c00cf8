/** Which encoding bytes are in when nobody says: UTF-8 and UTF-16 by their own rules, others by the library chardet. */
import { analyse } from 'chardet'

/**
 * How many stray bytes it takes to say something about a file. Fewer are faults of their rows, or of a sequence that the end of the
 * first part cuts through.
 */
const FEW = 4
/** How many stray bytes it takes to tell one encoding from its relatives. */
const ENOUGH = 24
/** By how much a guess must beat Windows-1252, which nearly all files are in that are not UTF-8. */
const MARGIN = 1.3
/** The encodings that are believed, by chardet's name for them. Every one is known to TextDecoder in Node and in browsers. */
const believed: Readonly<Record<string, string>> = {
  'windows-1250': 'windows-1250',
  'windows-1251': 'windows-1251',
  'windows-1252': 'windows-1252',
  'windows-1253': 'windows-1253',
  'windows-1254': 'windows-1254',
  'windows-1255': 'windows-1255',
  'windows-1256': 'windows-1256',
  'KOI8-R': 'koi8-r',
  'ISO-8859-1': 'windows-1252',
  'ISO-8859-2': 'iso-8859-2',
  'ISO-8859-5': 'iso-8859-5',
  'ISO-8859-6': 'iso-8859-6',
  'ISO-8859-7': 'iso-8859-7',
  'ISO-8859-8': 'windows-1255',
  'ISO-8859-9': 'windows-1254',
  Shift_JIS: 'shift_jis',
  'EUC-JP': 'euc-jp',
  'EUC-KR': 'euc-kr',
  Big5: 'big5',
  GB18030: 'gb18030',
}

/**
 * The encoding that the first bytes of a file look like, as a WHATWG label. `utf-8` unless there is good reason to say
 * otherwise; `windows-1252` where the bytes are no UTF-8 and nothing tells more.
 *
 * @example
 * guessEncoding(new Uint8Array([0x69, 0x64, 0x2c, 0xc3, 0xa9])) // => 'utf-8'
 * guessEncoding(new Uint8Array([0x69, 0, 0x64, 0, 0x2c, 0, 0x6e, 0])) // => 'utf-16le'
 *
 * @category conversions
 */
export const guessEncoding = (head: Uint8Array): string => {
  const utf16 = utf16Order(head)
  if (utf16 !== undefined) return utf16
  const { sequences, stray, together } = countUtf8(head)
  // A file of both is UTF-8 with bad rows. Other encodings hold some sequences that are UTF-8 by chance.
  if (stray < FEW || stray <= sequences) return 'utf-8'
  if (stray < ENOUGH) return 'windows-1252'
  // Outside of the Latin script, letters beyond ASCII stand together. English around them would hide them from chardet.
  const looked = together > stray / 2 ? foreignWords(head) : head
  let latin = 0
  let best = { name: 'windows-1252', confidence: 0 }
  for (const { name, confidence } of analyse(looked)) {
    const known = believed[name]
    if (known === 'windows-1252') latin = Math.max(latin, confidence)
    else if (known !== undefined && confidence > best.confidence) best = { name: known, confidence }
  }
  return best.confidence > latin * MARGIN ? best.name : 'windows-1252'
}

/**
 * UTF-16 without a byte order mark: every second byte of its ASCII letters is zero, and it is text when read so. Text in other
 * encodings holds no zeros.
 */
const utf16Order = (head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  const zeros = [0, 0] as [number, number]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++
  const [even, odd] = zeros
  if (Math.max(even, odd) < Math.max(FEW, head.length / 20)) return undefined
  const label = odd > even ? 'utf-16le' : 'utf-16be'
  const text = new TextDecoder(label).decode(head.subarray(0, head.length - (head.length % 2)))
  return (text.match(NO_TEXT) ?? []).length * 100 > text.length ? undefined : label
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const NO_TEXT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/g

/** How many bytes follow the first one of a sequence of UTF-8; undefined when no sequence begins with it. */
const tailOf = (first: number): number | undefined =>
  first >= 0xc2 && first <= 0xdf ? 1 : first >= 0xe0 && first <= 0xef ? 2 : first >= 0xf0 && first <= 0xf4 ? 3 : undefined

const isTail = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x80 && byte <= 0xbf

/** The sequences of UTF-8 beyond ASCII, the bytes that are in none, and how many of these stand next to another. */
const countUtf8 = (head: Uint8Array) => {
  let sequences = 0
  let stray = 0
  let together = 0
  let last = -2
  for (let i = 0; i < head.length; i++) {
    const byte = head[i] as number
    if (byte < 0x80) continue
    const tail = tailOf(byte)
    let length = 1
    while (tail !== undefined && length <= tail && isTail(head[i + length])) length++
    if (tail !== undefined && length > tail) {
      sequences++
      i += tail
    } else {
      stray++
      if (last === i - 1) together++
      last = i
    }
  }
  return { sequences, stray, together }
}

/** The words that hold a byte beyond ASCII, with a blank after each. */
const foreignWords = (head: Uint8Array): Uint8Array => {
  const words = new Uint8Array(head.length + 1)
  let length = 0
  let begin = 0
  let foreign = false
  for (let i = 0; i <= head.length; i++) {
    const byte = head[i]
    if (byte !== undefined && byte > 0x40) foreign ||= byte >= 0x80
    else {
      if (foreign) {
        words.set(head.subarray(begin, i), length)
        length += i - begin
        words[length++] = 0x20
      }
      begin = i + 1
      foreign = false
    }
  }
  return words.subarray(0, length)
}
