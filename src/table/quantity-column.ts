/**
 * A column of quantities: two columns of bounds, and more only where a figure needs them.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { Quantity } from '../schema/quantity.js'
import type { QuantityPath } from '../schema/rollup-figure.js'
import { type ColumnBuilder, type ColumnPlan, columnOf } from './column-builder.js'
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

/** Makes the column of a figure. */
const quantityBuilder = (rows: number, read: (incident: Incident) => Quantity | undefined): ColumnBuilder<QuantityColumn> => {
  const told = new Uint8Array(rows)
  const min = new Float64Array(rows)
  let best = min
  let max = min
  let isFull = true
  let isClosed = true
  let isExact = true
  return {
    add: (incident, row) => {
      const figure = read(incident)
      if (figure === undefined) {
        isFull = false
        return
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
      if (isExact) return
      best[row] = figure.best ?? 0
      max[row] = figure.max ?? 0
    },
    end: () => ({ told, min, best, max, isFull, isClosed, isExact }),
  }
}

/** The column of a figure of incidents. */
export const quantityPlan = (path: QuantityPath): ColumnPlan<QuantityColumn> => ({
  name: `quantity ${path}`,
  builder: (rows) => quantityBuilder(rows, quantityAt(path)),
})

/** The column of a figure of incidents, which is kept. */
export const quantityColumn = (table: Table, path: QuantityPath): QuantityColumn => columnOf(table, quantityPlan(path))
