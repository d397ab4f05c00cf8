/**
 * Counting the records that reported a figure, and showing a figure with them.
 *
 * @internal
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Tally } from '../../schema/tally.js'
import { emptyTally, presentTally } from '../../value/tally.js'
import type { Membership } from './aggregator.js'
import type { ReportCounts, ReportedFigure } from './report-counts.js'

const noReports: ReportCounts = { reported: 0, possiblyReported: 0, unreported: 0, possiblyUnreported: 0 }

/**
 * The counts of one record.
 *
 * @internal
 */
export const reportCounts = (isReported: boolean, belongs: Membership): ReportCounts => {
  const certain = belongs === 'yes'
  return {
    reported: isReported && certain ? 1 : 0,
    possiblyReported: isReported && !certain ? 1 : 0,
    unreported: !isReported && certain ? 1 : 0,
    possiblyUnreported: !isReported && !certain ? 1 : 0,
  }
}

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

/**
 * Whether anybody may have reported it.
 *
 * @internal
 */
export const isToldAtAll = ({ reported, possiblyReported }: ReportCounts): boolean => reported + possiblyReported > 0

/**
 * Whether each record that reported it belongs for certain and is one of so many: those that have a best figure.
 *
 * @internal
 */
export const isBestOfAll = ({ reported, possiblyReported }: ReportCounts, bests: number): boolean =>
  possiblyReported === 0 && reported > 0 && bests === reported

/**
 * The counts as they are shown.
 *
 * @internal
 */
export const presentReportCounts = ({
  reported,
  possiblyReported,
  unreported,
  possiblyUnreported,
}: ReportCounts): Pick<Tally, 'reported' | 'unreported'> => {
  const shown = presentTally({ ...emptyTally, reported, possiblyReported, unreported, possiblyUnreported })
  return { reported: shown.reported, unreported: shown.unreported }
}

/**
 * The bounds of a figure, infinite where nothing bounds it.
 *
 * @internal
 */
export interface FigureBounds {
  readonly min: number
  readonly best?: number | undefined
  readonly max: number
}

/**
 * Bounds as they are shown, with the counts. An infinite bound is none.
 *
 * @internal
 */
export const presentFigure = (counts: ReportCounts, bounds: FigureBounds | undefined, hedged = 0): ReportedFigure => {
  if (bounds === undefined) return presentReportCounts(counts)
  const { min, best } = bounds
  // The ends are worked out apart, and rounding must not turn them around.
  const max = Math.max(min, bounds.max)
  return {
    min,
    ...(best !== undefined && { best: Math.min(Math.max(min, best), max) }),
    ...(max !== Number.POSITIVE_INFINITY && { max }),
    ...(hedged > 0 && { approximate: true as const }),
    ...presentReportCounts(counts),
  }
}
