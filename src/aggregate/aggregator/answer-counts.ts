/** What is kept while answers are counted. */

/**
 * How many records give each answer.
 *
 * @category aggregates
 */
export interface AnswerCounts {
  readonly yes: number
  readonly maybe: number
  readonly no: number
}

/**
 * The answers of records, while they are being counted.
 *
 * @category aggregates
 */
export interface AnswerState {
  /** The answers of the records that belong for certain. */
  readonly certain: AnswerCounts
  /** The answers of the records that may belong. */
  readonly possible: AnswerCounts
}
