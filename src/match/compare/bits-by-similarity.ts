/**
 * Bits by how alike two names are.
 *
 * @internal
 */
import type { NameWeights } from './weights.js'

/** From `unlike` to `alike` on a straight line between the similarities `low` and `high`. NaN stays NaN. */
export const bitsBySimilarity = (similarity: number, { low, high, unlike, alike }: NameWeights): number => {
  if (similarity >= high) return alike
  if (similarity <= low) return unlike
  return unlike + ((similarity - low) / (high - low)) * (alike - unlike)
}

/** The most that names can count. */
export const mostOfNames = ({ unlike, alike }: NameWeights): number => Math.max(0, unlike, alike)
