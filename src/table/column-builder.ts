/**
 * Columns while they are made. All that a query needs are made in one pass over the incidents: what a pass costs is the reading of
 * the objects, more than what is done with them.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { Table } from './table.js'

/** A column while it is made. */
export interface ColumnBuilder<C> {
  /** Adds the next row. */
  readonly add: (incident: Incident, row: number) => void
  readonly end: () => C
}

/** A column that can be made: under which name it is kept, and how it is made. */
export interface ColumnPlan<C = unknown> {
  readonly name: string
  readonly builder: (rows: number) => ColumnBuilder<C>
}

const build = (table: Table, plans: readonly ColumnPlan[]): void => {
  const { incidents } = table
  const builders = plans.map(({ builder }) => builder(incidents.length))
  for (let row = 0; row < incidents.length; row++) {
    const incident = incidents[row] as Incident
    for (const { add } of builders) add(incident, row)
  }
  for (const [position, { name }] of plans.entries()) table.kept(name, () => builders[position]?.end())
}

/** Makes the columns that are not there yet, together. */
export const buildColumns = (table: Table, plans: readonly ColumnPlan[]): void => {
  const wanted = new Map(plans.filter(({ name }) => !table.has(name)).map((plan) => [plan.name, plan]))
  if (wanted.size > 0) build(table, [...wanted.values()])
}

/** One column, which is kept. */
export const columnOf = <C>(table: Table, plan: ColumnPlan<C>): C => {
  if (!table.has(plan.name)) build(table, [plan])
  return table.kept(plan.name, () => plan.builder(0).end())
}
