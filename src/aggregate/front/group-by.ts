/**
 * A question by one key: an aggregator, grouped, over the records that it is about.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { Incident } from '../../schema/incident.js'
import type { Quantity } from '../../schema/quantity.js'
import type { KeyContext, ListReader } from '../../table/key/key-kind.js'
import type { KeyValue } from '../../table/key-value.js'
import type { Source } from '../../table/table.js'
import { type Aggregator, contramap, fold } from '../aggregator/aggregator.js'
import { countRecords } from '../aggregator/count-records.js'
import { groupedBy } from '../aggregator/grouped-by.js'
import type { PossibleValues } from '../aggregator/possible-values.js'
import { windowsOf } from '../windows-of.js'
import { type LookedUp, type Member, membersOf, opened } from './members.js'
import type { Selection } from './selection.js'

/** The values of a thing that is viewed alone, by a key that reads a list: its list is that thing, for certain. */
export const valuesAlone =
  <E>({ listOf, element }: ListReader<E>) =>
  (view: Incident): PossibleValues => {
    const values = (listOf(view) ?? []).flatMap((one) => element(one)?.values ?? [])
    return {
      certain: values.filter((value) => value !== null),
      possible: [],
      ...(values.includes(null) && { untold: 'one' as const }),
    }
  }

/** A question by one key. */
export interface Grouping<S, A extends object> {
  /** The values of the key that a record has. */
  readonly key: (context: KeyContext) => (record: Incident) => PossibleValues
  readonly figures: (context: KeyContext) => Aggregator<Incident, S, A>
  readonly selection: Selection
  /** What is counted, viewed as incidents. The incidents themselves when left out. */
  readonly viewed?: (incidents: readonly Incident[], dataset: LookedUp) => Views
}

/** Things viewed as incidents, with the index that they are asked with. */
export interface Views {
  readonly views: readonly Incident[]
  readonly index: DatasetIndex | undefined
}

/** A record with its values. */
interface Valued {
  readonly record: Incident
  readonly values: PossibleValues
}

/** The values that it has for certain. */
const sureOf = ({ record, values: { certain, possible, untold } }: Valued): Valued => ({
  record,
  values: { certain, possible: [], ...(certain.length + possible.length === 0 && untold !== undefined && { untold }) },
})

const isSure = ({ values: { certain, untold } }: Valued): boolean => certain.length > 0 || untold !== undefined

/** Rows by one key, under its name. */
export interface Grouped<Row> {
  /** In the order of the key, `null` last. */
  readonly rows: readonly Row[]
  /** How many records have several values for certain, and so stand in several rows. */
  readonly overlap: Quantity
}

/** The figures of each value of the key. */
export const groupBy =
  <Name extends string, S, A extends object>(name: Name, { key, figures, selection, viewed }: Grouping<S, A>) =>
  (source: Source): Grouped<{ readonly [N in Name]: KeyValue } & A> => {
    const { incidents, dataset } = opened(source)
    const { views, index } = viewed?.(incidents, dataset) ?? { views: incidents, index: undefined }
    const members = membersOf(selection, views, viewed === undefined ? dataset : index)
    const context = { index, windows: windowsOf(selection.where) }
    const valuesOf = key(context)
    const all = members.map(([record, belongs]): Member<Valued> => [{ record, values: valuesOf(record) }, belongs])
    const valued =
      selection.certain === true
        ? all.map(([one, belongs]): Member<Valued> => [sureOf(one), belongs]).filter(([one]) => isSure(one))
        : all
    const grouped = groupedBy(({ values }: Valued) => values)(contramap(({ record }: Valued) => record)(figures(context)))
    const rows = fold(grouped)(valued).map(
      ({ value, answer }) => ({ [name]: value, ...answer }) as { readonly [N in Name]: KeyValue } & A,
    )
    return { rows, overlap: fold(countRecords)(valued.filter(([{ values }]) => new Set(values.certain).size > 1)) }
  }
