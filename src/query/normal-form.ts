/**
 * A condition with `not` pushed down to single questions, by the laws of De Morgan, which hold in Kleene's logic; and with what is
 * joined in the same way side by side. It has the same answers.
 *
 * @internal
 */
import type { WhereAtom } from '../schema/where.js'
import { MAX_NESTING, NESTED_TOO_DEEP } from '../value/nesting.js'
import type { Condition, OwnCondition } from './condition.js'

/** A single question, or the opposite of one. */
export interface Literal {
  readonly op: 'literal'
  readonly question: WhereAtom | OwnCondition | { readonly op: 'incident'; readonly of: Condition }
  readonly isNegated: boolean
}

/** Literals and groups. A group in a group is joined in the other way. */
export type NormalForm = Literal | { readonly op: 'all' | 'any'; readonly of: readonly NormalForm[] }

const OTHER = { all: 'any', any: 'all' } as const

export const normalForm = (condition: Condition, isNegated = false, nesting = 0): NormalForm => {
  if (nesting > MAX_NESTING) throw new RangeError(NESTED_TOO_DEEP)
  switch (condition.op) {
    case 'not':
      return normalForm(condition.of, !isNegated, nesting + 1)
    case 'all':
    case 'any': {
      const op = isNegated ? OTHER[condition.op] : condition.op
      const of = condition.of
        .map((part) => normalForm(part, isNegated, nesting + 1))
        .flatMap((part) => (part.op === op ? part.of : [part]))
      const [only, ...others] = of
      if (only !== undefined && others.length === 0) return only
      // All with no in it is no; any with yes in it is yes.
      const decided = of.find((part) => part.op === OTHER[op] && part.of.length === 0)
      return decided ?? { op, of }
    }
    case 'incident':
      return { op: 'literal', question: { op: 'incident', of: condition.of }, isNegated }
    default:
      return { op: 'literal', question: condition, isNegated }
  }
}

/** The literal as the condition that it stands for. */
export const conditionOf = ({ question, isNegated }: Literal): Condition => (isNegated ? { op: 'not', of: question } : question)
