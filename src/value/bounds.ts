/** Bounds of a number. */

/**
 * The least and the most that a number can be, both included.
 *
 * @category values
 */
export interface Bounds {
  /** At least this. */
  readonly min: number
  /** At most this. Absent: nothing bounds it from above. */
  readonly max?: number
}
