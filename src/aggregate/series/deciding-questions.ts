/**
 * Which single questions of a {@link Where} decide its answer for an incident.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { match } from '../../query/match.js'
import type { MatchOptions } from '../../query/match-options.js'
import type { Incident } from '../../schema/incident.js'
import type { Truth } from '../../schema/truth.js'
import type { Where } from '../../schema/where.js'
import { and, or } from '../../value/truth.js'

/** A single question, or its opposite, and what an incident answers. */
export interface Answered {
  readonly question: Where
  readonly answer: Truth
}

/** The answer to a whole question, and the single ones that give it. */
export interface Decision {
  readonly answer: Truth
  readonly deciding: readonly Answered[]
}

type Decide = (incident: Incident) => Decision

const compile = (where: Where, isNegated: boolean, index: DatasetIndex, options: MatchOptions): Decide => {
  switch (where.op) {
    case 'all':
    case 'any': {
      const parts = where.of.map((part) => compile(part, isNegated, index, options))
      // "Not all of these" is "any of these not", and the other way round.
      const isAll = (where.op === 'all') !== isNegated
      const [start, join]: [Truth, typeof and] = isAll ? ['yes', and] : ['no', or]
      return (incident) => {
        const decisions = parts.map((part) => part(incident))
        const answer = decisions.reduce<Truth>((so, decision) => join(so, decision.answer), start)
        // A yes of "all" needs all of them, and so does a no of "any". Otherwise those that gave the answer are enough.
        return {
          answer,
          deciding: decisions.flatMap((decision) => (answer === start || decision.answer === answer ? decision.deciding : [])),
        }
      }
    }
    case 'not':
      return compile(where.of, !isNegated, index, options)
    default: {
      const question: Where = isNegated ? { op: 'not', of: where } : where
      const ask = match(question, index, options)
      return (incident) => {
        const answer = ask(incident)
        return { answer, deciding: [{ question, answer }] }
      }
    }
  }
}

/** Makes the question ready. The answer is that of `match`; those that decide alone give it. */
export const decidingQuestions = (where: Where, index: DatasetIndex, options: MatchOptions): Decide =>
  compile(where, false, index, options)
