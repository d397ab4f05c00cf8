/**
 * Pairs that need no comparison: two records with one id, and what a person judged.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import type { JudgedIncidents } from '../judgement/judged-incidents.js'
import type { Prepared } from '../prepare/prepared.js'

/** A pair of rows that is certain. */
export interface CertainPair {
  readonly left: number
  readonly right: number
  readonly by: 'id' | 'judgement'
  /** Which of the two is a part of the other. Absent: they are the same. */
  readonly part?: 'left' | 'right'
}

/** What is certain of two lists. */
export interface CertainPairs {
  /**
   * One id is one pair. What is judged the same is told by as many pairs as hold it together, not by all that there are: the first
   * of one list with each of the other, and the other way round; inside one list the first with each other.
   */
  readonly pairs: readonly CertainPair[]
  /** Whether two rows need no comparison: they are in `pairs`, or judged the same by way of others that are. */
  readonly isCertain: (left: number, right: number) => boolean
}

/** What is certain of two lists in the order of their ids, or inside one list when it is given twice. */
export const certainPairs = (
  left: readonly Prepared[],
  right: readonly Prepared[],
  { same, partOf }: JudgedIncidents,
): CertainPairs => {
  const isWithin = left === right
  const rowsOf = (records: readonly Prepared[]): ReadonlyMap<IncidentId, number> =>
    new Map(records.map(({ id }, row) => [id, row]))
  const leftRows = rowsOf(left)
  const rightRows = isWithin ? leftRows : rowsOf(right)
  const groups = new Map(same.flatMap((members, group) => members.map((id) => [id, group] as const)))
  const isSame = (one: IncidentId | undefined, other: IncidentId | undefined): boolean => {
    if (one === undefined || other === undefined) return false
    const group = groups.get(one)
    return one === other || (group !== undefined && group === groups.get(other))
  }
  const found = new Map<number, CertainPair>()
  const keyOf = (row: number, otherRow: number): number => row * right.length + otherRow
  const add = (one: IncidentId, other: IncidentId, pair: Pick<CertainPair, 'by' | 'part'>): void => {
    const row = leftRows.get(one)
    const otherRow = rightRows.get(other)
    if (row === undefined || otherRow === undefined || (isWithin && row >= otherRow)) return
    // What is one record is no part of itself, and what is judged the same comes before what is judged a part.
    if (pair.part !== undefined && isSame(one, other)) return
    const key = keyOf(row, otherRow)
    if (!found.has(key)) found.set(key, { left: row, right: otherRow, ...pair })
  }
  if (!isWithin) for (const { id } of left) add(id, id, { by: 'id' })
  for (const members of same) {
    // In the order of their ids.
    const ours = members.filter((id) => leftRows.has(id))
    const theirs = isWithin ? ours : members.filter((id) => rightRows.has(id))
    const [first, other] = [ours[0], theirs[0]]
    if (first === undefined || other === undefined) continue
    for (const id of theirs) add(first, id, { by: 'judgement' })
    for (const id of ours) add(id, other, { by: 'judgement' })
  }
  for (const [part, whole] of partOf) {
    add(part, whole, { by: 'judgement', part: 'left' })
    add(whole, part, { by: 'judgement', part: 'right' })
  }
  return {
    pairs: [...found.values()],
    isCertain: (row, otherRow) => found.has(keyOf(row, otherRow)) || isSame(left[row]?.id, right[otherRow]?.id),
  }
}
