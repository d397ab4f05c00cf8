/**
 * Which share of the weapons launched met a fate, over many ledgers, of which some may not belong. The state has constant
 * size while membership is certain, and grows with the number of different ledgers that may belong. The bounds are tight
 * where the figures are bounded.
 *
 * Over ledgers that all belong for certain, tell something and do not contradict themselves it gives the bounds of
 * `shareOfLaunched`.
 */
import type { Fate } from '../../value/launched-share.js'
import { inferLedger, type Ledger } from '../../value/ledger.js'
import type { Aggregator } from './aggregator.js'
import { ranged } from './extreme.js'
import type { ReportedFigure } from './report-counts.js'
import { type ShareEnds, share } from './share.js'
import type { ShareState } from './share-state.js'

const figuresOf = ({ launched, intercepted, failed, impacted, hit }: Ledger) =>
  [launched, intercepted, failed, impacted, hit].filter((figure) => figure !== undefined)

/**
 * What one ledger adds to the share. Undefined: it tells nothing.
 *
 * @internal
 */
export const ledgerEnds =
  (fate: Fate) =>
  (ledger: Ledger | undefined): ShareEnds | undefined => {
    const figures = ledger === undefined ? [] : figuresOf(ledger)
    if (ledger === undefined || figures.length === 0) return undefined
    const bounds = inferLedger(ledger)
    const launched = ranged(bounds.launched)
    const met = ranged(bounds[fate])
    // A hit is an impact, so impacts are no other fate to it.
    const own = bounds[fate === 'hit' ? 'impacted' : fate].min
    const others = bounds.intercepted.min + bounds.failed.min + bounds.impacted.min - own
    // A ledger that contradicts itself may have met more than it launched.
    const launchedMost = Math.max(launched.max, met.min + others)
    const bestLaunched = ledger.launched?.best ?? (launched.min === launched.max ? launched.min : undefined)
    const bestMet = ledger[fate]?.best ?? (met.min === met.max ? met.min : undefined)
    const agree = bestLaunched !== undefined && bestMet !== undefined && bestMet + others <= bestLaunched
    return {
      least: { part: met.min, whole: launchedMost },
      greatest: { part: met.max, whole: Math.max(launched.min, met.max + others) },
      best: agree ? { part: bestMet, whole: bestLaunched } : undefined,
      approximate: figures.some(({ approximate }) => approximate),
    }
  }

/**
 * The share of all launched weapons that met a fate, from 0 to 1. Figures that a ledger does not tell are anything that its
 * others allow. Undefined, or a ledger without any figure: not reported.
 *
 * @example
 * fold(shareOfLedgers('intercepted'))([
 *   [{ launched: exactly(4), intercepted: exactly(2) }, 'yes'],
 *   [{ launched: exactly(1), intercepted: exactly(1) }, 'maybe'],
 * ]) // => { min: 0.5, max: 0.6, reported: { min: 1, max: 2 }, unreported: 0 }
 *
 * @category aggregates
 */
export const shareOfLedgers = (fate: Fate): Aggregator<Ledger | undefined, ShareState, ReportedFigure> => share(ledgerEnds(fate))
