/** What became of the rows of a file, in words for a terminal. */
import { feeds } from '../feeds/known-feeds.js'
import type { FeedReport, IssueSummary } from '../feeds/read/feed-report.js'
import type { Severity } from '../schema/issue.js'
import { tableLines } from './table.js'
import { coloursFor, printable, type Terminal } from './terminal.js'

/** An issue with the row that it arose in. */
export type Example = IssueSummary['example']

/** A file that was read, with examples of its issues. */
export interface Validated {
  readonly file: string
  readonly report: FeedReport
  readonly examples: ReadonlyMap<string, readonly Example[]>
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** The report of a file, with so many examples of each kind of issue. */
export const reportText = ({ file, report, examples }: Validated, most: number, { stdout, env }: Terminal): string => {
  const colours = coloursFor(stdout, env)
  const paint: Readonly<Record<Severity, (text: string) => string>> = {
    error: colours.red,
    warning: colours.yellow,
    info: colours.dim,
  }
  const feed = feeds.find(({ id }) => id === report.feed)
  const generation = feed?.generations.find(({ id }) => id === report.generation)
  const { rows, accepted, warned, rejected, joined, withdrawn } = report
  const lines = [
    colours.bold(printable(file)),
    `  feed      ${feed?.title ?? report.feed} (${report.feed})`,
    `  shape     ${generation?.title ?? report.generation} (${report.generation})`,
    `  rows      ${rows} = ${accepted} accepted${joined > 0 ? ` (${joined} joined to others)` : ''} + ${rejected} rejected`,
    `  warnings  in ${warned} of the accepted rows`,
  ]
  if (withdrawn > 0) lines.push(`  withdrawn ${withdrawn} incidents of this or of earlier files`)
  if (!report.complete) lines.push(`  ${colours.red('The file ends too early: rows may be missing.')}`)
  const found = [...report.issues].sort((a, b) => rank[a.severity] - rank[b.severity] || b.count - a.count)
  if (found.length > 0) lines.push('  issues')
  const heads = tableLines(
    [
      { heading: '', align: 'left' },
      { heading: '', align: 'left' },
      { heading: '', align: 'right' },
    ],
    found.map(({ code, severity, count }) => [severity, code, String(count)]),
  ).slice(1)
  found.forEach(({ code, severity }, position) => {
    lines.push(`    ${paint[severity](heads[position] ?? code)}`)
    for (const example of (examples.get(code) ?? []).slice(0, most)) lines.push(`        ${exampleText(example)}`)
  })
  return `${lines.join('\n')}\n`
}

const exampleText = ({ line, path, message, value }: Example): string => {
  const place = [line === undefined ? [] : [`line ${line}`], path.length === 0 ? [] : [path.join('.')]].flat().join(', ')
  const shown = value === undefined ? '' : ` (${printable(typeof value === 'string' ? value : JSON.stringify(value), 60)})`
  return `${place}${place === '' ? '' : ': '}${printable(message, 300)}${shown}`
}
