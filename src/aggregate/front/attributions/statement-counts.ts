/** How many statements on who did it there are, by who is said to have done it, and by who says it. */
import type { DatasetIndex } from '../../../dataset/index-dataset.js'
import { not } from '../../../query/combine.js'
import { toIndex } from '../../../query/to-index.js'
import { indexOfAttributions, viewOfAttribution } from '../../../query/units.js'
import { attributed } from '../../../query/who-and-with-what.js'
import type { Attribution } from '../../../schema/attribution.js'
import type { Incident } from '../../../schema/incident.js'
import type { Quantity } from '../../../schema/quantity.js'
import type { Truth } from '../../../schema/truth.js'
import type { AttributionKind } from '../../../schema/vocabulary/attribution-kind.js'
import { statementKey } from '../../../table/key/statement-key.js'
import type { KeyValue } from '../../../table/key-value.js'
import type { Source } from '../../../table/table.js'
import { fromBoolean } from '../../../value/truth.js'
import { combine, contramap } from '../../aggregator/aggregator.js'
import { countRecords } from '../../aggregator/count-records.js'
import { countWhere } from '../../aggregator/count-where.js'
import { statement } from '../../rollup-keys.js'
import type { Answer } from '../../rollup-state.js'
import { type Grouping, groupBy, valuesAlone } from '../group-by.js'
import type { QuestionOptions } from '../question-options.js'
import { toSelection } from '../selection.js'

/** Each statement as an incident that happened when it was said. */
const asStatements: Grouping<unknown, object>['viewed'] = (_, dataset) => {
  const index = dataset && toIndex(dataset)
  const statements = new Map(index?.attributions?.map((one) => [one.id as string, one]))
  return {
    views: [...statements.values()].map(viewOfAttribution),
    index: index && indexOfAttributions(index, (id) => statements.get(id)),
  }
}

const statementOf = (index: DatasetIndex | undefined, { id }: Incident): Attribution | undefined => index?.attributionsOf(id)[0]

const keyOf =
  (read: 'by' | 'against'): Grouping<unknown, object>['key'] =>
  (context) =>
    valuesAlone(statementKey(statement(read), context))

/** Statements of one kind. */
const ofKind = (index: DatasetIndex | undefined) => (kind: AttributionKind) =>
  contramap((view: Incident): Truth => fromBoolean(statementOf(index, view)?.kind === kind))(countWhere)

/**
 * Statements that say of one actor that it did it.
 *
 * @category questions
 */
export interface AccusedRow {
  /** Who is said to have done it. `null` where the statement names nobody. */
  readonly accused: KeyValue
  /** How many statements. */
  readonly statements: Quantity
  /** In which it says so of itself. */
  readonly claims: Quantity
  /** In which others say so. */
  readonly accusations: Quantity
  /** In which a court, a commission or an inquiry finds so. */
  readonly findings: Quantity
  /** In which an analyst, a coder or a service judges so. */
  readonly assessments: Quantity
}

/**
 * How many statements say of whom that it did it. Those that were taken back do not count, nor do denials and those that clear
 * somebody. A statement against two actors stands in both rows, and `overlap` says how many do. `during` asks when it was said;
 * `anIncident` in `where` asks the incidents that it is about.
 *
 * @throws RangeError when `during` is no time.
 * @example
 * const about = [{ type: 'incident', id: 'test:1' }] as const
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   attributions: [
 *     { id: 'test:a1', about, kind: 'claim', by: 'test:front' },
 *     { id: 'test:a2', about, kind: 'accusation', by: 'test:state', against: ['test:front', 'test:militia'] },
 *     { id: 'test:a3', about, kind: 'denial', by: 'test:militia' },
 *   ],
 * }
 * const { rows, overlap } = statementsByAccused()(dataset)
 * rows.map(({ accused, claims, accusations }) => [accused, claims.min, accusations.min])
 * // => [['test:front', 1, 1], ['test:militia', 0, 1]]
 * overlap // => { min: 1, best: 1, max: 1 }
 *
 * @category questions
 */
export const statementsByAccused = (options: QuestionOptions = {}): ((source: Source) => Answer<AccusedRow>) =>
  groupBy('accused', {
    key: keyOf('against'),
    figures: ({ index }) => {
      const of = ofKind(index)
      return combine({
        statements: countRecords,
        claims: of('claim'),
        accusations: of('accusation'),
        findings: of('finding'),
        assessments: of('assessment'),
      })
    },
    selection: toSelection(
      options,
      attributed({ kind: ['claim', 'accusation', 'finding', 'assessment'] }),
      not(attributed({ clears: true })),
    ),
    viewed: asStatements,
  })

/**
 * Statements that one actor makes.
 *
 * @category questions
 */
export interface SpeakerRow {
  /** Who says it. `null` where it is not told. */
  readonly speaker: KeyValue
  /** How many statements. */
  readonly statements: Quantity
  /** In which it says that it did it itself. */
  readonly claims: Quantity
  /** In which it says that it, or others, did not do it. */
  readonly denials: Quantity
  /** In which it says that others did it. */
  readonly accusations: Quantity
  /** In which it finds, as a court, a commission or an inquiry, who did it, or who did not. */
  readonly findings: Quantity
  /** In which it judges, as an analyst, a coder or a service, who did it, or who did not. */
  readonly assessments: Quantity
}

/**
 * How many statements on who did it each speaker makes. Those that were taken back do not count; that nobody claimed an incident is
 * said by nobody in particular, and stands in no row. `during` asks when it was said.
 *
 * @throws RangeError when `during` is no time.
 * @example
 * const about = [{ type: 'incident', id: 'test:1' }] as const
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   attributions: [
 *     { id: 'test:a1', about, kind: 'claim', by: 'test:front', said: day('2021-06-06') },
 *     { id: 'test:a2', about, kind: 'denial', by: 'test:front', said: day('2021-07-01') },
 *     { id: 'test:a3', about, kind: 'accusation', against: ['test:front'] },
 *   ],
 * }
 * statementsBySpeaker({ during: '2021-06' })(dataset).map(({ speaker, statements }) => [speaker, statements.min, statements.max])
 * // => [['test:front', 1, 1], [null, 0, 1]]
 *
 * @category questions
 */
export const statementsBySpeaker = (options: QuestionOptions = {}): ((source: Source) => readonly SpeakerRow[]) => {
  const grouped = groupBy('speaker', {
    key: keyOf('by'),
    figures: ({ index }) => {
      const of = ofKind(index)
      return combine({
        statements: countRecords,
        claims: of('claim'),
        denials: of('denial'),
        accusations: of('accusation'),
        findings: of('finding'),
        assessments: of('assessment'),
      })
    },
    selection: toSelection(options, attributed({ kind: ['claim', 'denial', 'accusation', 'finding', 'assessment'] })),
    viewed: asStatements,
  })
  return (source) => grouped(source).rows
}
