/** What a crosswalk is: for each word of a vocabulary, the nearest codes of other schemes, each with what is lost. */
import type { ListName, SchemeCode, SchemeName } from '../scheme/scheme.js'
import type { Loss } from './loss.js'

/**
 * The nearest codes of other schemes: scheme, list, code, and what is lost on the way from that code to our word. None is
 * `{}`.
 *
 * @category vocabularies
 */
export type NearCodes = {
  readonly [S in SchemeName]?: {
    readonly [L in ListName<S>]?: { readonly [C in SchemeCode<S, L>]?: Loss }
  }
}

/**
 * The nearest codes of every word of a vocabulary. No word may be left out: one that has no counterpart has `{}`.
 *
 * @category vocabularies
 */
export type Crosswalk<Word extends string> = { readonly [W in Word]: NearCodes }

/**
 * A word of ours for a code of theirs.
 *
 * @category vocabularies
 */
export interface Counterpart<Word extends string> {
  /** Our word. */
  readonly word: Word
  /** What is lost when it stands for their code. */
  readonly loss: Loss
}

const order: readonly Loss[] = ['exact', 'broader', 'narrower']

/**
 * Our words for a code of another scheme, the closest first. A code that is in no list, or has no counterpart, gives none.
 *
 * @example
 * counterparts(incidentKindCrosswalk, 'acled', 'sub_event_type', 'Arrests') // => [{ word: 'detention', loss: 'broader' }]
 *
 * @example
 * counterparts(weaponRootCrosswalk, 'gtd', 'weaptype1', '5') // => [{ word: 'firearm', loss: 'exact' }]
 *
 * @category vocabularies
 */
export const counterparts = <Word extends string>(
  crosswalk: Crosswalk<Word>,
  scheme: SchemeName,
  list: string,
  code: string,
): readonly Counterpart<Word>[] =>
  (Object.keys(crosswalk) as Word[])
    .flatMap((word) => {
      const lists: Readonly<Record<string, Readonly<Record<string, Loss>>>> = crosswalk[word][scheme] ?? {}
      const loss = Object.hasOwn(lists, list) && Object.hasOwn(lists[list] ?? {}, code) ? lists[list]?.[code] : undefined
      return loss === undefined ? [] : [{ word, loss }]
    })
    .sort((a, b) => order.indexOf(a.loss) - order.indexOf(b.loss))
