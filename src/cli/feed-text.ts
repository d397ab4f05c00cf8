/** What a feed says of itself, for people at a terminal. */
import type { FeedDescription } from '../feeds/describe-feed.js'
import { onlyIn } from '../feeds/only-in.js'
import { type Column, tableLines } from './table.js'
import type { coloursFor } from './terminal.js'

const left = (...headings: readonly string[]): readonly Column[] => headings.map((heading) => ({ heading, align: 'left' }))

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => (line === '' ? line : `  ${line}`))

/** The lines of a feed. Parts that it does not tell are left out. */
export const feedText = (feed: FeedDescription, colours: ReturnType<typeof coloursFor>): readonly string[] => {
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', colours.bold(heading), ...indented(lines)]
  const table = (columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] =>
    rows.length === 0 ? [] : tableLines(columns, rows)
  return [
    `${colours.bold(feed.id)}  ${feed.title}`,
    `  licence   ${feed.licence}`,
    `  cite      ${feed.citation}`,
    ...section('before you use its figures', feed.notes),
    ...section(
      'shapes',
      table(
        [...left('shape', 'what it is'), { heading: 'columns', align: 'right' }],
        feed.shapes.map(({ id, title, columns }) => [id, title, columns === null ? '' : String(columns)]),
      ),
    ),
    ...section(
      'columns',
      table(
        left('column', 'cell', 'becomes', 'only in'),
        feed.columns.map((one) => [one.column, one.cell, one.becomes, onlyIn(one, feed.shapes, (id) => id)]),
      ),
    ),
    ...feed.codes.flatMap(({ column, field, codes }) =>
      section(
        `${column} to ${field}`,
        table(
          left('code', 'becomes', 'loss', 'note'),
          codes.map(({ code, to, loss, note }) => [code, to ?? 'no word', loss === 'none' ? '' : loss, note ?? '']),
        ),
      ),
    ),
    ...section(
      'issues',
      table(
        left('issue', 'severity', 'meaning'),
        feed.issues.map(({ code, severity, meaning }) => [code, severity, meaning]),
      ),
    ),
  ]
}
