/** A question in words, for those who read an answer and want to know what was asked. */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Dataset } from '../schema/dataset.js'
import type { Condition } from './condition.js'
import { normalForm } from './normal-form.js'
import { wordsOf } from './sentence.js'
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
export const explain = (where: Condition, { dataset, labels = {} }: ExplainOptions = {}): string =>
  wordsOf(normalForm(where), { index: dataset && toIndex(dataset), labels })
