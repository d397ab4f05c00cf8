/**
 * How many different values of a key there are, and which most have, over columns: both come from how many records have each value.
 *
 * @internal
 */
import type { Quantity } from '../../schema/quantity.js'
import { NONE } from '../../table/membership.js'
import { distinctOf } from '../aggregator/distinct-of.js'
import { type TopRow, topOf } from '../aggregator/top-of.js'
import type { ValueCounts } from '../aggregator/value-counts.js'
import { countsOf } from './count-figure.js'
import type { FigureKind, FigureOf, Run } from './figure-kind.js'

type ValueFigure = FigureOf<'distinct' | 'top'>

/** The numbers of the finer groups that each group has, as slices of one list. */
const slicesOf = (size: number, length: number, groupOf: (finer: number) => number, isMet: (finer: number) => boolean) => {
  const starts = new Uint32Array(size + 1)
  for (let finer = 0; finer < length; finer++)
    if (isMet(finer)) {
      const after = groupOf(finer) + 1
      starts[after] = (starts[after] as number) + 1
    }
  for (let group = 0; group < size; group++) starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
  const next = starts.slice()
  const members = new Uint32Array(starts[size] as number)
  for (let finer = 0; finer < length; finer++)
    if (isMet(finer)) {
      const group = groupOf(finer)
      members[next[group] as number] = finer
      next[group] = (next[group] as number) + 1
    }
  return (group: number): Uint32Array => members.subarray(starts[group], starts[group + 1])
}

/** How many records of each group have each value. */
const valueCounts = ({ key }: ValueFigure, { size, finer }: Run): ((group: number) => ValueCounts) => {
  const { column, members, isList } = finer(key)
  const { certain, possible } = countsOf(column.size, members)
  const values = column.columns.at(-1)?.values ?? []
  const slice = slicesOf(
    size,
    column.size,
    (number) => column.split(number)[0],
    (number) => (certain[number] as number) + (possible[number] as number) > 0,
  )
  return (group) => {
    const counts: Record<string, readonly [number, number]> = {}
    let untold = 0
    for (const number of slice(group)) {
      const value = values[column.split(number)[1]] ?? null
      const [sure, more] = [certain[number] as number, possible[number] as number]
      if (value === null) untold += sure + more
      // An empty list has no value.
      else if (!isList || value !== NONE) counts[`=${value}`] = [sure, more]
    }
    // A list that does not tell all of its elements may hold any number more.
    return { values: counts, untoldOne: isList ? 0 : untold, untoldAny: isList ? untold : 0 }
  }
}

export const distinctFigure: FigureKind<FigureOf<'distinct'>, ValueCounts, Quantity> = {
  accumulate: (figure, run) => ({ stateOf: valueCounts(figure, run) }),
  monoid: () => distinctOf.monoid,
  present: () => distinctOf.present,
}

export const topFigure: FigureKind<FigureOf<'top'>, ValueCounts, readonly TopRow[]> = {
  accumulate: (figure, run) => ({ stateOf: valueCounts(figure, run) }),
  monoid: ({ limit }) => topOf(limit).monoid,
  present: ({ limit }) => topOf(limit).present,
}
