/** A time series without gaps. */
import type { Extent } from '../../../schema/extent.js'
import type { Source } from '../../../table/table.js'
import type { BucketUnit } from '../../../value/buckets.js'
import { bucketsToFill } from '../../fill-gaps.js'
import { compareValues } from '../../ordered-groups.js'
import { windowsOf } from '../../windows-of.js'
import type { QuestionOptions } from '../question-options.js'
import { toSelection } from '../selection.js'
import type { IncidentRow } from './incident-figures.js'
import { incidentFigures, incidentsBy, timeOf } from './incidents-by.js'

/**
 * Incidents, killed and injured as a series over a window: a row for each day, week, month, quarter or year of it, with a band
 * from `min` to `max`, and zero where nothing falls. An incident that tells no day may have been in any of them: it stands under
 * `null`.
 *
 * @throws RangeError when the window is no time, or has no start or no end.
 * @example
 * const incidents: readonly Incident[] = [
 *   { id: 'test:1', when: day('2021-04-02') },
 *   { id: 'test:2', when: span('2021-05-31', '2021-06-01') },
 * ]
 * timeline('month', '2021-Q2')(incidents).map(({ time, incidents: { min, max } }) => [time, min, max])
 * // => [['2021-04', 1, 1], ['2021-05', 0, 1], ['2021-06', 0, 1]]
 * timeline('week', '2021')([]).length // => 53
 *
 * @category aggregates
 */
export const timeline = (
  unit: BucketUnit,
  window: Extent | string,
  options: Omit<QuestionOptions, 'during'> = {},
): ((source: Source) => readonly IncidentRow<'time'>[]) => {
  if (typeof window !== 'string' && (window.start === undefined || window.end === undefined || window.zone !== undefined))
    throw new RangeError(
      'A timeline runs from the start to the end of its window, without a zone: give both, or a year such as 2021.',
    )
  const selection = toSelection({ ...options, during: window })
  const grouped = incidentsBy('time', timeOf(unit), selection)
  const times = bucketsToFill(windowsOf(selection.where), unit)
  const nothing = incidentFigures.present(incidentFigures.monoid.empty)
  return (source) => {
    const rows = grouped(source)
    const there = new Set(rows.map(({ time }) => time))
    const missing = times.filter((time) => !there.has(time)).map((time) => ({ time, ...nothing }))
    return [...rows, ...missing].sort((a, b) => compareValues(a.time, b.time))
  }
}
