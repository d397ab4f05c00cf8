/**
 * Equality of JSON values.
 *
 * @internal
 */

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** Whether two JSON values say the same; the order of keys does not matter, the order of lists does. */
export const equalJson = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equalJson(a[key], b[key]))
}

/** Whether a record says all that another one says, in the same words. Values are not taken apart: a finer one is another one. */
export const saysAllOf = (record: object, lesser: object): boolean => {
  const told = record as Readonly<Record<string, unknown>>
  return Object.entries(lesser).every(([key, value]) => Object.hasOwn(told, key) && equalJson(told[key], value))
}
