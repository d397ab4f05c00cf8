/**
 * How many incidents, and how many people killed and injured in them, by one thing: a day, a month, a country, an outcome.
 *
 * Laws: each gives the rows of the rollup with this one key and these three figures.
 */
import type { Source } from '../../../table/table.js'
import type { QuestionOptions } from '../question-options.js'
import { toSelection } from '../selection.js'
import type { IncidentRow } from './incident-figures.js'
import { fieldOf, incidentsBy, timeOf } from './incidents-by.js'

/**
 * Incidents, killed and injured by day. An incident that may have been on one of several days is possible on each, and certain
 * on none.
 *
 * @throws RangeError when `during` is no time.
 * @example
 * const incidents: readonly Incident[] = [
 *   { id: 'test:1', when: day('2021-06-06') },
 *   { id: 'test:2', when: span('2021-06-06', '2021-06-07') },
 * ]
 * incidentsByDay()(incidents).map((row) => [row.day, row.incidents.min, row.incidents.max])
 * // => [['2021-06-06', 1, 2], ['2021-06-07', 0, 1]]
 *
 * @category aggregates
 */
export const incidentsByDay = (options: QuestionOptions = {}): ((source: Source) => readonly IncidentRow<'day'>[]) =>
  incidentsBy('day', timeOf('day'), toSelection(options))

/**
 * Incidents, killed and injured by month. An incident that may have been in one of two months is possible in both, and certain
 * in none.
 *
 * @throws RangeError when `during` is no time.
 * @example
 * const incidents: readonly Incident[] = [
 *   { id: 'test:1', when: day('2021-06-06'), harm: { killed: { total: exactly(2) } } },
 *   { id: 'test:2', when: span('2021-06-30', '2021-07-01'), harm: { killed: { total: atLeast(3) } } },
 * ]
 * const [june, july] = incidentsByMonth({ during: '2021' })(incidents)
 * june?.incidents // => { min: 1, max: 2 }
 * june?.killed // => { min: 2, reported: { min: 1, max: 2 }, unreported: 0 }
 * july?.month // => '2021-07'
 *
 * @category aggregates
 */
export const incidentsByMonth = (options: QuestionOptions = {}): ((source: Source) => readonly IncidentRow<'month'>[]) =>
  incidentsBy('month', timeOf('month'), toSelection(options))

/**
 * Incidents, killed and injured by year.
 *
 * @throws RangeError when `during` is no time.
 * @example
 * const incidents: readonly Incident[] = [{ id: 'test:1', when: day('2020-01-03') }, { id: 'test:2', when: day('2021-06-06') }]
 * incidentsByYear()(incidents).map(({ year }) => year) // => ['2020', '2021']
 *
 * @category aggregates
 */
export const incidentsByYear = (options: QuestionOptions = {}): ((source: Source) => readonly IncidentRow<'year'>[]) =>
  incidentsBy('year', timeOf('year'), toSelection(options))

/**
 * Incidents, killed and injured by country (ISO 3166-1 alpha-3). Those that name no country stand under `null`.
 *
 * @throws RangeError when `during` is no time.
 * @example
 * const incidents: readonly Incident[] = [{ id: 'test:1', where: { country: 'IRQ' } }, { id: 'test:2', where: { name: 'a village' } }]
 * incidentsByCountry()(incidents).map(({ country }) => country) // => ['IRQ', null]
 *
 * @category aggregates
 */
export const incidentsByCountry = (options: QuestionOptions = {}): ((source: Source) => readonly IncidentRow<'country'>[]) =>
  incidentsBy(
    'country',
    fieldOf(({ where }) => where?.country),
    toSelection(options),
  )

/**
 * Incidents, killed and injured by what happened: attack, clash, abduction and so on.
 *
 * @throws RangeError when `during` is no time.
 * @example
 * const incidents: readonly Incident[] = [{ id: 'test:1', kind: 'attack' }, { id: 'test:2', kind: 'discovery' }, { id: 'test:3' }]
 * incidentsByKind()(incidents).map(({ kind }) => kind) // => ['attack', 'discovery', null]
 *
 * @category aggregates
 */
export const incidentsByKind = (options: QuestionOptions = {}): ((source: Source) => readonly IncidentRow<'kind'>[]) =>
  incidentsBy(
    'kind',
    fieldOf(({ kind }) => kind),
    toSelection(options),
  )

/**
 * Incidents, killed and injured by how they ended: completed, intercepted, failed, foiled and so on.
 *
 * @throws RangeError when `during` is no time.
 * @example
 * const attacks: readonly Incident[] = [
 *   { id: 'test:1', kind: 'attack', outcome: 'intercepted' },
 *   { id: 'test:2', kind: 'attack', outcome: 'completed' },
 *   { id: 'test:3', kind: 'discovery' },
 * ]
 * incidentsByOutcome({ where: ofKind('attack') })(attacks).map(({ outcome }) => outcome) // => ['completed', 'intercepted']
 *
 * @category aggregates
 */
export const incidentsByOutcome = (options: QuestionOptions = {}): ((source: Source) => readonly IncidentRow<'outcome'>[]) =>
  incidentsBy(
    'outcome',
    fieldOf(({ outcome }) => outcome),
    toSelection(options),
  )
