/**
 * Lists and dictionaries as Python prints them: `['a', 'b']`, `{'south': 5, 'north': nan}`. This is no JSON, and nothing is evaluated:
 * the text is walked through once, from left to right.
 */
import type { Cell } from '../row/cell.js'
import { text } from './cell.js'

/**
 * One element of a list, or one entry of a dictionary. A list has values alone. A value that is missing (`NaN`, `None`) is
 * undefined; numbers are text, as they were written.
 */
export interface LiteralEntry {
  readonly key: string | undefined
  readonly value: string | undefined
}

const BARE = /[^\s,:[\]{}'"]{1,40}/y
const NUMBER = /^[+-]?\d{1,30}(?:\.\d{0,30})?(?:e[+-]?\d{1,3})?$/i
const SPACE = /\s*/y

/** What may stand behind a backslash. The files have none of the others. */
const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', "'": "'", '"': '"', '\\': '\\' }

interface Piece<A> {
  readonly value: A
  readonly end: number
}

const skip = (words: string, at: number): number => {
  SPACE.lastIndex = at
  SPACE.exec(words)
  return SPACE.lastIndex
}

/** A text in quotes, or undefined where it has no end. */
const quoted = (words: string, at: number): Piece<string> | undefined => {
  const quote = words[at]
  let value = ''
  for (let i = at + 1; i < words.length; i++) {
    const letter = words[i] ?? ''
    if (letter === quote) return { value, end: i + 1 }
    if (letter === '\\') {
      i++
      const escaped = words[i] ?? ''
      if (!Object.hasOwn(escapes, escaped)) return undefined
      value += escapes[escaped]
    } else value += letter
  }
  return undefined
}

/** A text, a number, or a word for "missing". */
const scalar = (words: string, at: number): Piece<string | undefined> | undefined => {
  if (words[at] === "'" || words[at] === '"') return quoted(words, at)
  BARE.lastIndex = at
  const bare = BARE.exec(words)?.[0]
  if (bare === undefined) return undefined
  const end = at + bare.length
  if (/^(?:nan|none)$/i.test(bare)) return { value: undefined, end }
  return NUMBER.test(bare) ? { value: bare, end } : undefined
}

/** An entry of a dictionary. Its key is a text that says something. */
const keyed = (words: string, at: number): Piece<LiteralEntry> | undefined => {
  const key = scalar(words, at)
  if (key?.value === undefined || key.value.trim() === '') return undefined
  const colon = skip(words, key.end)
  if (words[colon] !== ':') return undefined
  const value = scalar(words, skip(words, colon + 1))
  return value && { value: { key: key.value, value: value.value }, end: value.end }
}

/** An element of a list. It is a text that says something. */
const element = (words: string, at: number): Piece<LiteralEntry> | undefined => {
  const found = scalar(words, at)
  if (found?.value === undefined || found.value.trim() === '') return undefined
  return { value: { key: undefined, value: found.value }, end: found.end }
}

/** The entries of a list or dictionary without others inside. Undefined for an empty one; null when it cannot be read. */
export const literal = (cell: unknown): Cell<readonly LiteralEntry[]> => {
  const words = text(cell)
  if (typeof words !== 'string') return words
  const close = words[0] === '[' ? ']' : '}'
  if (words[0] !== '[' && words[0] !== '{') return null
  const read = close === ']' ? element : keyed
  const entries: LiteralEntry[] = []
  let at = skip(words, 1)
  while (words[at] !== close) {
    const entry = read(words, at)
    if (entry === undefined) return null
    entries.push(entry.value)
    at = skip(words, entry.end)
    if (words[at] === ',') at = skip(words, at + 1)
    else if (words[at] !== close) return null
  }
  if (at !== words.length - 1) return null
  return entries.length === 0 ? undefined : entries
}
