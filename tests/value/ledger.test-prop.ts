import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inferLedger, type Ledger, type LedgerBounds, ledgerFaults } from '../../src/value/ledger.js'
import { allows } from '../../src/value/quantity.js'
import { quantity } from './arbitraries.js'

const keys = ['launched', 'intercepted', 'failed', 'impacted', 'hit'] as const
const LIMIT = 7

const figure = fc.option(quantity(4), { nil: undefined })
const ledger: fc.Arbitrary<Ledger> = fc
  .record({ launched: figure, intercepted: figure, failed: figure, impacted: figure, hit: figure })
  .map((told) => Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)))

type Whole = Record<(typeof keys)[number], number>

/** Every whole ledger up to a limit that the told figures allow, found by trying them all. */
const wholes = (told: Ledger): readonly Whole[] => {
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

test('a ledger is faulty exactly when no whole ledger fits it', () => {
  fc.assert(
    fc.property(ledger, (told) => {
      expect(ledgerFaults(told).length > 0).toBe(wholes(told).length === 0)
    }),
    { numRuns: 60 },
  )
})

test('the inferred bounds hold every whole ledger and are reached', () => {
  fc.assert(
    fc.property(ledger, (told) => {
      const found = wholes(told)
      if (found.length === 0) return
      const bounds = inferLedger(told)
      for (const key of keys) {
        const values = found.map((whole) => whole[key])
        expect(bounds[key].min).toBe(Math.min(...values))
        if (bounds[key].max !== undefined) expect(bounds[key].max).toBe(Math.max(...values))
        else expect(Math.max(...values)).toBeGreaterThanOrEqual(LIMIT)
      }
    }),
    { numRuns: 60 },
  )
})

test('inferring twice changes nothing', () => {
  fc.assert(
    fc.property(ledger, (told) => {
      const once: LedgerBounds = inferLedger(told)
      expect(inferLedger(once)).toEqual(once)
    }),
  )
})
