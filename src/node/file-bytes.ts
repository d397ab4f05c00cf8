/**
 * The bytes of a file, piece by piece.
 *
 * @internal
 */
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { isReadError, type ReadErrorCode, readError } from '../feeds/read/read-error.js'

const PIECE = 256 * 1024

/** A file that is opened when its bytes are first asked for. */
export interface FileBytes {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Length of the file in bytes; undefined before it is opened, and for a pipe. */
  readonly size: () => number | undefined
  /** Closes the file. May be called at any time, and twice. */
  readonly close: () => Promise<void>
}

/** The bytes of the file at a path. Throws a ReadError when it cannot be opened, is no file, or cannot be read. */
export const fileBytes = (path: string | URL): FileBytes => {
  let handle: FileHandle | undefined
  let size: number | undefined
  const close = async (): Promise<void> => {
    const open = handle
    handle = undefined
    await open?.close()
  }
  async function* bytes(): AsyncGenerator<Uint8Array, void, undefined> {
    try {
      handle = await open(path, constants.O_RDONLY)
      const stat = await handle.stat()
      if (stat.isDirectory()) throw readError('not-a-file', `"${path}" is a folder, not a file.`)
      if (stat.isFile()) size = stat.size
      for (;;) {
        // A new buffer each time: whoever takes the piece may keep it.
        const { bytesRead, buffer } = await handle.read(new Uint8Array(PIECE), 0, PIECE)
        if (bytesRead === 0) return
        yield buffer.subarray(0, bytesRead)
      }
    } catch (thrown) {
      throw isReadError(thrown) ? thrown : unreadable(path, thrown)
    } finally {
      await close()
    }
  }
  return { bytes: bytes(), size: () => size, close }
}

const reasons: Readonly<Record<string, readonly [ReadErrorCode, string]>> = {
  ENOENT: ['not-found', 'There is no file'],
  ENOTDIR: ['not-found', 'There is no file'],
  EISDIR: ['not-a-file', 'This is a folder:'],
  EACCES: ['not-readable', 'You may not read'],
  EPERM: ['not-readable', 'You may not read'],
}

const unreadable = (path: string | URL, thrown: unknown) => {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
  const [name, words] = reasons[code] ?? ['not-readable', 'Cannot read']
  return readError(name, `${words} "${path}"${reasons[code] === undefined ? ` (${code || String(thrown)})` : ''}.`, thrown)
}
