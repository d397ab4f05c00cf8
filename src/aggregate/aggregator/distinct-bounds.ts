/**
 * How many different values there are, by how many were met.
 *
 * @internal
 */
import type { Quantity } from '../../schema/quantity.js'
import type { ValueCounts } from './value-counts.js'

/** How many values were met. */
export interface MetValues extends Pick<ValueCounts, 'untoldOne' | 'untoldAny'> {
  /** Values that some record has for certain. */
  readonly certain: number
  /** Values that some record has or may have. */
  readonly met: number
}

/** A record that may have any number of values more leaves the count open; one that may have one more adds one. */
export const distinctBounds = ({ certain, met, untoldOne, untoldAny }: MetValues): Quantity => {
  if (untoldAny > 0) return { min: certain }
  const most = met + untoldOne
  return certain === most ? { min: certain, best: certain, max: most } : { min: certain, max: most }
}
