/**
 * Texts and ids.
 *
 * @internal
 */
import * as fc from 'fast-check'
import { AWKWARD_TEXTS } from './awkward-texts.js'

/** Any text: of every script, and such as programs stumble over. */
export const someText = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...AWKWARD_TEXTS) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) },
  )

/** Ids of one feed. There are few, so that records meet. */
export const ids = (feed: string): fc.Arbitrary<string> => fc.integer({ min: 1, max: 30 }).map((number) => `${feed}:${number}`)

/** Ids of every form. */
export const anyId = (feed: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: ids(feed) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(`${feed}:é`, `${feed}:😀`, `${feed}:a/b c`, `${feed}:__proto__`, `${feed}:${'9'.repeat(1_000)}`),
    },
  )
