/**
 * How deep questions are nested in each other. Questions come from outside too, so there is a limit.
 *
 * @internal
 */

/** How many questions may hold each other: enough for any that people read, and for any that a program joins two by two. */
export const MAX_NESTING = 32

/** What such a question is told. */
export const NESTED_TOO_DEEP = `Questions are nested at most ${MAX_NESTING} deep.`
