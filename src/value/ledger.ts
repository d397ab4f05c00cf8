/**
 * The arithmetic of weapons: `launched` covers the fates `intercepted`, `failed` and `impacted`, which exclude each other,
 * and `impacted` covers `hit`. A weapon may have met another fate, or one that nobody told, so the fates need not add up.
 *
 * Laws: the bounds that {@link inferLedger} gives contain every whole ledger that the told figures allow, and are attained by
 * one; a figure that was told never gets wider; inferring twice changes nothing; it has `faults` exactly when no whole ledger fits.
 */
import type { Quantity } from '../schema/quantity.js'
import type { Bounds } from './bounds.js'

/**
 * The figures of a ledger, as far as they were told.
 *
 * @category values
 */
export interface Ledger {
  readonly launched?: Quantity
  readonly intercepted?: Quantity
  readonly failed?: Quantity
  readonly impacted?: Quantity
  readonly hit?: Quantity
}

/**
 * Bounds of every figure of a ledger. An absent `max` means that nothing bounds it from above.
 *
 * @category values
 */
export interface LedgerBounds {
  readonly launched: Bounds
  readonly intercepted: Bounds
  readonly failed: Bounds
  readonly impacted: Bounds
  readonly hit: Bounds
}

/**
 * What a ledger says of all its figures. One that contradicts itself says nothing of them together: its bounds are the told
 * ones as they are, and `faults` says why.
 *
 * @category values
 */
export interface InferredLedger extends LedgerBounds {
  /** What contradicts itself, in sentences. Absent: some whole ledger fits the figures. */
  readonly faults?: readonly string[]
}

const least = (figure: Quantity | undefined): number => figure?.min ?? 0
const most = (figure: Quantity | undefined): number => figure?.max ?? Number.POSITIVE_INFINITY
// Fractions of apportioned figures do not add up to the last bit.
const exceeds = (a: number, b: number): boolean => a > b + 1e-9 * Math.max(1, Math.abs(a))
const bounds = (min: number, max: number): Bounds =>
  max === Number.POSITIVE_INFINITY ? { min } : { min, max: Math.max(min, max) }

/**
 * What contradicts itself in a ledger, in sentences. Empty when some whole ledger fits the figures.
 *
 * @example
 * ledgerFaults({ launched: exactly(2), intercepted: exactly(3) }).length // => 1
 * ledgerFaults({ launched: atLeast(2), intercepted: exactly(3) }) // => []
 *
 * @category predicates
 */
export const ledgerFaults = (ledger: Ledger): readonly string[] => {
  const faults: string[] = []
  const impactedLeast = Math.max(least(ledger.impacted), least(ledger.hit))
  const fatesLeast = least(ledger.intercepted) + least(ledger.failed) + impactedLeast
  if (exceeds(least(ledger.hit), most(ledger.impacted)))
    faults.push(`At least ${least(ledger.hit)} hit, but at most ${most(ledger.impacted)} impacted: every hit is also an impact.`)
  if (exceeds(fatesLeast, most(ledger.launched)))
    faults.push(
      `Intercepted, failed and impacted make at least ${fatesLeast}, but at most ${most(ledger.launched)} were launched. ` +
        'Mend the figure that is wrong, or give it wider bounds.',
    )
  return faults
}

/**
 * What the told figures say of all figures together: more were launched than met a fate, none met two fates. A ledger that
 * contradicts itself gives the told figures back as they are, and says so in `faults`.
 *
 * @example
 * inferLedger({ launched: exactly(3), intercepted: exactly(2) }).impacted // => { min: 0, max: 1 }
 * inferLedger({ intercepted: exactly(2) }).launched // => { min: 2 }
 * inferLedger({ intercepted: exactly(2) }).faults // => undefined
 * inferLedger({ launched: exactly(2), intercepted: exactly(3) }).faults?.length // => 1
 *
 * @category folds
 */
export const inferLedger = (ledger: Ledger): InferredLedger => {
  const told = (figure: Quantity | undefined): Bounds => bounds(least(figure), most(figure))
  const faults = ledgerFaults(ledger)
  if (faults.length > 0)
    return {
      launched: told(ledger.launched),
      intercepted: told(ledger.intercepted),
      failed: told(ledger.failed),
      impacted: told(ledger.impacted),
      hit: told(ledger.hit),
      faults,
    }
  const impactedLeast = Math.max(least(ledger.impacted), least(ledger.hit))
  const launchedMost = most(ledger.launched)
  const fatesLeast = least(ledger.intercepted) + least(ledger.failed) + impactedLeast
  /** A fate can take what the least of the other fates leaves of the launched. */
  const room = (ownLeast: number): number => launchedMost - (fatesLeast - ownLeast)
  const impactedMost = Math.min(most(ledger.impacted), room(impactedLeast))
  return {
    launched: bounds(Math.max(least(ledger.launched), fatesLeast), launchedMost),
    intercepted: bounds(least(ledger.intercepted), Math.min(most(ledger.intercepted), room(least(ledger.intercepted)))),
    failed: bounds(least(ledger.failed), Math.min(most(ledger.failed), room(least(ledger.failed)))),
    impacted: bounds(impactedLeast, impactedMost),
    hit: bounds(least(ledger.hit), Math.min(most(ledger.hit), impactedMost)),
  }
}
