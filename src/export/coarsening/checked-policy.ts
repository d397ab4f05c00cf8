/**
 * Policies that may come from a file.
 *
 * @internal
 */
import type { CoarsenPolicy, Keepable } from '../coarsen-policy.js'

const LEVELS = ['keep', 'settlement', 'admin2', 'admin1', 'country'] as const
const UNITS = ['keep', 'day', 'week', 'month', 'quarter', 'year'] as const
const IDS = ['keep', 'number'] as const

/** What can be kept by name. */
export const keepables: readonly Keepable[] = /* @__PURE__ */ (() =>
  Object.keys({
    names: true,
    texts: true,
    reports: true,
    citations: true,
    roles: true,
    sexes: true,
    ages: true,
    nationalities: true,
    organisations: true,
    occupancy: true,
  } satisfies Record<Keepable, true>) as readonly Keepable[])()

/** The finest grid: cells of about 100 metres. */
const FINEST = 0.001

const isText = (value: unknown): boolean => typeof value === 'string'

const isNumber = (value: unknown, from: number, to: number): boolean => typeof value === 'number' && value >= from && value <= to

const isObjectOf = (value: unknown, key: string, isRight: (inside: unknown) => boolean): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).join() === key &&
  isRight((value as Readonly<Record<string, unknown>>)[key])

const oneOf =
  (codes: readonly string[]) =>
  (value: unknown): boolean =>
    codes.some((code) => code === value)

const listOr =
  (isElement: (value: unknown) => boolean, ...others: readonly string[]) =>
  (value: unknown): boolean =>
    Array.isArray(value) ? value.every(isElement) : oneOf(others)(value)

/** For each key of a policy: whether a value is one, and what is needed, in words. */
const keys: { readonly [Key in keyof Required<CoarsenPolicy>]: readonly [(value: unknown) => boolean, string] } = {
  place: [
    (value) => oneOf(LEVELS)(value) || isObjectOf(value, 'grid', (grid) => isNumber(grid, FINEST, 180)),
    `one of ${LEVELS.join(', ')}, or { grid: degrees } from ${FINEST} to 180`,
  ],
  time: [oneOf(UNITS), `one of ${UNITS.join(', ')}`],
  ids: [oneOf(IDS), `one of ${IDS.join(', ')}`],
  keep: [listOr(oneOf(keepables)), `a list of ${keepables.join(', ')}`],
  actors: [listOr(isText, 'keep'), '"keep" or a list of kinds of actors'],
  native: [listOr(isText, 'keep'), '"keep" or a list of schemes'],
  extra: [listOr(isText, 'keep'), '"keep" or a list of keys'],
  counts: [
    (value) => isObjectOf(value, 'below', (below) => Number.isSafeInteger(below) && isNumber(below, 1, 1e6)),
    '{ below: number }, a whole number from 1 to 1,000,000',
  ],
}

/** A typing error in a policy would publish what was to be hidden, so it is refused. */
export const checkedPolicy = (policy: CoarsenPolicy): CoarsenPolicy => {
  const given: Readonly<Record<string, unknown>> = { ...policy }
  for (const key of Object.keys(given))
    if (!Object.hasOwn(keys, key)) throw new RangeError(`A policy has no key "${key}". It has ${Object.keys(keys).join(', ')}.`)
  for (const [key, [isRight, needed]] of Object.entries(keys)) {
    const isNeeded = key === 'place' || key === 'time' || key === 'ids'
    if (given[key] === undefined && !isNeeded) continue
    if (!isRight(given[key])) throw new RangeError(`"${key}" of a policy is ${needed}.`)
  }
  return policy
}
