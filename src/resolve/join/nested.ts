/**
 * Values of which some lie inside others.
 *
 * @internal
 */

import { canonicalJson } from '../../dataset/canonical-json.js'
import { byText } from '../../value/by-text.js'
import type { Join } from './join.js'

/** The order of a join. */
export type Contains<V> = Join<V>['contains']

/** The same values in an order that does not depend on the one they came in. */
export const inFixedOrder = <V>(values: readonly V[]): readonly V[] =>
  values.length < 2
    ? values
    : values
        .map((value) => ({ value, key: canonicalJson(value) }))
        .sort((a, b) => byText(a.key, b.key))
        .map(({ value }) => value)

/** The value that is at the end of an order. One pass finds it if there is one; then all are asked. */
const atEnd = <V>(values: readonly V[], isBefore: (value: V, end: V) => boolean): V | undefined => {
  const [first, ...others] = values
  if (first === undefined) return undefined
  const end = others.reduce((found, value) => (isBefore(found, value) ? value : found), first)
  if (!values.every((value) => isBefore(value, end))) return undefined
  return inFixedOrder(values.filter((value) => isBefore(end, value)))[0]
}

/** The value that contains all others. Of several that say the same, one that does not depend on their order. */
export const outermost = <V>(contains: Contains<V>, values: readonly V[]): V | undefined =>
  atEnd(values, (value, outer) => contains(outer, value))

/** The value that is contained in all others. */
export const innermost = <V>(contains: Contains<V>, values: readonly V[]): V | undefined => atEnd(values, contains)

/**
 * The words that a joined value keeps: those of the values that say the same, or of all where it says something new. Where they
 * differ, or some have none for what is new, they are no words for it.
 */
export const wordsFor = <V extends { readonly text?: string }>(
  contains: Contains<V>,
  joined: V,
  values: readonly V[],
): { readonly text?: string } => {
  const same = values.filter((value) => contains(value, joined) && contains(joined, value))
  const told = same.length > 0 ? same.filter((value) => value.text !== undefined) : values
  const [text, ...others] = new Set(told.map((value) => value.text))
  return text === undefined || others.length > 0 ? {} : { text }
}
