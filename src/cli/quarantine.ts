/** A file that takes the rows that were rejected, one JSON object a line. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { finished } from 'node:stream/promises'
import type { RowOutcome } from '../feeds/outcome.js'
import { oneLine } from './exit.js'
import { writeLine } from './terminal.js'

type Rejected = Extract<RowOutcome, { readonly status: 'rejected' }>

/** A file that takes the rows that were rejected. */
export interface Quarantine {
  readonly add: (file: string, outcome: Rejected) => Promise<void>
  readonly close: () => Promise<void>
}

const cannotWrite = (cause: unknown): Error => new Error(`The quarantine file cannot be written: ${oneLine(cause)}`, { cause })

/** Opens the file at a path. It is never one of the files that are read. */
export const openQuarantine = async (path: string, files: readonly string[]): Promise<Quarantine> => {
  if (files.some((file) => resolve(file) === resolve(path)))
    throw new Error(`The quarantine file "${path}" is one of the files to validate. Give it another name.`)
  const stream = createWriteStream(path, 'utf8')
  try {
    await once(stream, 'open')
  } catch (error) {
    throw cannotWrite(error)
  }
  // A full disk is told by the next call; without a listener it would end the process at once.
  stream.on('error', () => undefined)
  return {
    add: async (file, { row, line, issues, raw }) => {
      // A stream that failed never drains, so nobody may wait for it.
      if (stream.errored !== null) throw cannotWrite(stream.errored)
      await writeLine(stream, JSON.stringify({ file, row, line, issues, raw }))
    },
    close: async () => {
      if (stream.errored === null) stream.end()
      await finished(stream).catch((error: unknown) => {
        throw cannotWrite(error)
      })
    },
  }
}
