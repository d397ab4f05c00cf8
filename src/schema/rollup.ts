/**
 * The shape of a {@link Rollup}: a question that is answered by figures, as data. It can be stored, sent and checked.
 *
 * Keys and figures are lists, each with the name that its column has in the answer, so that their order is part of the data.
 */
import * as z from 'zod'
import { fault } from './fault.js'
import { listOf, type Schema } from './schema.js'
import { Unit } from './unit.js'
import { participantRoles } from './vocabulary/participant-role.js'
import { codeOf } from './vocabulary/vocabulary.js'
import { Where } from './where.js'

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

/** Dimensions that people harmed can be told apart by. */
export const casualtyDimensions = ['role', 'actor', 'nationality', 'sex', 'age', 'organisation'] as const

const named = /* @__PURE__ */ (() => ({
  /** The name of its column in the answer: a letter, then letters, digits, spaces, `_` and `-`. */
  as: z.string().regex(/^\p{L}[\p{L}\p{N}_ -]{0,63}$/u, {
    error: 'A column name is a letter, then at most 63 letters, digits, spaces, "_" and "-".',
  }),
}))()

/** Numbers, each greater than the one before. */
const inOrder = (number: z.ZodType<number, number>): Schema<readonly number[]> =>
  z
    .array(number)
    .min(1, { error: 'Give at least one number.' })
    .refine((numbers) => numbers.every((one, position) => position === 0 || one > (numbers[position - 1] as number)), {
      error: 'Give the numbers in order, each greater than the one before.',
      params: { code: 'not-in-order' },
    }) as z.ZodType<unknown> as Schema<readonly number[]>

/** The keys, each with these fields beside its own. */
const keysWith = <N extends z.core.$ZodLooseShape>(named: N) =>
  z.discriminatedUnion('of', [
    z.strictObject({
      ...named,
      /** The value of a field. */
      of: z.literal('field'),
      /** Path of the field. */
      path: z.enum(fieldPaths),
    }),
    z.strictObject({
      ...named,
      /** The bucket of the local calendar that it happened in. */
      of: z.literal('bucket'),
      /** Unit of the calendar; weeks are ISO weeks. */
      unit: z.enum(['day', 'week', 'month', 'quarter', 'year']),
      /** A row for each bucket of the window that `where` asks for, empty ones too. */
      fill: z.exactOptional(z.literal(true)),
    }),
    z.strictObject({
      ...named,
      /** The kinds of weapons used. An incident with two kinds stands in both rows. */
      of: z.literal('weapon'),
      /** How many steps of the category are kept; all when left out. */
      depth: z.exactOptional(z.int().min(1).max(6)),
    }),
    z.strictObject({
      ...named,
      /** The actors that took part. An incident with two actors stands in both rows. */
      of: z.literal('actor'),
      /** In this role alone. */
      role: z.exactOptional(codeOf(participantRoles)),
    }),
    z.strictObject({
      ...named,
      /** The categories of what was aimed at. An incident with two categories stands in both rows. */
      of: z.literal('target'),
    }),
    z.strictObject({
      ...named,
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
      ...named,
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
      ...named,
      /** People harmed, told apart: the figures of people harmed are then those of the row. */
      of: z.literal('casualties'),
      /** By what they are told apart. */
      by: z.enum(casualtyDimensions),
      /** For ages: bands that begin at these years, in order. Without it, the age groups of the sources. */
      bands: z.exactOptional(inOrder(z.int().min(0).max(150))),
    }),
    z.strictObject({
      ...named,
      /** Of a statement on who did it. */
      of: z.literal('statement'),
      /** Its kind, who says it, or who is said to have done it. */
      read: z.enum(['kind', 'by', 'against']),
    }),
  ])

const rollupKey = /* @__PURE__ */ (() => keysWith(named))()

const keyData = /* @__PURE__ */ (() => keysWith({}))()

/**
 * What figures are broken down by.
 *
 * @category queries
 */
export type RollupKey = Readonly<z.output<typeof rollupKey>>

/** The schema of a {@link RollupKey}. */
export const RollupKey: Schema<RollupKey> = rollupKey

