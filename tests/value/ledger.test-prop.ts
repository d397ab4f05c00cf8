import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quantity } from '../../src/schema/quantity.js'
import { type InferredLedger, inferLedger, ledgerFaults } from '../../src/value/ledger.js'
import { LIMIT, ledger, ledgerKeys, wholes } from './ledger-model.js'

const boundsOf = ({ min, max }: Quantity = { min: 0 }) => ({ min, ...(max !== undefined && { max }) })

test('a ledger is faulty exactly when no whole ledger fits it', () => {
  fc.assert(
    fc.property(ledger, (told) => {
      expect(ledgerFaults(told).length > 0).toBe(wholes(told).length === 0)
    }),
    { numRuns: 60 },
  )
})

test('inferring reports a contradiction exactly when no whole ledger fits, and gives the told figures back', () => {
  fc.assert(
    fc.property(ledger, (told) => {
      const inferred = inferLedger(told)
      expect(inferred.faults === undefined).toBe(wholes(told).length > 0)
      if (inferred.faults === undefined) return
      expect(inferred.faults).toEqual(ledgerFaults(told))
      for (const key of ledgerKeys) expect(inferred[key]).toEqual(boundsOf(told[key]))
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
      for (const key of ledgerKeys) {
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
      const once: InferredLedger = inferLedger(told)
      expect(inferLedger(once)).toEqual(once)
    }),
  )
})
