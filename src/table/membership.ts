/**
 * The values of a key that an incident has: those that it has for certain, and those that it may have. `null` stands for
 * what is not told, and `none` for a list that is said to be empty.
 *
 * @internal
 */

import type { KeyValue } from './key-value.js'

/** The values that an incident has. The two lists share no value, and one of them is not empty. */
export interface Membership {
  readonly certain: readonly KeyValue[]
  readonly possible: readonly KeyValue[]
}

/** The value of a list that is said to be empty. */
export const NONE = 'none'

/** It has this value. */
export const only = (value: KeyValue): Membership => ({ certain: [value], possible: [] })

/** It does not tell the value. */
export const notTold: Membership = { certain: [null], possible: [] }

/** It has one of these values. */
export const oneOf = (values: readonly KeyValue[]): Membership =>
  values.length === 1 ? { certain: values, possible: [] } : values.length === 0 ? notTold : { certain: [], possible: values }
