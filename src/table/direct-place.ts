/**
 * Places for texts of a narrow form, worked out of their characters: finding them in a hash table costs more.
 *
 * @internal
 */

/** Places for some texts: each of those has a place of its own. */
export interface DirectPlaces {
  /** How many places there are. */
  readonly size: number
  /** The place of a text, or -1 where it has none. */
  readonly placeOf: (text: string) => number
}

const ZERO = 48
const DASH = 45
const A = 65

const LETTERS = 26

/** Three capital letters, such as a country. */
export const letterPlaces: DirectPlaces = {
  size: LETTERS ** 3,
  placeOf: (text) => {
    if (text.length !== 3) return -1
    const first = text.charCodeAt(0) - A
    const second = text.charCodeAt(1) - A
    const third = text.charCodeAt(2) - A
    const isLetters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS && third >= 0 && third < LETTERS
    return isLetters ? (first * LETTERS + second) * LETTERS + third : -1
  },
}

const FIRST_YEAR = 1900
const YEARS = 200
const MONTHS = 12
const DAYS = 31

/** The number that two digits make, or a number above all others. */
const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - ZERO
  const ones = text.charCodeAt(at + 1) - ZERO
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.POSITIVE_INFINITY
}

/** Days such as 2021-06-06, of the years 1900 to 2099. */
export const dayPlaces: DirectPlaces = {
  size: YEARS * MONTHS * DAYS,
  placeOf: (text) => {
    if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return -1
    const year = twoDigits(text, 0) * 100 + twoDigits(text, 2) - FIRST_YEAR
    const month = twoDigits(text, 5) - 1
    const day = twoDigits(text, 8) - 1
    const isThere = year >= 0 && year < YEARS && month >= 0 && month < MONTHS && day >= 0 && day < DAYS
    return isThere ? (year * MONTHS + month) * DAYS + day : -1
  },
}
