/**
 * How well two kinds of incident agree.
 *
 * @internal
 */
import type { Prepared } from '../prepare/prepared.js'
import { notTold } from './amount-words.js'
import type { CodeRules } from './code-table.js'
import { confusionOf } from './confused-codes.js'
import { inSteps, NOT_COMPARED } from './contribution.js'
import type { KindWeights } from './weights.js'

/** What two kinds count. */
export const kindRules = ({ same, differ, confused }: KindWeights): CodeRules => {
  const confusion = confusionOf(confused)
  return {
    bitsOf: (a, b) => inSteps(a === b ? same : (confusion.bitsOf(a, b) ?? differ)),
    mostOf: (code) => inSteps(Math.max(0, same, differ, confusion.mostOf(code))),
  }
}

/** What the kinds of two records contribute. */
export const kindContribution = (a: Prepared, b: Prepared): number =>
  a.kind < 0 || b.kind < 0 ? NOT_COMPARED : a.names.kinds.bits(a.kind, b.kind)

/** The most that the kind of this record can contribute, whatever the other one tells. */
export const mostOfKind = ({ kind, names }: Prepared): number => (kind < 0 ? 0 : names.kinds.most(kind))

/** The same in words. */
export const kindWords = (a: Prepared, b: Prepared): string => {
  const { kinds, weights } = a.names
  if (a.kind < 0 || b.kind < 0) return notTold(a.kind >= 0, b.kind >= 0)
  const [one, other] = [kinds.codeOf(a.kind), kinds.codeOf(b.kind)].sort() as [string, string]
  if (one === other) return `both ${one}`
  const reason = confusionOf(weights.kind.confused).bitsOf(one, other) === undefined ? '' : ', which sources confuse'
  return `${one} and ${other}${reason}`
}
