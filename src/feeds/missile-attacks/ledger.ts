/** What became of the weapons of a wave: launched, destroyed, and those that did not reach their goal. */
import type { Quantity } from '../../schema/quantity.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import type { Mutable } from '../row/mutable.js'
import { count } from './cell.js'
import { cellOf, type Draft, keep, raise } from './draft.js'

/** The figures of a wave, as far as they were told. */
export type Figures = Pick<WeaponUse, 'launched' | 'intercepted' | 'failed'>

const exactly = (n: number): Quantity => ({ min: n, best: n, max: n })

/**
 * Reads the three counts. They are exact where they fit each other. Where they do not, what contradicts the others gets wider bounds,
 * and which of them is wrong is not decided: `not_reach_goal` may be too many, or `destroyed` is not what `launched` covers.
 */
export const readFigures = (draft: Draft): Figures => {
  const launched = cellOf(draft, 'launched', count)
  const destroyed = cellOf(draft, 'destroyed', count)
  const failed = cellOf(draft, 'not_reach_goal', count)
  const figures: Mutable<Figures> = {}
  if (launched !== undefined) figures.launched = exactly(launched)
  if (destroyed !== undefined) figures.intercepted = exactly(destroyed)
  if (failed !== undefined) figures.failed = exactly(failed)
  if (launched === undefined || (destroyed ?? 0) + (failed ?? 0) <= launched) return figures
  raise(
    draft,
    'ledger',
    'launched',
    'More were destroyed, or did not reach their goal, than were launched. Mend the count that is wrong: the bounds were made wider.',
  )
  keep(draft, 'launched', launched)
  keep(draft, 'destroyed', destroyed)
  keep(draft, 'not_reach_goal', failed)
  if (failed !== undefined) figures.failed = { min: 0, best: failed, max: failed }
  if (destroyed !== undefined && destroyed > launched) {
    figures.launched = { min: launched, best: launched, max: destroyed }
    figures.intercepted = { min: launched, best: destroyed, max: destroyed }
  }
  return figures
}

/** Every weapon was stopped on its way: as many were destroyed as were launched. */
export const allIntercepted = ({ launched, intercepted }: Figures): boolean =>
  launched !== undefined &&
  launched.min > 0 &&
  launched.min === launched.max &&
  launched.min === intercepted?.min &&
  launched.max === intercepted.max
