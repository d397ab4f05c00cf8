/**
 * A column of codes: rows that tell the same have the same code, and one incident of each code stands for all of them. What is
 * asked of the column is asked once a code, not once a row.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import { type ColumnBuilder, type ColumnPlan, columnOf } from './column-builder.js'
import type { Part, Told } from './part.js'
import type { Table } from './table.js'

/** A column of codes. Codes are numbered as they are met. */
export interface Dictionary {
  /** The code of each row. */
  readonly codes: Uint16Array | Uint32Array
  /** For each code an incident that has it. */
  readonly specimens: readonly Incident[]
}

const MAX_SHORT = 65_536

/** Makes the column of what `told` reads: a text that is the same for incidents that tell the same. */
const dictionaryBuilder = (rows: number, told: Told): ColumnBuilder<Dictionary> => {
  const known = new Map<string | undefined, number>()
  const specimens: Incident[] = []
  const codes = new Uint32Array(rows)
  let lastText: string | undefined
  let lastCode = -1
  return {
    add: (incident, row) => {
      const text = told(incident)
      // Neighbours often tell the same.
      if (text !== lastText || lastCode < 0) {
        lastText = text
        const code = known.get(text)
        if (code === undefined) {
          lastCode = specimens.length
          known.set(text, lastCode)
          specimens.push(incident)
        } else lastCode = code
      }
      codes[row] = lastCode
    },
    end: () => ({ codes: specimens.length <= MAX_SHORT ? Uint16Array.from(codes) : codes, specimens }),
  }
}

/** The column of what `told` reads. */
export const dictionaryOf = (incidents: readonly Incident[], told: Told): Dictionary => {
  const { add, end } = dictionaryBuilder(incidents.length, told)
  incidents.forEach(add)
  return end()
}

/** The column of a part: the weapons of all depths, and the buckets of all units, read the same. */
export const dictionaryPlan = ({ name, told }: Part): ColumnPlan<Dictionary> => ({
  name: `part ${name}`,
  builder: (rows) => dictionaryBuilder(rows, told),
})

/** The column of a part, which is kept. */
export const dictionaryColumn = (table: Table, part: Part): Dictionary => columnOf(table, dictionaryPlan(part))
