/**
 * Incidents, killed and injured by country, month and so on, each figure with its bounds. A plain rollup over objects,
 * short and obviously right.
 *
 * Laws: any split of the incidents, merged in any order, gives the same rows; {@link monoidSummary} is a commutative monoid up
 * to the order of its groups; the number of incidents with a key `k` is that of row `k`, plus none to all of the row whose key
 * is `null`; every incident is certain in one row, or possible in several.
 */
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import type { Incident } from '../schema/incident.js'
import type { Quantity } from '../schema/quantity.js'
import type { Tally } from '../schema/tally.js'
import type { KeyValue } from '../table/key-value.js'
import { refuseAggregate } from '../table/refuse-aggregates.js'
import { monoidTally, presentTally, type TallyState, tallyOf } from '../value/tally.js'
import { compareKeys } from './ordered-groups.js'
import { type SummaryKey, summaryKeys } from './summary-key.js'

/**
 * One group of a summary while it is being made.
 *
 * @category aggregates
 */
export interface SummaryGroup {
  /** The value of each key. */
  readonly keys: readonly KeyValue[]
  /** How many incidents belong here for certain. */
  readonly certain: number
  /** How many incidents may belong here. */
  readonly possible: number
  readonly killed: TallyState
  readonly injured: TallyState
}

/**
 * A summary while it is being made: JSON, so that parts can be made anywhere and merged.
 *
 * @category aggregates
 */
export type SummaryState = readonly SummaryGroup[]

/**
 * One row of a summary. The value of a key is `null` where incidents do not tell it.
 *
 * @category aggregates
 */
export type SummaryRow<K extends SummaryKey = SummaryKey> = { readonly [Key in K]: KeyValue } & {
  /** How many incidents belong here: at least those that do for certain, at most those that may, too. */
  readonly incidents: Quantity
  /** People killed in them. */
  readonly killed: Tally
  /** People injured in them. */
  readonly injured: Tally
}

/** Every combination of one value from each list. */
const combinations = (lists: readonly (readonly KeyValue[])[]): readonly (readonly KeyValue[])[] =>
  lists.reduce<readonly (readonly KeyValue[])[]>(
    (heads, list) => heads.flatMap((head) => list.map((value) => [...head, value])),
    [[]],
  )

/** Joins groups of the same keys. */
const joinGroups = (groups: Iterable<SummaryGroup>): SummaryState => {
  const joined = new Map<string, SummaryGroup>()
  for (const group of groups) {
    const name = JSON.stringify(group.keys)
    const before = joined.get(name)
    joined.set(
      name,
      before === undefined
        ? group
        : {
            keys: group.keys,
            certain: before.certain + group.certain,
            possible: before.possible + group.possible,
            killed: monoidTally.concat(before.killed, group.killed),
            injured: monoidTally.concat(before.injured, group.injured),
          },
    )
  }
  return [...joined.values()]
}

function* groupsOf(by: readonly SummaryKey[], incidents: Iterable<Incident>): Generator<SummaryGroup> {
  for (const incident of incidents) {
    refuseAggregate(incident)
    const rows = combinations(by.map((key) => summaryKeys[key](incident)))
    const belongs = rows.length === 1 ? 'yes' : 'maybe'
    const killed = tallyOf(incident.harm?.killed?.total, belongs)
    const injured = tallyOf(incident.harm?.injured?.total, belongs)
    for (const keys of rows)
      yield { keys, certain: belongs === 'yes' ? 1 : 0, possible: belongs === 'yes' ? 0 : 1, killed, injured }
  }
}

/**
 * The part of a summary that these incidents make. Parts are merged by {@link monoidSummary} and shown by {@link presentSummary}.
 *
 * @throws RangeError when a key is not known or named twice.
 * @throws TypeError when an aggregate stands among the incidents.
 * @example
 * summaryState(['country'])([{ id: 'iraq:1', where: { country: 'IRQ' } }])[0]?.keys // => ['IRQ']
 *
 * @category aggregates
 */
export const summaryState = (by: readonly SummaryKey[]): ((incidents: Iterable<Incident>) => SummaryState) => {
  by.forEach((key, position) => {
    if (!Object.hasOwn(summaryKeys, key) || by.indexOf(key) !== position)
      throw new RangeError(`"${key}" cannot be a key here. Use each of these once: ${Object.keys(summaryKeys).join(', ')}.`)
  })
  return (incidents) => joinGroups(groupsOf(by, incidents))
}

/**
 * Merges parts of one summary.
 *
 * @example
 * const part = summaryState(['kind'])([{ id: 'iraq:1', kind: 'attack' }])
 * presentSummary(['kind'])(monoidSummary.concat(part, part))[0]?.incidents // => { min: 2, best: 2, max: 2 }
 *
 * @category instances
 */
export const monoidSummary: Monoid<SummaryState> = {
  empty: [],
  concat: (a, b) => joinGroups([...a, ...b]),
}

const nothing: SummaryGroup = { keys: [], certain: 0, possible: 0, killed: monoidTally.empty, injured: monoidTally.empty }

/**
 * The rows of a summary in the order of their keys, `null` last. Without keys there is one row, of everything.
 *
 * @example
 * presentSummary([])([])[0]?.incidents // => { min: 0, best: 0, max: 0 }
 *
 * @category folds
 */
export const presentSummary =
  <K extends SummaryKey>(by: readonly K[]) =>
  (state: SummaryState): readonly SummaryRow<K>[] =>
    (by.length === 0 && state.length === 0 ? [nothing] : [...state].sort((a, b) => compareKeys(a.keys, b.keys))).map((group) => {
      const keys = Object.fromEntries(by.map((key, position) => [key, group.keys[position] ?? null]))
      const { certain, possible } = group
      const incidents: Quantity = { min: certain, ...(possible === 0 && { best: certain }), max: certain + possible }
      return { ...keys, incidents, killed: presentTally(group.killed), injured: presentTally(group.injured) } as SummaryRow<K>
    })

/**
 * Incidents, killed and injured by these keys: the rows, in the order of their keys, `null` last.
 *
 * An incident that may belong to several rows (its time spans two months) widens the bounds of each and is certain in none.
 *
 * @throws RangeError when a key is not known or named twice.
 * @throws TypeError when an aggregate stands among the incidents.
 * @example
 * const rows = summarize(['month'])([
 *   { id: 'test:1', when: { start: '2021-06-06', end: '2021-06-06' }, harm: { killed: { total: { min: 2, best: 2, max: 2 } } } },
 *   { id: 'test:2', when: { start: '2021-06-30', end: '2021-07-01' } },
 * ])
 * rows.map(({ month, incidents }) => [month, incidents.min, incidents.max]) // => [['2021-06', 1, 2], ['2021-07', 0, 1]]
 *
 * @category aggregates
 */
export const summarize = <K extends SummaryKey>(
  by: readonly K[],
): ((incidents: Iterable<Incident>) => readonly SummaryRow<K>[]) => {
  const prepare = summaryState(by)
  const present = presentSummary(by)
  return (incidents) => present(prepare(incidents))
}
