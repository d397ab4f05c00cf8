/**
 * The order of texts.
 *
 * @internal
 */

/** How texts are sorted: by code units, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