const rollupFigure = /* @__PURE__ */ (() => {
  const path = z.enum(quantityPaths)
  const key = keyData as z.ZodType<unknown> as Schema<KeyData>
  return z.discriminatedUnion('of', [
    z.strictObject({
      ...named,
      /** How many, as a Quantity. */
      of: z.literal('count'),
      /** Of those that also answer this. */
      where: z.exactOptional(Where),
    }),
    z.strictObject({
      ...named,
      /** The sum of a figure, as a Tally. */
      of: z.literal('sum'),
      /** Which figure. */
      path,
    }),
    z.strictObject({
      ...named,
      /** The least of a figure. */
      of: z.literal('least'),
      /** Which figure. */
      path,
    }),
    z.strictObject({
      ...named,
      /** The greatest of a figure. */
      of: z.literal('greatest'),
      /** Which figure. */
      path,
    }),
    z.strictObject({
      ...named,
      /** The mean of a figure. */
      of: z.literal('mean'),
      /** Which figure. */
      path,
    }),
    z.strictObject({
      ...named,
      /** A quantile of a figure; 0.5 is the median. */
      of: z.literal('quantile'),
      /** Which figure. */
      path,
      /** Which quantile, from 0 to 1. */
      at: z.number().min(0).max(1),
    }),
    z.strictObject({
      ...named,
      /** How many have a figure in each bin. */
      of: z.literal('histogram'),
      /** Which figure. */
      path,
      /** Where the bins begin, in order. */
      edges: inOrder(z.number()),
    }),
    z.strictObject({
      ...named,
      /** A part divided by the whole that includes it. */
      of: z.literal('ratio'),
      /** The part. */
      part: path,
      /** The whole. */
      whole: path,
    }),
    z.strictObject({
      ...named,
      /** The share of those that answer a question. */
      of: z.literal('share'),
      /** The question. */
      where: Where,
    }),
    z.strictObject({
      ...named,
      /** When the first began. */
      of: z.literal('first'),
    }),
    z.strictObject({
      ...named,
      /** When the last ended. */
      of: z.literal('last'),
    }),
    z.strictObject({
      ...named,
      /** The mean number of days from one to the next. */
      of: z.literal('interval'),
    }),
    z.strictObject({
      ...named,
      /** The median number of days from one to the next, of those whose day is known. */
      of: z.literal('median-interval'),
    }),
    z.strictObject({
      ...named,
      /** How many different values of a key. */
      of: z.literal('distinct'),
      /** The key. */
      key,
    }),
    z.strictObject({
      ...named,
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
 * What figures are broken down by, without the name of its column.
 *
 * @category queries
 */
export type KeyData = Readonly<z.output<typeof keyData>>

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

/** Column names that stand twice. */
const repeated = (names: readonly string[]): readonly string[] => names.filter((name, position) => names.indexOf(name) < position)

const rollup = /* @__PURE__ */ (() =>
  z
    .strictObject({
      /** What is counted; incidents when left out. */
      from: z.exactOptional(Unit),
      /** Which of them; all when left out. */
      where: z.exactOptional(Where),
      /** What they are broken down by. One row of everything when left out. */
      by: z.exactOptional(listOf(RollupKey)),
      /** The figures of each row. */
      select: z.array(RollupFigure as z.ZodType).min(1, {
        error: 'A rollup needs a figure. Add one to "select", such as { "as": "incidents", "of": "count" }.',
      }) as z.ZodType<unknown> as Schema<readonly RollupFigure[]>,
      /** What a field that was not told answers to `where`: `maybe` (when left out), or `no`. */
      absent: z.exactOptional(z.enum(['maybe', 'no'])),
      /** Only those that belong for certain. */
      certain: z.exactOptional(z.literal(true)),
    })
    .check(({ value, issues }) => {
      for (const name of repeated([...(value.by ?? []), ...value.select].map(({ as }) => as)))
        issues.push(fault(value, 'column-twice', `Two columns have the name "${name}". Give one of them another name.`))
    }))()

/**
 * A question that is answered by rows of figures: what is counted, which of them, broken down by what, which figures.
 *
 * @category queries
 */
export interface Rollup extends Readonly<z.output<typeof rollup>> {}

/** The schema of a {@link Rollup}. */
export const Rollup: Schema<Rollup> = rollup
