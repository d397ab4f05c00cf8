/**
 * The windows of a question.
 *
 * @internal
 */
import type { Condition } from '../query/condition.js'
import type { Extent } from '../schema/extent.js'

/** The windows that whatever belongs lies in: those of `during` at the top of the question, or in an `all` there. */
export const windowsOf = (where: Condition | undefined): readonly Extent[] => {
  if (where === undefined) return []
  if (where.op === 'all') return where.of.flatMap(windowsOf)
  // A window with a zone is no window of the local calendar.
  return where.op === 'during' && where.window.zone === undefined ? [where.window] : []
}
