/**
 * Over which time a series counts, as far as the dataset tells.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { happenedAfter, happenedBefore, happenedDuring } from '../../query/match-time.js'
import type { Extent } from '../../schema/extent.js'
import type { Incident } from '../../schema/incident.js'
import type { SeriesClaim } from '../../schema/series-claim.js'
import type { Truth } from '../../schema/truth.js'
import { rangeOf, readExtent } from '../../value/extent-set.js'
import { isOnlyText } from '../../value/extent-window.js'
import { DAY, dayOf, formatDay } from '../../value/local-time.js'

/** An answer about time, and its reason in words. */
export interface TimeAnswer {
  readonly answer: Truth
  readonly words: string
}

/** More days than two zones are apart. */
const ZONE_DAYS = 2

/** The first and the last day on which a document may have come out in any zone, where its own is not told. */
const anywhere = (published: Extent): Extent => {
  const { start, end, zone } = published
  if (zone !== undefined) return published
  const first = start === undefined ? undefined : formatDay(dayOf(start) - ZONE_DAYS)
  const last = end === undefined ? undefined : formatDay(dayOf(end) + ZONE_DAYS)
  return { ...(first !== undefined && { start: first }), ...(last !== undefined && { end: last }) }
}

/** A report counts nothing that happened after it. What the report itself tells of, it knew. */
const beforeReport = ({ report }: SeriesClaim, index: DatasetIndex): ((incident: Incident) => TimeAnswer) => {
  const published = report === undefined ? undefined : index.report(report)?.published
  const span = published === undefined ? {} : anywhere(published)
  const untold: TimeAnswer = {
    answer: 'maybe',
    words: 'Its time has no end that is told, and it is not told whether the incident happened before the report came out.',
  }
  const isBefore = span.start === undefined ? () => 'maybe' as const : happenedBefore(span)
  const isAfter = span.end === undefined ? () => 'maybe' as const : happenedAfter(span)
  return ({ when, reports }) => {
    if (report !== undefined && reports?.includes(report))
      return { answer: 'yes', words: 'The report that counts tells of the incident.' }
    if (when === undefined) return untold
    if (isAfter(when) === 'yes') return { answer: 'no', words: 'It happened after the report that counts came out.' }
    return isBefore(when) === 'yes' ? { answer: 'yes', words: 'It happened before the report that counts came out.' } : untold
  }
}

/** Whether an incident happened in the time of the series: all that must hold. */
export const inTimeOf = (series: SeriesClaim, index: DatasetIndex): ((incident: Incident) => readonly TimeAnswer[]) => {
  const { during } = series
  if (during === undefined) return () => [{ answer: 'maybe', words: 'It is not told over which time the series counts.' }]
  if (isOnlyText(during))
    return () => [{ answer: 'maybe', words: 'When the time of the series began and ended is told in words alone.' }]
  const isDuring = happenedDuring(during)
  const isReported = during.end === undefined ? beforeReport(series, index) : undefined
  return (incident) => {
    const { when } = incident
    const answer = when === undefined ? 'maybe' : isDuring(when)
    const words =
      answer === 'yes'
        ? 'It happened in the time of the series.'
        : answer === 'no'
          ? 'It happened outside of the time of the series.'
          : 'It is not told whether it happened in the time of the series.'
    return [{ answer, words }, ...(isReported === undefined ? [] : [isReported(incident)])]
  }
}

/** Whether two series can count the same moment. */
export const mayCoincide = (a: Extent | undefined, b: Extent | undefined): boolean => {
  if (a === undefined || b === undefined || isOnlyText(a) || isOnlyText(b)) return true
  const one = rangeOf(readExtent(a))
  const other = rangeOf(readExtent(b))
  if (one === undefined || other === undefined) return true
  const slack = a.zone === b.zone ? 0 : ZONE_DAYS * DAY
  return one.first <= other.last + slack && other.first <= one.last + slack
}
