/** A progress bar on a terminal. */
import { Presets, SingleBar } from 'cli-progress'
import type { Terminal } from './terminal.js'

/** Work that lasts less than this many milliseconds shows no bar. */
const PATIENCE = 1000

/** How far the reading of a file has come. */
export interface Progress {
  readonly bytes: number
  readonly totalBytes?: number
  readonly rows: number
}

/** Shows how far the reading of a file has come. */
export interface ProgressBar {
  readonly update: (progress: Progress) => void
  readonly stop: () => void
}

const silent: ProgressBar = { update: () => undefined, stop: () => undefined }

/** A progress bar on the error stream. Nothing in a pipe, nothing for short work. */
export const progressBar = ({ stderr }: Terminal, file: string, now: () => number = Date.now): ProgressBar => {
  if (stderr.isTTY !== true) return silent
  const began = now()
  let bar: SingleBar | undefined
  return {
    update: ({ bytes, totalBytes, rows }) => {
      if (bar === undefined && now() - began < PATIENCE) return
      if (bar === undefined) {
        const format =
          totalBytes === undefined ? '{file}  {rows} rows' : '{file}  {bar}  {percentage}%  {rows} rows  {eta_formatted} left'
        bar = new SingleBar(
          { format, stream: stderr as NodeJS.WriteStream, clearOnComplete: true, hideCursor: true },
          Presets.shades_classic,
        )
        bar.start(totalBytes ?? 0, bytes, { file, rows })
      }
      bar.update(bytes, { file, rows })
    },
    stop: () => bar?.stop(),
  }
}
