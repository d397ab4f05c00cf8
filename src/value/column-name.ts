/**
 * The names that columns of an answer may have.
 *
 * @internal
 */

/** A letter, then at most 63 letters, digits, spaces, `_` and `-`: no name that objects have by nature begins like that. */
export const COLUMN_NAME_PATTERN: RegExp = /^\p{L}[\p{L}\p{N}_ -]{0,63}$/u

/** What is said of any other name. */
export const COLUMN_NAME_ERROR = 'A column name is a letter, then at most 63 letters, digits, spaces, "_" and "-".'
