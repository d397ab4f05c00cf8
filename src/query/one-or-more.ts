/**
 * Values to ask for.
 *
 * @internal
 */
import type { CountryCode } from '../schema/vocabulary/country.js'

/** One value, or a list of them. */
export type OneOrMore<T> = T | readonly T[]

/** The list. A question for none of them is a slip of the program that builds it: it would hold of nothing. */
export const atLeastOne = <T>(name: string, values: readonly T[]): readonly T[] => {
  if (values.length === 0) throw new RangeError(`${name} needs at least one value to ask for.`)
  return values
}

const isList = <T>(value: OneOrMore<T>): value is readonly T[] => Array.isArray(value)

/** One value as a list. */
export const toList = <T>(name: string, value: OneOrMore<T>): readonly T[] => atLeastOne(name, isList(value) ? value : [value])

/** Refuses what is no country code: the codes of two letters are a common slip. */
export const checkedCountries = (codes: readonly CountryCode[]): readonly CountryCode[] => {
  for (const code of codes)
    if (!/^[A-Z]{3}$/.test(code)) throw new RangeError(`A country is an ISO 3166-1 alpha-3 code, such as "IRQ": "${code}"`)
  return codes
}
