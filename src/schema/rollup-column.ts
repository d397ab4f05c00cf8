/**
 * What the columns of a rollup have in common.
 *
 * @internal
 */
import * as z from 'zod'
import { COLUMN_NAME_ERROR, COLUMN_NAME_PATTERN } from '../value/column-name.js'
import type { Schema } from './schema.js'

/** The name of a column. */
export const columnName = /* @__PURE__ */ (() => ({
  /** The name of its column in the answer: a letter, then letters, digits, spaces, `_` and `-`. */
  as: z.string().regex(COLUMN_NAME_PATTERN, { error: COLUMN_NAME_ERROR }),
}))()

/** Numbers, each greater than the one before. */
export const inOrder = (number: z.ZodType<number, number>): Schema<readonly number[]> =>
  z
    .array(number)
    .min(1, { error: 'Give at least one number.' })
    .refine((numbers) => numbers.every((one, position) => position === 0 || one > (numbers[position - 1] as number)), {
      error: 'Give the numbers in order, each greater than the one before.',
      params: { code: 'not-in-order' },
    }) as z.ZodType<unknown> as Schema<readonly number[]>
