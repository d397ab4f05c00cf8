import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Fate, shareOfLaunched } from '../../src/value/launched-share.js'
import { type Ledger, ledgerFaults } from '../../src/value/ledger.js'
import { ledger, wholes } from './ledger-model.js'

const fate = fc.constantFrom<Fate>('intercepted', 'failed', 'impacted', 'hit')
const ledgers = fc.array(
  ledger.filter((one) => ledgerFaults(one).length === 0),
  { maxLength: 3 },
)

/** Every pair of how many met the fate and how many were launched, over all ledgers together. */
const sums = (told: readonly Ledger[], of: Fate): readonly (readonly [met: number, launched: number])[] => {
  let found = new Map<string, readonly [met: number, launched: number]>([['0/0', [0, 0]]])
  for (const one of told) {
    const next: typeof found = new Map()
    const pairs = new Map(wholes(one).map((whole) => [`${whole[of]}/${whole.launched}`, [whole[of], whole.launched] as const]))
    for (const [met, launched] of found.values())
      for (const [more, moreLaunched] of pairs.values())
        next.set(`${met + more}/${launched + moreLaunched}`, [met + more, launched + moreLaunched] as const)
    found = next
  }
  return [...found.values()]
}

test('the share of every choice of whole ledgers is inside the bounds, and bounded ones are reached', () => {
  fc.assert(
    fc.property(ledgers, fate, (told, of) => {
      const shares = sums(told, of).flatMap(([met, launched]) => (launched === 0 ? [] : [met / launched]))
      const bounds = shareOfLaunched(of)(told)
      expect(bounds === undefined).toBe(shares.length === 0)
      if (bounds === undefined) return
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(bounds.min - 1e-12)
      expect(Math.max(...shares)).toBeLessThanOrEqual(bounds.max + 1e-12)
      if (told.some(({ launched }) => launched?.max === undefined)) return
      expect(bounds.min).toBeCloseTo(Math.min(...shares), 12)
      expect(bounds.max).toBeCloseTo(Math.max(...shares), 12)
    }),
    { numRuns: 150 },
  )
})

test('the order of the ledgers does not matter', () => {
  fc.assert(
    fc.property(ledgers, fate, (told, of) => {
      expect(shareOfLaunched(of)([...told].reverse())).toEqual(shareOfLaunched(of)(told))
    }),
  )
})

test('a figure that is told more narrowly gives no wider bounds', () => {
  fc.assert(
    fc.property(ledgers, fate, (told, of) => {
      const narrow = shareOfLaunched(of)(told)
      const wide = shareOfLaunched(of)(told.map(({ failed: _, ...rest }) => rest))
      if (narrow === undefined || wide === undefined) return
      expect(wide.min).toBeLessThanOrEqual(narrow.min + 1e-12)
      expect(wide.max).toBeGreaterThanOrEqual(narrow.max - 1e-12)
    }),
  )
})
