/** The shape of a {@link RollupFigure}: a figure of each row of a rollup. */
import * as z from 'zod'
import { columnName, inOrder } from './rollup-column.js'
import type { KeyData } from './rollup-key.js'
import { keyData } from './rollup-key-shape.js'
import type { Schema } from './schema.js'
import { Where } from './where.js'

/** Figures of people harmed, by their totals, and figures of the ledgers of weapons. */
export const quantityPaths = [
  'killed',
  'injured',
  'abducted',
  'missing',
  'weapons.launched',
  'weapons.intercepted',
  'weapons.failed',
  'weapons.impacted',
  'weapons.hit',
  'weapons.recovered',
] as const

/**
 * The name of a figure of an incident: people harmed, by their totals, or the ledgers of its weapons added up.
 *
 * @category queries
 */
export type QuantityPath = (typeof quantityPaths)[number]

const rollupFigure = /* @__PURE__ */ (() => {
  const path = z.enum(quantityPaths)
  const key = keyData as z.ZodType<unknown> as Schema<KeyData>
  return z.discriminatedUnion('of', [
    z.strictObject({
      ...columnName,
      /** How many, as a Quantity. */
      of: z.literal('count'),
      /** Of those that also answer this. */
      where: z.exactOptional(Where),
    }),
    z.strictObject({
      ...columnName,
      /** The sum of a figure, as a Tally. */
      of: z.literal('sum'),
      /** Which figure. */
      path,
    }),
    z.strictObject({
      ...columnName,
      /** The least of a figure. */
      of: z.literal('least'),
      /** Which figure. */
      path,
    }),
    z.strictObject({
      ...columnName,
      /** The greatest of a figure. */
      of: z.literal('greatest'),
      /** Which figure. */
      path,
    }),
    z.strictObject({
      ...columnName,
      /** The mean of a figure. */
      of: z.literal('mean'),
      /** Which figure. */
      path,
    }),
    z.strictObject({
      ...columnName,
      /** A quantile of a figure; 0.5 is the median. */
      of: z.literal('quantile'),
      /** Which figure. */
      path,
      /** Which quantile, from 0 to 1. */
      at: z.number().min(0).max(1),
    }),
    z.strictObject({
      ...columnName,
      /** How many have a figure in each bin. */
      of: z.literal('histogram'),
      /** Which figure. */
      path,
      /** Where the bins begin, in order. */
      edges: inOrder(z.number()),
    }),
    z.strictObject({
      ...columnName,
      /** A part divided by the whole that includes it. */
      of: z.literal('ratio'),
      /** The part. */
      part: path,
      /** The whole. */
      whole: path,
    }),
    z.strictObject({
      ...columnName,
      /** The share of those that answer a question. */
      of: z.literal('share'),
      /** The question. */
      where: Where,
    }),
    z.strictObject({
      ...columnName,
      /** When the first began. */
      of: z.literal('first'),
    }),
    z.strictObject({
      ...columnName,
      /** When the last ended. */
      of: z.literal('last'),
    }),
    z.strictObject({
      ...columnName,
      /** The mean number of days from one to the next. */
      of: z.literal('interval'),
    }),
    z.strictObject({
      ...columnName,
      /** The median number of days from one to the next, of those whose day is known. */
      of: z.literal('median-interval'),
    }),
    z.strictObject({
      ...columnName,
      /** How many different values of a key. */
      of: z.literal('distinct'),
      /** The key. */
      key,
    }),
    z.strictObject({
      ...columnName,
      /** The values of a key that most have. */
      of: z.literal('top'),
      /** The key. */
      key,
      /** How many values. */
      limit: z.int().min(1).max(10_000),
    }),
  ])
})()

/**
 * A figure of each row of a {@link Rollup}.
 *
 * @category queries
 */
export type RollupFigure = Readonly<z.output<typeof rollupFigure>>

/** The schema of a {@link RollupFigure}. */
export const RollupFigure: Schema<RollupFigure> = rollupFigure

type Unnamed<T> = T extends unknown ? Readonly<Omit<T, 'as'>> : never

/**
 * A figure without the name of its column.
 *
 * @category queries
 */
export type FigureData = Unnamed<RollupFigure>
