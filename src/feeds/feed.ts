/**
 * What a feed is: somebody else's data, described well enough that each of its rows becomes records, or is refused with
 * its reasons.
 *
 * A feed comes in generations: the same data in another shape (other columns, CSV or JSON). All generations read to the
 * same records. A generation is found from what the data looks like, never from the name of a file.
 */
import type { These } from 'fp-ts/lib/These.js'
import type { Fragment } from '../schema/dataset.js'
import type { Issue } from '../schema/issue.js'
import type { Schema } from '../schema/schema.js'

/**
 * One row as it was read, by column or key: text from CSV, any JSON value from JSON.
 *
 * @category feeds
 */
export type Row = Readonly<Record<string, unknown>>

/**
 * What a feed is found by: the columns of the header, or the keys of the first record.
 *
 * @category feeds
 */
export interface Sample {
  /** Column names or keys, in the order of the data. */
  readonly columns: readonly string[]
  /** How the data is written. */
  readonly format: 'delimited' | 'json'
}

/**
 * One shape in which a feed is published.
 *
 * @category feeds
 */
export interface Generation {
  /** Its name inside the feed, in kebab-case, such as `ged-csv-49`. */
  readonly id: string
  /** Its name for people. */
  readonly title: string
  /** The publisher's row in this shape. It may hold keys that it does not know: they are the re-user's own. */
  readonly row: Schema<Row>
  /** Whether data that looks like this is of this generation. */
  readonly detect: (sample: Sample) => boolean
}

/**
 * What `read` is told about a row besides the row itself.
 *
 * @category feeds
 */
export interface RowContext {
  /** The generation that the data was found to be. */
  readonly generation: string
  /** The release that the caller says the data is of, such as `25.1`. */
  readonly release?: string
}

/**
 * Somebody else's data, described.
 *
 * @category feeds
 */
export interface Feed {
  /** Its name in kebab-case, the first part of the ids of its records. */
  readonly id: string
  /** Its name for people. */
  readonly title: string
  /** On what terms its publisher lets it be used. */
  readonly licence: string
  /** How its publisher wants to be cited. */
  readonly citation: string
  /** Its shapes, the most particular first. */
  readonly generations: readonly Generation[]
  /**
   * Turns one row that fits its generation's schema into records. It is pure, and never throws on data. `left`: the row is
   * refused, for these reasons. `right`: the records. `both`: the records, and what is worth knowing about them.
   */
  readonly read: (row: Row, context: RowContext) => These<readonly Issue[], Fragment>
}

/**
 * The feed and generation that data is of, by its columns or keys; undefined when no feed knows it.
 *
 * @example
 * detectFeed([])({ columns: ['id'], format: 'delimited' }) // => undefined
 *
 * @category feeds
 */
export const detectFeed =
  (feeds: readonly Feed[]) =>
  (sample: Sample): { readonly feed: Feed; readonly generation: Generation } | undefined => {
    for (const feed of feeds)
      for (const generation of feed.generations) if (generation.detect(sample)) return { feed, generation }
    return undefined
  }
