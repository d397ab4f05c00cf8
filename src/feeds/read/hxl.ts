/** HXL: a row of hashtags under (or above) the header, which says what the columns mean. It is no data. */

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
