/**
 * Unpacks a deflated body step by step, and tells after each step what came of it, where the body ended, or what is wrong.
 *
 * @internal
 */
import { constants, createInflateRaw } from 'node:zlib'
import { sourceFault } from '../feeds/read/source-fault.js'

/** How much is unpacked at a time, in bytes. It grows at most a thousandfold, so this keeps the memory of a bomb flat. */
export const STEP = 16 * 1024

/** What came of one step: what was unpacked, how much of the input it took, and whether the body goes on. */
export interface Step {
  readonly pieces: readonly Uint8Array[]
  readonly used: number
  readonly state: 'goes-on' | 'ended' | Error
}

/** A body that is being unpacked. */
export interface Body {
  readonly step: (input: Uint8Array) => Promise<Step>
  readonly close: () => void
}

/** Begins to unpack a body that is deflated. Node tells that it has ended only when it is given more than the body. */
export const inflate = (): Body => {
  const stream = createInflateRaw({ chunkSize: 64 * 1024, finishFlush: constants.Z_SYNC_FLUSH })
  let pieces: Uint8Array[] = []
  let wake = (_: Step['state']): void => undefined
  stream.on('data', (piece: Uint8Array) => pieces.push(piece))
  stream.on('error', (error) => wake(error))
  stream.on('end', () => wake('ended'))
  return {
    step: async (input) => {
      const before = stream.bytesWritten
      pieces = []
      const state = await new Promise<Step['state']>((resolve) => {
        wake = resolve
        stream.write(input, (error) => resolve(error ?? 'goes-on'))
      })
      return { pieces, used: stream.bytesWritten - before, state }
    },
    close: () => {
      stream.destroy()
    },
  }
}

/** A body that is not packed. It does not tell where it ends. */
export const stored: Body = {
  step: async (input) => ({ pieces: [input], used: input.length, state: 'goes-on' }),
  close: () => undefined,
}

/** That a compressed file is damaged from here on. */
export const damaged = (reason: string) =>
  sourceFault('damaged-file', `The compressed file is damaged (${reason}). Rows from here on are missing. Fetch it again.`)

/** That a compressed file ends too early. */
export const cutOff = () => sourceFault('cut-off-file', 'The compressed file was cut off. Rows may be missing. Fetch it again.')
