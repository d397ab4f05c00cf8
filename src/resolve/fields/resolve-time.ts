/**
 * When it was, from what several tell of it.
 *
 * @internal
 */
import { conflictAmong, timeConflict } from '../../aggregate/account/account-conflict.js'
import { twelveHourReadings } from '../../aggregate/account/twelve-hour-reading.js'
import { eachOnce } from '../../dataset/canonical-json.js'
import type { Extent } from '../../schema/extent.js'
import type { ResolutionRule } from '../policy.js'
import type { ResolvedField, Told } from '../resolution.js'
import type { ReportOrder } from '../rules/report-order.js'
import { time } from './field-kind.js'
import { resolveField } from './resolve-field.js'

/** The days alone. A time of day without a date says nothing then. */
const daysOf = ({ start, end, zone, meaning }: Extent): readonly Extent[] =>
  (start ?? end) === undefined
    ? []
    : [
        {
          ...(start !== undefined && { start: start.slice(0, 10) }),
          ...(end !== undefined && { end: end.slice(0, 10) }),
          ...(zone !== undefined && { zone }),
          ...(meaning !== undefined && { meaning }),
        },
      ]

/** Whether all could be right but for the times of day. */
const isOnTheClock = (told: readonly Told<Extent>[]): boolean => {
  const days = [...eachOnce(told.flatMap(({ value }) => daysOf(value))).values()].map((value) => ({ value, others: [] }))
  return conflictAmong(days, timeConflict) === 'no'
}

/** The field `when`, or its clock where only the time of day is at odds. A 12-hour clock is offered as an explanation. */
export const resolveTime = (
  told: readonly Told<Extent>[],
  policy: readonly ResolutionRule[],
  order: ReportOrder,
): ResolvedField<Extent> => {
  const field = resolveField(['when'], told, time, policy, order)
  if (field.disputed !== 'yes') return field
  const explanations = twelveHourReadings(field.told).map(({ told: { by }, value, words }) => ({ by, value, words }))
  return {
    ...field,
    path: isOnTheClock(field.told) ? ['when', 'clock'] : field.path,
    ...(explanations.length > 0 && { explanations }),
  }
}
