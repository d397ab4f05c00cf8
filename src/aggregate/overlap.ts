/**
 * Records that stand in several rows together, such as an incident with two weapons in a breakdown by weapon.
 *
 * @internal
 */
import type { GroupColumn } from '../table/group-column.js'
import type { KeyColumn } from '../table/key-column.js'
import { countWhile } from '../value/count-while.js'
import type { Members } from './members.js'
import type { RollupState } from './rollup-state.js'

/** How many values a row has for certain, and how many at most. */
const countsIn = ({ several }: KeyColumn, row: number): readonly [certain: number, most: number] => {
  const at = countWhile(several.rows, (one) => one < row)
  if (several.rows[at] !== row) return [1, 1]
  const [from, to] = [several.offsets[at] as number, several.offsets[at + 1] as number]
  return [several.certain.subarray(from, to).reduce((sum, one) => sum + one, 0), to - from]
}

/** The same of incidents that were told apart: what stands in two groups is the incident, and not a part of it. */
const ofWholes = ({ rows, groups, others }: Members, wholes: Uint32Array): RollupState['overlap'] => {
  const found = new Map<number, { readonly certain: Set<number>; readonly possible: Set<number> }>()
  const add = (row: number, group: number, sure: boolean): void => {
    const whole = wholes[row] as number
    const its = found.get(whole) ?? { certain: new Set(), possible: new Set() }
    found.set(whole, its)
    ;(sure ? its.certain : its.possible).add(group)
  }
  for (let at = 0; at < groups.length; at++) add(rows === undefined ? at : (rows[at] as number), groups[at] as number, true)
  for (let at = 0; at < others.rows.length; at++)
    add(others.rows[at] as number, others.groups[at] as number, others.certain[at] === 1)
  let certain = 0
  let possible = 0
  for (const its of found.values())
    if (its.certain.size > 1) certain += 1
    else if (new Set([...its.certain, ...its.possible]).size > 1) possible += 1
  return { certain, possible }
}

/**
 * How many records stand in several rows: for certain, and perhaps. `wholes` are the rows of the incidents, where each was told
 * apart into several.
 */
export const overlapOf = (
  { columns }: GroupColumn,
  members: Members,
  wholes: Uint32Array | undefined,
): RollupState['overlap'] => {
  if (wholes !== undefined) return ofWholes(members, wholes)
  const { others } = members
  const lists = columns.filter(({ isList, several }) => isList && several.rows.length > 0)
  let certain = 0
  let possible = 0
  if (lists.length > 0)
    for (let at = 0; at < others.rows.length; ) {
      const row = others.rows[at] as number
      let isCertain = false
      for (; others.rows[at] === row; at++) if (others.certain[at] === 1) isCertain = true
      const counts = lists.map((column) => countsIn(column, row))
      if (isCertain && counts.some(([sure]) => sure > 1)) certain += 1
      else if (counts.some(([, most]) => most > 1)) possible += 1
    }
  return { certain, possible }
}
