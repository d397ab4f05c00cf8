/**
 * Questions made ready to be asked, and how they are joined.
 *
 * @internal
 */
import type { Lookup } from '../dataset/lookup.js'
import type { Truth } from '../schema/truth.js'
import { not, or } from '../value/truth.js'

/** A question, made ready to be asked of many things. */
export type Ask<T> = (told: T) => Truth

/** What questions are asked with: the dataset that ids are looked up in, and what is answered where something is not told. */
export interface World {
  readonly index: Lookup | undefined
  readonly absent: Exclude<Truth, 'yes'>
}

/** The question about one element holds of one in the list. */
export const someOf =
  <E>(ask: Ask<E>): Ask<Iterable<E>> =>
  (list) => {
    let answer: Truth = 'no'
    for (const element of list) {
      answer = or(answer, ask(element))
      if (answer === 'yes') break
    }
    return answer
  }

/** The opposite of a question. */
export const negated =
  <E>(ask: Ask<E>): Ask<E> =>
  (told) =>
    not(ask(told))

/** One of the questions holds. */
export const anyOf =
  <E>(asks: readonly Ask<E>[]): Ask<E> =>
  (told) =>
    someOf((ask: Ask<E>) => ask(told))(asks)

/** All the questions hold: there is not one whose opposite does. */
export const allOf = <E>(asks: readonly Ask<E>[]): Ask<E> => negated(anyOf(asks.map(negated)))

/** A question about a part of something. */
export const askPart =
  ({ absent }: World) =>
  <E, P>(read: (whole: E) => P | undefined, ask: (part: P, whole: E) => Truth): Ask<E> =>
  (whole) => {
    const part = read(whole)
    return part === undefined ? absent : ask(part, whole)
  }

/** The code or text is one of those asked for. That a source says "unknown" leaves it open. */
export const isOneOf = (asked: readonly string[]): Ask<string> => {
  const set = new Set(asked)
  return (told) => (set.has(told) ? 'yes' : told === 'unknown' ? 'maybe' : 'no')
}

/** How each value that can be asked for is asked, by its name. */
type Makers<Asked> = { readonly [Key in keyof Asked]-?: (asked: NonNullable<Asked[Key]>) => Ask<never> }

/** All that is asked for holds of what one element tells, by the same names. What is not asked for holds. */
export const askElement = <Asked extends object, E>(
  asked: Asked,
  world: World,
  makers: Makers<Omit<Asked, 'op' | 'clears'>>,
  read: (element: E) => { readonly [Key in Exclude<keyof Asked, 'op'>]?: unknown },
): Ask<E> => {
  type Named<Value> = Readonly<Record<string, Value>>
  return allOf(
    Object.entries(makers as unknown as Named<(value: unknown) => Ask<unknown>>).flatMap(([key, make]) => {
      const value = (asked as Named<unknown>)[key]
      return value === undefined ? [] : askPart(world)((element: E) => (read(element) as Named<unknown>)[key], make(value))
    }),
  )
}
