/**
 * A column of quantities: two columns of bounds, and more only where a figure needs them.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { Quantity } from '../schema/quantity.js'
import type { QuantityPath } from '../schema/rollup.js'
import { quantityAt } from './quantity-path.js'
import type { Table } from './table.js'

/** What a row tells, as bits. */
export const REPORTED = 1
export const OPEN = 2
export const BEST = 4
export const HEDGED = 8

/** How much there is to keep of a column: the less, the fewer numbers are added up. */
export interface Shape {
  /** Every row tells the figure. */
  readonly isFull: boolean
  /** Every figure has a best figure and an upper bound, and none is hedged. */
  readonly isClosed: boolean
  /** Every figure is one number: `min`, `best` and `max` are one array. */
  readonly isExact: boolean
}

/** A column of quantities. Where nothing is told all numbers are 0. */
export interface QuantityColumn extends Shape {
  /** What each row tells: the bits {@link REPORTED}, {@link OPEN}, {@link BEST}, {@link HEDGED}. */
  readonly told: Uint8Array
  readonly min: Float64Array
  readonly best: Float64Array
  readonly max: Float64Array
}

/** The column of a figure. */
export const quantityColumnOf = (
  incidents: readonly Incident[],
  read: (incident: Incident) => Quantity | undefined,
): QuantityColumn => {
  const told = new Uint8Array(incidents.length)
  const min = new Float64Array(incidents.length)
  let best = min
  let max = min
  let isFull = true
  let isClosed = true
  let isExact = true
  for (let row = 0; row < incidents.length; row++) {
    const figure = read(incidents[row] as Incident)
    if (figure === undefined) {
      isFull = false
      continue
    }
    const bits =
      REPORTED |
      (figure.max === undefined ? OPEN : 0) |
      (figure.best === undefined ? 0 : BEST) |
      (figure.approximate === true ? HEDGED : 0)
    if (bits !== (REPORTED | BEST)) isClosed = false
    if (isExact && !(isClosed && figure.min === figure.max)) {
      // The rows before this one are exact, so their numbers are the same in all three columns.
      isExact = false
      best = min.slice()
      max = min.slice()
    }
    told[row] = bits
    min[row] = figure.min
    if (isExact) continue
    best[row] = figure.best ?? 0
    max[row] = figure.max ?? 0
  }
  return { told, min, best, max, isFull, isClosed, isExact }
}

/** The column of a figure of incidents, which is kept. */
export const quantityColumn = (table: Table, path: QuantityPath): QuantityColumn =>
  table.kept(`quantity ${path}`, () => quantityColumnOf(table.incidents, quantityAt(path)))
