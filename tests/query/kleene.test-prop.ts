/** Questions joined by Kleene's logic, whatever they ask. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { all, anIncident, any, not } from '../../src/query/combine.js'
import { type Condition, own } from '../../src/query/condition.js'
import { explainAnswer } from '../../src/query/explain-answer.js'
import { match } from '../../src/query/match.js'
import { normalForm } from '../../src/query/normal-form.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Truth } from '../../src/schema/truth.js'
import { and, not as opposite, or } from '../../src/value/truth.js'

const incident: Incident = { id: 'test:1', kind: 'attack', weapons: [{ category: 'rocket' }] }

/** Questions that this incident answers with each of the three. */
const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom<Condition>(
    { op: 'kind', in: ['attack'] },
    { op: 'kind', in: ['clash'] },
    { op: 'outcome', in: ['failed'] },
    { op: 'weapon', category: ['rocket/short-range'] },
    { op: 'reported', path: 'kind' },
  ),
  fc.constantFrom<Truth | boolean>('yes', 'maybe', 'no', true, false).map((answer) => own(() => answer)),
)
const condition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    atom,
    fc.record({ op: fc.constantFrom('all' as const, 'any' as const), of: fc.array(tie('condition'), { maxLength: 3 }) }),
    fc.record({ op: fc.constantFrom('not' as const, 'incident' as const), of: tie('condition') }),
  ),
})).condition

/** The answer by the tables of the three-valued operators. */
const slow = (asked: Condition): Truth => {
  switch (asked.op) {
    case 'all':
      return asked.of.map(slow).reduce(and, 'yes')
    case 'any':
      return asked.of.map(slow).reduce(or, 'no')
    case 'not':
      return opposite(slow(asked.of))
    case 'incident':
      return slow(asked.of)
    default:
      return match(asked)(incident)
  }
}
const ask = (asked: Condition): Truth => match(asked)(incident)

test('all, any, not, and an incident asked of itself', () => {
  fc.assert(
    fc.property(condition, (asked) => {
      expect(ask(asked)).toBe(slow(asked))
    }),
    { numRuns: 500 },
  )
})

test('builders join as the operators do', () => {
  fc.assert(
    fc.property(fc.array(condition, { maxLength: 4 }), (parts) => {
      expect(ask(all(...parts))).toBe(parts.map(ask).reduce(and, 'yes'))
      expect(ask(any(...parts))).toBe(parts.map(ask).reduce(or, 'no'))
      expect(ask(all(all(...parts), ...parts))).toBe(ask(all(...parts)))
      expect(ask(not(any(...parts)))).toBe(ask(all(...parts.map((part) => not(part)))))
      expect(ask(anIncident(all(...parts)))).toBe(ask(all(...parts)))
    }),
  )
})

const fromNormalForm = (form: ReturnType<typeof normalForm>): Truth =>
  form.op === 'literal'
    ? form.isNegated
      ? opposite(ask(form.question))
      : ask(form.question)
    : form.of.map(fromNormalForm).reduce(form.op === 'all' ? and : or, form.op === 'all' ? 'yes' : 'no')

test('the normal form has the same answer, no "not" of a group, and no group in a group of its kind', () => {
  const check = (form: ReturnType<typeof normalForm>): void => {
    if (form.op === 'literal') return
    for (const part of form.of) {
      expect(part.op).not.toBe(form.op)
      check(part)
    }
  }
  fc.assert(
    fc.property(condition, (asked) => {
      expect(fromNormalForm(normalForm(asked))).toBe(ask(asked))
      check(normalForm(asked))
    }),
    { numRuns: 500 },
  )
})

test('an explained answer is the answer, and its reasons are parts that have it', () => {
  fc.assert(
    fc.property(condition, (asked) => {
      const { answer, reasons } = explainAnswer(asked)(incident)
      expect(answer).toBe(ask(asked))
      for (const reason of reasons) {
        expect(reason.answer).toBe(answer)
        expect(ask(reason.question)).toBe(answer)
        expect(reason.words.toLowerCase()).toContain(`? ${answer}`)
      }
    }),
    { numRuns: 500 },
  )
})
