/** What is lost between a code of theirs and a word of ours. */

/**
 * What is lost when a word of ours stands for a code of somebody else's.
 *
 * - `exact`: both say the same.
 * - `broader`: ours says less than theirs. It is true wherever theirs is.
 * - `narrower`: ours says more than theirs in some cases, so it must not be put without looking at the row.
 *
 * @category vocabularies
 */
export type Loss = 'exact' | 'broader' | 'narrower'
