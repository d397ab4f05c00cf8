/**
 * The rows that a question is not answered no by, for a table that is asked once: no column is made of what it reads.
 *
 * @internal
 */
import type { Condition } from '../query/condition.js'
import { match } from '../query/match.js'
import type { MatchOptions } from '../query/match-options.js'
import type { Incident } from '../schema/incident.js'
import { NO, numberOf, YES } from './answer.js'
import { plainTable } from './plain-table.js'
import type { Table } from './table.js'
import { type Answers, isAtom, ofRows, partOfAtom, partsOf } from './truth-column.js'

/** A question to one incident, whose answer is a number. */
type AskOne = (incident: Incident) => number

/** Asks incidents one by one. Those that tell the same are asked once. */
const askEach = (table: Table, where: Condition, options: MatchOptions): AskOne => {
  const ask = match(where, table.index, options)
  const part = isAtom(where) ? partOfAtom(where) : undefined
  if (part === undefined) return (incident) => numberOf(ask(incident))
  const { told, direct } = part
  const answers = new Map<string | undefined, number>()
  /** Answers by direct place, each plus one; 0 is none yet. */
  const places = new Uint8Array(direct?.size ?? 0)
  return (incident) => {
    const text = told(incident)
    const place = direct === undefined || text === undefined ? -1 : direct.placeOf(text)
    const found = place >= 0 ? (places[place] as number) - 1 : (answers.get(text) ?? -1)
    if (found >= 0) return found
    const answer = numberOf(ask(incident))
    if (place >= 0) places[place] = answer + 1
    else answers.set(text, answer)
    return answer
  }
}

/** How much longer it takes to read what an atom asks for than a single field: times and lists roughly as measured, others a guess. */
const costOf = (where: Condition): number => {
  switch (where.op) {
    case 'during':
    case 'before':
    case 'after':
      return 2
    case 'weapon':
    case 'participant':
    case 'target':
      return 3
    default:
      return isAtom(where) && partOfAtom(where) !== undefined ? 1 : 6
  }
}

/** How many rows are asked beforehand, to see which question says no most often. */
const SAMPLE = 64

/**
 * The questions that all have to be answered yes, those first that rule out most for what they cost. The order changes no answer.
 * What is no atom may run code of the caller, which may rely on the questions before it: it comes last, and is not asked here.
 */
const inGoodOrder = (table: Table, where: Condition, options: MatchOptions): readonly AskOne[] => {
  const parts = partsOf(where)
  const { incidents } = table
  // From the whole table, because its rows may be in an order.
  const step = Math.max(1, Math.floor(incidents.length / SAMPLE))
  const ranked = parts.filter(isAtom).map((part) => {
    const ask = askEach(table, part, options)
    let noes = 0
    for (let row = 0; row < incidents.length; row += step) if (ask(incidents[row] as Incident) === NO) noes++
    return { ask, rank: costOf(part) / (noes + 1) }
  })
  const others = parts.filter((part) => !isAtom(part)).map((part) => askEach(table, part, options))
  return [...ranked.sort((a, b) => a.rank - b.rank).map(({ ask }) => ask), ...others]
}

/** Rows that a question is not answered no by, as a table of their own, and the answers of those. */
export interface Narrowed {
  readonly table: Table
  readonly answers: Answers
}

/** The rows that belong or may belong. */
export const narrow = (table: Table, where: Condition, options: MatchOptions): Narrowed => {
  const [first = (): number => YES, ...others] = inGoodOrder(table, where, options)
  const kept: Incident[] = []
  const truths: number[] = []
  for (const incident of table.incidents) {
    let truth = first(incident)
    // Most rows end here.
    if (truth === NO) continue
    for (const ask of others) {
      const answer = ask(incident)
      if (answer < truth) truth = answer
      if (truth === NO) break
    }
    if (truth === NO) continue
    kept.push(incident)
    truths.push(truth)
  }
  return { table: plainTable(kept, table.index), answers: ofRows(Uint8Array.from(truths)) }
}
