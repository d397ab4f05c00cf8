/**
 * Values of which some lie inside others.
 *
 * @internal
 */
import type { Join } from './join.js'

/** The order of a join. */
export type Contains<V> = Join<V>['contains']

/** A text that is the same for the same value, whatever the order of its keys. Undefined values do not occur in records. */
const keyOf = (value: unknown): string =>
  typeof value === 'object' && value !== null
    ? `{${Object.entries(value)
        .map(([key, part]) => `${JSON.stringify(key)}:${keyOf(part)}`)
        .sort()
        .join()}}`
    : JSON.stringify(value)

/** The same values in an order that does not depend on the one they came in. */
export const inFixedOrder = <V>(values: readonly V[]): readonly V[] =>
  values
    .map((value) => ({ value, key: keyOf(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ value }) => value)

/** The value that contains all others. */
export const outermost = <V>(contains: Contains<V>, values: readonly V[]): V | undefined =>
  inFixedOrder(values.filter((value) => values.every((other) => contains(value, other))))[0]

/** The value that is contained in all others. */
export const innermost = <V>(contains: Contains<V>, values: readonly V[]): V | undefined =>
  inFixedOrder(values.filter((value) => values.every((other) => contains(other, value))))[0]

/**
 * The values that contain no finer one of them, each once. A coarser value that a finer one bears out is at odds with nobody, and says
 * nothing more.
 */
export const finest = <V>({ contains }: Pick<Join<V>, 'contains'>, values: readonly V[]): readonly V[] => {
  const ordered = inFixedOrder(values)
  return ordered.filter((value, at) =>
    ordered.every((other, otherAt) => !contains(value, other) || (contains(other, value) && at <= otherAt)),
  )
}

/** The words of all values that have some, where these are the same. */
export const wordsOfAll = (values: readonly { readonly text?: string }[]): { readonly text?: string } => {
  const [text, ...others] = new Set(values.flatMap((value) => (value.text === undefined ? [] : [value.text])))
  return text === undefined || others.length > 0 ? {} : { text }
}
