/** Unpacks gzip, found by its first bytes; anything else passes as it is. */
import { once } from 'node:events'
import { createGunzip } from 'node:zlib'
import { isGzip } from '../feeds/read/format.js'
import { sourceFault } from '../feeds/read/source-fault.js'

/** How much is unpacked at a time, in bytes. It grows at most a thousandfold, so this keeps the memory of a gzip bomb flat. */
const STEP = 16 * 1024

const tooLarge = (maxBytes: number) =>
  sourceFault(
    'too-large',
    `The file is longer than ${maxBytes} bytes unpacked. What follows is not read. The option maxBytes sets the limit.`,
  )

const cutOff = () => sourceFault('cut-off-file', 'The compressed file was cut off. Rows may be missing. Fetch it again.')

const damaged = (reason: string) =>
  sourceFault(
    'damaged-file',
    `The compressed file is damaged (${reason}). What was read before the damage was kept. Fetch it again.`,
  )

/**
 * The bytes of a source, unpacked when they begin like gzip. Throws a SourceFault after the last good byte when they are cut
 * off or damaged, or more than `maxBytes`.
 */
export async function* unpack(source: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array, void, undefined> {
  let given = 0
  for await (const piece of unlimited(source)) {
    const left = maxBytes - given
    given += piece.length
    if (piece.length <= left) yield piece
    else {
      yield piece.subarray(0, left)
      throw tooLarge(maxBytes)
    }
  }
}

async function* unlimited(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  let start = new Uint8Array(0)
  let packed: ReturnType<typeof gunzip> | undefined
  let plain = false
  try {
    for await (const piece of source) {
      if (plain) yield piece
      else if (packed !== undefined) yield* packed.write(piece)
      else {
        start = start.length === 0 ? new Uint8Array(piece) : new Uint8Array([...start, ...piece])
        if (start.length < 2) continue
        plain = !isGzip(start)
        if (!plain) packed = gunzip()
        if (packed === undefined) yield start
        else yield* packed.write(start)
      }
    }
    if (packed !== undefined) yield* packed.end()
    else if (!plain && start.length > 0) yield start
  } finally {
    packed?.close()
  }
}

/** Node's gunzip, one step at a time: all that comes of one step is handed on before the next. */
const gunzip = () => {
  const stream = createGunzip({ chunkSize: 64 * 1024 })
  let ready: Uint8Array[] = []
  let failed: (Error & { readonly code?: string }) | undefined
  stream.on('data', (piece: Uint8Array) => ready.push(piece))
  stream.on('error', (error) => {
    failed = error
  })
  function* taken(): Generator<Uint8Array> {
    const pieces = ready
    ready = []
    yield* pieces
    if (failed !== undefined) throw failed.code === 'Z_BUF_ERROR' ? cutOff() : damaged(failed.message)
  }
  return {
    write: async function* (piece: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
      for (let i = 0; i < piece.length; i += STEP) {
        await new Promise<void>((resolve) => stream.write(piece.subarray(i, i + STEP), () => resolve()))
        yield* taken()
      }
    },
    end: async function* (): AsyncGenerator<Uint8Array, void, undefined> {
      stream.end()
      await once(stream, 'end').catch(() => undefined)
      yield* taken()
    },
    close: () => {
      stream.destroy()
    },
  }
}
