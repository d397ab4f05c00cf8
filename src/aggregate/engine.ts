/**
 * The engine that answers a rollup over columns. It is made of the kinds of keys and figures that it knows, so that a browser
 * which asks for counts by month loads no quantiles.
 *
 * Laws: any split of the source, answered in parts by `reduce` and joined by `merge` in any order, gives the rows that `run`
 * gives; a part that went through JSON is the same part.
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Condition } from '../query/condition.js'
import type { Units } from '../query/units.js'
import type { Incident } from '../schema/incident.js'
import type { Unit } from '../schema/unit.js'
import { casualtyViews } from '../table/casualty-views.js'
import { buildColumns, type ColumnPlan } from '../table/column-builder.js'
import { finerColumn, type GroupColumn, groupColumn, valuesOf } from '../table/group-column.js'
import type { KeyKinds } from '../table/key/key-kind.js'
import { type Key, keyPlan } from '../table/key-column.js'
import { plainTable, tableOf } from '../table/plain-table.js'
import { quantityPlan } from '../table/quantity-column.js'
import type { Source, Table } from '../table/table.js'
import type { Answers, RowConditions } from '../table/truth-column.js'
import { countsOf } from './figure/count-figure.js'
import type { Run } from './figure/figure-kind.js'
import { fillGaps } from './fill-gaps.js'
import { monoidRollup } from './join-states.js'
import { certainIn, membersOf } from './members.js'
import { compareKeys, forEachGroup } from './ordered-groups.js'
import { overlapOf } from './overlap.js'
import { type FigureKinds, type Plan, planOf } from './plan.js'
import type { Query, RowOf } from './query.js'
import type { Answer, RollupGroup, RollupState } from './rollup-state.js'

/** What an engine is made of. */
export interface EngineParts {
  readonly keys: KeyKinds
  readonly figures: FigureKinds
  /** How `where` is asked. Without it, queries have none. */
  readonly conditions?: RowConditions
  /** How things that hang on incidents are viewed. Without it, incidents alone are counted. */
  readonly units?: (unit: Unit, incidents: readonly Incident[], index: DatasetIndex | undefined) => Units
}

/** What an engine can do. */
export interface Engine {
  readonly run: <const Q extends Query>(query: Q) => (source: Source) => readonly RowOf<Q>[]
  readonly answer: <const Q extends Query>(query: Q) => (source: Source) => Answer<RowOf<Q>>
  readonly reduce: (query: Query) => (source: Source) => RollupState
  readonly merge: (query: Query) => (a: RollupState, b: RollupState) => RollupState
  readonly present: <const Q extends Query>(query: Q) => (state: RollupState) => readonly RowOf<Q>[]
}

/** The table of what is counted, each thing viewed as an incident. */
const viewed = (table: Table, unit: Unit, parts: EngineParts): Table => {
  if (unit === 'incidents') return table
  const { units } = parts
  if (units === undefined) throw new RangeError(`This engine counts incidents alone, and not ${unit}.`)
  return table.kept(`unit ${unit}`, () => {
    const { views, index } = units(unit, table.incidents, table.index)
    return plainTable(views, index, { ...table, isByTime: table.isByTime && unit !== 'sites' && unit !== 'attributions' })
  })
}

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
interface Grouping {
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

const groupingOf = (query: Query, plan: Plan, source: Table, parts: EngineParts): Grouping => {
  const unit = viewed(source, query.from ?? 'incidents', parts)
  const divided = dividedBy(plan, unit)
  const { conditions } = parts
  const asked = (): RowConditions => {
    if (conditions === undefined) throw new RangeError('This engine asks no questions of the incidents.')
    return conditions
  }
  const { where, absent } = query
  const options = absent === undefined ? {} : { absent }
  const narrowed = where === undefined || divided || unit.isKept ? undefined : asked().narrow(unit, where, options)
  const table = narrowed?.table ?? divided?.table ?? unit
  const answersTo = (question: Condition): readonly Answers[] =>
    divided
      ? [{ codes: divided.wholes, answers: asked().truths(unit, question, options), isOfTime: false }]
      : asked().conjuncts(table, question, options)
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
        if (divided === undefined) return asked().truths(table, question, options)
        const truths = asked().truths(unit, question, options)
        return Uint8Array.from(divided.wholes, (row) => truths[row] as number)
      },
    },
  }
}

const isMetIn =
  ({ counts: { certain, possible } }: Run): ((group: number) => boolean) =>
  (group) =>
    (certain[group] as number) + (possible[group] as number) > 0

const stateOf = ({ figures }: Plan, { column, wholes, run }: Grouping): RollupState => {
  const accumulated = figures.map(({ accumulate }) => accumulate(run))
  const isMet = isMetIn(run)
  const groups: RollupGroup[] = []
  for (let group = 0; group < run.size; group++)
    if (isMet(group)) groups.push({ keys: valuesOf(column, group), states: accumulated.map((figure) => figure.stateOf(group)) })
  return { groups, overlap: overlapOf(column, run.members, wholes) }
}

type Row = Record<string, unknown>

/** The rows of one grouping. They are those of its state, made without it. */
const rowsOf = ({ figures, keyNames, figureNames }: Plan, { column, run }: Grouping): readonly Row[] => {
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

const presentRows = (plan: Plan, { groups }: RollupState): readonly Row[] => {
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

/** An engine of these parts. */
export const engine = (parts: EngineParts): Engine => {
  const ready = (query: Query): Plan => planOf(query, parts.keys, parts.figures)
  const answered = (plan: Plan, grouping: Grouping): readonly Row[] => {
    const isFilled = plan.keys.some((key) => key.of === 'bucket' && key.fill)
    const rows = isFilled ? [] : rowsOf(plan, grouping)
    return isFilled || (plan.keys.length === 0 && rows.length === 0) ? presentRows(plan, stateOf(plan, grouping)) : rows
  }
  return {
    run: <const Q extends Query>(query: Q) => {
      const plan = ready(query)
      return (source) => answered(plan, groupingOf(query, plan, tableOf(source), parts)) as readonly RowOf<Q>[]
    },
    answer: <const Q extends Query>(query: Q) => {
      const plan = ready(query)
      return (source) => {
        const grouping = groupingOf(query, plan, tableOf(source), parts)
        const { certain, possible } = overlapOf(grouping.column, grouping.run.members, grouping.wholes)
        return {
          rows: answered(plan, grouping) as readonly RowOf<Q>[],
          overlap: { min: certain, ...(possible === 0 && { best: certain }), max: certain + possible },
        }
      }
    },
    reduce: (query) => {
      const plan = ready(query)
      return (source) => stateOf(plan, groupingOf(query, plan, tableOf(source), parts))
    },
    merge: (query) => monoidRollup(ready(query).figures.map(({ monoid }) => monoid)).concat,
    present: <const Q extends Query>(query: Q) => {
      const plan = ready(query)
      return (state) => presentRows(plan, state) as readonly RowOf<Q>[]
    },
  }
}
