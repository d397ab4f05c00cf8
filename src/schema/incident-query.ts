/**
 * The shape of an {@link IncidentQuery}: which incidents, in which order, how many, as data.
 */
import * as z from 'zod'
import { listOf, type Schema } from './schema.js'
import { Where } from './where.js'

const incidentOrder = /* @__PURE__ */ (() => {
  /** The greatest first. What is not told stays last. */
  const descending = z.exactOptional(z.literal(true))
  return z.discriminatedUnion('by', [
    z.strictObject({
      /** When it happened, on its own local calendar. */
      by: z.literal('when'),
      /** By the first or by the last moment that is possible. */
      side: z.enum(['start', 'end']),
      /** The latest first. What is not told stays last. */
      descending,
    }),
    z.strictObject({
      /** How many people were harmed, by a bound of the total. */
      by: z.literal('casualties'),
      /** In which way they were harmed. */
      of: z.enum(['killed', 'injured', 'abducted', 'missing']),
      /** Which bound; `best` is the source's own figure. */
      bound: z.enum(['min', 'best', 'max']),
      /** The largest first. What is not told stays last. */
      descending,
    }),
    z.strictObject({
      /** Those that belong for certain, then those that may. */
      by: z.literal('answer'),
      /** Those that may, then those that belong for certain. */
      descending,
    }),
    z.strictObject({
      /** By id, character by character. */
      by: z.literal('id'),
      /** The last first. */
      descending,
    }),
  ])
})()

/**
 * What incidents are ordered by. An uncertain value has no single place in an order, so the order says which bound it goes by.
 * What is not told comes last, whichever way the order runs.
 *
 * @category queries
 */
export type IncidentOrder = Readonly<z.output<typeof incidentOrder>>

/** The schema of an {@link IncidentOrder}. */
export const IncidentOrder: Schema<IncidentOrder> = incidentOrder

const incidentQuery = /* @__PURE__ */ (() =>
  z.strictObject({
    /** Which incidents; all of them when left out. */
    where: z.exactOptional(Where),
    /** What is not told answers to `where`: `maybe` (when left out), or `no`. */
    absent: z.exactOptional(z.enum(['maybe', 'no'])),
    /** Only the incidents that belong for certain. */
    certain: z.exactOptional(z.literal(true)),
    /** What they are ordered by: the first, where that is the same the second, and so on. Ties, and all when left out, go by id. */
    orderBy: z.exactOptional(listOf(IncidentOrder)),
    /** The most incidents that are given; all when left out. */
    limit: z.exactOptional(z.int().min(1)),
    /** Go on after this place: the `next` of the page before, asked with the same order. */
    after: z.exactOptional(
      z.string().regex(/^\[.*\]$/, { error: 'A place to go on after is the "next" of the page before, as it was given.' }),
    ),
    /** Leave out so many at the beginning, counted after `after`. */
    skip: z.exactOptional(z.int().min(0)),
  }))()

/**
 * Which incidents, in which order, how many: a question that is answered by a page of incidents.
 *
 * @category queries
 */
export interface IncidentQuery extends Readonly<z.output<typeof incidentQuery>> {}

/** The schema of an {@link IncidentQuery}. */
export const IncidentQuery: Schema<IncidentQuery> = incidentQuery
