/**
 * The shape of a key, with the name of its column and without.
 *
 * @internal
 */
import * as z from 'zod'
import { inOrder } from './rollup-column.js'
import { participantRoles } from './vocabulary/participant-role.js'
import { codeOf } from './vocabulary/vocabulary.js'

/** Fields that have one value, by which incidents can be told apart. */
export const fieldPaths = [
  'id',
  'kind',
  'outcome',
  'status',
  'where.country',
  'where.admin1',
  'where.admin2',
  'where.site',
  'where.level',
  'harm.damage',
  'origin.feed',
  'origin.unit',
] as const

/** Dimensions that people harmed can be told apart by. */
export const casualtyDimensions = ['role', 'actor', 'nationality', 'sex', 'age', 'organisation'] as const

/** The keys, each with these fields beside its own. */
export const keysWith = <N extends z.core.$ZodLooseShape>(columnName: N) =>
  z.discriminatedUnion('of', [
    z.strictObject({
      ...columnName,
      /** The value of a field. */
      of: z.literal('field'),
      /** Path of the field. */
      path: z.enum(fieldPaths),
    }),
    z.strictObject({
      ...columnName,
      /** The bucket of the local calendar that it happened in. */
      of: z.literal('bucket'),
      /** Unit of the calendar; weeks are ISO weeks. */
      unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
      /** A row for each bucket of the window that `where` asks for, empty ones too. */
      fill: z.exactOptional(z.literal(true)),
    }),
    z.strictObject({
      ...columnName,
      /** The kinds of weapons used. An incident with two kinds stands in both rows. */
      of: z.literal('weapon'),
      /** How many steps of the category are kept; all when left out. */
      depth: z.exactOptional(z.int().min(1).max(6)),
    }),
    z.strictObject({
      ...columnName,
      /** The actors that took part. An incident with two actors stands in both rows. */
      of: z.literal('actor'),
      /** In this role alone. */
      role: z.exactOptional(codeOf(participantRoles)),
    }),
    z.strictObject({
      ...columnName,
      /** The categories of what was aimed at. An incident with two categories stands in both rows. */
      of: z.literal('target'),
    }),
    z.strictObject({
      ...columnName,
      /** The site. */
      of: z.literal('site'),
      /** Where it happened (when left out), or what was aimed at. */
      read: z.exactOptional(z.enum(['where', 'targets'])),
      /**
       * The site at this depth: 0 is the outermost that it lies in. `each`: every site that it lies in, so that a site counts
       * what happened in the sites inside it. The site itself when left out.
       */
      level: z.exactOptional(z.union([z.literal('each'), z.int().min(0).max(20)])),
    }),
    z.strictObject({
      ...columnName,
      /** The cell of a grid of degrees, by its south-western corner, such as `33,44`. */
      of: z.literal('cell'),
      /** Length of its sides in degrees. A whole number of them makes 90 degrees. */
      degrees: z
        .number()
        .min(0.01)
        .max(90)
        .refine((degrees) => Math.abs(90 / degrees - Math.round(90 / degrees)) < 1e-9, {
          error: 'A whole number of sides makes 90 degrees: 0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30.',
          params: { code: 'grid-uneven' },
        }),
    }),
    z.strictObject({
      ...columnName,
      /** People harmed, told apart: the figures of people harmed are then those of the row. */
      of: z.literal('casualties'),
      /** By what they are told apart. */
      by: z.enum(casualtyDimensions),
      /** For ages: bands that begin at these years, in order. Without it, the age groups of the sources. */
      bands: z.exactOptional(inOrder(z.int().min(0).max(150))),
    }),
    z.strictObject({
      ...columnName,
      /** Of a statement on who did it. */
      of: z.literal('statement'),
      /** Its kind, who says it, or who is said to have done it. */
      read: z.enum(['kind', 'by', 'against']),
    }),
  ])

/** A key without the name of its column. */
export const keyData = /* @__PURE__ */ (() => keysWith({}))()
