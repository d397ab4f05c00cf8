/** The pages of `docs/feeds`: one for each feed that sitrep reads, and their list. */
import { feedPage } from '../../src/feeds/feed-page.js'
import { feeds } from '../../src/feeds/known-feeds.js'

/** A page: its file name and its text. */
export interface FeedPage {
  readonly name: string
  readonly text: string
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const list = (): string =>
  [
    '# Feeds',
    '',
    'Whose data sitrep reads. One page a feed: its shapes, columns, code lists with what is lost, and issues, made from the code by',
    '`npm run feeds`. `sitrep feeds ID` prints the same. Why each is read as it is stands in [decisions](../decisions).',
    '',
    line(['feed', 'what it is', 'import', 'licence']),
    line(['---', '---', '---', '---']),
    ...feeds.map(({ id, title, licence }) =>
      line([`[\`${id}\`](${id}.md)`, title, `\`sitrep/feeds/${id}\``, licence].map((cell) => cell.replaceAll('|', '\\|'))),
    ),
    '',
    'A table that is none of these is read by [a feed of your own](../guide/your-own-feed.md), in about 30 lines; one with HXL hashtags',
    'by `fromHxl`, whatever its columns are called.',
    '',
    'The data is its publishers’. sitrep ships none of it. Read their terms before you publish anything made of it, and name them.',
  ].join('\n')

/** Every page. */
export const feedPages = (): readonly FeedPage[] => [
  { name: 'README.md', text: `${list()}\n` },
  ...feeds.map((feed) => ({ name: `${feed.id}.md`, text: feedPage(feed) })),
]
