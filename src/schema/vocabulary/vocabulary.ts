/** What a closed code list is, and how it becomes a schema. */
import * as z from 'zod'
import type { Schema } from '../schema.js'

/**
 * What a code means.
 *
 * @category vocabularies
 */
export interface Term {
  /** A short name for people. */
  readonly label: string
  /** What the code says, in one sentence. */
  readonly meaning: string
}

/**
 * A closed list of codes with what they mean. What fits no code is `other`, with the source's own code in `native`.
 *
 * @category vocabularies
 */
export type Vocabulary = Readonly<Record<string, Term>>

/**
 * The schema of a code from a vocabulary.
 *
 * @example
 * codeOf(outcomes).safeParse('intercepted').success // => true
 *
 * @category schemas
 */
export const codeOf = <V extends Vocabulary>(vocabulary: V): Schema<keyof V & string> =>
  z.enum(Object.keys(vocabulary) as (keyof V & string)[]) as z.ZodType<unknown> as Schema<keyof V & string>
