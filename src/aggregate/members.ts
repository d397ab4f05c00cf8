/**
 * Which rows of a table belong to which group: for certain to one alone, which are the most by far, and all others.
 *
 * @internal
 */
import { MAYBE, NO, YES } from '../table/answer.js'
import type { GroupColumn, Placings } from '../table/group-column.js'
import { SEVERAL } from '../table/key-column.js'
import type { Answers } from '../table/truth-column.js'
import { countWhile } from '../value/count-while.js'

/** The rows that belong, with their groups. */
export interface Members {
  /** Rows that belong for certain, each to one group. Absent: all rows, in order. */
  readonly rows: Uint32Array | undefined
  /** The group of each of them. */
  readonly groups: Int32Array
  /** All others: rows that may belong, and rows with several groups. */
  readonly others: Placings
}

/** What the rows are selected by. */
export interface Selection {
  /** Questions that all have to be answered. */
  readonly conjuncts: readonly Answers[]
  /** Rows that belong for certain alone. */
  readonly certain: boolean
  readonly isByTime: boolean
}

/** The rows, from and to, outside of which a question about time is answered no. */
const slice = (length: number, { conjuncts, isByTime }: Selection): readonly [number, number] => {
  let from = 0
  let to = length
  if (isByTime)
    for (const { codes, answers, isOfTime } of conjuncts) {
      if (!isOfTime) continue
      const first = answers.findIndex((answer) => answer !== NO)
      if (first < 0) return [0, 0]
      let last = answers.length - 1
      while (answers[last] === NO) last -= 1
      from = Math.max(from, lowerBound(codes, first))
      to = Math.min(to, lowerBound(codes, last + 1))
    }
  return [from, Math.max(from, to)]
}

/** The first row whose code is not less. The codes are in order. */
const lowerBound = (codes: Answers['codes'], code: number): number => countWhile(codes, (one) => one < code)

/** Whether every row between two rows is answered yes. The codes are in order. */
const isYesBetween = ({ codes, answers, isOfTime }: Answers, from: number, to: number): boolean =>
  isOfTime && from < to && answers.subarray(codes[from], (codes[to - 1] as number) + 1).every((answer) => answer === YES)

const truthOf = (conjuncts: readonly Answers[], row: number): number => {
  let truth = YES
  for (const { codes, answers } of conjuncts) {
    const answer = answers[codes[row] as number] as number
    if (answer < truth) truth = answer
  }
  return truth
}

/** The rows of the slice that are not answered no, and the answers of those. */
const belonging = (from: number, to: number, conjuncts: readonly Answers[]) => {
  const rows = new Uint32Array(to - from)
  const truths = new Uint8Array(to - from)
  const [first, second, ...more] = conjuncts
  let length = 0
  if (first !== undefined && second !== undefined && more.length === 0) {
    const [{ codes: codesA, answers: answersA }, { codes: codesB, answers: answersB }] = [first, second]
    for (let row = from; row < to; row++) {
      const a = answersA[codesA[row] as number] as number
      if (a === NO) continue
      const b = answersB[codesB[row] as number] as number
      if (b === NO) continue
      rows[length] = row
      truths[length] = a < b ? a : b
      length += 1
    }
  } else if (first !== undefined) {
    const { codes, answers } = first
    const others = conjuncts.slice(1)
    for (let row = from; row < to; row++) {
      const answer = answers[codes[row] as number] as number
      if (answer === NO) continue
      const other = others.length === 0 ? YES : truthOf(others, row)
      if (other === NO) continue
      rows[length] = row
      truths[length] = answer < other ? answer : other
      length += 1
    }
  } else
    for (let row = from; row < to; row++) {
      rows[length] = row
      truths[length] = YES
      length += 1
    }
  return { rows: rows.subarray(0, length), truths: truths.subarray(0, length) }
}

const noMaybes = { rows: new Uint32Array(0), groups: new Int32Array(0) }

