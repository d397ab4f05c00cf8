/**
 * How many different values of a key there are, and which most have, over columns: both come from how many records have each value.
 *
 * @internal
 */
import type { Quantity } from '../../schema/quantity.js'
import { NONE } from '../../table/membership.js'
import { distinctBounds } from '../aggregator/distinct-bounds.js'
import { distinctOf } from '../aggregator/distinct-of.js'
import { type TopRow, topOf } from '../aggregator/top-of.js'
import type { ValueCounts } from '../aggregator/value-counts.js'
import { countsOf } from './count-figure.js'
import type { FigureKind, FigureOf, Run } from './figure-kind.js'

type ValueFigure = FigureOf<'distinct' | 'top'>

/** How many records of each group have each value, as columns: the finer groups of each group are a slice of one list. */
const columnsOf = ({ key }: ValueFigure, { size, finer }: Run) => {
  const { column, members } = finer(key)
  const { certain, possible } = countsOf(column.size, members)
  const met: number[] = []
  for (let number = 0; number < column.size; number++)
    if ((certain[number] as number) + (possible[number] as number) > 0) met.push(number)
  const starts = new Uint32Array(size + 1)
  for (const number of met) {
    const after = column.before(number) + 1
    starts[after] = (starts[after] as number) + 1
  }
  for (let group = 0; group < size; group++) starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number)
  const next = starts.slice()
  const list = new Uint32Array(met.length)
  for (const number of met) {
    const group = column.before(number)
    list[next[group] as number] = number
    next[group] = (next[group] as number) + 1
  }
  const { values = [], isList = false } = column.columns.at(-1) ?? {}
  /** Calls for each value of a group that is told, and gives the number of records that do not tell theirs. */
  const each = (group: number, visit: (value: string, certain: number, possible: number) => void): number => {
    let untold = 0
    for (let at = starts[group] as number; at < (starts[group + 1] as number); at++) {
      const number = list[at] as number
      const value = values[column.value(number)] ?? null
      if (value === null) untold += (certain[number] as number) + (possible[number] as number)
      // An empty list has no value.
      else if (!isList || value !== NONE) visit(value, certain[number] as number, possible[number] as number)
    }
    return untold
  }
  return { each, isList }
}

/** The state of a group. A list that does not tell all of its elements may hold any number more. */
const valueCounts = ({ each, isList }: ReturnType<typeof columnsOf>): ((group: number) => ValueCounts) => {
  return (group) => {
    const values: Record<string, readonly [number, number]> = {}
    const untold = each(group, (value, certain, possible) => {
      values[`=${value}`] = [certain, possible]
    })
    return { values, untoldOne: isList ? 0 : untold, untoldAny: isList ? untold : 0 }
  }
}

/** How many values there are, without making the state. */
const distinctIn =
  ({ each, isList }: ReturnType<typeof columnsOf>) =>
  (group: number): Quantity => {
    let sure = 0
    let met = 0
    const untold = each(group, (_, certain) => {
      if (certain > 0) sure += 1
      met += 1
    })
    return distinctBounds({ certain: sure, met, untoldOne: isList ? 0 : untold, untoldAny: isList ? untold : 0 })
  }

export const distinctFigure: FigureKind<FigureOf<'distinct'>, ValueCounts, Quantity> = {
  reads: ({ key }) => ({ key }),
  accumulate: (figure, run) => {
    const columns = columnsOf(figure, run)
    return { stateOf: valueCounts(columns), answerOf: distinctIn(columns) }
  },
  monoid: () => distinctOf.monoid,
  present: () => distinctOf.present,
}

export const topFigure: FigureKind<FigureOf<'top'>, ValueCounts, readonly TopRow[]> = {
  reads: ({ key }) => ({ key }),
  accumulate: (figure, run) => ({ stateOf: valueCounts(columnsOf(figure, run)) }),
  monoid: ({ limit }) => topOf(limit).monoid,
  present: ({ limit }) => topOf(limit).present,
}
