/**
 * What a ledger adds to the share of a fate.
 *
 * @internal
 */
import type { Fate } from '../../value/launched-share.js'
import { inferLedger, type Ledger } from '../../value/ledger.js'
import { ranged } from './extreme.js'
import type { ShareEnds } from './share.js'

const figuresOf = ({ launched, intercepted, failed, impacted, hit }: Ledger) =>
  [launched, intercepted, failed, impacted, hit].filter((figure) => figure !== undefined)

/** What one ledger adds to the share of a fate. Undefined: it tells nothing. */
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
