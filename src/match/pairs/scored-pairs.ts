/**
 * Pairs of rows with a score, in typed arrays that grow: there may be millions of them.
 *
 * @internal
 */

/** Pairs of rows with their scores. Only the first `length` places of the arrays count. */
export interface ScoredPairs {
  length: number
  left: Uint32Array
  right: Uint32Array
  score: Float64Array
}

/** A list without pairs, with room for some. */
export const noScoredPairs = (room = 1024): ScoredPairs => ({
  length: 0,
  left: new Uint32Array(room),
  right: new Uint32Array(room),
  score: new Float64Array(room),
})

const longer = <A extends Uint32Array | Float64Array>(longest: A, array: A): A => {
  longest.set(array)
  return longest
}

/** Adds a pair to the end. */
export const addPair = (pairs: ScoredPairs, left: number, right: number, score: number): void => {
  const at = pairs.length
  if (at === pairs.left.length) {
    pairs.left = longer(new Uint32Array(2 * at), pairs.left)
    pairs.right = longer(new Uint32Array(2 * at), pairs.right)
    pairs.score = longer(new Float64Array(2 * at), pairs.score)
  }
  pairs.left[at] = left
  pairs.right[at] = right
  pairs.score[at] = score
  pairs.length = at + 1
}

/** The pairs without some of them. */
export const without = (pairs: ScoredPairs, isOut: (left: number, right: number, score: number) => boolean): ScoredPairs => {
  const kept = noScoredPairs()
  for (let at = 0; at < pairs.length; at++) {
    const [left, right, score] = [pairs.left[at] as number, pairs.right[at] as number, pairs.score[at] as number]
    if (!isOut(left, right, score)) addPair(kept, left, right, score)
  }
  return kept
}

/** Puts positions of pairs in order: the highest score first, those of one score by their rows. */
export const byScore = ({ left, right, score }: ScoredPairs, positions: Uint32Array): Uint32Array =>
  positions.sort((a, b) => {
    const [one, other] = [score[a] as number, score[b] as number]
    if (one !== other) return one > other ? -1 : 1
    return (left[a] as number) - (left[b] as number) || (right[a] as number) - (right[b] as number)
  })

/** Positions of pairs by a key, each list in the order that is given. */
export const grouped = <K>(positions: Uint32Array, keyOf: (position: number) => K): ReadonlyMap<K, Uint32Array> => {
  const lists = new Map<K, number[]>()
  for (const position of positions) {
    const key = keyOf(position)
    const list = lists.get(key)
    if (list === undefined) lists.set(key, [position])
    else list.push(position)
  }
  return new Map(Array.from(lists, ([key, list]) => [key, Uint32Array.from(list)]))
}
