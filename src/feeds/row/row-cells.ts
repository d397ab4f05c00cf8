/** The cells of one row, for a feed that a user defines: asked for by column, read without guessing, and kept where they say more. */
import type { Extent } from '../../schema/extent.js'
import type { Point } from '../../schema/place.js'
import type { Quantity } from '../../schema/quantity.js'
import type { CountryCode } from '../../schema/vocabulary/country.js'
import type { IssueKind } from '../feed.js'
import type { Cell, CellReaders } from './cell.js'
import { type Draft, type Drafting, draftIssues } from './drafting.js'
import { countryOfAlpha2, countryOfAlpha3, countryOfNumber } from './iso-country.js'
import { pointIssues, pointReader } from './point-reader.js'
import { referenceId } from './reference-id.js'
import type { DayOrder } from './written-days.js'
import { writtenExtent } from './written-extent.js'
import { writtenQuantity } from './written-quantity.js'

/**
 * The cells of one row. Each function reads the cell of a column and gives undefined where it says nothing. What cannot be read
 * is an issue of the row, and stands in `native` as it came: nothing is lost, and nothing is guessed.
 *
 * @category feeds
 */
export interface RowCells<Column extends string, Code extends string> {
  /** Words, without the white space at their edges. */
  readonly text: (column: Column) => string | undefined
  /** A code: text, or a number without the `.0` that programs add to it. */
  readonly code: (column: Column) => string | undefined
  /** A whole number, as `3` or `-3.0`. */
  readonly whole: (column: Column) => number | undefined
  /** A number with a full stop, as `33.25`. */
  readonly decimal: (column: Column) => number | undefined
  /** Yes or no, as `1`, `0`, `TRUE` or `false`. */
  readonly flag: (column: Column) => boolean | undefined
  /** How many people, in figures or words: `3`, `3-5`, `at least 3`, `3+`, `about 10`, `none`. "unknown" is kept in `native`. */
  readonly count: (column: Column) => Quantity | undefined
  /**
   * When it was, in figures or words: `2024-03-03`, `3 March 2024`, `early March 2024`, `3-5 March 2024`, `before 2024`. The
   * order says what `3/4/2024` is; without one it spans both readings. Words that cannot be read stand in the extent's `text`.
   */
  readonly when: (column: Column, order?: DayOrder) => Extent | undefined
  /** The point of two columns, in degrees, WGS 84. */
  readonly point: (latitude: Column, longitude: Column) => Point | undefined
  /** A country, by its ISO 3166-1 code of three letters, two letters or digits, or by a name in your own list. */
  readonly country: (column: Column, names?: Readonly<Record<string, CountryCode>>) => CountryCode | undefined
  /** One of sitrep's words for a word of the sheet, by your own list, whatever the case. `native` keeps the word of the sheet. */
  readonly word: <const Word extends string>(column: Column, words: Readonly<Record<string, Word>>) => Word | undefined
  /** An id for what has only a name, such as `town-sheet:actor/5d41402abc4b2a76`: rows with one name give one id. */
  readonly reference: (kind: string, column: Column) => string | undefined
  /** Keeps the cell in `native`, as it came. */
  readonly keep: (column: Column) => void
  /** Notes an issue of your own with a cell. An error refuses the row. */
  readonly raise: (code: Code, column: Column, message: string) => void
}

/** Kinds of issues that the cells of a row can raise, with their meanings. */
export const rowCellIssues = {
  ...draftIssues,
  'date-unread': { severity: 'warning', meaning: 'Words for a time cannot be read. They stand in the text of the extent.' },
  'ambiguous-date': {
    severity: 'warning',
    meaning: 'A date can be read day first and month first. The extent spans both readings.',
  },
  'country-unknown': { severity: 'warning', meaning: 'A country is neither an ISO code nor in the list. native holds it.' },
  'unknown-label': { severity: 'warning', meaning: 'A word is not in the list. native holds it.' },
  ...pointIssues,
} as const satisfies Readonly<Record<string, IssueKind>>

