/** The shape of a {@link Truth}. */
import * as z from 'zod'
import type { Schema } from './schema.js'

const truth = /* @__PURE__ */ z.enum(['yes', 'maybe', 'no'])

/**
 * The answer to a question about uncertain data. `yes`: true whatever the missing facts are. `no`: false whatever they are.
 * `maybe`: it depends on them.
 *
 * @category values
 */
export type Truth = z.output<typeof truth>

/** The schema of a {@link Truth}. */
export const Truth: Schema<Truth> = truth
