/** How a question is asked of incidents. */

/**
 * How a question is asked.
 *
 * @category queries
 */
export interface MatchOptions {
  /** What a part of the incident that is not told answers: `maybe` (when left out), or `no`. */
  readonly absent?: 'maybe' | 'no'
}
