/** HXL: a row of hashtags under (or above) the header, which says what the columns mean. It is no data. */
import type { Row } from '../feed.js'
import { freeName } from './columns.js'

const TAG = /^\s*#\s*[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*\s*$/i

/** In how many rows from the top a hashtag row is looked for, as libhxl does. */
export const HXL_ROWS = 25

/**
 * Whether a row is an HXL hashtag row: three of four cells that hold something look like `#tag+attribute`. A cell may be
 * empty, and a tag may hold spaces, as it does in files that come from spreadsheets.
 *
 * @example
 * isHashtagRow(['', '#date+year', '#country +name']) // => true
 * isHashtagRow(['1', '2021', '#hashtag in a text']) // => false
 *
 * @category predicates
 */
export const isHashtagRow = (cells: readonly string[]): boolean => {
  let filled = 0
  let tags = 0
  for (const cell of cells) {
    if (cell.trim() === '') continue
    filled++
    if (TAG.test(cell)) tags++
  }
  return tags > 0 && tags * 4 >= filled * 3
}

/**
 * The normal spelling of an HXL hashtag: lower case, no spaces, its attributes in the order of the alphabet, each once. Empty for
 * a text that is no hashtag.
 *
 * @example
 * normalTag('#ADM1 +provider +name') // => '#adm1+name+provider'
 * normalTag('Province') // => ''
 *
 * @category conversions
 */
export const normalTag = (cell: string): string => {
  if (!TAG.test(cell)) return ''
  const [tag = '', ...attributes] = cell.toLowerCase().replace(/\s+/g, '').split('+')
  return [tag, ...[...new Set(attributes)].sort()].join('+')
}

/** Tags whose cells hold days, degrees or counts of people, all of which are written with digits. */
const WITH_DIGITS = /^#(?:date|affected|geo\+(?:.*\+)?(?:lat|lon))(?:\+|$)/

/**
 * Whether the row below a hashtag row is a header and no data: every tagged column has a name, no two the same, and what stands
 * under tags for days, degrees and counts has letters and not one digit.
 *
 * @example
 * isHeaderBelow(['#date', '#adm1+name'], ['Date', 'Province']) // => true
 * isHeaderBelow(['#date', '#adm1+name'], ['2021-06-05', 'Anbar']) // => false
 *
 * @category predicates
 */
export const isHeaderBelow = (tags: readonly string[], cells: readonly string[]): boolean => {
  const names = new Set<string>()
  let words = 0
  for (const [column, tag] of tags.entries()) {
    if (tag === '') continue
    const cell = (cells[column] ?? '').trim()
    if (cell === '' || names.has(cell)) return false
    names.add(cell)
    if (!WITH_DIGITS.test(tag)) continue
    if (/\d/.test(cell) || !/\p{L}/u.test(cell)) return false
    words++
  }
  return words > 0
}

/**
 * The names of columns that are known by their tags: the tag in its normal spelling, or the header where a column has none.
 *
 * @example
 * tagNames(['#date', ''], ['Date', 'Remarks']) // => ['#date', 'Remarks']
 *
 * @category constructors
 */
export const tagNames = (tags: readonly string[], header: readonly string[]): readonly string[] =>
  Array.from({ length: Math.max(tags.length, header.length) }, (_, column) => tags[column] || (header[column] ?? ''))

/** The hashtags that the keys of a JSON record are, in their normal spelling; undefined where they are none. */
export const tagsOfKeys = (keys: readonly string[]): readonly string[] | undefined =>
  isHashtagRow(keys) ? keys.map(normalTag) : undefined

/**
 * A JSON record with the normal spelling of its hashtags as keys. Of two keys that are one tag the second gets a number after it.
 *
 * @example
 * tagKeys({ '#Date +Start': '2021-06-05', note: 'a' }) // => { '#date+start': '2021-06-05', note: 'a' }
 *
 * @category conversions
 */
export const tagKeys = (row: Row): Row => {
  const keys = Object.keys(row)
  const names = keys.map((key) => normalTag(key) || key)
  const taken = new Set(names)
  const seen = new Set<string>()
  const out: Record<string, unknown> = {}
  for (const [i, key] of keys.entries()) {
    const name = names[i] ?? key
    const free = seen.has(name) ? freeName(name, taken) : name
    seen.add(free)
    taken.add(free)
    // Not an assignment: a key may be called __proto__.
    Object.defineProperty(out, free, { value: row[key], writable: true, enumerable: true, configurable: true })
  }
  return out
}
