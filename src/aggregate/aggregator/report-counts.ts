/**
 * How many records reported a figure, and how many did not: what every answer over figures carries along.
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Tally } from '../../schema/tally.js'
import type { Membership } from './aggregator.js'

/**
 * How many records reported a figure, while they are being counted.
 *
 * @category aggregates
 */
export interface ReportCounts {
  /** How many records that belong here reported it. */
  readonly reported: number
  /** How many records that may belong here reported it. */
  readonly possiblyReported: number
  /** How many records that belong here did not report it. */
  readonly unreported: number
  /** How many records that may belong here did not report it. */
  readonly possiblyUnreported: number
}

/**
 * A figure over records, with how many of them told it. Its bounds are bounds on the figure of the records that reported:
 * without any there are none. An absent `max` beside a `min` means that nothing bounds it from above.
 *
 * @category aggregates
 */
export interface ReportedFigure extends Tally {}

const noReports: ReportCounts = { reported: 0, possiblyReported: 0, unreported: 0, possiblyUnreported: 0 }

/**
 * The counts of one record.
 *
 * @internal
 */
export const reportCounts = (isReported: boolean, belongs: Membership): ReportCounts => ({
  ...noReports,
  [belongs === 'yes' ? (isReported ? 'reported' : 'unreported') : isReported ? 'possiblyReported' : 'possiblyUnreported']: 1,
})

/**
 * Counts of different records as one.
 *
 * @internal
 */
export const monoidReportCounts: Monoid<ReportCounts> = {
  empty: noReports,
  concat: (a, b) => ({
    reported: a.reported + b.reported,
    possiblyReported: a.possiblyReported + b.possiblyReported,
    unreported: a.unreported + b.unreported,
    possiblyUnreported: a.possiblyUnreported + b.possiblyUnreported,
  }),
}

/** A number of records: a plain number when it is certain, a Quantity when it is not. */
const records = (certain: number, possible: number): number | Quantity =>
  possible === 0 ? certain : { min: certain, max: certain + possible }

/**
 * The counts as they are shown.
 *
 * @internal
 */
export const presentReportCounts = (counts: ReportCounts): Pick<Tally, 'reported' | 'unreported'> => ({
  reported: records(counts.reported, counts.possiblyReported),
  unreported: records(counts.unreported, counts.possiblyUnreported),
})

/**
 * Bounds as they are shown, with the counts. An infinite bound is none.
 *
 * @internal
 */
export const presentFigure = (
  counts: ReportCounts,
  bounds: { readonly min: number; readonly best?: number | undefined; readonly max: number } | undefined,
  hedged = 0,
): ReportedFigure => ({
  ...(bounds !== undefined && {
    min: bounds.min,
    ...(bounds.best !== undefined && { best: bounds.best }),
    ...(bounds.max !== Number.POSITIVE_INFINITY && { max: bounds.max }),
    ...(hedged > 0 && { approximate: true as const }),
  }),
  ...presentReportCounts(counts),
})
