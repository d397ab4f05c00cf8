/** The shape of a {@link Unit}: what is counted. */
import * as z from 'zod'
import type { Schema } from './schema.js'

/**
 * What can be counted: incidents, and what hangs on them.
 *
 * @category queries
 */
export const units = ['incidents', 'sites', 'weapons', 'attributions', 'targets', 'participants'] as const

const unit = /* @__PURE__ */ z.enum(units)

/**
 * What is counted: incidents; the sites or the statements on who did it of a dataset; or the uses of weapons, the targets or the
 * participants that incidents tell.
 *
 * @category queries
 */
export type Unit = z.output<typeof unit>

/** The schema of a {@link Unit}. */
export const Unit: Schema<Unit> = unit
