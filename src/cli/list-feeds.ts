/** `sitrep feeds`: what can be read, and on what terms. */
import { feeds } from '../feeds/known-feeds.js'
import { coloursFor, type Terminal, writeLine } from './terminal.js'

/** Lists the feeds. */
export const listFeeds = async (flags: { readonly json?: boolean }, terminal: Terminal): Promise<void> => {
  if (flags.json === true) {
    const list = feeds.map(({ id, title, licence, citation, generations }) => ({
      id,
      title,
      licence,
      citation,
      generations: generations.map(({ id, title }) => ({ id, title })),
    }))
    await writeLine(terminal.stdout, JSON.stringify({ feeds: list }))
    return
  }
  const colours = coloursFor(terminal.stdout, terminal.env)
  for (const { id, title, licence, citation, generations } of feeds) {
    const shapes = generations.map((generation) => `    ${generation.id}  ${generation.title}`)
    const lines = [`${colours.bold(id)}  ${title}`, `  licence   ${licence}`, `  cite      ${citation}`, '  shapes', ...shapes]
    await writeLine(terminal.stdout, lines.join('\n'))
  }
}
