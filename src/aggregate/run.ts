/**
 * Answers a rollup over incidents, a dataset, or a table of them.
 *
 * Laws: any split of the incidents, answered in parts by {@link reduce} and joined by {@link merge} in any order, gives the
 * same rows; every incident that belongs is certain in one row, or certain in several that overlap, or possible in several; the
 * bounds of a figure contain its value under every way in which the uncertain incidents may really have been.
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Incident } from '../schema/incident.js'
import { opened, plainTable, tableOf } from '../table/plain-table.js'
import type { Source } from '../table/table.js'
import { countRecords } from './aggregator/count-records.js'
import { groupingOf } from './grouping.js'
import { monoidRollup } from './join-states.js'
import { overlapOf } from './overlap.js'
import { planOf } from './plan.js'
import type { Query, RowOf } from './query.js'
import type { Answer, RollupState } from './rollup-state.js'
import { rowsOfGrouping, rowsOfState, stateOf } from './rows.js'

/**
 * The rows that answer a query, in the order of their keys, `null` last. Give a table to ask several questions of the same
 * incidents, and a dataset where the question names sites, actors or weapons by id.
 *
 * @throws RangeError when the query makes no sense: no figure, a name twice, a key that is not known.
 * @throws TypeError when aggregates stand among the incidents.
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
export const run = <const Q extends Query>(query: Q): ((source: Source) => readonly RowOf<Q>[]) => {
  const plan = planOf(query)
  return (source) => rowsOfGrouping(plan, groupingOf(query, plan, tableOf(source))) as readonly RowOf<Q>[]
}

/**
 * The rows that answer a query, and how many records stand in several of them: by weapon, an incident with a rocket and a drone
 * stands in two rows, and counts once in the whole.
 *
 * @throws RangeError when the query makes no sense.
 * @throws TypeError when aggregates stand among the incidents.
 * @example
 * const byWeapon = rollup({ by: { weapon: weaponCategory() }, select: { incidents: count() } })
 * const { rows, overlap } = answer(byWeapon)([{ id: 'test:1', weapons: [{ category: 'rocket' }, { category: 'firearm' }] }])
 * rows.length // => 2
 * overlap // => { min: 1, best: 1, max: 1 }
 *
 * @category aggregates
 */
export const answer = <const Q extends Query>(query: Q): ((source: Source) => Answer<RowOf<Q>>) => {
  const plan = planOf(query)
  return (source) => {
    const grouping = groupingOf(query, plan, tableOf(source))
    return {
      rows: rowsOfGrouping(plan, grouping) as readonly RowOf<Q>[],
      overlap: countRecords.present(overlapOf(grouping.column, grouping.run.members, grouping.wholes)),
    }
  }
}

/** How many incidents of a stream make one part. */
const BATCH = 10_000

const isStream = (source: unknown): source is AsyncIterable<Incident> => Symbol.asyncIterator in (source as object)

const isIterable = (source: unknown): source is Iterable<Incident> =>
  Symbol.iterator in (source as object) && !Array.isArray(source)

/**
 * Gives the part of an answer that a source makes: at once, or when a stream has ended.
 *
 * @category aggregates
 */
export interface Reduce {
  (source: Source | Iterable<Incident>): RollupState
  (source: AsyncIterable<Incident>): Promise<RollupState>
}

/**
 * The part of the answer that these incidents make: all at once, or from an iterable or a stream in flat memory. Parts are joined by
 * {@link merge} and shown by {@link present}. Ids that incidents of a stream name are looked up in `index`.
 *
 * @throws RangeError when the query makes no sense, or asks a stream for what stands in the dataset beside the incidents.
 * @throws TypeError when aggregates stand among the incidents.
 * @example
 * const query = rollup({ by: { kind: field('kind') }, select: { incidents: count() } })
 * reduce(query)([{ id: 'test:1', kind: 'attack' }]).groups[0]?.keys // => ['attack']
 *
 * @category aggregates
 */
export const reduce = (query: Query, index?: DatasetIndex): Reduce => {
  const plan = planOf(query)
  const { empty, concat } = monoidRollup(plan.figures.map(({ monoid }) => monoid))
  const partOf = (source: Source): RollupState => stateOf(plan, groupingOf(query, plan, tableOf(source)))
  const batches = () => {
    if (query.from === 'sites' || query.from === 'attributions')
      throw new RangeError(`A stream of incidents holds no ${query.from}. Give the dataset as a whole.`)
    let state = empty
    let batch: Incident[] = []
    const end = (): RollupState => {
      if (batch.length > 0) state = concat(state, partOf(plainTable(...opened(batch, index))))
      batch = []
      return state
    }
    return {
      add: (incident: Incident): void => {
        if (batch.push(incident) >= BATCH) end()
      },
      end,
    }
  }
  const reduced = (source: Source | Iterable<Incident> | AsyncIterable<Incident>): RollupState | Promise<RollupState> => {
    if (isStream(source)) {
      const { add, end } = batches()
      return (async () => {
        for await (const incident of source) add(incident)
        return end()
      })()
    }
    if (!isIterable(source)) return partOf(Array.isArray(source) ? plainTable(...opened(source, index)) : (source as Source))
    const { add, end } = batches()
    for (const incident of source) add(incident)
    return end()
  }
  return reduced as Reduce
}

/**
 * Joins parts of the answer to one query, made anywhere.
 *
 * @example
 * const query = rollup({ select: { incidents: count() } })
 * const part = reduce(query)([{ id: 'test:1' }])
 * present(query)(merge(query)(part, part))[0]?.incidents // => { min: 2, best: 2, max: 2 }
 *
 * @category aggregates
 */
export const merge = (query: Query): ((a: RollupState, b: RollupState) => RollupState) =>
  monoidRollup(planOf(query).figures.map(({ monoid }) => monoid)).concat

/**
 * The rows of an answer, in the order of their keys, `null` last. Without keys there is one row, of everything.
 *
 * @example
 * const query = rollup({ select: { incidents: count() } })
 * const nothing = reduce(query)([])
 * present(query)(nothing) // => [{ incidents: { min: 0, best: 0, max: 0 } }]
 *
 * @category folds
 */
export const present = <const Q extends Query>(query: Q): ((state: RollupState) => readonly RowOf<Q>[]) => {
  const plan = planOf(query)
  return (state) => rowsOfState(plan, state) as readonly RowOf<Q>[]
}
