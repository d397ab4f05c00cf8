/** All near codes of all vocabularies in one list, for the tests. */
import * as schema from '../../src/schema/index.js'

export type Words = Readonly<Record<string, schema.NearCodes>>
type Nested = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, schema.Loss>>>>>>

/** People harmed are counted in fields of Harm and not by a vocabulary. Their crosswalk is checked with the others. */
export const crosswalks: Readonly<Record<string, Words>> = { ...schema.crosswalks, harmCounts: schema.harmCountCrosswalk }

export interface Entry {
  readonly vocabulary: string
  readonly word: string
  /** Scheme, list and code, such as `gtd weaptype1 5`. */
  readonly code: string
  readonly loss: schema.Loss
}

const key = (scheme: string, list: string, code: string): string => `${scheme} ${list} ${code}`

/** The near codes of one vocabulary. */
export const entriesOf = (vocabulary: string): readonly Entry[] =>
  Object.entries(crosswalks[vocabulary] ?? {}).flatMap(([word, near]) =>
    Object.entries(near as Nested).flatMap(([scheme, lists]) =>
      Object.entries(lists).flatMap(([list, codes]) =>
        Object.entries(codes).map(([code, loss]) => ({ vocabulary, word, code: key(scheme, list, code), loss })),
      ),
    ),
  )

/** The near codes of all vocabularies. */
export const entries = Object.keys(crosswalks).flatMap(entriesOf)

/** Every code of every list. */
export const listed = (Object.entries(schema.codeSchemes) as [string, schema.CodeScheme][]).flatMap(([scheme, { lists }]) =>
  Object.entries(lists).flatMap(([list, codes]) => codes.map((code) => key(scheme, list, code))),
)
