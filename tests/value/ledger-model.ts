/** Ledgers, and every whole ledger that they allow, found by trying them all. */
import fc from 'fast-check'
import type { Ledger } from '../../src/value/ledger.js'
import { allows } from '../../src/value/quantity.js'
import { quantity } from './arbitraries.js'

export const ledgerKeys = ['launched', 'intercepted', 'failed', 'impacted', 'hit'] as const
/** An open figure is tried up to about twice this. */
export const LIMIT = 7

const figure = fc.option(quantity(4), { nil: undefined })
/** Any ledger of small figures; it may contradict itself. */
export const ledger: fc.Arbitrary<Ledger> = fc
  .record({ launched: figure, intercepted: figure, failed: figure, impacted: figure, hit: figure })
  .map((told) => Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)))

/** A ledger without doubts. */
export type Whole = Record<(typeof ledgerKeys)[number], number>

/** Every whole ledger up to a limit that the told figures allow, found by trying them all. */
export const wholes = (told: Ledger): readonly Whole[] => {
  const range = (key: keyof Ledger): number[] =>
    Array.from({ length: LIMIT * 2 }, (_, n) => n).filter((n) => allows(n)(told[key] ?? { min: 0 }))
  const found: Whole[] = []
  for (const intercepted of range('intercepted'))
    for (const failed of range('failed'))
      for (const impacted of range('impacted'))
        for (const hit of range('hit')) {
          if (hit > impacted) continue
          for (const launched of range('launched'))
            if (intercepted + failed + impacted <= launched) found.push({ launched, intercepted, failed, impacted, hit })
        }
  return found
}
