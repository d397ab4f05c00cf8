/** How a question is asked. */

/**
 * How a question is asked.
 *
 * @category queries
 */
export interface MatchOptions {
  /**
   * What is answered where something is not told: `maybe` (when left out), or `no`. What is told to be open stays open: a list that
   * is not whole, a coarser word, "unknown", a collective.
   */
  readonly absent?: 'maybe' | 'no'
}
