/**
 * Chooses pairs so that no record is in two of them.
 *
 * Pairs that share records, also through others, are one group. Of a group those are chosen that together have the most evidence
 * beyond the threshold. A group that is too large for that is decided by the highest score first.
 *
 * @internal
 */
import { bestTotal } from './best-total.js'
import { byScore, type ScoredPairs } from './scored-pairs.js'

/** Rows of left pairs and of right pairs are nodes of one graph: those of the right stand behind those of the left. */
const components = ({ left, right }: ScoredPairs, positions: Uint32Array): readonly Uint32Array[] => {
  const nodes = new Map<number, number>()
  const parents: number[] = []
  const nodeOf = (key: number): number => {
    const known = nodes.get(key)
    if (known !== undefined) return known
    nodes.set(key, parents.length)
    parents.push(parents.length)
    return parents.length - 1
  }
  const rootOf = (node: number): number => {
    let root = node
    while (parents[root] !== root) {
      parents[root] = parents[parents[root] as number] as number
      root = parents[root] as number
    }
    return root
  }
  // Rows of the left are even numbers, rows of the right odd ones.
  const leftNode = (position: number): number => nodeOf(2 * (left[position] as number))
  for (const position of positions) {
    const one = rootOf(leftNode(position))
    const other = rootOf(nodeOf(2 * (right[position] as number) + 1))
    if (one !== other) parents[other] = one
  }
  const found = new Map<number, number[]>()
  for (const position of positions) {
    const root = rootOf(leftNode(position))
    const list = found.get(root)
    if (list === undefined) found.set(root, [position])
    else list.push(position)
  }
  return Array.from(found.values(), (list) => Uint32Array.from(list))
}

/** The highest score first, each record once. `sides` tells whether one row of the left and of the right are two records. */
export const highestFirst = (pairs: ScoredPairs, positions: Uint32Array, sides: 'two' | 'one'): number[] => {
  const takenLeft = new Set<number>()
  const takenRight = sides === 'two' ? new Set<number>() : takenLeft
  const chosen: number[] = []
  for (const position of byScore(pairs, positions.slice())) {
    const left = pairs.left[position] as number
    const right = pairs.right[position] as number
    if (takenLeft.has(left) || takenRight.has(right)) continue
    takenLeft.add(left)
    takenRight.add(right)
    chosen.push(position)
  }
  return chosen
}

/** The positions of the chosen pairs, where the left rows are of other records than the right rows. */
export const assignPairs = (pairs: ScoredPairs, positions: Uint32Array, threshold: number): number[] =>
  components(pairs, positions).flatMap((group) =>
    group.length === 1 ? [...group] : (bestTotal(pairs, group, threshold) ?? highestFirst(pairs, group, 'two')),
  )
