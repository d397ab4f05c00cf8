/** The shapes in which ACLED comes: exports of four times, both forms of them, records of the API, and the list of deleted events. */
import type { Generation, Row, Sample } from '../feed.js'
import { cellUnder } from './canonical-row.js'
import { text } from './cell.js'
import {
  type Column,
  columnOf,
  columns2017,
  columns2018,
  columns2023,
  columnsDeleted,
  columnsMonadic,
  otherSide,
  populations,
  sparable,
} from './columns.js'
import { acledRow } from './row.js'

type Names = ReadonlySet<Column>

/** The columns of a sample under the names of today. */
const namesOf = ({ columns }: Sample): Names => new Set(columns.flatMap((name) => columnOf(name) ?? []))

const generation = (
  id: string,
  title: string,
  format: Sample['format'],
  columns: readonly string[],
  fits: (names: Names) => boolean,
): Generation => ({
  id,
  title,
  columns,
  row: acledRow,
  detect: (sample) => sample.format === format && fits(namesOf(sample)),
})

/** Without these a row cannot be told from that of another publisher who has taken over ACLED's names. */
const isEvents = (names: Names): boolean =>
  has('event_id_cnty', 'event_date', 'event_type')(names) &&
  (['actor1', 'sub_event_type', 'fatalities', 'notes'] as const).some((name) => names.has(name))

const has =
  (...columns: readonly Column[]) =>
  (names: Names): boolean =>
    columns.every((column) => names.has(column))

/** One side of the event alone. */
const isOneSided = (names: Names): boolean =>
  isEvents(names) && names.has('actor1') && otherSide.every((column) => !names.has(column))

/** All columns of an export but those that are left out now and then. */
const isExport =
  (columns: readonly string[]) =>
  (names: Names): boolean =>
    columns.every((name) => {
      const column = columnOf(name)
      return column === undefined || sparable.includes(column) || names.has(column)
    })

const isList = (names: Names): boolean => has(...columnsDeleted)(names) && !isEvents(names)

const DELETED = 'deleted'
const MONADIC = 'monadic'

/** The generations of ACLED, those with the most columns first. All are found in any order, with other columns among them. */
export const generations: readonly Generation[] = /* @__PURE__ */ (() => [
  generation(
    'csv-2023-population',
    'ACLED export since 20 March 2023 with populations, 35 columns',
    'delimited',
    [...columns2023, ...populations],
    (names) => isExport(columns2023)(names) && populations.some((name) => names.has(name)),
  ),
  generation('csv-2023', 'ACLED export since 20 March 2023, 31 columns', 'delimited', columns2023, isExport(columns2023)),
  generation('csv-2018', 'ACLED export of 2018 to March 2023, 31 columns', 'delimited', columns2018, isExport(columns2018)),
  generation('csv-2017', 'ACLED file up to 2017, 25 columns in upper case', 'delimited', columns2017, isExport(columns2017)),
  generation(`csv-${MONADIC}`, 'ACLED export with a row for each side, 29 columns', 'delimited', columnsMonadic, isOneSided),
  generation(`csv-${DELETED}`, 'ACLED, list of deleted events', 'delimited', columnsDeleted, isList),
  generation('csv-part', 'ACLED, a part of its columns', 'delimited', columns2023, isEvents),
  generation(`api-json-${MONADIC}`, 'ACLED API, JSON records with one side each', 'json', columnsMonadic, isOneSided),
  generation(`api-json-${DELETED}`, 'ACLED API, JSON list of deleted events', 'json', columnsDeleted, isList),
  generation('api-json', 'ACLED API, JSON records', 'json', [...columns2023, ...populations], isEvents),
])()

/** Whether a generation is the list of deleted events. */
export const isDeleted = (generation: string): boolean => generation.endsWith(DELETED)

/**
 * Whether a row has one side of its event. JSON records may leave out what is missing, so that a file whose first event has one side
 * looks like a monadic export; a row that has the other side shows that it is none.
 */
export const isMonadic = (row: Row, generation: string): boolean =>
  generation.endsWith(MONADIC) && otherSide.every((column) => text(cellUnder(row, column)) === undefined)
