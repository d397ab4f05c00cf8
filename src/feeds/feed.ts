/**
 * What a feed is: somebody else's data, described well enough that each of its rows becomes records, or is refused with
 * its reasons.
 *
 * A feed comes in generations: the same data in another shape (other columns, CSV or JSON). All generations read to the
 * same records. A generation is found from what the data looks like, never from the name of a file.
 */
import type { These } from 'fp-ts/lib/These.js'
import type { Fragment } from '../schema/dataset.js'
import type { Extent } from '../schema/extent.js'
import type { IncidentId } from '../schema/id.js'
import type { Issue, Severity } from '../schema/issue.js'
import type { Schema } from '../schema/schema.js'
import type { Loss } from '../schema/vocabulary/crosswalk/loss.js'

/**
 * One row as it was read, by column or key: text from CSV, any JSON value from JSON.
 *
 * @category feeds
 */
export type Row = Readonly<Record<string, unknown>>

/**
 * What a feed is found by: the columns of the header, the keys of the first record, or the cells of a line in a file without a
 * header.
 *
 * @category feeds
 */
export interface Sample {
  /** Column names or keys, in the order of the data; for `positional` data the cells of one line. */
  readonly columns: readonly string[]
  /** The HXL hashtag of each column in its normal spelling, empty where it has none. Absent without a hashtag row. */
  readonly tags?: readonly string[]
  /** How the data is written. `positional`: lines of cells without a header. */
  readonly format: 'delimited' | 'json' | 'positional'
}

/**
 * How the lines of a file without a header are read: by position, quotes being letters like any other.
 *
 * @category feeds
 */
export interface Positions {
  /** What stands between two cells. */
  readonly delimiter: string
  /** The name of each cell, in the order of the line. A line belongs to the generation that has as many. */
  readonly names: readonly string[]
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
  /** The columns that this shape has, for its page. */
  readonly columns?: readonly string[]
  /** Set for lines without a header. */
  readonly positions?: Positions
  /** `tag`: the keys of a row are the HXL hashtags of its columns, not their names. */
  readonly keys?: 'tag'
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
  /** The other rows that are one record with this one, by the feed's own `group`. Each fits its schema. */
  readonly twins?: readonly Row[]
}

/**
 * That a feed takes back an incident which it published before.
 *
 * @category feeds
 */
export interface Withdrawal {
  /** The incident. */
  readonly incident: IncidentId
  /** When it was taken back, as far as the feed tells. */
  readonly at?: Extent
}

/**
 * What one row of a feed gives: records, and incidents that are taken back.
 *
 * @category feeds
 */
export interface FeedFragment extends Fragment {
  /** Incidents of earlier releases that are no longer valid. */
  readonly withdrawn?: readonly Withdrawal[]
}

/**
 * A column of a feed: what its cells hold, and what they become.
 *
 * @category feeds
 */
export interface ColumnMeaning {
  /** What a cell holds, such as `day` or `count`. */
  readonly cell: string
  /** Where in the records it goes, as a path such as `harm.killed.total`; or why it is not kept. */
  readonly becomes: string
}

/**
 * What one code of a feed becomes, and what is lost on the way.
 *
 * @category feeds
 */
export interface Crossing<Word extends string = string> {
  /** Our word. Absent: there is none, the code stands in `native` alone. */
  readonly to?: Word
  /** What is lost. `none`: we have no word for it. */
  readonly loss: Loss | 'none'
  /** What to know about it. */
  readonly note?: string
}

/**
 * One list of codes of a feed, and the words that they become.
 *
 * @category feeds
 */
export interface FeedCrosswalk {
  /** The column that holds the code. */
  readonly column: string
  /** What it becomes, such as `kind` or `outcome`. */
  readonly field: string
  /** Each code, as it is written once white space and case are set right. */
  readonly codes: Readonly<Record<string, Crossing>>
}

/**
 * A kind of issue that reading a feed can raise.
 *
 * @category feeds
 */
export interface IssueKind {
  readonly severity: Severity
  readonly meaning: string
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
  readonly read: (row: Row, context: RowContext) => These<readonly Issue[], FeedFragment>
  /**
   * The key of a row that is one record together with the other rows of that key; undefined for a row that stands alone. It
   * is pure, and never throws on data. The rows of one key are given to `read` together, the later ones as `twins`.
   */
  readonly group?: (row: Row, generation: string) => string | undefined
  /**
   * Begins to watch one file for what only several of its rows together show. What it gives is asked once about each row that
   * is accepted, in their order, and gives what is worth knowing about it, never an error. It never throws, and what it
   * remembers does not grow with the file.
   */
  readonly across?: () => (fragment: FeedFragment) => readonly Issue[]
  /** Its columns, for its page. */
  readonly columns?: Readonly<Record<string, ColumnMeaning>>
  /** Its code lists beside ours, for its page. */
  readonly crosswalks?: readonly FeedCrosswalk[]
  /** Every kind of issue that its rows can raise, for its page. */
  readonly issues?: Readonly<Record<string, IssueKind>>
  /** What a user must know before using its figures: assumptions, what a row stands for. One sentence each. */
  readonly notes?: readonly string[]
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
