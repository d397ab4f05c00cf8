/** What is a user's own. */
import * as z from 'zod'
import type { Schema } from './schema.js'

const extra = /* @__PURE__ */ (() => z.looseObject({}))()

/**
 * A user's own keys on a record. sitrep carries them along and never reads them.
 *
 * @category records
 */
export interface Extra extends Readonly<z.output<typeof extra>> {}

/** The schema of {@link Extra}. */
export const Extra: Schema<Extra> = extra
