/** Records as a user's mapping gives them, without the keys that hold undefined. */

/** Records are never nested deeper. What is deeper is left to the check of the records. */
const DEEPEST = 32

/** Stands for what held nothing but undefined: it goes, and takes with it what held nothing else. */
const GONE = Symbol('gone')

/**
 * A copy of a value without keys that hold undefined. What held nothing else goes too: a place of which neither name nor country
 * was told is no place. A list that was given empty stays, for it says "none"; one whose elements all went, goes. `extra` is
 * nobody's business, and is handed on as it is.
 *
 * @example
 * withoutUndefined({ id: 'a', where: { name: undefined }, targets: [] }) // => { id: 'a', targets: [] }
 */
export const withoutUndefined = (value: unknown): unknown => {
  const left = trim(value, 0)
  return left === GONE ? undefined : left
}

const trim = (value: unknown, depth: number): unknown => {
  if (value === undefined) return GONE
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value
  if (Array.isArray(value)) {
    const left = value.map((element) => trim(element, depth + 1)).filter((element) => element !== GONE)
    return left.length === 0 && value.length > 0 ? GONE : left
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value
  const given = Object.entries(value)
  const left = given
    .map(([key, inside]) => [key, key === 'extra' && inside !== undefined ? inside : trim(inside, depth + 1)] as const)
    .filter(([, inside]) => inside !== GONE)
  // From entries, so that a key __proto__ is a key like any other.
  return left.length === 0 && given.length > 0 ? GONE : Object.fromEntries(left)
}