/** The placings of the rows that belong, and the rows that may belong to one group each. */
const othersOf = (
  placings: Placings,
  truthsOfPlacings: (at: number) => number,
  maybe: { readonly rows: Uint32Array; readonly groups: Int32Array },
  certain: boolean,
): Placings => {
  const most = placings.rows.length + maybe.rows.length
  if (most === 0) return placings
  const others = { rows: new Uint32Array(most), groups: new Int32Array(most), certain: new Uint8Array(most) }
  let length = 0
  const put = (row: number, group: number, sure: 0 | 1): void => {
    if (sure === 0 && certain) return
    others.rows[length] = row
    others.groups[length] = group
    others.certain[length] = sure
    length += 1
  }
  for (let at = 0; at < placings.rows.length; at++) {
    const truth = truthsOfPlacings(at)
    if (truth === NO) continue
    put(placings.rows[at] as number, placings.groups[at] as number, placings.certain[at] === 1 && truth === YES ? 1 : 0)
  }
  for (let at = 0; at < maybe.rows.length; at++) put(maybe.rows[at] as number, maybe.groups[at] as number, 0)
  return {
    rows: others.rows.subarray(0, length),
    groups: others.groups.subarray(0, length),
    certain: others.certain.subarray(0, length),
  }
}

/** Part of the placings: those of the rows in the slice. */
const placingsBetween = ({ rows, groups, certain }: Placings, from: number, to: number): Placings => {
  const [begin, end] = [lowerBound(rows, from), lowerBound(rows, to)]
  return { rows: rows.subarray(begin, end), groups: groups.subarray(begin, end), certain: certain.subarray(begin, end) }
}

/**
 * Of the members of finer groups, those that are members of the group before, which are those that belong to it for certain: rows
 * that belong for certain are asked for, and not values, so that a row may have a value that it has perhaps.
 */
export const certainIn = (before: Members, finer: Members, groupBefore: (finer: number) => number): Members => {
  const groupsOf = new Map<number, number[]>()
  const add = (row: number, group: number): void => {
    const found = groupsOf.get(row)
    if (found === undefined) groupsOf.set(row, [group])
    else found.push(group)
  }
  const { rows, groups, others } = before
  for (let at = 0; at < groups.length; at++) add(rows === undefined ? at : (rows[at] as number), groups[at] as number)
  for (let at = 0; at < others.rows.length; at++) add(others.rows[at] as number, others.groups[at] as number)
  const kept = Uint32Array.from(finer.others.rows.keys()).filter((at) =>
    groupsOf.get(finer.others.rows[at] as number)?.includes(groupBefore(finer.others.groups[at] as number)),
  )
  return {
    rows: finer.rows,
    groups: finer.groups,
    others: {
      rows: kept.map((at) => finer.others.rows[at] as number),
      groups: Int32Array.from(kept, (at) => finer.others.groups[at] as number),
      certain: Uint8Array.from(kept, (at) => finer.others.certain[at] as number),
    },
  }
}

/** The rows that belong to the groups. */
export const membersOf = ({ groups, placings, single }: GroupColumn, selection: Selection): Members => {
  const { certain } = selection
  const [from, to] = slice(groups.length, selection)
  const conjuncts = selection.conjuncts.filter((one) => !(selection.isByTime && isYesBetween(one, from, to)))
  // Everything belongs, which needs no looking at the rows.
  if (conjuncts.length === 0 && from === 0 && to === groups.length)
    return { ...single(), others: certain ? othersOf(placings, () => YES, noMaybes, true) : placings }
  const { rows, truths } = belonging(from, to, conjuncts)
  const own = new Int32Array(rows.length)
  const maybeRows = new Uint32Array(rows.length)
  const maybeGroups = new Int32Array(rows.length)
  let length = 0
  let maybes = 0
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number
    const group = groups[row] as number
    if (group === SEVERAL) continue
    if (truths[at] === MAYBE) {
      maybeRows[maybes] = row
      maybeGroups[maybes] = group
      maybes += 1
      continue
    }
    // The rows that were read are not needed again.
    rows[length] = row
    own[length] = group
    length += 1
  }
  const inSlice = placingsBetween(placings, from, to)
  return {
    rows: rows.subarray(0, length),
    groups: own.subarray(0, length),
    others: othersOf(
      inSlice,
      conjuncts.length === 0 ? () => YES : (at) => truthOf(conjuncts, inSlice.rows[at] as number),
      { rows: maybeRows.subarray(0, maybes), groups: maybeGroups.subarray(0, maybes) },
      certain,
    ),
  }
}
