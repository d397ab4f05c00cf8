/**
 * How many, over columns. What it comes to is what `countRecords` comes to.
 *
 * @internal
 */
import type { Quantity } from '../../schema/quantity.js'
import { NO, YES } from '../../table/answer.js'
import { countRecords, type RecordCount } from '../aggregator/count-records.js'
import type { Members } from '../members.js'
import type { Counts, FigureKind, FigureOf } from './figure-kind.js'

/** How many rows belong to each group. */
export const countsOf = (size: number, { groups, others }: Members): Counts => {
  const certain = new Uint32Array(size)
  const possible = new Uint32Array(size)
  for (let at = 0; at < groups.length; at++) {
    const group = groups[at] as number
    certain[group] = (certain[group] as number) + 1
  }
  for (let at = 0; at < others.groups.length; at++) {
    const group = others.groups[at] as number
    if (others.certain[at] === 1) certain[group] = (certain[group] as number) + 1
    else possible[group] = (possible[group] as number) + 1
  }
  return { certain, possible }
}

/** The same of the rows that also answer a question. */
const countsAnswering = (size: number, { rows, groups, others }: Members, truths: Uint8Array): Counts => {
  const certain = new Uint32Array(size)
  const possible = new Uint32Array(size)
  const add = (group: number, row: number, sure: boolean): void => {
    const truth = truths[row]
    if (truth === NO) return
    const counts = sure && truth === YES ? certain : possible
    counts[group] = (counts[group] as number) + 1
  }
  for (let at = 0; at < groups.length; at++) add(groups[at] as number, rows === undefined ? at : (rows[at] as number), true)
  for (let at = 0; at < others.groups.length; at++)
    add(others.groups[at] as number, others.rows[at] as number, others.certain[at] === 1)
  return { certain, possible }
}

export const countFigure: FigureKind<FigureOf<'count'>, RecordCount, Quantity> = {
  accumulate: ({ where }, { size, members, counts, truths }) => {
    const { certain, possible } = where === undefined ? counts : countsAnswering(size, members, truths(where))
    return { stateOf: (group) => ({ certain: certain[group] as number, possible: possible[group] as number }) }
  },
  monoid: () => countRecords.monoid,
  present: () => countRecords.present,
}
