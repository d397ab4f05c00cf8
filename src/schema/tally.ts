/** The shape of a {@link Tally}: a sum over records that tells how many of them reported the figure. */
import * as z from 'zod'
import { Quantity } from './quantity.js'
import type { Schema } from './schema.js'

const tally = /* @__PURE__ */ (() => {
  const sum = z.number().min(0)
  const records = z.union([z.int().min(0), Quantity])
  return z.strictObject({
    /** The reported figures add up to at least this. Absent while nobody reported. */
    min: z.exactOptional(sum),
    /** Sum of the best figures. Absent when some reporting record has none, or may not belong here. */
    best: z.exactOptional(sum),
    /** The reported figures add up to at most this. Absent when one of them is open. */
    max: z.exactOptional(sum),
    /** At least one of the figures was hedged ("about"). */
    approximate: z.exactOptional(z.literal(true)),
    /** How many records told the figure. A Quantity when it is uncertain which records belong here. */
    reported: records,
    /** How many records did not tell the figure. A Quantity when it is uncertain which records belong here. */
    unreported: records,
  })
})()

/**
 * A sum over records. Its bounds are bounds on the sum of the figures that *were reported*: records that say nothing are
 * counted in `unreported` and never read as zero.
 *
 * 2 killed, at least 39 killed, and one record that does not say: `{ min: 41, reported: 2, unreported: 1 }`.
 *
 * @category values
 */
export interface Tally extends Readonly<z.output<typeof tally>> {}

/** The schema of a {@link Tally}. */
export const Tally: Schema<Tally> = tally
