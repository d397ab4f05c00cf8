/**
 * Which share of the weapons launched met a fate: the interception rate and the like.
 *
 * The two figures of a ledger depend on each other, so their bounds are not divided by each other: what was intercepted was
 * launched too. The least share has the fewest of a fate and the most launched; the greatest has the most of the fate and
 * no more launched than that and the other fates need.
 *
 * Laws: the bounds contain the share of every choice of whole ledgers that the told figures allow, and are reached where
 * every figure has an upper bound; the order of the ledgers does not matter.
 */
import type { Bounds } from './bounds.js'
import { inferLedger, type Ledger, type LedgerBounds } from './ledger.js'

/**
 * A fate of a weapon: a figure of a ledger other than `launched`.
 *
 * @category values
 */
export type Fate = Exclude<keyof Ledger, 'launched'>

/** How many met another fate at least. A hit is an impact, so impacts are no other fate to it. */
const othersLeast = (bounds: LedgerBounds, fate: Fate): number => {
  const all = bounds.intercepted.min + bounds.failed.min + bounds.impacted.min
  return all - bounds[fate === 'hit' ? 'impacted' : fate].min
}

const open = Number.POSITIVE_INFINITY

/**
 * The share of all launched weapons that met a fate, from 0 to 1, over ledgers of different weapons. Figures that were not
 * told are anything that the others allow. Undefined when for certain none was launched: there is nothing to share.
 *
 * @example
 * const twoShotDown = { launched: exactly(2), intercepted: exactly(2) }
 * shareOfLaunched('intercepted')([twoShotDown]) // => { min: 1, max: 1 }
 * shareOfLaunched('intercepted')([{ launched: between(4, 5), intercepted: exactly(2) }]) // => { min: 0.4, max: 0.5 }
 * shareOfLaunched('intercepted')([{ launched: atLeast(4), intercepted: exactly(2) }]) // => { min: 0, max: 0.5 }
 * shareOfLaunched('hit')([]) // => undefined
 *
 * @category folds
 */
export const shareOfLaunched =
  (fate: Fate) =>
  (ledgers: Iterable<Ledger>): Required<Bounds> | undefined => {
    let fewest = 0
    let mostLaunched = 0
    let most = 0
    let fewestLaunched = 0
    for (const ledger of ledgers) {
      const bounds = inferLedger(ledger)
      const { min, max = open } = bounds[fate]
      fewest += min
      mostLaunched += bounds.launched.max ?? open
      most += max
      fewestLaunched += Math.max(bounds.launched.min, max + othersLeast(bounds, fate))
    }
    if (mostLaunched === 0) return undefined
    // Without an upper bound the share comes as near to 0, or to 1, as one likes.
    const least = mostLaunched === open ? 0 : fewest / mostLaunched
    // None of the fate, and perhaps none launched: the share is 0 wherever there is one.
    const greatest = most === open ? 1 : most === 0 ? 0 : most / fewestLaunched
    return { min: Math.min(1, least), max: Math.min(1, greatest) }
  }
