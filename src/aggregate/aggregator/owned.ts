/**
 * What a run may change.
 *
 * @internal
 */

/** A state that a run owns: it was made by `prepare` or `step` of this run, and nobody else holds it. */
export type Owned<S> = { -readonly [K in keyof S]: S[K] }
