/** The shape of a {@link Quantity}: a count that says no more than its source said. */
import * as z from 'zod'
import { MAX_AMOUNT } from '../value/quantity.js'
import { fault } from './fault.js'
import type { Schema } from './schema.js'
import { Text } from './text.js'

const quantity = /* @__PURE__ */ (() => {
  const amount = z
    .number()
    .min(0, { error: 'An amount is never negative.' })
    .max(MAX_AMOUNT, { error: 'An amount is at most 2^53 - 1.' })
  return z
    .strictObject({
      /** At least this many. 0 when nothing bounds it from below. */
      min: amount,
      /** The source's best figure, where it gives one. */
      best: z.exactOptional(amount),
      /** At most this many. Absent means that nothing bounds it from above. */
      max: z.exactOptional(amount),
      /** The source hedged the figure ("about"). It sets no bounds. */
      approximate: z.exactOptional(z.literal(true)),
      /** The source's words for it. Two quantities that differ in their words alone are equal. */
      text: z.exactOptional(Text),
    })
    .check(({ value, issues }) => {
      const { min, best = min, max = best } = value
      if (min <= best && best <= max) return
      issues.push(
        fault(
          value,
          'quantity-order',
          'A quantity needs min <= best <= max. Swap the figures, or leave out the one that was not told.',
        ),
      )
    })
})()

/**
 * A count with bounds. It need not be whole: some feeds apportion one figure to several incidents.
 *
 * | words | value |
 * |---|---|
 * | "at least 39" | `{ min: 39 }` |
 * | "exactly 2" | `{ min: 2, best: 2, max: 2 }` |
 * | "none" | `{ min: 0, best: 0, max: 0 }` |
 * | "about 3,500" | `{ min: 0, best: 3500, approximate: true }` |
 *
 * A figure that was not told is no Quantity: its key is left out.
 *
 * @category values
 */
export interface Quantity extends Readonly<z.output<typeof quantity>> {}

/** The schema of a {@link Quantity}. */
export const Quantity: Schema<Quantity> = quantity
