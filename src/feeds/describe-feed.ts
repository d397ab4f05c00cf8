/** What a feed says of itself, as data for a page, a terminal or another program. */
import type { Severity } from '../schema/issue.js'
import type { Crossing, Feed } from './feed.js'

/**
 * One shape of a feed.
 *
 * @category feeds
 */
export interface ShapeDescription {
  readonly id: string
  readonly title: string
  /** How many columns it has. Null where it may have any of them. */
  readonly columns: number | null
}

/**
 * One column of a feed.
 *
 * @category feeds
 */
export interface ColumnDescription {
  readonly column: string
  /** What a cell holds. */
  readonly cell: string
  /** Where in the records it goes; or why it is not kept. */
  readonly becomes: string
  /** The ids of the shapes that have it. Shapes that may have any column are not named. */
  readonly shapes: readonly string[]
}

/**
 * One code of a feed.
 *
 * @category feeds
 */
export interface CodeDescription {
  readonly code: string
  /** Our word. Null: there is none, the code stands in `native` alone. */
  readonly to: string | null
  readonly loss: Crossing['loss']
  readonly note?: string
}

/**
 * One list of codes of a feed.
 *
 * @category feeds
 */
export interface CodeListDescription {
  readonly column: string
  /** What its codes become, such as `kind`. */
  readonly field: string
  readonly codes: readonly CodeDescription[]
}

/**
 * One kind of issue that a feed can raise.
 *
 * @category feeds
 */
export interface IssueDescription {
  readonly code: string
  readonly severity: Severity
  readonly meaning: string
}

/**
 * What a feed says of itself. A part that it does not tell is an empty list. It is plain JSON.
 *
 * @category feeds
 */
export interface FeedDescription {
  readonly id: string
  readonly title: string
  readonly licence: string
  readonly citation: string
  /** What to know before its figures are used. */
  readonly notes: readonly string[]
  readonly shapes: readonly ShapeDescription[]
  readonly columns: readonly ColumnDescription[]
  readonly codes: readonly CodeListDescription[]
  readonly issues: readonly IssueDescription[]
}

const severities: readonly Severity[] = ['error', 'warning', 'info']

/**
 * What a feed says of itself: its terms, shapes, columns, code lists and issues, the worst issues first.
 *
 * @example
 * describeFeed(ucdp).licence // => 'CC BY 4.0'
 * describeFeed(ucdp).columns.find(({ column }) => column === 'latitude')?.becomes // => 'where.point.lat'
 *
 * @category feeds
 */
export const describeFeed = ({
  id,
  title,
  licence,
  citation,
  notes = [],
  generations,
  columns = {},
  crosswalks = [],
  issues = {},
}: Feed): FeedDescription => ({
  id,
  title,
  licence,
  citation,
  notes,
  shapes: generations.map((shape) => ({ id: shape.id, title: shape.title, columns: shape.columns?.length ?? null })),
  columns: Object.entries(columns).map(([column, { cell, becomes }]) => ({
    column,
    cell,
    becomes,
    shapes: generations.filter((shape) => shape.columns?.includes(column)).map((shape) => shape.id),
  })),
  codes: crosswalks.map(({ column, field, codes }) => ({
    column,
    field,
    codes: Object.entries(codes).map(([code, { to = null, loss, note }]) => ({
      code,
      to,
      loss,
      ...(note !== undefined && { note }),
    })),
  })),
  issues: severities.flatMap((severity) =>
    Object.entries(issues)
      .filter(([, kind]) => kind.severity === severity)
      .map(([code, { meaning }]) => ({ code, severity, meaning })),
  ),
})
