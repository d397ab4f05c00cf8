/** Finds where a JSON value ends, without reading it: by its brackets and strings alone. */

/** What was found of a value that begins somewhere in a text. */
export interface Scan {
  /** `whole`: it ends at `end`. `open`: the text ends first. `bad`: it breaks the rules of JSON at `end`. */
  readonly state: 'whole' | 'open' | 'bad'
  /** After the last character of the value; where it breaks; the length of the text. */
  readonly end: number
  /** Levels of nesting. */
  readonly depth: number
}

const QUOTE = 34
const BACKSLASH = 92

/**
 * Where a string ends: after its closing quote. -1 when the text ends first; -2 less the position of a line break that
 * comes first, which no JSON string may hold.
 */
export const stringEnd = (text: string, from: number): number => {
  for (let i = from + 1; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === QUOTE) return i + 1
    if (c === BACKSLASH) i++
    else if (c === 10 || c === 13) return -2 - i
  }
  return -1
}

/**
 * Scans the object or array that begins at `from`.
 *
 * @example
 * scanValue('{"a":[1]} {', 0) // => { state: 'whole', end: 9, depth: 2 }
 * scanValue('{"a":[1', 0).state // => 'open'
 * scanValue('{"a":[1}', 0).state // => 'bad'
 */
export const scanValue = (text: string, from: number): Scan => {
  const closers: number[] = []
  let depth = 0
  for (let i = from; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === QUOTE) {
      const end = stringEnd(text, i)
      if (end < -1) return { state: 'bad', end: -2 - end, depth }
      if (end === -1) break
      i = end - 1
    } else if (c === 123 || c === 91) {
      // The closing bracket of each kind stands two places after the opening one.
      closers.push(c + 2)
      if (closers.length > depth) depth = closers.length
    } else if (c === 125 || c === 93) {
      if (closers.pop() !== c) return { state: 'bad', end: i, depth }
      if (closers.length === 0) return { state: 'whole', end: i + 1, depth }
    }
  }
  return { state: 'open', end: text.length, depth }
}

/**
 * Finds the end of a value that is given in pieces, without keeping them. Gives the position after its end, or at which it
 * breaks the rules of JSON; -1 while it goes on.
 */
export const valueSkipper = (): ((text: string, from: number) => number) => {
  const closers: number[] = []
  let inString = false
  let isEscaped = false
  return (text, from) => {
    for (let i = from; i < text.length; i++) {
      const c = text.charCodeAt(i)
      if (isEscaped) isEscaped = false
      else if (inString) {
        if (c === QUOTE) inString = false
        else if (c === BACKSLASH) isEscaped = true
        else if (c === 10 || c === 13) return i
      } else if (c === QUOTE) inString = true
      else if (c === 123 || c === 91) closers.push(c + 2)
      else if (c === 125 || c === 93) {
        if (closers.pop() !== c) return i
        if (closers.length === 0) return i + 1
      }
    }
    return -1
  }
}

/** The object that a text is, or undefined when it is none. */
export const parseObject = (text: string): Readonly<Record<string, unknown>> | undefined => {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
