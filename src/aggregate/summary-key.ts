/**
 * The keys that a summary can be grouped by, and which values of a key an incident may have.
 *
 * An incident whose time spans several months may belong to each of them, and it belongs to one. An incident that does not
 * tell the key, or could have more values than are worth a row each, has the value `null`: it may belong to any.
 */
import type { Incident } from '../schema/incident.js'
import { type BucketUnit, bucketNames, buckets } from '../value/buckets.js'

/** The values that an incident may have, of which it has one. Never empty. */
export type Possible = readonly (string | null)[]

const unknown: Possible = [null]

const single = (value: string | undefined): Possible => (value === undefined ? unknown : [value])

/** An incident that may fall into more buckets of time than this is counted as one whose time was not told. */
const MAX_BUCKETS = 1200

const bucket =
  (unit: BucketUnit) =>
  ({ when }: Incident): Possible => {
    if (when === undefined) return unknown
    const { first, last } = buckets(when, unit)
    if (first === undefined || last === undefined) return unknown
    if (first === last) return [first]
    return bucketNames(unit, first, last, MAX_BUCKETS) ?? unknown
  }

/** The keys that a summary can be grouped by, each with the values that an incident may have. */
export const summaryKeys = {
  /** ISO 3166-1 alpha-3 code of the country. */
  country: ({ where }: Incident): Possible => single(where?.country),
  /** Name of the first-order administrative division. */
  admin1: ({ where }: Incident): Possible => single(where?.admin1),
  /** Year on the local calendar, such as `2021`. */
  year: /* @__PURE__ */ bucket('year'),
  /** Month on the local calendar, such as `2021-06`. */
  month: /* @__PURE__ */ bucket('month'),
  /** What happened. */
  kind: ({ kind }: Incident): Possible => single(kind),
} as const

/**
 * The name of a key that a summary can be grouped by.
 *
 * @category aggregates
 */
export type SummaryKey = keyof typeof summaryKeys
