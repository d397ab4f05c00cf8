/**
 * The nearest word to a misspelt one.
 *
 * @internal
 */

/** How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into another. */
const distance = (a: string, b: string): number => {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      if (a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      current.push(cost)
    }
    before = last
    last = current
  }
  return last[b.length] ?? 0
}

/** The word that is nearest to a misspelt one, if one is near: a third of its letters may be wrong, and at least one. */
export const nearest = (words: readonly string[], misspelt: string): string | undefined => {
  if (misspelt.length > 64) return undefined
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(misspelt.length / 3)) + 1
  for (const word of words) {
    const found = distance(misspelt.toLowerCase(), word.toLowerCase())
    if (found < bestDistance) {
      best = word
      bestDistance = found
    }
  }
  return best
}
