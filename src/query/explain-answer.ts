/** Why an incident answers a question as it does. */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Dataset } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'
import type { Truth } from '../schema/truth.js'
import { and, or } from '../value/truth.js'
import type { Condition } from './condition.js'
import type { ExplainOptions } from './explain.js'
import { match } from './match.js'
import type { MatchOptions } from './match-options.js'
import { conditionOf, type Literal, type NormalForm, normalForm } from './normal-form.js'
import { openPart } from './open-part.js'
import { literalWords } from './sentence.js'
import { toIndex } from './to-index.js'

/**
 * One part of a question that decides an answer.
 *
 * @category queries
 */
export interface Reason {
  /** The part: a single question, or the opposite of one. */
  readonly question: Condition
  /** What the incident answers to it. */
  readonly answer: Truth
  /** Where the answer is maybe: the part of the incident that is not told, or that leaves it open. */
  readonly openPart?: string
  /** All of it in words. */
  readonly words: string
}

/**
 * An answer with the parts that decide it.
 *
 * @category queries
 */
export interface ExplainedAnswer {
  /** What the incident answers to the whole question. */
  readonly answer: Truth
  /** The parts that decide it, in the order of the question. */
  readonly reasons: readonly Reason[]
}

type Explain = (incident: Incident) => ExplainedAnswer

const spoken: Readonly<Record<Truth, string>> = { yes: 'Yes', maybe: 'Maybe', no: 'No' }

/**
 * Why an incident answers a question as it does. Where it answers no to "all of these" the reasons are the parts that it answers
 * no to, each of which is enough; where it answers maybe they are the parts that are open; where it answers yes they are all
 * parts. "Any of these" is the other way round.
 *
 * @example
 * const why = explainAnswer(all(ofKind('attack'), inCountry('IRQ'), during('2021-06')))
 * why({ id: 'test:1', kind: 'attack', when: { start: '2021-06-06', end: '2021-06-06' } }).reasons.map(({ words }) => words)
 * // => ['One of those that happened in IRQ? Maybe: where.country is not told.']
 * why({ id: 'test:2', kind: 'clash' }).reasons.map(({ words }) => words) // => ['One of those that are of the kind attack? No.']
 *
 * @category queries
 */
export const explainAnswer = (
  where: Condition,
  dataset?: Dataset | DatasetIndex,
  options: MatchOptions & Pick<ExplainOptions, 'labels'> = {},
): Explain => {
  const index = dataset && toIndex(dataset)
  const wording = { index, labels: options.labels ?? {} }

  const ofLiteral = (literal: Literal): Explain => {
    const question = conditionOf(literal)
    const ask = match(question, index, options)
    const said = literalWords(literal, wording)
    const open = openPart(literal.question)
    return (incident) => {
      const answer = ask(incident)
      const part = answer === 'maybe' ? open(incident) : undefined
      const words = `One of those that ${said}? ${spoken[answer]}${part === undefined ? '' : `: ${part.words}`}.`
      return { answer, reasons: [{ question, answer, ...(part && { openPart: part.path }), words }] }
    }
  }
  const ofGroup = (op: 'all' | 'any', parts: readonly Explain[]): Explain => {
    const [join, start]: [typeof and, Truth] = op === 'all' ? [and, 'yes'] : [or, 'no']
    return (incident) => {
      const explained = parts.map((part) => part(incident))
      const answer = explained.reduce<Truth>((so, part) => join(so, part.answer), start)
      return { answer, reasons: explained.filter((part) => part.answer === answer).flatMap(({ reasons }) => reasons) }
    }
  }
  const make = (form: NormalForm): Explain => (form.op === 'literal' ? ofLiteral(form) : ofGroup(form.op, form.of.map(make)))
  return make(normalForm(where))
}
