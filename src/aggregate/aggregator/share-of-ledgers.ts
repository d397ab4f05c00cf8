/**
 * Which share of the weapons launched met a fate, over many ledgers, of which some may not belong. The state has constant
 * size while membership is certain, and grows with the number of different ledgers that may belong. The bounds are tight
 * where the figures are bounded.
 *
 * Over ledgers that all belong for certain, tell something and do not contradict themselves it gives the bounds of
 * `shareOfLaunched`.
 */
import type { Fate } from '../../value/launched-share.js'
import type { Ledger } from '../../value/ledger.js'
import type { Aggregator } from './aggregator.js'
import { ledgerEnds } from './ledger-ends.js'
import type { ReportedFigure } from './report-counts.js'
import { share } from './share.js'
import type { ShareState } from './share-state.js'

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
