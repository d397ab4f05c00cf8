/**
 * How every shape of sitrep is typed: a zod schema whose input and output are one type.
 *
 * Records are plain JSON. A schema checks a value, it never changes it, so what comes out equals what went in.
 */
import * as z from 'zod'

/**
 * A zod schema that checks a `T` and changes nothing.
 *
 * Each record has a `Schema` and an interface of the same name. The interface is derived from the schema,
 * so that a shape is written once and its fields read well in an editor.
 *
 * @category schemas
 */
export type Schema<T> = z.ZodType<T, T>

/**
 * The schema of a readonly list of things. An empty list says "none"; a list that was not told is left out.
 *
 * @example
 * listOf(Quantity).safeParse([{ min: 39 }]).success // => true
 *
 * @category schemas
 */
export const listOf = <T>(element: Schema<T>): Schema<readonly T[]> =>
  z.array(element) as z.ZodType<unknown> as Schema<readonly T[]>
