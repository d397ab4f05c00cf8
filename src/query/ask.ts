/**
 * Questions made ready to be asked, and how they are joined.
 *
 * @internal
 */
import type { Lookup } from '../dataset/lookup.js'
import type { Truth } from '../schema/truth.js'
import { and, or } from '../value/truth.js'

/** A question, made ready to be asked of many things. */
export type Ask<T> = (told: T) => Truth

/** What questions are asked with: the dataset that ids are looked up in, and what is answered where something is not told. */
export interface World {
  readonly index: Lookup | undefined
  readonly absent: Truth
}

/** The question about one element, asked of the whole list. */
export const someOf = <E>(list: Iterable<E>, ask: Ask<E>, isWhole: boolean): Truth => {
  let answer: Truth = isWhole ? 'no' : 'maybe'
  for (const element of list) {
    answer = or(answer, ask(element))
    if (answer === 'yes') break
  }
  return answer
}

/** The code or text is one of those asked for. That a source says "unknown" leaves it open. */
export const isOneOf = (asked: readonly string[]): Ask<string> => {
  const set = new Set(asked)
  return (told) => (set.has(told) ? 'yes' : told === 'unknown' ? 'maybe' : 'no')
}

/** One thing that is asked of an element. Undefined: it is not asked. */
type Criterion<E> = ((element: E, absent: Truth) => Truth) | undefined

/** What is named has to hold; what is not named holds. `null`: the element has no such thing, for certain. */
export const criterion = <E, A, T>(
  asked: A | undefined,
  make: (asked: A) => Ask<T>,
  read: (element: E) => T | null | undefined,
): Criterion<E> => {
  const ask = asked && make(asked)
  return (
    ask &&
    ((element, absent) => {
      const told = read(element)
      return told === undefined ? absent : told === null ? 'no' : ask(told)
    })
  )
}

/** All of them hold of one element. */
export const allOf =
  <E>({ absent }: World, ...criteria: readonly Criterion<E>[]): Ask<E> =>
  (element) =>
    criteria.reduce<Truth>((answer, holds) => (holds ? and(answer, holds(element, absent)) : answer), 'yes')
