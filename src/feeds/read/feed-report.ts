/** What became of a whole file: how many rows were taken, and which issues they had. */
import type { Issue, Severity } from '../../schema/issue.js'
import type { RowOutcome } from '../outcome.js'

/**
 * How often an issue arose in a file, with one example.
 *
 * @category feeds
 */
export interface IssueSummary {
  readonly code: string
  /** The worst severity that it had. */
  readonly severity: Severity
  readonly count: number
  /** The first issue of that severity. Its `row` and `line` are absent when it is about the file as a whole. */
  readonly example: Issue & { readonly row?: number; readonly line?: number }
}

/**
 * What became of a file. It is filled while the file is read; `complete` tells when it is final.
 *
 * `rows` = `accepted` + `rejected`. `warned` and `joined` are parts of `accepted`: the rows that became records with a
 * warning, and the rows that belong to the record of another row or said what an earlier row said. `withdrawn` is the number of
 * incidents that accepted rows take back; they may be of this file or of an earlier one.
 *
 * @category feeds
 */
export interface FeedReport {
  /** The path or name of the file, when it has one. */
  readonly file?: string
  /** The id of the feed. Undefined until it is found. */
  readonly feed: string | undefined
  /** The id of the generation. Undefined until it is found. */
  readonly generation: string | undefined
  readonly rows: number
  readonly accepted: number
  readonly warned: number
  readonly rejected: number
  readonly joined: number
  readonly withdrawn: number
  /** The issues of the rows and of the file, by code. */
  readonly issues: readonly IssueSummary[]
  /** Whether the file was read to its end. False while it is being read, and for good when it was cut off. */
  readonly complete: boolean
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** A report that is being written. */
export interface ReportWriter {
  readonly report: FeedReport
  readonly found: (feed: string, generation: string) => void
  /** Adds what became of a row. */
  readonly add: (outcome: RowOutcome) => void
  /** Adds an issue of the file as a whole. */
  readonly note: (issue: Issue) => void
  readonly complete: () => void
}

/** Begins a report. */
export const reportWriter = (file: string | undefined): ReportWriter => {
  const issues = new Map<string, { -readonly [K in keyof IssueSummary]: IssueSummary[K] }>()
  const report = {
    ...(file !== undefined && { file }),
    feed: undefined as string | undefined,
    generation: undefined as string | undefined,
    rows: 0,
    accepted: 0,
    warned: 0,
    rejected: 0,
    joined: 0,
    withdrawn: 0,
    get issues() {
      return [...issues.values()]
    },
    complete: false,
  }
  const count = (issue: Issue, position: { readonly row?: number; readonly line?: number }): void => {
    const known = issues.get(issue.code)
    if (known === undefined) {
      issues.set(issue.code, { code: issue.code, severity: issue.severity, count: 1, example: { ...issue, ...position } })
      return
    }
    known.count++
    if (rank[issue.severity] <= rank[known.severity]) return
    known.severity = issue.severity
    known.example = { ...issue, ...position }
  }
  return {
    report,
    found: (feed, generation) => {
      report.feed = feed
      report.generation = generation
    },
    add: (outcome) => {
      const { row, line, status } = outcome
      report.rows++
      if (status === 'rejected') report.rejected++
      else report.accepted++
      if (status === 'joined') report.joined++
      if (status === 'accepted') report.withdrawn += outcome.fragment.withdrawn?.length ?? 0
      let warned = false
      for (const issue of outcome.issues) {
        count(issue, { row, line })
        warned ||= issue.severity !== 'info'
      }
      if (warned && status !== 'rejected') report.warned++
    },
    note: (issue) => count(issue, {}),
    complete: () => {
      report.complete = true
    },
  }
}
