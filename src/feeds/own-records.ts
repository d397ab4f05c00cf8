/** What the mapping of a user's own feed may give: records whose optional keys may also hold undefined. */
import type { FeedFragment } from './feed.js'

/**
 * A shape in which every key that may be left out may also hold undefined, at any depth. sitrep's records are exact: a key that
 * was not told is left out. While a record is put together, undefined is how a cell says that it told nothing.
 *
 * @category feeds
 */
export type Unsettled<T> = unknown extends T
  ? T
  : T extends string | number | boolean
    ? T
    : T extends readonly (infer Element)[]
      ? readonly Unsettled<Element>[]
      : { readonly [Key in keyof T]: Unsettled<T[Key]> | (Record<never, never> extends Pick<T, Key> ? undefined : never) }

/**
 * The records of one row, as a mapping gives them.
 *
 * @category feeds
 */
export interface OwnRecords extends Unsettled<FeedFragment> {}

/**
 * A type with no keys but those of a shape, at any depth: a misspelt key is `never`, which nothing fits. TypeScript itself does not
 * look for keys too many in what a function gives.
 *
 * @category feeds
 */
export type Known<T, Shape> = unknown extends Shape
  ? T
  : T extends readonly (infer Element)[]
    ? Shape extends readonly (infer Inside)[]
      ? readonly Known<Element, Inside>[]
      : T
    : T extends object
      ? { readonly [Key in keyof T]: Key extends KeyOf<Shape> ? Known<T[Key], NonNullable<ValueOf<Shape, Key>>> : never }
      : T

/** The keys of any option of a union. */
type KeyOf<T> = T extends unknown ? keyof T : never

/** What any option of a union holds under a key. */
type ValueOf<T, Key> = T extends unknown ? (Key extends keyof T ? T[Key] : never) : never
