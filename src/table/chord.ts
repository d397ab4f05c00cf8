/**
 * Chords: distances straight through the Earth. To compare two chords takes no trigonometry, so they decide most questions about
 * distances, and leave the close ones to the exact formula.
 *
 * @internal
 */
import type { Point } from '../schema/place.js'
import { EARTH_RADIUS } from '../value/place.js'

const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** A vector that ends on the unit sphere. */
export interface Vector {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** The point as a vector. */
export const vectorOf = ({ lat, lon }: Point): Vector => {
  const flat = Math.cos(radians(lat))
  return { x: flat * Math.cos(radians(lon)), y: flat * Math.sin(radians(lon)), z: Math.sin(radians(lat)) }
}

/** The square of the chord that spans so many metres on the ground. No chord is as short as one below 0, or as long as one half-way round. */
export const squaredChord = (metres: number): number => {
  const half = metres / (2 * EARTH_RADIUS)
  if (half < 0) return -1
  return half < Math.PI / 2 ? 4 * Math.sin(half) ** 2 : Number.POSITIVE_INFINITY
}
