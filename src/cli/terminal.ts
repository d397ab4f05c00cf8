/** What the command writes to: streams, colours, and text from untrusted data made fit for a terminal. */
import { once } from 'node:events'
import pc from 'picocolors'

/** The streams and the environment of the command, handed in so that tests can look at them. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
}

/** Colours for a stream: on a terminal only, and not where NO_COLOR is set (https://no-color.org). */
export const coloursFor = (stream: { readonly isTTY?: boolean }, env: Terminal['env']): ReturnType<typeof pc.createColors> =>
  pc.createColors(stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb')

/** Text of a feed for one line of a terminal: control characters become spaces, long text is cut. */
export const printable = (text: string, length = 120): string => {
  const clean = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
  return clean.length > length ? `${clean.slice(0, length - 1)}…` : clean
}

/** Writes a line, and waits when the reader is slower than we are. */
export const writeLine = async (stream: NodeJS.WritableStream, line: string): Promise<void> => {
  if (!stream.write(`${line}\n`)) await once(stream, 'drain')
}
