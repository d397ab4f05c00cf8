/** Runs the command in this process, with streams that keep what is written. */
import { PassThrough, Readable } from 'node:stream'
import { runProgram } from '../../src/cli/program.js'

/** What a run of the command left behind. */
export interface Run {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs `sitrep` with these arguments; `input` is what its standard input holds. */
export const runSitrep = async (args: readonly string[], input = ''): Promise<Run> => {
  const [stdout, stderr] = [new PassThrough({ highWaterMark: 2 ** 30 }), new PassThrough({ highWaterMark: 2 ** 30 })]
  const code = await runProgram(args, '1.2.3', { stdin: Readable.from([Buffer.from(input)]), stdout, stderr, env: {} })
  const textOf = (stream: PassThrough): string => {
    const chunk: Buffer | null = stream.read()
    return chunk === null ? '' : chunk.toString('utf8')
  }
  return { code, stdout: textOf(stdout), stderr: textOf(stderr) }
}
