/**
 * What becomes of a grouping: rows to read, or a part of an answer to join with others.
 *
 * @internal
 */
import { valuesOf } from '../table/group-column.js'
import type { Run } from './figure/figure-kind.js'
import { fillGaps } from './fill-gaps.js'
import type { Grouping } from './grouping.js'
import { compareKeys, forEachGroup } from './ordered-groups.js'
import { overlapOf } from './overlap.js'
import type { Plan } from './plan.js'
import type { RollupGroup, RollupState } from './rollup-state.js'

const isMetIn =
  ({ counts: { certain, possible } }: Run): ((group: number) => boolean) =>
  (group) =>
    (certain[group] as number) + (possible[group] as number) > 0

/** The part of the answer that a grouping makes. */
export const stateOf = ({ figures }: Plan, { column, wholes, run }: Grouping): RollupState => {
  const accumulated = figures.map(({ accumulate }) => accumulate(run))
  const isMet = isMetIn(run)
  const groups: RollupGroup[] = []
  for (let group = 0; group < run.size; group++)
    if (isMet(group)) groups.push({ keys: valuesOf(column, group), states: accumulated.map((figure) => figure.stateOf(group)) })
  return { groups, overlap: overlapOf(column, run.members, wholes) }
}

/** A row, by the names of the columns. */
export type Row = Record<string, unknown>

/** The rows of a grouping, without making its state. */
const rowsWithoutState = ({ figures, keyNames, figureNames }: Plan, { column, run }: Grouping): readonly Row[] => {
  const answers = figures.map(({ accumulate, present }) => {
    const accumulated = accumulate(run)
    return accumulated.answerOf ?? ((group: number): unknown => present(accumulated.stateOf(group)))
  })
  const values = column.columns.map((key) => key.values)
  const rows: Row[] = []
  // The names of the columns were checked, so none of them is a name that objects have by nature.
  forEachGroup(column, isMetIn(run), (group, numbers) => {
    const row: Row = {}
    for (let position = 0; position < keyNames.length; position++)
      row[keyNames[position] as string] = values[position]?.[numbers[position] as number] ?? null
    for (let position = 0; position < figureNames.length; position++)
      row[figureNames[position] as string] = answers[position]?.(group)
    rows.push(row)
  })
  return rows
}

/** Figures of no records: what a query without keys gives where nothing belongs. */
const nothing = ({ figures }: Plan, keys: RollupGroup['keys'] = []): RollupGroup => ({
  keys,
  states: figures.map(({ monoid }) => monoid.empty),
})

/** The rows of a state, in the order of their keys, `null` last. Without keys there is one, of everything. */
export const rowsOfState = (plan: Plan, { groups }: RollupState): readonly Row[] => {
  const { figures, keyNames, figureNames } = plan
  const filled = fillGaps(plan, groups, (keys) => nothing(plan, keys))
  const sorted =
    keyNames.length === 0 && groups.length === 0 ? [nothing(plan)] : filled.toSorted((a, b) => compareKeys(a.keys, b.keys))
  return sorted.map(({ keys, states }) => {
    const row: Row = {}
    for (const [position, name] of keyNames.entries()) row[name] = keys[position] ?? null
    for (const [position, name] of figureNames.entries()) row[name] = figures[position]?.present(states[position])
    return row
  })
}

/** The rows of a grouping: those of its state. */
export const rowsOfGrouping = (plan: Plan, grouping: Grouping): readonly Row[] => {
  if (plan.keys.some((key) => key.of === 'bucket' && key.fill)) return rowsOfState(plan, stateOf(plan, grouping))
  const rows = rowsWithoutState(plan, grouping)
  return rows.length === 0 && plan.keys.length === 0 ? rowsOfState(plan, stateOf(plan, grouping)) : rows
}
