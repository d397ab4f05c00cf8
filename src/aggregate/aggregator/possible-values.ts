/**
 * The values of a record, such as the actors that took part in an incident, of which some may be uncertain or not told.
 */

/**
 * The values that a record has, and may have. A value in both lists counts as certain.
 *
 * @category aggregates
 */
export interface PossibleValues {
  /** Values that it has for certain. */
  readonly certain: readonly string[]
  /** Values that it may have, each apart from the others. */
  readonly possible: readonly string[]
  /**
   * What is not told: it may have `one` more value (a country that nobody named), or `any` number of them (a list that is
   * not whole). Absent: these are all.
   */
  readonly untold?: 'one' | 'any'
}

/**
 * The value of a field that has one value at most. Undefined or null: it was not told.
 *
 * @example
 * oneValue('IRQ') // => { certain: ['IRQ'], possible: [] }
 * oneValue(undefined) // => { certain: [], possible: [], untold: 'one' }
 *
 * @category constructors
 */
export const oneValue = (value: string | null | undefined): PossibleValues =>
  value === undefined || value === null ? { certain: [], possible: [], untold: 'one' } : { certain: [value], possible: [] }

/**
 * Values of a list that is whole. Undefined: the list was not told.
 *
 * @example
 * allValues(['actor:a', 'actor:b']) // => { certain: ['actor:a', 'actor:b'], possible: [] }
 * allValues(undefined) // => { certain: [], possible: [], untold: 'any' }
 *
 * @category constructors
 */
export const allValues = (values: readonly string[] | undefined): PossibleValues =>
  values === undefined ? { certain: [], possible: [], untold: 'any' } : { certain: values, possible: [] }
