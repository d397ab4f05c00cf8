/**
 * The answers of a question to all rows. Each atom reads one part of the incident, so it is asked once for each value of that
 * part, and its answers are then looked up row by row.
 *
 * @internal
 */
import { compileAtom } from '../query/compile-atom.js'
import { match } from '../query/match.js'
import type { MatchOptions } from '../query/match-options.js'
import type { Truth } from '../schema/truth.js'
import type { Where, WhereAtom } from '../schema/where.js'
import type { Table } from './table.js'

/** The answers as numbers: their least is `and`, their greatest is `or`. */
export const NO = 0
export const MAYBE = 1
export const YES = 2

const numberOf = (truth: Truth): number => (truth === 'yes' ? YES : truth === 'no' ? NO : MAYBE)

const ofAtom = (table: Table, atom: WhereAtom, options: MatchOptions): Uint8Array => {
  const ask = compileAtom(atom, table.index, options)
  const part = table.part(atom)
  if (part === undefined) return Uint8Array.from(table.incidents, (incident) => numberOf(ask(incident)))
  const { codes, specimens } = part
  const answers = Uint8Array.from(specimens, (specimen) => numberOf(ask(specimen)))
  const truths = new Uint8Array(codes.length)
  for (let row = 0; row < truths.length; row++) truths[row] = answers[codes[row] as number] as number
  return truths
}

const join = (length: number, columns: readonly Uint8Array[], op: 'all' | 'any'): Uint8Array => {
  const [first, ...others] = columns
  if (first === undefined) return new Uint8Array(length).fill(op === 'all' ? YES : NO)
  for (const column of others)
    for (let row = 0; row < length; row++) {
      const answer = column[row] as number
      if (op === 'all' ? answer < (first[row] as number) : answer > (first[row] as number)) first[row] = answer
    }
  return first
}

/** The answer of the question to each row. */
export const truthColumnOf = (table: Table, where: Where, options: MatchOptions): Uint8Array => {
  switch (where.op) {
    case 'all':
    case 'any':
      return join(
        table.incidents.length,
        where.of.map((part) => truthColumnOf(table, part, options)),
        where.op,
      )
    case 'not':
      return truthColumnOf(table, where.of, options).map((answer) => YES - answer)
    case 'incident': {
      const ask = match(where, table.index, options)
      return Uint8Array.from(table.incidents, (incident) => numberOf(ask(incident)))
    }
    default:
      return ofAtom(table, where, options)
  }
}
