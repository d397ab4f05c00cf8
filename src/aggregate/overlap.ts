/**
 * Records that stand in several rows together, such as an incident with two weapons in a breakdown by weapon.
 *
 * @internal
 */
import type { GroupColumn } from '../table/group-column.js'
import type { Members } from './members.js'
import type { RollupState } from './rollup-state.js'

/** How many records stand in several rows: for certain, and perhaps. */
export const overlapOf = ({ columns }: GroupColumn, { others }: Members): RollupState['overlap'] => {
  const lists = columns.filter(({ isList, several }) => isList && several)
  let certain = 0
  let possible = 0
  if (lists.length > 0)
    for (let at = 0; at < others.rows.length; ) {
      const row = others.rows[at] as number
      let isCertain = false
      for (; others.rows[at] === row; at++) if (others.certain[at] === 1) isCertain = true
      const all = lists.map((column) => column.numbersOf(row))
      if (isCertain && all.some((numbers) => numbers.certain.length > 1)) certain += 1
      else if (all.some((numbers) => numbers.certain.length + numbers.possible.length > 1)) possible += 1
    }
  return { certain, possible }
}
