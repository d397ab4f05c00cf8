/** Reads the cells of AWSD. In the column of country codes, `NA` is Namibia. */
import { type Cell, cellReaders, missingWords } from '../row/cell.js'

export const { text, count, whole, decimal } = /* @__PURE__ */ (() => cellReaders(missingWords))()

/** A country code. `NA` is one of them. */
export const { text: countryCode } = /* @__PURE__ */ (() => cellReaders(missingWords.filter((word) => word !== 'NA')))()

/** A year of four digits. */
export const year = (value: unknown): Cell<number> => {
  const number = whole(value)
  return typeof number === 'number' && (number < 1000 || number > 9999) ? null : number
}

/** A whole number from 0 to a limit, such as that of a month, where 0 says that it is not known. */
export const numberTo =
  (most: number) =>
  (value: unknown): Cell<number> => {
    const number = count(value)
    return typeof number === 'number' && number > most ? null : number
  }
