/**
 * Of pairs that share records, those that together have the most evidence beyond the threshold: the assignment problem, solved by
 * shortest augmenting paths (Jonker and Volgenant 1987), over the pairs that are there.
 *
 * The threshold is what a join costs: of "one pair with 20 bits" and "two with 12 each" the first is better where it is 10.
 *
 * @internal
 */
import type { ScoredPairs } from './scored-pairs.js'

/** More steps than this are not taken for one group. Measured: some tenths of a second. */
export const MOST_STEPS = 2e7

/** A pair that just reaches the threshold is better than none. In bits. */
const LEAST_GAIN = 1e-6

const numbered = (positions: Uint32Array, rows: Uint32Array): ReadonlyMap<number, number> => {
  const distinct = [...new Set(Array.from(positions, (position) => rows[position] as number))].sort((a, b) => a - b)
  return new Map(distinct.map((row, number) => [row, number]))
}

/** The positions of the chosen pairs. Undefined: the group is too large. */
export const bestTotal = (pairs: ScoredPairs, positions: Uint32Array, threshold: number): number[] | undefined => {
  const leftNumber = numbered(positions, pairs.left)
  const rightNumber = numbered(positions, pairs.right)
  if (leftNumber.size * positions.length > MOST_STEPS) return undefined

  // Without a threshold, the least of these scores is what a join costs.
  const lowest = positions.reduce((least, at) => Math.min(least, pairs.score[at] as number), Number.MAX_VALUE)
  const base = (Number.isFinite(threshold) ? threshold : lowest) - LEAST_GAIN
  /** Of each left record: its pairs, as the number of the right record, the cost, the position. */
  const edges = Array.from(leftNumber, (): { to: number; cost: number; position: number }[] => [])
  for (const position of positions)
    edges[leftNumber.get(pairs.left[position] as number) ?? 0]?.push({
      to: rightNumber.get(pairs.right[position] as number) ?? 0,
      cost: base - (pairs.score[position] as number),
      position,
    })
  for (const list of edges) list.sort((a, b) => a.to - b.to)

  /** The price of each record: no pair costs less than the prices of its two records, and a chosen one costs just that. */
  const leftPrice = edges.map((list) => list.reduce((least, { cost }) => Math.min(least, cost), 0))
  const rightPrice = new Float64Array(rightNumber.size)
  const partnerOfLeft = new Int32Array(leftNumber.size).fill(-1)
  const partnerOfRight = new Int32Array(rightNumber.size).fill(-1)

  /** How far each right record is from the start, and over which left record; -1: it is settled. Infinity: not reached. */
  const distance = new Float64Array(rightNumber.size)
  const from = new Int32Array(rightNumber.size)
  for (let start = 0; start < edges.length; start++) {
    distance.fill(Number.POSITIVE_INFINITY)
    let open: number[] = []
    const settled: { readonly right: number; readonly at: number }[] = []
    const visited: { readonly left: number; readonly at: number }[] = []
    let left = start
    let at = 0
    // Any record on the way may be left alone, which costs nothing but its price.
    let alone = { left: start, at: Number.POSITIVE_INFINITY }
    let end = -1
    while (true) {
      visited.push({ left, at })
      const price = leftPrice[left] as number
      if (at - price < alone.at) alone = { left, at: at - price }
      for (const { to, cost } of edges[left] ?? []) {
        const known = distance[to] as number
        const longer = at + cost - price - (rightPrice[to] as number)
        if (longer >= known) continue
        if (known === Number.POSITIVE_INFINITY) open.push(to)
        // Sums of prices may be off by the last digits.
        distance[to] = Math.max(0, longer)
        from[to] = left
      }
      let next = -1
      let nearest = Number.POSITIVE_INFINITY
      for (const to of open) {
        const far = distance[to] as number
        if (far < nearest || (far === nearest && to < next)) {
          next = to
          nearest = far
        }
      }
      if (next < 0 || alone.at < nearest) break
      open = open.filter((to) => to !== next)
      distance[next] = -1
      settled.push({ right: next, at: nearest })
      at = nearest
      left = partnerOfRight[next] as number
      if (left < 0) {
        end = next
        break
      }
    }
    const last = end < 0 ? alone.at : at
    for (const { left, at } of visited) leftPrice[left] = (leftPrice[left] as number) + last - at
    for (const { right, at } of settled) rightPrice[right] = (rightPrice[right] as number) - (last - at)

    let right = end
    if (end < 0) {
      right = partnerOfLeft[alone.left] as number
      partnerOfLeft[alone.left] = -1
      if (alone.left === start) continue
    }
    while (true) {
      const owner = from[right] as number
      const before = partnerOfLeft[owner] as number
      partnerOfLeft[owner] = right
      partnerOfRight[right] = owner
      if (owner === start) break
      right = before
    }
  }
  return edges.flatMap((list, left) => list.filter(({ to }) => to === partnerOfLeft[left]).map(({ position }) => position))
}
