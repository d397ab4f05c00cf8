/**
 * Records told apart by one key, one record after the other. It answers as a rollup with this key does, and costs a browser a
 * third of the engine; the engine is for many records, several keys, and many questions of one table.
 *
 * @internal
 */
import type { Incident } from '../../schema/incident.js'
import type { Quantity } from '../../schema/quantity.js'
import type { KeyContext, ListReader } from '../../table/key/key-kind.js'
import type { KeyValue } from '../../table/key-value.js'
import type { Membership as Values } from '../../table/membership.js'
import type { Source } from '../../table/table.js'
import type { Aggregator, Membership } from '../aggregator/aggregator.js'
import { countRecords, type RecordCount } from '../aggregator/count-records.js'
import { compareValues } from '../ordered-groups.js'
import { windowsOf } from '../plan.js'
import { membersIn, type Viewed } from './members.js'
import type { Selection } from './selection.js'

/** The values of a key that reads a list, of a thing that is viewed alone: its list is that thing, which is sure. */
export const valuesAlone =
  <E>({ listOf, element }: ListReader<E>) =>
  (view: Incident): Values => ({
    certain: [...new Set((listOf(view) ?? []).flatMap((one) => element(one)?.values ?? []))],
    possible: [],
  })

/** A question by one key. */
export interface Grouping<S, A extends object> {
  /** The values of the key that a record has. */
  readonly key: (context: KeyContext) => (record: Incident) => Values
  readonly figures: (context: KeyContext) => Aggregator<Incident, S, A>
  readonly selection: Selection
  /** What is counted, viewed as incidents. The incidents themselves when left out. */
  readonly viewed?: Viewed
  /** Values that have a row in any case. */
  readonly filled?: readonly string[]
}

/** Rows by one key, under its name. */
export interface Grouped<Row> {
  /** In the order of the key, `null` last. */
  readonly rows: readonly Row[]
  /** How many records stand in several rows. It has a meaning where a record may have several values together. */
  readonly overlap: Quantity
}

/** The figures of each value of the key. */
export const groupBy =
  <Name extends string, S, A extends object>(name: Name, { key, figures, selection, viewed, filled = [] }: Grouping<S, A>) =>
  (source: Source): Grouped<{ readonly [N in Name]: KeyValue } & A> => {
    const { members, index } = membersIn(selection, viewed)(source)
    const context = { index, windows: windowsOf(selection.where) }
    const valuesOf = key(context)
    const { prepare, monoid, step, present } = figures(context)
    const states = new Map<KeyValue, S>()
    let overlap: RecordCount = countRecords.monoid.empty
    for (const [record, belongs] of members) {
      const add = (value: KeyValue, sure: Membership): void => {
        const before = states.get(value)
        const state =
          before === undefined
            ? prepare(record, sure)
            : step === undefined
              ? monoid.concat(before, prepare(record, sure))
              : step(before, record, sure)
        states.set(value, state)
      }
      const { certain, possible: others } = valuesOf(record)
      const possible = selection.certain === true ? [] : others
      for (const value of certain) add(value, belongs)
      for (const value of possible) add(value, 'maybe')
      if (certain.length + possible.length > 1)
        overlap = countRecords.monoid.concat(overlap, countRecords.prepare(record, certain.length > 1 ? belongs : 'maybe'))
    }
    for (const value of filled) if (!states.has(value)) states.set(value, monoid.empty)
    const rows = [...states]
      .sort(([a], [b]) => compareValues(a, b))
      .map(([value, state]) => ({ [name]: value, ...present(state) }) as { readonly [N in Name]: KeyValue } & A)
    return { rows, overlap: countRecords.present(overlap) }
  }
