/**
 * A column of codes: rows that tell the same have the same code, and one incident of each code stands for all of them. What is
 * asked of the column is asked once a code, not once a row.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import { type ColumnBuilder, type ColumnPlan, columnOf } from './column-builder.js'
import type { Part } from './part.js'
import type { Table } from './table.js'

/** A column of codes. Codes are numbered as they are met. */
export interface Dictionary {
  /** The code of each row. */
  readonly codes: Uint16Array | Uint32Array
  /** For each code an incident that has it. */
  readonly specimens: readonly Incident[]
}

const MAX_SHORT = 65_536

/** Makes the column of a part: incidents that tell the same have the same code. */
const dictionaryBuilder = (rows: number, { told, direct }: Part): ColumnBuilder<Dictionary> => {
  const known = new Map<string | undefined, number>()
  /** Codes by direct place, each plus one; 0 is none yet. */
  const places = new Int32Array(direct?.size ?? 0)
  const specimens: Incident[] = []
  const codes = new Uint32Array(rows)
  const add = (incident: Incident, row: number): void => {
    const text = told(incident)
    const place = direct === undefined || text === undefined ? -1 : direct.placeOf(text)
    const found = place >= 0 ? (places[place] as number) - 1 : (known.get(text) ?? -1)
    if (found >= 0) {
      codes[row] = found
      return
    }
    codes[row] = specimens.length
    if (place >= 0) places[place] = specimens.length + 1
    else known.set(text, specimens.length)
    specimens.push(incident)
  }
  return {
    add,
    end: () => ({ codes: specimens.length <= MAX_SHORT ? new Uint16Array(codes) : codes, specimens }),
  }
}

/** The column of a part of these incidents. */
export const dictionaryOf = (incidents: readonly Incident[], part: Part): Dictionary => {
  const { add, end } = dictionaryBuilder(incidents.length, part)
  incidents.forEach(add)
  return end()
}

/** The column of a part: the weapons of all depths, and the buckets of all units, read the same. */
export const dictionaryPlan = (part: Part): ColumnPlan<Dictionary> => ({
  name: `part ${part.name}`,
  builder: (rows) => dictionaryBuilder(rows, part),
})

/** The column of a part, which is kept. */
export const dictionaryColumn = (table: Table, part: Part): Dictionary => columnOf(table, dictionaryPlan(part))
