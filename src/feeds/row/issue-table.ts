/** The table of the issues that a feed can raise. */
import type { IssueKind } from '../feed.js'

/** The issues of a feed by their codes. It keeps the codes in the type, and leaves the words out of the declarations. */
export const issueTable = <Code extends string>(table: Readonly<Record<Code, IssueKind>>): Readonly<Record<Code, IssueKind>> =>
  table
