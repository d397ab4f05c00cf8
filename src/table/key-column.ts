/**
 * A key as a column: the number of its value for each row, or {@link SEVERAL} where a row has more than one value or may have.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { KeyData } from '../schema/rollup.js'
import { type Dictionary, dictionaryColumn } from './dictionary.js'
import type { KeyContext, KeyKind } from './key/key-kind.js'
import type { KeyValue } from './key-value.js'
import type { Membership } from './membership.js'
import type { Table } from './table.js'

/** The mark of a row that has, or may have, more than one value. */
export const SEVERAL = -1

/** Numbers of values that a row has, or may have. */
export interface Numbers {
  readonly certain: readonly number[]
  readonly possible: readonly number[]
}

/** A key as a column. */
export interface KeyColumn {
  /** The values, by number. */
  readonly values: readonly KeyValue[]
  /** The number of the value of each row, or {@link SEVERAL}. */
  readonly numbers: Int32Array
  /** The numbers of all values of a row. */
  readonly numbersOf: (row: number) => Numbers
  /** Some row is {@link SEVERAL}. */
  readonly several: boolean
  /** Several values of a row are its values together, and not one of them. */
  readonly isList: boolean
}

/** A key that is ready to be a column. */
export interface Key {
  readonly data: KeyData
  readonly kind: KeyKind
  readonly context: KeyContext
}

/** Asks the key once for each code of the dictionary. */
const columnOf = (
  { codes, specimens }: Dictionary,
  membership: (incident: Incident) => Membership,
  isList: boolean,
): KeyColumn => {
  const values: KeyValue[] = []
  const known = new Map<KeyValue, number>()
  const numberOf = (value: KeyValue): number => {
    const found = known.get(value)
    if (found !== undefined) return found
    known.set(value, values.length)
    return values.push(value) - 1
  }
  const byCode = specimens.map((specimen): Numbers => {
    const { certain, possible } = membership(specimen)
    return { certain: certain.map(numberOf), possible: possible.map(numberOf) }
  })
  const single = Int32Array.from(byCode, ({ certain, possible }) =>
    certain.length === 1 && possible.length === 0 ? (certain[0] as number) : SEVERAL,
  )
  const numbers = new Int32Array(codes.length)
  for (let row = 0; row < codes.length; row++) numbers[row] = single[codes[row] as number] as number
  return {
    values,
    numbers,
    numbersOf: (row) => byCode[codes[row] as number] as Numbers,
    several: single.includes(SEVERAL),
    isList,
  }
}

/** The name under which a key's column is kept. Windows matter to buckets alone. */
export const nameOfKey = ({ data, context }: Key): string =>
  JSON.stringify(data.of === 'bucket' ? [data.of, data.unit, context.windows] : data)

/** The key as a column, which is kept. */
export const keyColumn = (table: Table, key: Key): KeyColumn =>
  table.kept(`key ${nameOfKey(key)}`, () => {
    const { data, kind, context } = key
    return columnOf(dictionaryColumn(table, kind.part(data, context)), kind.membership(data, context), kind.isList(data))
  })
