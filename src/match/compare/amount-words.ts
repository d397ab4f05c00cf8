/**
 * Amounts in words, for people.
 *
 * @internal
 */

/** Three digits are enough for a person. */
const short = (value: number): string => String(value >= 100 ? Math.round(value) : Number(value.toPrecision(2)))

/** `1 day`, `0.5 days`, `12 days`. */
export const amount = (value: number, unit: string): string => {
  const words = short(value)
  return `${words} ${unit}${words === '1' ? '' : 's'}`
}

/** Metres below a kilometre, else kilometres. */
export const distanceWords = (metres: number): string => (metres < 1_000 ? `${short(metres)} m` : `${short(metres / 1_000)} km`)

/** What is not told by one of two, or by both. */
export const notTold = (one: unknown, other: unknown): string => (one || other ? 'not told by one' : 'told by none')
