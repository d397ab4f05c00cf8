/**
 * What rules know of reports: which is later, which rest on each other.
 *
 * @internal
 */

import { inCanonicalOrder } from '../../dataset/canonical-json.js'
import { connectedIds } from '../../dataset/connected-ids.js'
import type { ReportId } from '../../schema/id.js'
import type { Report } from '../../schema/report.js'
import type { ReportStage } from '../../schema/vocabulary/report-stage.js'
import { before } from '../../value/extent-compare.js'

/** What is known of the reports of a dataset. */
export interface ReportOrder {
  readonly report: (id: ReportId) => Report | undefined
  /** Whether one report was published later than another one, for certain. */
  readonly isLater: (one: ReportId, other: ReportId) => boolean
  /** A name for all reports that rest on each other, or on the same ones. */
  readonly circleOf: (id: ReportId) => string
}

const stages: readonly ReportStage[] = ['initial', 'update', 'final']

/** By which of two stages of the reports of one author, or publisher, one comes after the other: 1, -1, or 0 for neither. */
const byStage = (one: Report, other: Report): number => {
  const isOfOne =
    (one.author !== undefined && one.author === other.author) ||
    (one.publisher !== undefined && one.publisher === other.publisher && (one.author ?? other.author) === undefined)
  if (!isOfOne || one.stage === undefined || other.stage === undefined) return 0
  return Math.sign(stages.indexOf(one.stage) - stages.indexOf(other.stage))
}

const byDate = (one: Report, other: Report): number => {
  if (one.published === undefined || other.published === undefined) return 0
  if (before(one.published)(other.published) === 'yes') return 1
  return before(other.published)(one.published) === 'yes' ? -1 : 0
}

const orderOf = (reports: readonly Report[]): ReportOrder => {
  const known = new Map<ReportId, Report>()
  for (const report of inCanonicalOrder(reports)) if (!known.has(report.id)) known.set(report.id, report)

  /** Whether a report draws on another one, by way of others too. */
  const isBasedOn = (one: ReportId, other: ReportId): boolean => {
    const reached = new Set<ReportId>(known.get(one)?.basedOn)
    for (const id of reached) for (const next of known.get(id)?.basedOn ?? []) reached.add(next)
    return reached.has(other)
  }
  const byBasis = (one: ReportId, other: ReportId): number => Number(isBasedOn(one, other)) - Number(isBasedOn(other, one))

  let rootOf: ((id: string) => string) | undefined
  return {
    report: (id) => known.get(id),
    isLater: (one, other) => {
      const [a, b] = [known.get(one), known.get(other)]
      const signs = [byBasis(one, other), ...(a && b ? [byDate(a, b), byStage(a, b)] : [])]
      // Signs that contradict each other decide nothing.
      return signs.includes(1) && !signs.includes(-1)
    },
    circleOf: (id) => {
      rootOf ??= connectedIds(
        [...known.values()].flatMap(({ id: one, basedOn = [] }) => basedOn.map((other) => [one, other] as const)),
      )
      return rootOf(id)
    },
  }
}

const orders = new WeakMap<readonly Report[], ReportOrder>()

const NONE: readonly Report[] = []

/** What is known of reports. It is worked out once for each list, for a list is asked for every incident of a dataset. */
export const reportOrder = (reports: readonly Report[] = NONE): ReportOrder => {
  const order = orders.get(reports) ?? orderOf(reports)
  orders.set(reports, order)
  return order
}
