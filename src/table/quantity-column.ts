/**
 * A column of quantities: two columns of bounds, and two more only where a figure needs them.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { Quantity } from '../schema/quantity.js'

/** What a row tells, as bits. */
export const REPORTED = 1
export const OPEN = 2
export const BEST = 4
export const HEDGED = 8
/** What an exact figure tells. */
export const EXACT: number = REPORTED | BEST

/**
 * A column of quantities. Where nothing is told all numbers are 0.
 *
 * @category tables
 */
export interface QuantityColumn {
  /** What each row tells: the bits {@link REPORTED}, {@link OPEN}, {@link BEST}, {@link HEDGED}. */
  readonly told: Uint8Array
  readonly min: Float64Array
  readonly best: Float64Array
  readonly max: Float64Array
  /** Each figure that was told is exact: its bounds and its best figure are one number, and `min` alone says everything. */
  readonly exact: boolean
}

/** The column of a figure. An exact column has one array of numbers, under three names. */
export const quantityColumnOf = (
  incidents: readonly Incident[],
  read: (incident: Incident) => Quantity | undefined,
): QuantityColumn => {
  const told = new Uint8Array(incidents.length)
  const min = new Float64Array(incidents.length)
  let best = min
  let max = min
  let exact = true
  for (let row = 0; row < incidents.length; row++) {
    const figure = read(incidents[row] as Incident)
    if (figure === undefined) continue
    const bits =
      REPORTED |
      (figure.max === undefined ? OPEN : 0) |
      (figure.best === undefined ? 0 : BEST) |
      (figure.approximate === true ? HEDGED : 0)
    if (exact && !(bits === EXACT && figure.min === figure.max)) {
      // The rows before this one are exact, so their numbers are the same in all three columns.
      exact = false
      best = min.slice()
      max = min.slice()
    }
    told[row] = bits
    min[row] = figure.min
    if (exact) continue
    best[row] = figure.best ?? 0
    max[row] = figure.max ?? 0
  }
  return { told, min, best, max, exact }
}
