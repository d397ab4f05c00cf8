/**
 * Whether a statement stood at a time: it had been said, and not been taken back.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { happenedAfter } from '../../query/match-time.js'
import type { Attribution } from '../../schema/attribution.js'
import type { Extent } from '../../schema/extent.js'
import type { Truth } from '../../schema/truth.js'
import { and, not } from '../../value/truth.js'

/** Whether it stood, and the reason in words. */
export interface Standing {
  readonly counts: Truth
  readonly why: string
}

/** Whether what was taken back then had not been taken back yet. */
export const wasNotTakenBack = (asOf: Extent | undefined): ((retracted: Extent | undefined) => Truth) => {
  if (asOf === undefined) return (retracted) => (retracted === undefined ? 'yes' : 'no')
  const isAfter = happenedAfter(asOf)
  return (retracted) => (retracted === undefined ? 'yes' : isAfter(retracted))
}

/**
 * Makes the question ready. What was said on the day asked for counts. A report tells of nothing that is said after it: where
 * the statement has no date that decides, that of its report may.
 */
export const standingAsOf = (index: DatasetIndex, asOf: Extent | undefined): ((statement: Attribution) => Standing) => {
  const held = wasNotTakenBack(asOf)
  if (asOf === undefined)
    return ({ retracted }) =>
      held(retracted) === 'yes' ? { counts: 'yes', why: 'It stands.' } : { counts: 'no', why: 'It was taken back.' }
  const isAfter = happenedAfter(asOf)
  const saidBy = ({ said, report }: Attribution): Truth => {
    const dated = said === undefined ? 'maybe' : not(isAfter(said))
    if (dated !== 'maybe' || report === undefined) return dated
    const published = index.report(report)?.published
    return published !== undefined && isAfter(published) === 'no' ? 'yes' : 'maybe'
  }
  return (statement) => {
    const said = saidBy(statement)
    if (said === 'no') return { counts: 'no', why: 'It was said later.' }
    const stillHeld = held(statement.retracted)
    if (stillHeld === 'no') return { counts: 'no', why: 'It had been taken back by then.' }
    const reasons = [
      ...(said === 'maybe' ? ['It is not told whether it had been said by then.'] : []),
      ...(stillHeld === 'maybe' ? ['It is not told whether it had been taken back by then.'] : []),
    ]
    return { counts: and(said, stillHeld), why: reasons.length > 0 ? reasons.join(' ') : 'It stood then.' }
  }
}
