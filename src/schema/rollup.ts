/**
 * The shape of a {@link Rollup}: a question that is answered by figures, as data. It can be stored, sent and checked.
 */
import * as z from 'zod'
import type { Schema } from './schema.js'
import { participantRoles } from './vocabulary/participant-role.js'
import { codeOf } from './vocabulary/vocabulary.js'
import type { Where } from './where.js'

const rollupKey = /* @__PURE__ */ (() =>
  z.discriminatedUnion('of', [
    z.strictObject({
      /** The value of a field of the incident. */
      of: z.literal('field'),
      /** Path of the field. */
      path: z.enum([
        'kind',
        'outcome',
        'status',
        'where.country',
        'where.admin1',
        'where.admin2',
        'where.site',
        'harm.damage',
        'origin.feed',
        'origin.unit',
      ]),
    }),
    z.strictObject({
      /** The bucket of the local calendar that it happened in. */
      of: z.literal('bucket'),
      /** Unit of the calendar; weeks are ISO weeks. */
      unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
    }),
    z.strictObject({
      /** The kinds of weapons used. An incident with two kinds stands in both rows. */
      of: z.literal('weapon'),
      /** How many steps of the category are kept; all when left out. */
      depth: z.exactOptional(z.int().min(1).max(6)),
    }),
    z.strictObject({
      /** The actors that took part. An incident with two actors stands in both rows. */
      of: z.literal('actor'),
      /** In this role alone. */
      role: z.exactOptional(codeOf(participantRoles)),
    }),
    z.strictObject({
      /** The categories of what was aimed at. An incident with two categories stands in both rows. */
      of: z.literal('target'),
    }),
  ]))()

/**
 * What figures are broken down by.
 *
 * @category queries
 */
export type RollupKey = Readonly<z.output<typeof rollupKey>>

/** The schema of a {@link RollupKey}. */
export const RollupKey: Schema<RollupKey> = rollupKey

const rollupFigure = /* @__PURE__ */ (() =>
  z.discriminatedUnion('of', [
    z.strictObject({
      /** How many incidents. */
      of: z.literal('count'),
    }),
    z.strictObject({
      /** The sum of a figure. */
      of: z.literal('sum'),
      /** Which figure of people harmed, by its total. */
      path: z.enum(['killed', 'injured', 'abducted', 'missing']),
    }),
  ]))()

/**
 * A figure of each row of a {@link Rollup}.
 *
 * @category queries
 */
export type RollupFigure = Readonly<z.output<typeof rollupFigure>>

/** The schema of a {@link RollupFigure}. */
export const RollupFigure: Schema<RollupFigure> = rollupFigure

/**
 * A question that is answered by rows of figures: which incidents, broken down by what, which figures. The names of keys and
 * figures are the user's own, and are the keys of the rows.
 *
 * @category queries
 */
export interface Rollup {
  /** Which incidents; all of them when left out. */
  readonly where?: Where
  /** What they are broken down by, by the names that the rows have for it. One row of everything when left out. */
  readonly by?: { readonly [name: string]: RollupKey }
  /** The figures of each row, by name. */
  readonly select: { readonly [name: string]: RollupFigure }
  /** What a field that was not told answers to `where`: `maybe` (when left out), or `no`. */
  readonly absent?: 'maybe' | 'no'
  /** Only the incidents that belong for certain. */
  readonly certain?: true
}
