/**
 * The answers of a question to all rows. Each atom reads one part of the incident, so it is asked once for each value of that
 * part, and its answers are then looked up row by row.
 *
 * @internal
 */
import type { Condition, JoinedCondition, OwnCondition, TurnedCondition } from '../query/condition.js'
import { match } from '../query/match.js'
import type { MatchOptions } from '../query/match-options.js'
import type { WhereAtom } from '../schema/where.js'
import { MAYBE, NO, numberOf, YES } from './answer.js'
import { dictionaryColumn } from './dictionary.js'
import { fastAnswers } from './fast-answers.js'
import { fieldPart, listPart, type Part, participantsOf, targetsOf, weaponsOf, whenPart } from './part.js'
import type { Table } from './table.js'

/** Answers of all rows: the answer of a row is that of its code. */
export interface Answers {
  readonly codes: Uint8Array | Uint16Array | Uint32Array
  readonly answers: Uint8Array
  /** What is read is the time. In a table by time, rows of one code stand together, in the order of the codes. */
  readonly isOfTime: boolean
}

/** What an atom reads, where many incidents tell the same of it. Undefined: it is asked of each incident. */
export const partOfAtom = ({ op }: WhereAtom): Part | undefined => {
  switch (op) {
    case 'kind':
    case 'outcome':
    case 'status':
      return fieldPart(op)
    case 'unit':
      return fieldPart('origin.unit')
    case 'country':
    case 'admin1':
    case 'admin2':
      return fieldPart(`where.${op}`)
    case 'during':
    case 'before':
    case 'after':
      return whenPart
    case 'weapon':
      return listPart('weapons', weaponsOf)
    case 'participant':
      return listPart('participants', participantsOf)
    case 'target':
      return listPart('targets', targetsOf)
    default:
      return undefined
  }
}

/** Every row has the answer as its code. */
const SAME: Uint8Array = /* @__PURE__ */ Uint8Array.of(NO, MAYBE, YES)

/** Answers that are told row by row. */
export const ofRows = (truths: Uint8Array): Answers => ({ codes: truths, answers: SAME, isOfTime: false })

/** A condition that holds no others. */
type Plain = WhereAtom | OwnCondition | TurnedCondition

const isJoined = (where: Condition): where is JoinedCondition => where.op === 'all' || where.op === 'any'

/** Whether a condition is an atom. */
export const isAtom = (where: Condition): where is WhereAtom =>
  where.op !== 'own' && where.op !== 'incident' && where.op !== 'not' && !isJoined(where)

const ofPlain = (table: Table, where: Plain, options: MatchOptions): Answers => {
  const ask = match(where, table.index, options)
  const part = isAtom(where) ? partOfAtom(where) : undefined
  if (part === undefined) return ofRows(Uint8Array.from(table.incidents, (incident) => numberOf(ask(incident))))
  const { codes, specimens } = dictionaryColumn(table, part)
  const answers = table.kept(`answers ${JSON.stringify([where, options])}`, () =>
    Uint8Array.from(specimens, (specimen) => numberOf(ask(specimen))),
  )
  return { codes, answers, isOfTime: part === whenPart }
}

const truthsOf = ({ codes, answers }: Answers): Uint8Array => {
  const truths = new Uint8Array(codes.length)
  for (let row = 0; row < truths.length; row++) truths[row] = answers[codes[row] as number] as number
  return truths
}

const join = (length: number, columns: readonly Uint8Array[], op: 'all' | 'any'): Uint8Array => {
  const joined = new Uint8Array(length).fill(op === 'all' ? YES : NO)
  for (const column of columns)
    for (let row = 0; row < length; row++) {
      const answer = column[row] as number
      if (op === 'all' ? answer < (joined[row] as number) : answer > (joined[row] as number)) joined[row] = answer
    }
  return joined
}

/** The answers of one question. */
const answersOf = (table: Table, where: Condition, options: MatchOptions): Answers => {
  if (isJoined(where)) {
    const parts = where.of.map((part) => truthColumn(table, part, options))
    return ofRows(join(table.incidents.length, parts, where.op))
  }
  if (where.op === 'not') return ofRows(truthColumn(table, where.of, options).map((answer) => YES - answer))
  const truths = isAtom(where) ? fastAnswers(table, where, options) : undefined
  return truths === undefined ? ofPlain(table, where, options) : ofRows(truths)
}

/** The answer of the question to each row, as a number. */
export const truthColumn = (table: Table, where: Condition, options: MatchOptions): Uint8Array =>
  truthsOf(answersOf(table, where, options))

/** Questions that all have to be answered yes, taken apart. */
export const partsOf = (where: Condition): readonly Condition[] => (where.op === 'all' ? where.of.flatMap(partsOf) : [where])

/** The answers of the questions that all have to be answered yes. */
export const conjuncts = (table: Table, where: Condition, options: MatchOptions): readonly Answers[] =>
  partsOf(where).map((part) => answersOf(table, part, options))
