/**
 * A zip archive as the bytes of one file: the data in it, or a sheet of the workbook that it is.
 *
 * @internal
 */
import { readError } from '../feeds/read/read-error.js'
import type { Issue } from '../schema/issue.js'
import { type ArchiveKind, archiveKind, isClutter, isDocument, isNamed, listed, unread } from './archive-members.js'
import type { UnpackOptions } from './unpack.js'
import { unzip } from './unzip.js'
import { sheetBytes } from './workbook.js'
import type { ZipMember } from './zip-header.js'

/** What turns the bytes of a container into the bytes of the file in it. */
export interface Container {
  readonly write: (piece: Uint8Array) => AsyncIterable<Uint8Array>
  readonly end: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>
  readonly close: () => void
}

/** Most bytes of a workbook, packed: it is held in memory, because its parts come in no order. */
const MOST_PACKED = 1024 ** 3

const tooLong = () => readError('too-large', 'The archive unpacks to more than the option maxBytes allows.')

/** Reads a zip archive. `note` is told what is left unread. */
export const archive = (options: UnpackOptions, note: (issue: Issue) => void): Container => {
  let kind: ArchiveKind | undefined
  let read: string | undefined
  const others: string[] = []
  /** The packed bytes, while the archive may be a workbook. */
  const pieces: Uint8Array[] = []
  let held = 0
  let passedOver = 0

  const take = ({ name }: ZipMember): boolean => {
    kind ??= archiveKind(name)
    if (kind === 'open-document')
      throw readError('compressed-file', 'The file is an OpenDocument file. Save the sheet as CSV or XLSX first.')
    // Each part is unpacked once to see that it is whole, and not too large.
    if (kind === 'workbook') return /\.(?:xml|rels)$/i.test(name)
    if (isClutter(name)) return false
    const isData = options.member === undefined ? !isDocument(name) : isNamed(name, options.member)
    if (isData && read === undefined) {
      read = name
      return true
    }
    others.push(name)
    return false
  }
  const zip = unzip(take)

  async function* write(piece: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
    if (kind !== 'files') {
      pieces.push(piece)
      held += piece.length
      if (held > MOST_PACKED) throw readError('too-large', 'The workbook is too large. Save the sheet as CSV first.')
    }
    for await (const { bytes, taken } of zip.write(piece)) {
      if (taken && kind === 'files') yield bytes
      else {
        passedOver += bytes.length
        if (passedOver > options.maxBytes) throw tooLong()
      }
    }
  }

  async function* end(): AsyncGenerator<Uint8Array, void, undefined> {
    zip.end()
    if (kind === 'workbook') yield* sheetBytes(Buffer.concat(pieces), options, note)
    else if (read === undefined)
      throw readError(
        'no-records',
        others.length === 0
          ? 'The zip archive holds no file.'
          : options.member === undefined
            ? `The zip archive holds documents alone: ${listed(others)}. The option \`member\` names what to read.`
            : `The zip archive holds no ${JSON.stringify(options.member)}, but ${listed(others)}.`,
      )
  }

  return {
    write,
    end,
    close: () => {
      zip.close()
      if (read !== undefined && others.length > 0) note(unread('unread-member', read, others))
    },
  }
}
