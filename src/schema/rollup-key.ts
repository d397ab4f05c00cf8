/** The shape of a {@link RollupKey}: what figures are broken down by. */
import type * as z from 'zod'
import { columnName } from './rollup-column.js'
import { type keyData, keysWith } from './rollup-key-shape.js'
import type { Schema } from './schema.js'

const rollupKey = /* @__PURE__ */ (() => keysWith(columnName))()

/**
 * What figures are broken down by.
 *
 * @category queries
 */
export type RollupKey = Readonly<z.output<typeof rollupKey>>

/** The schema of a {@link RollupKey}. */
export const RollupKey: Schema<RollupKey> = rollupKey

/**
 * What figures are broken down by, without the name of its column.
 *
 * @category queries
 */
export type KeyData = Readonly<z.output<typeof keyData>>
