/**
 * Which share of the weapons launched met a fate, over many ledgers, of which some may not belong. The state has constant
 * size while membership is certain, and grows with the number of different ledgers that may belong. The bounds are tight
 * where the figures are bounded.
 *
 * Over ledgers that all belong for certain and do not contradict themselves it gives the bounds of `shareOfLaunched`.
 */
import type { Fate } from '../../value/launched-share.js'
import { inferLedger, type Ledger } from '../../value/ledger.js'
import type { Aggregator } from './aggregator.js'
import type { ReportedFigure } from './report-counts.js'
import { type ShareState, share } from './share.js'

/**
 * The share of all launched weapons that met a fate, from 0 to 1. Figures that a ledger does not tell are anything that its
 * others allow. Undefined: there is no ledger, and it counts as not reported.
 *
 * @example
 * fold(shareOfLedgers('intercepted'))([
 *   [{ launched: exactly(4), intercepted: exactly(2) }, 'yes'],
 *   [{ launched: exactly(1), intercepted: exactly(1) }, 'maybe'],
 * ]) // => { min: 0.5, max: 0.6, reported: { min: 1, max: 2 }, unreported: 0 }
 *
 * @category aggregates
 */
export const shareOfLedgers = (fate: Fate): Aggregator<Ledger | undefined, ShareState, ReportedFigure> =>
  share((ledger) => {
    if (ledger === undefined) return undefined
    const bounds = inferLedger(ledger)
    const { launched, [fate]: met } = bounds
    const most = met.max ?? Number.POSITIVE_INFINITY
    // A hit is an impact, so impacts are no other fate to it.
    const own = bounds[fate === 'hit' ? 'impacted' : fate].min
    const others = bounds.intercepted.min + bounds.failed.min + bounds.impacted.min - own
    // A ledger that contradicts itself may have met more than it launched.
    const launchedMost = Math.max(launched.max ?? Number.POSITIVE_INFINITY, met.min + others)
    return {
      least: { part: met.min, whole: launchedMost },
      greatest: { part: most, whole: Math.max(launched.min, most + others) },
    }
  })
