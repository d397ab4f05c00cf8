/**
 * A key as a column: the number of its value for each row, or {@link SEVERAL} where a row has more than one value or may have.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { KeyData } from '../schema/rollup-key.js'
import { type ColumnBuilder, type ColumnPlan, columnOf } from './column-builder.js'
import { type Dictionary, dictionaryColumn, dictionaryPlan } from './dictionary.js'
import type { KeyContext, KeyKind, ListReader, PartReader } from './key/key-kind.js'
import type { KeyValue } from './key-value.js'
import { NONE } from './membership.js'
import { type SeveralRows, severalRows } from './several-rows.js'
import type { Table } from './table.js'

/** The mark of a row that has, or may have, more than one value. */
export const SEVERAL = -1

/** A key as a column. */
export interface KeyColumn {
  /** The values, by number. `null` is one of them where some row has several. */
  readonly values: readonly KeyValue[]
  /** The number of the value of each row, or {@link SEVERAL}. */
  readonly numbers: Int32Array
  /** The rows that are {@link SEVERAL}. */
  readonly several: SeveralRows
  /** Several values of a row are its values together, and not one of them. */
  readonly isList: boolean
}

/** A key that is ready to be a column. */
export interface Key {
  readonly data: KeyData
  readonly kind: KeyKind
  readonly context: KeyContext
}

/** Numbers the values as they are met. */
const numbering = () => {
  const values: KeyValue[] = []
  const known = new Map<KeyValue, number>()
  const numberOf = (value: KeyValue): number => {
    const found = known.get(value)
    if (found !== undefined) return found
    known.set(value, values.length)
    return values.push(value) - 1
  }
  return { values, numberOf }
}

/** Asks the key once for each code of the dictionary. */
const columnOfPart = ({ codes, specimens }: Dictionary, { membership, isList }: PartReader): KeyColumn => {
  const { values, numberOf } = numbering()
  const byCode = specimens.map((specimen) => {
    const { certain, possible } = membership(specimen)
    return { certain: certain.map(numberOf), possible: possible.map(numberOf) }
  })
  const single = Int32Array.from(byCode, ({ certain, possible }) =>
    certain.length === 1 && possible.length === 0 ? (certain[0] as number) : SEVERAL,
  )
  const numbers = new Int32Array(codes.length)
  for (let row = 0; row < codes.length; row++) numbers[row] = single[codes[row] as number] as number
  const several = severalRows(codes.length)
  if (single.includes(SEVERAL)) {
    numberOf(null)
    for (let row = 0; row < codes.length; row++) {
      if (numbers[row] !== SEVERAL) continue
      const { certain = [], possible = [] } = byCode[codes[row] as number] ?? {}
      for (const number of certain) several.put(number, 1)
      for (const number of possible) several.put(number, 0)
      several.close(row)
    }
  }
  return { values, numbers, several: several.end(), isList }
}

/** What an element adds, in numbers. Most add one. */
interface NumberedElement {
  readonly first: number | undefined
  readonly others: readonly number[]
  readonly isSure: boolean
}

/** Asks the key once for each element that differs. Lists differ too much to be asked as a whole. */
const listBuilder = (rows: number, { listOf, isWhole, text, element }: ListReader): ColumnBuilder<KeyColumn> => {
  const { values, numberOf } = numbering()
  const elements = new Map<string, NumberedElement>()
  const numbered = (one: unknown): NumberedElement => {
    const key = text(one)
    let found = elements.get(key)
    if (found === undefined) {
      const added = element(one)
      const [first, ...others] = added?.values.map(numberOf) ?? []
      found = { first, others, isSure: added?.isSure ?? true }
      elements.set(key, found)
    }
    return found
  }
  const numbers = new Int32Array(rows)
  const several = severalRows(rows)
  const add = (incident: Incident, row: number): void => {
    const list = listOf(incident)
    if (list === undefined) {
      numbers[row] = numberOf(null)
      return
    }
    const whole = isWhole(incident)
    if (whole && list.length === 1) {
      const { first, others, isSure } = numbered(list[0])
      if (isSure && first !== undefined && others.length === 0) {
        numbers[row] = first
        return
      }
    }
    let isCertain = false
    // Loops by position, and one value taken apart: this is the longest way of a first question.
    for (let at = 0; at < list.length; at++) {
      const { first, others, isSure } = numbered(list[at])
      if (first === undefined) continue
      const sure = isSure ? 1 : 0
      several.put(first, sure)
      for (let other = 0; other < others.length; other++) several.put(others[other] as number, sure)
      if (isSure) isCertain = true
    }
    if (!whole) several.put(numberOf(null), 0)
    const count = several.count()
    if (count === 0) numbers[row] = numberOf(NONE)
    else if (count === 1 && isCertain) numbers[row] = several.drop()
    else {
      if (!isCertain) several.put(numberOf(NONE), 0)
      numbers[row] = SEVERAL
      several.close(row)
    }
  }
  return {
    add,
    end: () => {
      const rowsWithSeveral = several.end()
      if (rowsWithSeveral.rows.length > 0) numberOf(null)
      return { values, numbers, several: rowsWithSeveral, isList: true }
    },
  }
}

/** The name under which a key's column is kept. Windows matter to buckets alone. */
export const nameOfKey = ({ data, context }: Key): string =>
  JSON.stringify(data.of === 'bucket' ? [data.of, data.unit, context.windows] : data)

const listPlan = (key: Key, reader: ListReader): ColumnPlan<KeyColumn> => ({
  name: `key ${nameOfKey(key)}`,
  builder: (rows) => listBuilder(rows, reader),
})

/** What a key needs to be read of the incidents. */
export const keyPlan = (key: Key): ColumnPlan => {
  const reader = key.kind(key.data, key.context)
  return 'part' in reader ? dictionaryPlan(reader.part) : listPlan(key, reader)
}

/** The key as a column, which is kept. */
export const keyColumn = (table: Table, key: Key): KeyColumn => {
  const reader = key.kind(key.data, key.context)
  return 'part' in reader
    ? table.kept(`key ${nameOfKey(key)}`, () => columnOfPart(dictionaryColumn(table, reader.part), reader))
    : columnOf(table, listPlan(key, reader))
}
