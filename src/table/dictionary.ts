/**
 * A column of codes: rows that tell the same have the same code, and one incident of each code stands for all of them. What is
 * asked of the column is asked once a code, not once a row.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'

/**
 * A column of codes.
 *
 * @category tables
 */
export interface Dictionary {
  /** The code of each row. */
  readonly codes: Uint16Array | Uint32Array
  /** For each code an incident that has it. */
  readonly specimens: readonly Incident[]
}

const MAX_SHORT = 65_536

/** The column of what `told` reads: a text that is the same for incidents that tell the same, undefined where nothing is told. */
export const dictionaryOf = (incidents: readonly Incident[], told: (incident: Incident) => string | undefined): Dictionary => {
  const known = new Map<string | undefined, number>()
  const specimens: Incident[] = []
  const codes = new Uint32Array(incidents.length)
  for (let row = 0; row < incidents.length; row++) {
    const incident = incidents[row] as Incident
    const text = told(incident)
    let code = known.get(text)
    if (code === undefined) {
      code = specimens.length
      known.set(text, code)
      specimens.push(incident)
    }
    codes[row] = code
  }
  return { codes: specimens.length <= MAX_SHORT ? Uint16Array.from(codes) : codes, specimens }
}