/** What a row is read with. */
export interface RowTools<Column extends string> {
  readonly feed: string
  readonly readers: CellReaders
  readonly drafting: Drafting<Column, string>
}

/** A list without regard to case and white space. */
const inList = <A>(list: Readonly<Record<string, A>>, words: string): A | undefined => {
  if (Object.hasOwn(list, words)) return list[words]
  const sought = plain(words)
  const found = Object.keys(list).find((key) => plain(key) === sought)
  return found === undefined ? undefined : list[found]
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ')

const countryOf = (words: string): CountryCode | undefined => {
  const code = words.toUpperCase()
  if (/^\d{1,3}$/.test(code)) return countryOfNumber(code)
  return code.length === 2 ? countryOfAlpha2(code) : countryOfAlpha3(code)
}

/** The cells of a row that is being read. */
export const rowCells = <Column extends string, Code extends string>(
  draft: Draft<Column>,
  { feed, readers, drafting }: RowTools<Column>,
): RowCells<Column, Code> => {
  const { raise, keep, keepCell, cellOf } = drafting
  const read =
    <A>(reader: (value: unknown) => Cell<A>) =>
    (column: Column): A | undefined =>
      cellOf(draft, column, reader)

  const text = (column: Column): string | undefined => drafting.wordsOf(draft, column)

  /** Words by which somebody says that it is not known are kept: they differ from a blank. */
  const told = <A>(column: Column, found: A | undefined): A | undefined => {
    if (found === undefined) keepCell(draft, column)
    return found
  }

  const count = (column: Column): Quantity | undefined => {
    const words = cellOf(draft, column, readers.text)
    if (words === undefined) return undefined
    const found = writtenQuantity(words)
    return found === null ? cellOf<Quantity>(draft, column, () => null) : told(column, found)
  }

  const when = (column: Column, order?: DayOrder): Extent | undefined => {
    const words = cellOf(draft, column, readers.text)
    if (words === undefined) return undefined
    const found = writtenExtent(words, order)
    if (found === null) {
      raise(draft, 'date-unread', column, 'A day, a month or a year is needed here, such as 3 March 2024. Its words were kept.')
      return { text: words }
    }
    if (found?.ambiguous === true)
      raise(draft, 'ambiguous-date', column, 'Day and month cannot be told apart. Write the month as a word, or name the order.')
    return told(column, found?.extent)
  }

  const point = (latitude: Column, longitude: Column): Point | undefined =>
    pointReader({ cellOf, keepCell, raise }, latitude, longitude, readers.decimal)(draft)

  const country = (column: Column, names: Readonly<Record<string, CountryCode>> = {}): CountryCode | undefined => {
    const words = text(column)
    if (words === undefined) return undefined
    const named = inList(names, words)
    const found = named ?? countryOf(words)
    // What was a name, or a code of another kind, says more than the code that it became.
    if (found !== words) keep(draft, column, words)
    if (found === undefined)
      raise(draft, 'country-unknown', column, 'An ISO 3166-1 code, or a name in the list of the feed, is needed here.')
    return found
  }

  const word = <const Word extends string>(column: Column, words: Readonly<Record<string, Word>>): Word | undefined => {
    const label = text(column)
    if (label === undefined) return undefined
    keep(draft, column, label)
    const found = inList(words, label)
    if (found === undefined)
      raise(draft, 'unknown-label', column, 'The feed has no word for this. Add it to the list of the feed: it was left out.')
    return found
  }

  return {
    text,
    code: read(readers.code),
    whole: read(readers.whole),
    decimal: read(readers.decimal),
    flag: read(readers.flag),
    count,
    when,
    point,
    country,
    word,
    reference: (kind, column) => {
      const words = text(column)
      return words === undefined ? undefined : `${feed}:${kind}/${referenceId(plain(words))}`
    },
    keep: (column) => keepCell(draft, column),
    raise: (code, column, message) => raise(draft, code, column, message),
  }
}
