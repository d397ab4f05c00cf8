/**
 * What a part and its whole add to a ratio.
 *
 * @internal
 */
import { ranged } from './extreme.js'
import type { PartOfWhole } from './ratio-of.js'
import type { ShareEnds } from './share.js'

/** What one record adds to the ratio. Undefined: it does not tell both. */
export const ratioEnds = (told: PartOfWhole): ShareEnds | undefined => {
  if (told.part === undefined || told.whole === undefined) return undefined
  const part = ranged(told.part)
  const whole = ranged(told.whole)
  const wholeMost = Math.max(whole.max, part.min)
  const partMost = Math.min(part.max, wholeMost)
  // The best figures may be of two minds: a part that is more than its whole is no figure of both.
  const agree = part.best !== undefined && whole.best !== undefined && part.best <= whole.best
  return {
    least: { part: part.min, whole: wholeMost },
    greatest: { part: partMost, whole: Math.max(whole.min, partMost) },
    best: agree ? { part: part.best, whole: whole.best } : undefined,
    approximate: part.approximate || whole.approximate,
  }
}
