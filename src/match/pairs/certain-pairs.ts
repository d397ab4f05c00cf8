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

/** The certain pairs of two lists, or inside one list when it is given twice. */
export const certainPairs = (
  left: readonly Prepared[],
  right: readonly Prepared[],
  { same, partOf }: JudgedIncidents,
): readonly CertainPair[] => {
  const isWithin = left === right
  const rowsOf = (records: readonly Prepared[]): ReadonlyMap<IncidentId, number> =>
    new Map(records.map(({ id }, row) => [id, row]))
  const leftRows = rowsOf(left)
  const rightRows = isWithin ? leftRows : rowsOf(right)
  const found = new Map<string, CertainPair>()
  const add = (one: IncidentId, other: IncidentId, pair: Pick<CertainPair, 'by' | 'part'>): void => {
    const row = leftRows.get(one)
    const otherRow = rightRows.get(other)
    if (row === undefined || otherRow === undefined || (isWithin && row >= otherRow)) return
    const key = `${row} ${otherRow}`
    // What is one record is no part of itself, and what is judged the same comes before what is judged a part.
    if (!found.has(key)) found.set(key, { left: row, right: otherRow, ...pair })
  }
  if (!isWithin) for (const { id } of left) add(id, id, { by: 'id' })
  for (const members of same)
    for (const one of members)
      if (leftRows.has(one)) for (const other of members) if (one !== other) add(one, other, { by: 'judgement' })
  for (const [part, whole] of partOf) {
    add(part, whole, { by: 'judgement', part: 'left' })
    add(whole, part, { by: 'judgement', part: 'right' })
  }
  return [...found.values()]
}
