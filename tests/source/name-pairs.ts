/**
 * Words that build a question in the rooms of queries, and answer for single values in `sitrep/value`. Who imports them says which
 * is meant; docs/decisions/entry-points.md says why.
 */
export const namePairs = ['after', 'before', 'near', 'not', 'within']
