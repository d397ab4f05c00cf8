/**
 * Answers a {@link Rollup} over incidents, or over a table of them.
 *
 * Laws: any split of the incidents, answered in parts by {@link reduce} and joined by {@link merge} in any order, gives the
 * same rows; every incident that belongs is certain in one row, or certain in several that overlap, or possible in several; the
 * bounds of a figure contain its value under every way in which the uncertain incidents may really have been.
 */
import { indexDataset } from '../dataset/index-dataset.js'
import type { Dataset } from '../schema/dataset.js'
import type { Extent } from '../schema/extent.js'
import type { Incident } from '../schema/incident.js'
import type { Quantity } from '../schema/quantity.js'
import type { Rollup } from '../schema/rollup.js'
import type { Tally } from '../schema/tally.js'
import type { Where } from '../schema/where.js'
import { SEVERAL } from '../table/key-column.js'
import { type Table, table } from '../table/table.js'
import { MAYBE, NO, truthColumnOf, YES } from '../table/truth-column.js'
import { emptyTally, monoidTally, presentTally, type TallyState } from '../value/tally.js'
import { type CountState, countAccumulator, type Selection, sumAccumulator } from './accumulator.js'
import type { KeyValue } from './summary.js'

/**
 * The part of an answer that some incidents make: JSON, so that parts can be made anywhere and joined.
 *
 * @category aggregates
 */
export interface RollupState {
  readonly groups: readonly RollupGroup[]
}

/**
 * One group of a {@link RollupState}.
 *
 * @category aggregates
 */
export interface RollupGroup {
  /** The value of each key, in the order of `by`. */
  readonly keys: readonly KeyValue[]
  /** How many incidents belong here. */
  readonly count: { readonly certain: number; readonly possible: number }
  /** The sums, in the order of `select`. */
  readonly sums: readonly TallyState[]
}

/**
 * One row of an answer: the values of the keys, and the figures, by their names in the query.
 *
 * @category aggregates
 */
export type RollupRow<Q extends Rollup = Rollup> = {
  readonly [Name in keyof Q['by']]: KeyValue
} & {
  readonly [Name in keyof Q['select']]: Q['select'][Name] extends { readonly of: 'sum' } ? Tally : Quantity
}

/** The windows that whatever belongs lies in: those of `during` at the top of the question, or in an `all` there. */
const windowsOf = (where: Where | undefined): readonly Extent[] => {
  if (where === undefined) return []
  if (where.op === 'all') return where.of.flatMap(windowsOf)
  // A window with a zone is no window of the local calendar.
  return where.op === 'during' && where.window.zone === undefined ? [where.window] : []
}

const sumsOf = ({ select }: Rollup) => Object.values(select).flatMap((figure) => (figure.of === 'sum' ? [figure] : []))

/** The rows that belong for certain, to one group. */
const selectCertain = (groups: Int32Array, truths: Uint8Array | undefined, several: boolean): Selection => {
  if (truths === undefined && !several) return { groups }
  const rows = new Uint32Array(groups.length)
  const own = new Int32Array(groups.length)
  let length = 0
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row] as number
    if (group === SEVERAL || (truths !== undefined && truths[row] !== YES)) continue
    rows[length] = row
    own[length] = group
    length += 1
  }
  return { groups: own.subarray(0, length), rows: rows.subarray(0, length) }
}

/** The part of the answer that the rows of a table make. */
const partOf = (query: Rollup, source: Table): RollupState => {
  const { groups, placings, size, valuesOf } = source.groups(Object.values(query.by ?? {}), windowsOf(query.where))
  const { where, absent } = query
  const truths = where === undefined ? undefined : truthColumnOf(source, where, absent === undefined ? {} : { absent })
  const counts = countAccumulator(size)
  const sums = sumsOf(query).map(({ path }) => sumAccumulator(size, source.casualties(path), counts))
  const selection = selectCertain(groups, truths, placings.length > 0)
  for (const accumulator of [counts, ...sums]) {
    accumulator.addAll(selection)
    for (const { row, group, certain } of placings) {
      const truth = truths === undefined ? YES : truths[row]
      const sure = certain && truth === YES
      if (truth !== NO && (sure || query.certain !== true)) accumulator.add(group, row, sure)
    }
    if (truths === undefined || query.certain === true) continue
    for (let row = 0; row < truths.length; row++)
      if (truths[row] === MAYBE && groups[row] !== SEVERAL) accumulator.add(groups[row] as number, row, false)
  }
  const found: RollupGroup[] = []
  for (let group = 0; group < size; group++) {
    const count = counts.stateOf(group)
    if (count.certain + count.possible === 0) continue
    found.push({ keys: valuesOf(group), count, sums: sums.map((sum) => sum.stateOf(group)) })
  }
  return { groups: found }
}

/**
 * Joins parts of the answer to one query, made anywhere.
 *
 * @example
 * const query = rollup({ select: { incidents: count() } })
 * const part = reduce(query)([{ id: 'test:1' }])
 * present(query)(merge(part, part))[0]?.incidents // => { min: 2, best: 2, max: 2 }
 *
 * @category aggregates
 */
