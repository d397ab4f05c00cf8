/**
 * The feed that an id is of.
 *
 * @internal
 */

/** The part of an id before its first colon. */
export const feedOfId = (id: string): string => id.split(':', 1)[0] ?? ''
