/** Checks by the name of a shape, for names that come from outside: a command line, a form, a message. */
import type * as E from 'fp-ts/lib/Either.js'
import type * as z from 'zod'
import { check } from './check.js'
import type { Issue } from './issue.js'
import { shapes } from './registry.js'
import type { Schema } from './schema.js'

/**
 * The name of a shape, such as `Incident`.
 *
 * @category schemas
 */
export type ShapeName = keyof typeof shapes

/**
 * Checks a value against the shape of a name, as {@link check} does against a schema. It brings all shapes along; where the shape
 * is known when you write the code, `check` is lighter.
 *
 * @throws RangeError when no shape has the name.
 * @example
 * checkByName('Quantity')({ min: 39 })._tag // => 'Right'
 *
 * @category guards
 */
export const checkByName = <N extends ShapeName>(
  name: N,
): ((value: unknown) => E.Either<readonly Issue[], z.output<(typeof shapes)[N]>>) => {
  if (!Object.hasOwn(shapes, name))
    throw new RangeError(`No shape is called "${name}". There are: ${Object.keys(shapes).join(', ')}.`)
  return check(shapes[name] as unknown as Schema<z.output<(typeof shapes)[N]>>)
}
