/**
 * Conditions as sentences.
 *
 * @internal
 */
import { type Literal, type NormalForm, normalForm } from './normal-form.js'
import { phrase, type Wording } from './phrase.js'

/** A single question as what comes after "incidents that". */
export const literalWords = ({ question, isNegated }: Literal, wording: Wording): string =>
  question.op === 'incident'
    ? `hang on ${isNegated ? 'no ' : ''}${wordsOf(normalForm(question.of), wording)}`
    : phrase(question, isNegated, wording)

const WORD = { all: 'and', any: 'or' } as const

const isFlat = (form: NormalForm): boolean => form.op === 'literal' || form.of.every(({ op }) => op === 'literal')

const isGroupOfFlat = (form: NormalForm): boolean => form.op === 'literal' || form.of.every(isFlat)

const listed = (words: readonly string[], last: string): string =>
  words.length < 3 ? words.join(` ${last} `) : `${words.slice(0, -1).join(', ')}, ${last} ${words.at(-1)}`

/** Literals that are joined in one way. */
const flatWords = (form: NormalForm, wording: Wording): string =>
  form.op === 'literal'
    ? literalWords(form, wording)
    : listed(
        form.of.map((part) => flatWords(part, wording)),
        WORD[form.op],
      )

/** What is nested deeper than a sentence can tell: one line for each question. */
const outline = (form: NormalForm, wording: Wording, indent: string): string => {
  if (form.op === 'literal') return `${indent}- ${literalWords(form, wording)}`
  const head = form.op === 'all' ? 'all of these hold:' : 'one of these holds, or several:'
  return [`${indent}- ${head}`, ...form.of.map((part) => outline(part, wording, `${indent}  `))].join('\n')
}

/** What incidents are asked for, in words. */
export const wordsOf = (form: NormalForm, wording: Wording): string => {
  if (form.op !== 'literal' && form.of.length === 0) return form.op === 'all' ? 'all incidents' : 'no incidents'
  if (form.op === 'literal' || isFlat(form)) return `incidents that ${flatWords(form, wording)}`
  if (!isGroupOfFlat(form)) return `incidents of which\n${outline(form, wording, '')}`
  // "that" begins each part, so that it is clear what belongs together.
  return `incidents ${form.of.map((part) => `that ${flatWords(part, wording)}`).join(`, ${WORD[form.op]} `)}`
}
