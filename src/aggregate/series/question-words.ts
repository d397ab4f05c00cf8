/**
 * A single question in words, for reasons.
 *
 * @internal
 */
import type { Truth } from '../../schema/truth.js'
import type { Where } from '../../schema/where.js'

/** Keys that say no more than their value does. */
const bare: ReadonlySet<string> = new Set(['op', 'in', 'of'])

/** A value as it is written: lists with commas, the parts of a shape by name. */
const written = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(written).join(', ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, part]) => (bare.has(key) ? written(part) : `${key} ${written(part)}`))
    .join(' ')
}

const answers: Readonly<Record<Truth, string>> = { yes: 'Yes', maybe: 'Not told', no: 'No' }

/** The question and its answer, such as `No: kind attack`. */
export const answeredWords = (question: Where, answer: Truth): string => `${answers[answer]}: ${written(question)}.`