export const merge = (a: RollupState, b: RollupState): RollupState => {
  const joined = new Map<string, RollupGroup>()
  for (const group of [...a.groups, ...b.groups]) {
    const name = JSON.stringify(group.keys)
    const before = joined.get(name)
    joined.set(
      name,
      before === undefined
        ? group
        : {
            keys: group.keys,
            count: {
              certain: before.count.certain + group.count.certain,
              possible: before.count.possible + group.count.possible,
            },
            sums: group.sums.map((sum, position) => monoidTally.concat(before.sums[position] ?? emptyTally, sum)),
          },
    )
  }
  return { groups: [...joined.values()] }
}

/**
 * The part of the answer that these incidents make. Parts are joined by {@link merge} and shown by {@link present}.
 *
 * @example
 * const query = rollup({ by: { kind: field('kind') }, select: { incidents: count() } })
 * reduce(query)([{ id: 'test:1', kind: 'attack' }]).groups[0]?.keys // => ['attack']
 *
 * @category aggregates
 */
export const reduce =
  (query: Rollup) =>
  (source: readonly Incident[] | Table | Dataset): RollupState =>
    partOf(query, tableOf(source))

/** How many incidents of a stream make one part. */
const BATCH = 10_000

/**
 * The part of the answer that a stream of incidents makes, in flat memory.
 *
 * @example
 * const query = rollup({ select: { incidents: count() } })
 * const state = await reduceStream(query)([{ id: 'test:1' }])
 * state.groups.length // => 1
 *
 * @category aggregates
 */
export const reduceStream =
  (query: Rollup) =>
  async (incidents: Iterable<Incident> | AsyncIterable<Incident>): Promise<RollupState> => {
    let state: RollupState = { groups: [] }
    let batch: Incident[] = []
    for await (const incident of incidents) {
      if (batch.push(incident) < BATCH) continue
      state = merge(state, partOf(query, table(batch)))
      batch = []
    }
    return merge(state, partOf(query, table(batch)))
  }

const tableOf = (source: readonly Incident[] | Table | Dataset): Table =>
  Array.isArray(source)
    ? table(source)
    : 'sitrep' in source
      ? table(source.incidents ?? [], indexDataset(source))
      : (source as Table)

/** Text before null, otherwise by code points, which does not depend on the reader's language. */
const compareValues = (a: KeyValue, b: KeyValue): number => (a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1)

const compareKeys = (a: RollupGroup, b: RollupGroup): number => {
  for (let position = 0; position < a.keys.length; position++) {
    const order = compareValues(a.keys[position] ?? null, b.keys[position] ?? null)
    if (order !== 0) return order
  }
  return 0
}

const nothing = (query: Rollup): RollupGroup => ({
  keys: [],
  count: { certain: 0, possible: 0 },
  sums: sumsOf(query).map(() => emptyTally),
})

const countOf = ({ certain, possible }: CountState): Quantity => ({
  min: certain,
  ...(possible === 0 && { best: certain }),
  max: certain + possible,
})

/**
 * The rows of an answer, in the order of their keys, `null` last. Without keys there is one row, of everything.
 *
 * @example
 * present(rollup({ select: { incidents: count() } }))({ groups: [] }) // => [{ incidents: { min: 0, best: 0, max: 0 } }]
 *
 * @category folds
 */
export const present =
  <const Q extends Rollup>(query: Q) =>
  ({ groups }: RollupState): readonly RollupRow<Q>[] => {
    const names = Object.keys(query.by ?? {})
    const rows = names.length === 0 && groups.length === 0 ? [nothing(query)] : [...groups].sort(compareKeys)
    return rows.map(({ keys, count, sums }) => {
      let sum = 0
      return Object.fromEntries([
        ...names.map((name, position) => [name, keys[position] ?? null]),
        ...Object.entries(query.select).map(([name, figure]) => [
          name,
          figure.of === 'count' ? countOf(count) : presentTally(sums[sum++] ?? emptyTally),
        ]),
      ]) as RollupRow<Q>
    })
  }

/**
 * The rows that answer a query. Give a table to ask several questions of the same incidents, and a dataset where the question
 * names sites, actors or weapons by id.
 *
 * @example
 * const attacks: readonly Incident[] = [
 *   { id: 'test:1', when: { start: '2021-06-06', end: '2021-06-06' } },
 *   { id: 'test:2', when: { start: '2021-06-30', end: '2021-07-01' } },
 * ]
 * const byMonth = rollup({ by: { month: bucket('month') }, select: { incidents: count() } })
 * run(byMonth)(attacks).map(({ month, incidents }) => [month, incidents.min, incidents.max]) // => [['2021-06', 1, 2], ['2021-07', 0, 1]]
 *
 * @category aggregates
 */
export const run =
  <const Q extends Rollup>(query: Q) =>
  (source: readonly Incident[] | Table | Dataset): readonly RollupRow<Q>[] =>
    present(query)(reduce(query)(source))
