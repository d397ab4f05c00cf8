/** Rows of real files that stand beside the checkout, as the reader of files hands them to their feed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Feed, Generation, Row } from '../../../src/feeds/feed.js'
import { readFeed } from '../../../src/node/read-feed.js'
import { sampledFeeds } from './sampled-feeds.js'

const folder = '../shared/feeds/'

/** Whether the real files are there. They may not enter the project. */
export const present = existsSync(folder)
if (!present) console.info(`Skipped: the real files of feeds are not in ${folder}.`)

/** A real file and the feed that it is of. */
export interface RealFile {
  readonly name: string
  readonly path: string
}

/** The files of each feed's folder that hold data. */
export const realFiles: readonly RealFile[] = present
  ? sampledFeeds.flatMap(({ feed }) =>
      existsSync(join(folder, feed.id))
        ? readdirSync(join(folder, feed.id), { recursive: true, encoding: 'utf8' })
            .filter((name) => /\.(csv|json|tsv|zip)$/i.test(name))
            .map((name) => ({ name: `${feed.id}/${name}`, path: join(folder, feed.id, name) }))
        : [],
    )
  : []

/** The first bytes of a file. */
export const headOf = ({ path }: RealFile, length: number): Uint8Array => readFileSync(path).subarray(0, length)

/** A row of a real file, with what it was found to be. */
export interface RealRow {
  readonly feed: Feed
  readonly generation: Generation
  readonly row: Row
}

/** The first rows of a file that its feed was given. */
export const rowsOf = async ({ path }: RealFile, most: number): Promise<readonly RealRow[]> => {
  const rows: RealRow[] = []
  const listening = sampledFeeds.map(
    ({ feed }): Feed => ({
      ...feed,
      read: (row, context) => {
        const generation = feed.generations.find(({ id }) => id === context.generation)
        if (generation !== undefined) rows.push({ feed, generation, row })
        return feed.read(row, context)
      },
    }),
  )
  try {
    for await (const _ of readFeed(path, { feeds: listening })) if (rows.length >= most) break
  } catch {
    // A page about the data is no data.
  }
  return rows
}
