/**
 * Texts and ids.
 *
 * @internal
 */
import * as fc from 'fast-check'
import { AWKWARD_TEXTS } from './awkward-texts.js'

/** Whichever kind of value a failure was found with, it is tried with one of the first kind. */
export const SHRINKS_TO_FIRST = { withCrossShrink: true } as const

/** Any text: of every script, and such as programs stumble over. */
export const someText = (): fc.Arbitrary<string> =>
  fc.oneof(
    SHRINKS_TO_FIRST,
    { weight: 4, arbitrary: fc.constantFrom(...AWKWARD_TEXTS) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
  )

/** Ids of one kind of record. Most are of one form and there are few, so that records meet. */
export const ids = (feed: string, noun: string): fc.Arbitrary<string> =>
  fc.oneof(
    SHRINKS_TO_FIRST,
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 30 }).map((number) => `${feed}:${noun}${number}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...['é', '😀', 'a/b c', '__proto__', '9'.repeat(900)]).map((own) => `${feed}:${noun}${own}`),
    },
  )
