/** A question in words, for those who read an answer and want to know what was asked. */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Dataset } from '../schema/dataset.js'
import type { Condition } from './condition.js'
import { type Literal, type NormalForm, normalForm } from './normal-form.js'
import { phrase, type Wording } from './phrase.js'
import { toIndex } from './to-index.js'

/**
 * What an explanation is written with.
 *
 * @category queries
 */
export interface ExplainOptions {
  /** Names of sites, actors and weapons are looked up here. */
  readonly dataset?: Dataset | DatasetIndex
  /** Your words for codes and ids, such as `{ IRQ: 'Iraq' }`. */
  readonly labels?: Readonly<Record<string, string>>
}

/**
 * The options, made ready.
 *
 * @internal
 */
export const toWording = ({ dataset, labels = {} }: ExplainOptions): Wording => ({
  index: dataset && toIndex(dataset),
  labels,
})

/**
 * A single question as what comes after "incidents that".
 *
 * @internal
 */
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

const wordsOf = (form: NormalForm, wording: Wording): string => {
  if (form.op !== 'literal' && form.of.length === 0) return form.op === 'all' ? 'all incidents' : 'no incidents'
  if (form.op === 'literal' || isFlat(form)) return `incidents that ${flatWords(form, wording)}`
  if (!isGroupOfFlat(form)) return `incidents of which\n${outline(form, wording, '')}`
  // "that" begins each part, so that it is clear what belongs together.
  return `incidents ${form.of.map((part) => `that ${flatWords(part, wording)}`).join(`, ${WORD[form.op]} `)}`
}

/**
 * The question in words. One that is nested deeper than a sentence can tell is written in lines.
 *
 * @example
 * explain(all(ofKind('attack'), inCountry('IRQ'), during('2021-06'), usedWeapon('missile')), { labels: { IRQ: 'Iraq' } })
 * // => 'incidents that are of the kind attack, happened in Iraq, happened during June 2021, and involved a weapon of the kind missile'
 * explain(all(ofKind('attack'), not(all(inCountry('IRQ'), during('2021')))))
 * // => 'incidents that are of the kind attack, and that did not happen in IRQ or did not happen during 2021'
 *
 * @category queries
 */
export const explain = (where: Condition, options: ExplainOptions = {}): string => wordsOf(normalForm(where), toWording(options))
