/**
 * The nearest word to a misspelt one.
 *
 * @internal
 */

/** Longer words are not compared: what is longer is no slip of the hand, and may be meant to keep us busy. */
const LONGEST = 64

/** Three rows of costs, used again for each word. */
type Rows = readonly [Uint8Array, Uint8Array, Uint8Array]

/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn one word into another. An answer from
 * `limit` on says no more than that there are at least so many.
 */
const distance = (a: string, b: string, limit: number, rows: Rows): number => {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let [before, last, current] = rows
  for (let column = 0; column <= b.length; column++) last[column] = column
  for (let row = 1; row <= a.length; row++) {
    let least = row
    current[0] = row
    for (let column = 1; column <= b.length; column++) {
      const letter = a.charCodeAt(row - 1)
      const other = b.charCodeAt(column - 1)
      const change = (last[column - 1] as number) + (letter === other ? 0 : 1)
      let cost = Math.min((last[column] as number) + 1, (current[column - 1] as number) + 1, change)
      if (letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other)
        cost = Math.min(cost, (before[column - 2] as number) + 1)
      current[column] = cost
      least = Math.min(least, cost)
    }
    // A row is at most one above the row before it, so neither this row nor the one before leads below the limit.
    if (least > limit) return limit
    ;[before, last, current] = [last, current, before]
  }
  return last[b.length] as number
}

/** The word that is nearest to a misspelt one, if one is near: a third of its letters may be wrong, and at least one. */
export const nearest = (words: readonly string[], misspelt: string): string | undefined => {
  if (misspelt.length > LONGEST) return undefined
  const written = misspelt.toLowerCase()
  // Some letters become two or three in lower case. No word that is compared is longer than that and the limit together.
  const row = (): Uint8Array => new Uint8Array(4 * LONGEST)
  const rows: Rows = [row(), row(), row()]
  let best: string | undefined
  let bestDistance = Math.max(1, Math.floor(misspelt.length / 3)) + 1
  for (const word of words) {
    const found = distance(written, word.toLowerCase(), bestDistance, rows)
    if (found < bestDistance) {
      best = word
      bestDistance = found
    }
  }
  return best
}
