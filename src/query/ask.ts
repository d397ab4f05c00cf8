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

/** What an element tells, by the names of what can be asked of it. `null`: it has no such thing, for certain. */
type Told<Asked> = { readonly [Key in keyof Asked]?: unknown }

/** How each value that can be asked for is asked, by its name. */
type Makers<Asked> = { readonly [Key in keyof Asked]-?: (asked: NonNullable<Asked[Key]>) => Ask<never> }

/** All that is asked for holds of one element. What is not asked for holds. */
export const allOf = <Asked extends object, E>(
  asked: Asked,
  { absent }: World,
  makers: Makers<Omit<Asked, 'op' | 'clears'>>,
  read: (element: E) => Told<Omit<Asked, 'op'>>,
): Ask<E> => {
  type Make = (value: never) => Ask<unknown>
  const asks = Object.entries(makers as unknown as Readonly<Record<string, Make>>).flatMap(([key, make]) => {
    const value = (asked as Readonly<Record<string, never>>)[key]
    return value === undefined ? [] : [[key, make(value)] as const]
  })
  return (element) => {
    const told = read(element) as Readonly<Record<string, unknown>>
    return asks.reduce<Truth>((answer, [key, ask]) => {
      const value = told[key]
      return and(answer, value === undefined ? absent : value === null ? 'no' : ask(value))
    }, 'yes')
  }
}
