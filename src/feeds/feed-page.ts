/** The page of a feed, as Markdown. */
import { describeFeed, type FeedDescription } from './describe-feed.js'
import type { Feed } from './feed.js'
import { onlyIn } from './only-in.js'

/** Text inside of a table or a paragraph: one line, without marks of Markdown and HTML that it does not mean. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[|<>*`]/g, (mark) => `\\${mark}`)

const code = (text: string): string =>
  text.trim() === '' ? '(blank)' : `\`${text.replace(/\s+/g, ' ').replaceAll('|', '\\|')}\``

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  // A column in which nothing stands is left out.
  const shown = head.map((_, column) => rows.some((row) => row[column] !== ''))
  const line = (cells: readonly string[]): string => `| ${cells.filter((_, column) => shown[column]).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}

/** A heading and what stands below it; nothing where there is nothing to tell. */
const section = (heading: string, ...lines: readonly string[]): readonly string[] => ['', heading, '', ...lines]

const shapesOf = ({ shapes }: FeedDescription): readonly string[] =>
  section(
    '## Shapes',
    'Which shape data has is found from what it looks like, never from the name of a file.',
    '',
    ...table(
      ['shape', 'what it is', 'columns'],
      shapes.map(({ id, title, columns }) => [code(id), plain(title), columns === null ? '' : String(columns)]),
    ),
  )

const columnsOf = ({ columns, shapes }: FeedDescription): readonly string[] => {
  if (columns.length === 0) return []
  const rows = columns.map((column) => [
    code(column.column),
    plain(column.cell),
    plain(column.becomes),
    onlyIn(column, shapes, code),
  ])
  return section(
    '## Columns',
    'What a cell holds, and where in the records it goes. `native` keeps a code as it came, under the name of its column. Columns',
    'that are not in this list are kept in `extra`.',
    ...(rows.some((row) => row[3] !== '')
      ? ['Where the last field is empty, every shape with a number of columns above has it.']
      : []),
    '',
    ...table(['column', 'cell', 'becomes', 'only in'], rows),
  )
}

const codesOf = ({ codes }: FeedDescription): readonly string[] => {
  if (codes.length === 0) return []
  const lists = codes.flatMap((list) =>
    section(
      `### ${code(list.column)} to ${code(list.field)}`,
      ...table(
        ['code', 'becomes', 'loss', 'note'],
        list.codes.map(({ code: theirs, to, loss, note }) => [
          code(theirs),
          to === null ? 'no word' : code(to),
          loss === 'none' ? '' : loss,
          plain(note ?? ''),
        ]),
      ),
    ),
  )
  return [
    ...section(
      '## Codes',
      'What is lost on the way: `exact` is nothing. `broader`: our word says less than theirs, and `native` keeps theirs. `narrower`:',
      'our word may say more than theirs; the note says why it was put. A code with no word of ours stands in `native` alone.',
    ),
    ...lists,
  ]
}

const issuesOf = ({ issues }: FeedDescription): readonly string[] =>
  issues.length === 0
    ? []
    : section(
        '## Issues',
        'An error refuses the row. After a warning, look at the row. An info needs nothing to be done.',
        '',
        ...table(
          ['issue', 'severity', 'meaning'],
          issues.map((issue) => [code(issue.code), issue.severity, plain(issue.meaning)]),
        ),
      )

/**
 * The page of a feed, as Markdown: its terms, shapes, columns, code lists and issues.
 *
 * @example
 * feedPage(ucdp).split('\n')[0] // => '# UCDP Georeferenced Event Dataset (GED)'
 *
 * @category feeds
 */
export const feedPage = (feed: Feed): string => {
  const description = describeFeed(feed)
  const { id, title, licence, citation, notes } = description
  const lines = [
    `# ${plain(title)}`,
    '',
    `- Name: ${code(id)}. The ids of its records begin with ${code(`${id}:`)}.`,
    `- Licence: ${plain(licence)}`,
    `- How to cite: ${plain(citation)}`,
    ...(notes.length === 0 ? [] : section('## Before you use its figures', ...notes.map((note) => `- ${plain(note)}`))),
    ...shapesOf(description),
    ...columnsOf(description),
    ...codesOf(description),
    ...issuesOf(description),
  ]
  return `${lines.join('\n')}\n`
}
