/**
 * What statements on who did it say: those on an incident, or one statement alone.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { Attribution } from '../../schema/attribution.js'
import type { IncidentId } from '../../schema/id.js'
import type { KeyValue } from '../key-value.js'
import type { KeyContext, KeyOf, ListReader } from './key-kind.js'

/**
 * The statements on an incident. One that is said of a series that the incident was judged to be part of is, like one that is said
 * of such incidents in general, perhaps on it. Statements and judgements that were taken back do not count.
 */
const statementsOn = (index: DatasetIndex, id: IncidentId): readonly Attribution[] => {
  const onSeries = index
    .linksOf(id)
    .flatMap(({ kind, from, to, retracted }) =>
      kind === 'part-of' && retracted === undefined && from.id === id && to.type === 'series'
        ? index.attributionsOfSeries(to.id)
        : [],
    )
  return [...index.attributionsOf(id), ...onSeries.map((statement) => ({ ...statement, generic: true as const }))].filter(
    ({ retracted }) => retracted === undefined,
  )
}

/** What a statement adds. Undefined: nothing that is asked for. */
const valuesOf = (
  read: KeyOf<'statement'>['read'],
  { kind, by, against = [], clears }: Attribution,
): readonly KeyValue[] | undefined => {
  if (read === 'kind') return [kind]
  // That nobody claims it is said by nobody in particular, and accuses nobody.
  if (kind === 'no-claim') return undefined
  if (read === 'by' || kind === 'claim') return [by ?? null]
  // Who is cleared is not accused.
  return kind === 'denial' || clears === true ? undefined : against.length === 0 ? [null] : against
}

/** Where the dataset holds no list of statements, nothing is known of them. */
export const statementKey = ({ read }: KeyOf<'statement'>, { index }: KeyContext): ListReader<Attribution> => ({
  listOf: ({ id }) => (index?.attributions === undefined ? undefined : statementsOn(index, id)),
  isWhole: () => true,
  text: ({ id, generic }) => (generic === true ? `${id}?` : id),
  element: (statement) => {
    const values = valuesOf(read, statement)
    return values && { values, isSure: statement.generic !== true }
  },
})
