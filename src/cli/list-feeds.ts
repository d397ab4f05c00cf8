/** `sitrep feeds`: what can be read, and on what terms; `sitrep feeds ID`: all that there is to know of one feed. */
import { describeFeed } from '../feeds/describe-feed.js'
import { feeds } from '../feeds/known-feeds.js'
import { nearest } from '../schema/nearest.js'
import { type ExitCode, exitCodes } from './exit.js'
import { feedText } from './feed-text.js'
import { coloursFor, printable, type Terminal, writeLine } from './terminal.js'

/** What the user said on how to print. */
export interface FeedsFlags {
  readonly json?: boolean
}

/** Lists the feeds. */
export const listFeeds = async (flags: FeedsFlags, terminal: Terminal): Promise<ExitCode> => {
  if (flags.json === true) {
    const list = feeds.map(({ id, title, licence, citation, generations }) => ({
      id,
      title,
      licence,
      citation,
      generations: generations.map(({ id, title }) => ({ id, title })),
    }))
    await writeLine(terminal.stdout, JSON.stringify({ feeds: list }))
    return exitCodes.ok
  }
  const colours = coloursFor(terminal.stdout, terminal.env)
  for (const { id, title, licence, citation, generations } of feeds) {
    const shapes = generations.map((generation) => `    ${generation.id}  ${generation.title}`)
    const lines = [`${colours.bold(id)}  ${title}`, `  licence   ${licence}`, `  cite      ${citation}`, '  shapes', ...shapes]
    await writeLine(terminal.stdout, lines.join('\n'))
  }
  return exitCodes.ok
}

/** Tells all of one feed: its terms, shapes, columns, code lists and issues. */
export const showFeed = async (id: string, flags: FeedsFlags, terminal: Terminal): Promise<ExitCode> => {
  const feed = feeds.find((one) => one.id === id)
  if (feed === undefined) {
    const ids = feeds.map((one) => one.id)
    const near = nearest(ids, id)
    const remedy = near === undefined ? `The feeds are: ${ids.join(', ')}.` : `Did you mean "${near}"?`
    await writeLine(terminal.stderr, `sitrep: there is no feed "${printable(id, 60)}". ${remedy}`)
    return exitCodes.failed
  }
  const description = describeFeed(feed)
  const lines =
    flags.json === true ? [JSON.stringify(description)] : feedText(description, coloursFor(terminal.stdout, terminal.env))
  await writeLine(terminal.stdout, lines.join('\n'))
  return exitCodes.ok
}
