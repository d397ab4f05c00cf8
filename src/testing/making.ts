/**
 * How values are made: what the walk through a schema is told besides the schema.
 *
 * @internal
 */
import type * as fc from 'fast-check'
import type { $ZodType } from 'zod/v4/core'

/** Makes the values of one schema. `of` makes the values of another one; `walked` makes those of this one by walking through it. */
export type Maker = (
  of: <T>(schema: $ZodType<T>) => fc.Arbitrary<T>,
  walked: () => fc.Arbitrary<unknown>,
) => fc.Arbitrary<unknown>

/** How values are made. */
export interface Making {
  /** Schemas whose values are made in another way than by walking through them. */
  readonly makers: ReadonlyMap<$ZodType, Maker>
  /** Whether a key that may be left out is there. */
  readonly presence: (key: string) => 'always' | 'perhaps' | 'never'
  /** A key that is there perhaps is left out once in so many values. */
  readonly leftOutOnceIn: number
  /** Codes of closed lists that are left out where there are others. */
  readonly avoids: ReadonlySet<unknown>
  /** Whether the rules between the parts of a value hold, in values of a schema. */
  readonly isLawful: (schema: $ZodType) => boolean
  /** Values of a schema that has no parts; undefined where the walk is to make them. */
  readonly leaf?: (schema: $ZodType) => fc.Arbitrary<unknown> | undefined
}

/** What is thrown while an arbitrary is built: a fault of the program, told before any value is made. */
export const refuse = (path: readonly string[], why: string): never => {
  const place = path.length === 0 ? 'this schema' : `"${path.join('.')}"`
  throw new TypeError(`No arbitrary can be made for ${place}: ${why} Give one for it in "using".`)
}
