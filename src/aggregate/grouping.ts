/**
 * Which rows of a table belong to which group of a query: what every figure is worked out from.
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Condition } from '../query/condition.js'
import { unitsOf } from '../query/units.js'
import type { Unit } from '../schema/unit.js'
import { casualtyViews } from '../table/casualty-views.js'
import { buildColumns, type ColumnPlan } from '../table/column-builder.js'
import { finerColumn, type GroupColumn, groupColumn } from '../table/group-column.js'
import { type Key, keyPlan } from '../table/key-column.js'
import { narrow } from '../table/narrow.js'
import { plainTable } from '../table/plain-table.js'
import { quantityPlan } from '../table/quantity-column.js'
import type { Table } from '../table/table.js'
import { type Answers, conjuncts, truthColumn } from '../table/truth-column.js'
import { countsOf } from './figure/count-figure.js'
import type { Run } from './figure/figure-kind.js'
import { certainIn, membersOf } from './members.js'
import type { Plan } from './plan.js'
import type { Query } from './query.js'

/** The table of what is counted, each thing viewed as an incident. */
const viewed = (table: Table, unit: Unit): Table =>
  unit === 'incidents'
    ? table
    : table.kept(`unit ${unit}`, () => {
        const { views, index } = unitsOf(unit, table.incidents, table.index)
        return plainTable(views, index, { ...table, isByTime: table.isByTime && unit !== 'sites' && unit !== 'attributions' })
      })

/** A table of incidents told apart by who was harmed. Questions are asked of the whole incidents, by their rows. */
interface Divided {
  readonly table: Table
  readonly wholes: Uint32Array
}

const dividedBy = ({ keys }: Plan, unit: Table): Divided | undefined => {
  const casualties = keys.find((key) => key.of === 'casualties')
  return (
    casualties &&
    unit.kept(`casualties ${casualties.by}`, () => {
      const { views, wholes } = casualtyViews(unit.incidents, casualties.by)
      return { table: plainTable(views, unit.index, unit), wholes }
    })
  )
}

/** One answer while it is made. */
export interface Grouping {
  readonly column: GroupColumn
  /** The row of the incident that each row is a part of, where they are told apart. */
  readonly wholes: Uint32Array | undefined
  readonly run: Run
}

/** The columns that the keys and figures read. */
const columnsOf = ({ figures, keyOf }: Plan, keys: readonly Key[], index: DatasetIndex | undefined): readonly ColumnPlan[] => [
  ...keys.map(keyPlan),
  ...figures.flatMap(({ reads: { quantity, key } }) => [
    ...(quantity === undefined ? [] : [quantityPlan(quantity)]),
    ...(key === undefined ? [] : [keyPlan(keyOf(key, index))]),
  ]),
]

/** Tells the rows of a table apart by the keys, and which of them belong. */
export const groupingOf = (query: Query, plan: Plan, source: Table): Grouping => {
  const unit = viewed(source, query.from ?? 'incidents')
  const divided = dividedBy(plan, unit)
  const { where, absent } = query
  const options = absent === undefined ? {} : { absent }
  const narrowed = where === undefined || divided || unit.isKept ? undefined : narrow(unit, where, options)
  const table = narrowed?.table ?? divided?.table ?? unit
  const answersTo = (question: Condition): readonly Answers[] =>
    divided
      ? [{ codes: divided.wholes, answers: truthColumn(unit, question, options), isOfTime: false }]
      : conjuncts(table, question, options)
  const selection = {
    conjuncts: narrowed ? [narrowed.answers] : where === undefined ? [] : answersTo(where),
    certain: query.certain === true,
    isByTime: table.isByTime,
  }
  const keys = plan.keys.map((key) => plan.keyOf(key, table.index))
  buildColumns(table, columnsOf(plan, keys, table.index))
  const column = groupColumn(table, keys)
  const members = membersOf(column, selection)
  return {
    column,
    wholes: divided?.wholes,
    run: {
      table,
      size: column.size,
      members,
      counts: countsOf(column.size, members),
      finer: (data) => {
        const key = plan.keyOf(data, table.index)
        const finer = finerColumn(table, keys, key)
        const all = membersOf(finer, { ...selection, certain: false })
        const finerMembers = selection.certain ? certainIn(members, all, finer.before) : all
        return { column: finer, members: finerMembers }
      },
      truths: (question) => {
        if (divided === undefined) return truthColumn(table, question, options)
        const truths = truthColumn(unit, question, options)
        return Uint8Array.from(divided.wholes, (row) => truths[row] as number)
      },
    },
  }
}
