/**
 * Refuses weights that are not whole, or make no sense.
 *
 * @internal
 */
import type { MatchWeights } from './weights.js'

/** Whether it is an object with keys, and no list. */
export const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const HUGE = 1e9

/** What a number may be, by its name: others are divided by some, and some are a part of a whole. Bits may be below 0. */
const limits: Readonly<Record<string, readonly [least: number, most: number]>> = {
  span: [1 / HUGE, HUGE],
  error: [1 / HUGE, HUGE],
  reach: [0, Number.POSITIVE_INFINITY],
  tail: [0, HUGE],
  overlap: [0, 1],
  range: [0, 1],
  low: [0, 1],
  high: [0, 1],
  initials: [0, 1],
}

const checkNumbers = (value: unknown, path: readonly string[]): void => {
  if (isPlain(value) || Array.isArray(value)) for (const [key, part] of Object.entries(value)) checkNumbers(part, [...path, key])
  if (typeof value !== 'number') return
  const [least, most] = limits[path.at(-1) ?? ''] ?? [path.includes('slack') ? 0 : -HUGE, HUGE]
  if (!(value >= least && value <= most))
    throw new RangeError(`The weight ${path.join('.')} is ${value}, and must be a number from ${least} to ${most}.`)
}

const wordFor = (value: unknown): string =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'a list'
      : isPlain(value)
        ? 'an object'
        : (JSON.stringify(value) ?? typeof value)

/** A weight is what the default one is: a number, a list, or an object with the same keys. */
const checkShape = (value: unknown, like: unknown, path: readonly string[]): void => {
  const name = path.length === 0 ? 'The weights are' : `The weight ${path.join('.')} is`
  if (isPlain(like)) {
    if (!isPlain(value)) throw new TypeError(`${name} ${wordFor(value)}, and must be an object.`)
    for (const [key, part] of Object.entries(like)) {
      if (!Object.hasOwn(value, key) || value[key] === undefined)
        throw new TypeError(
          `The weight ${[...path, key].join('.')} is missing. Change some of the default weights by withWeights({ … }).`,
        )
      checkShape(value[key], part, [...path, key])
    }
  } else if (Array.isArray(like) ? !Array.isArray(value) : typeof value !== typeof like)
    throw new TypeError(`${name} ${wordFor(value)}, and must be a ${Array.isArray(like) ? 'list' : typeof like}.`)
}

/** Throws where weights are not as whole as the default ones, or a number makes no sense. */
export const checkWeights = (weights: unknown, whole: MatchWeights): void => {
  if (weights === whole) return
  checkShape(weights, whole, [])
  checkNumbers(weights, [])
}
