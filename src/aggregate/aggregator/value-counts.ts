/** What is kept while values are counted and ranked. */

/**
 * How many records have each value, while they are being counted.
 *
 * @category aggregates
 */
export interface ValueCounts {
  /**
   * Each value, with how many records have it for certain and how many more may have it. It stands behind a `=`, so that no
   * text is a name that objects have by nature.
   */
  readonly values: { readonly [value: string]: readonly [certain: number, possible: number] }
  /** How many records may have one value more than they tell. */
  readonly untoldOne: number
  /** How many records may have any number of values more than they tell. */
  readonly untoldAny: number
}
