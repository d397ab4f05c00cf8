/**
 * Counts as people write them in a sheet: figures, ranges, "at least", "about", "none". A count never says more than its words.
 */
import type { Quantity } from '../../schema/quantity.js'
import type { Cell } from './cell.js'

/** Words by which people say that they do not know. They differ from a blank: somebody looked, and could not tell. */
export const unknownWords: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set([
    '?',
    '??',
    '-',
    '–',
    '—',
    'n/a',
    'na',
    'n.a.',
    'unknown',
    'not known',
    'unclear',
    'unspecified',
    'not specified',
    'not reported',
    'unreported',
    'not stated',
    'tbc',
    'tbd',
    'to be confirmed',
  ]))()

const NONE: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(['none', 'no', 'nil', 'zero', 'nobody', 'no one']))()

/** Nobody was told of, which is less than that there was nobody. */
const NONE_TOLD: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(['none reported', 'none known', 'none confirmed', 'none recorded', 'no reports', '0 reported', '0 confirmed']))()

const numerals = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen twenty'
).split(' ')

/** A figure with or without marks between its thousands. `1.200` is none: it may be one, or a thousand and more. */
const FIGURE = /^(?:\d{1,3}(?:[,'’\u00a0\u2009\u202f]\d{3}){1,4}|\d{1,15}(?:\.0{1,2})?)$/

const figureOf = (words: string): number | undefined => {
  if (FIGURE.test(words)) return Number(words.replace(/[^\d.]/g, ''))
  const numeral = numerals.indexOf(words)
  if (numeral >= 0) return numeral
  return words === 'a dozen' ? 12 : undefined
}

type Bounds = Omit<Quantity, 'text'>

const exactly = (n: number): Bounds => ({ min: n, best: n, max: n })
const atLeast = (n: number): Bounds => ({ min: n })
const moreThan = (n: number): Bounds => ({ min: n + 1 })
const atMost = (n: number): Bounds => ({ min: 0, max: n })
const fewerThan = (n: number): Bounds | undefined => (n === 0 ? undefined : { min: 0, max: n - 1 })
const about = (n: number): Bounds => ({ min: 0, best: n, approximate: true })

type Reading = (n: number) => Bounds | undefined

/** What stands before a figure. People are counted whole, so "more than 3" is at least 4. */
const before: ReadonlyMap<string, Reading> = /* @__PURE__ */ (() => {
  const readings: readonly (readonly [Reading, string])[] = [
    [atLeast, 'at least|minimum|a minimum of|min.|min|no fewer than|no less than|not fewer than|not less than|>=|≥'],
    [moreThan, 'more than|over|above|>'],
    [atMost, 'at most|up to|as many as|maximum|a maximum of|max.|max|no more than|not more than|<=|≤'],
    [fewerThan, 'fewer than|less than|under|below|<'],
    [
      about,
      'about|around|approximately|approx.|approx|ca.|ca|c.|circa|roughly|some|nearly|almost|estimated|an estimated|est.|~|≈',
    ],
  ]
  return new Map(readings.flatMap(([reading, words]) => words.split('|').map((word) => [word, reading] as const)))
})()

/** What stands behind a figure. */
const behind: ReadonlyMap<string, Reading> = /* @__PURE__ */ (() =>
  new Map<string, Reading>([
    ['+', atLeast],
    ['or more', atLeast],
    ['at least', atLeast],
    ['or fewer', atMost],
    ['or less', atMost],
    ['at most', atMost],
    ['approx.', about],
    ['approx', about],
    ['or so', about],
  ]))()

const PEOPLE = / (?:people|persons?|individuals)$/
const RANGE =
  /^(?:between |from )?([\d,.'’\u00a0\u2009\u202f]{1,24}|[a-z]{3,9}) ?(?:-|–|—|to|and|or) ?([\d,.'’\u00a0\u2009\u202f]{1,24}|[a-z]{3,9})$/
/** "7 and 9" is two counts, not the count between them. */
const AND = / and /

const rangeOf = (words: string): Bounds | undefined => {
  const found = RANGE.exec(words)
  if (found === null || (AND.test(words) && !words.startsWith('between '))) return undefined
  const min = figureOf(found[1] ?? '')
  const max = figureOf(found[2] ?? '')
  if (min === undefined || max === undefined || min > max) return undefined
  return min === max ? exactly(min) : { min, max }
}

const qualified = (words: string): Bounds | undefined => {
  for (const [lead, reading] of before) {
    // "some 3", "~3" and "ca.3", but never the "one" of "someone".
    const rest = words.startsWith(lead) ? words.slice(lead.length) : ''
    const figure = /^[ \d]/.test(rest) ? figureOf(rest.trim()) : undefined
    if (figure !== undefined) return reading(figure)
  }
  for (const [tail, reading] of behind) {
    const figure = words.endsWith(tail) ? figureOf(words.slice(0, -tail.length).trim()) : undefined
    if (figure !== undefined) return reading(figure)
  }
  return undefined
}

const boundsOf = (words: string): Bounds | undefined => {
  if (NONE.has(words)) return exactly(0)
  if (NONE_TOLD.has(words)) return atLeast(0)
  const counted = words.replace(PEOPLE, '')
  const figure = figureOf(counted)
  return figure === undefined ? (rangeOf(counted) ?? qualified(counted)) : exactly(figure)
}

const LETTER = /\p{L}/u

/**
 * A count in people's words. Undefined where they say nothing or that it is not known, null where they cannot be read: nobody
 * can say how many "several" are. Words with letters in them stay in `text`.
 *
 * | words | count |
 * |---|---|
 * | `3`, `1,200` | exactly that |
 * | `3-5`, `3 to 5`, `between 3 and 5`, `3 or 4` | from, to |
 * | `at least 3`, `3+`, `3 or more`, `more than 2` | from 3 |
 * | `up to 5`, `at most 5`, `fewer than 6` | 0 to 5 |
 * | `about 10`, `ca. 10`, `~10`, `some 10`, `nearly 10` | best 10, without bounds |
 * | `none`, `no`, `nil` | exactly 0 |
 * | `none reported` | from 0 |
 *
 * @example
 * writtenQuantity('3 – 7') // => { min: 3, max: 7 }
 * writtenQuantity('At least 3 people') // => { min: 3, text: 'At least 3 people' }
 * writtenQuantity('~10') // => { min: 0, best: 10, approximate: true }
 * writtenQuantity('unknown') // => undefined
 * writtenQuantity('several') // => null
 *
 * @category feeds
 */
export const writtenQuantity = (written: string): Cell<Quantity> => {
  if (written.length > 80) return null
  const text = written.trim()
  const words = text.toLowerCase().replace(/[ \t\r\n]+/g, ' ')
  if (words === '' || unknownWords.has(words)) return undefined
  const bounds = boundsOf(words)
  if (bounds === undefined) return null
  return LETTER.test(text) ? { ...bounds, text } : bounds
}
