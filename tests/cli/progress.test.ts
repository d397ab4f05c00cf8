import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { progressBar } from '../../src/cli/progress.js'
import type { Terminal } from '../../src/cli/terminal.js'

const terminal = (isTTY: boolean): { readonly terminal: Terminal; readonly written: () => string } => {
  const stderr = Object.assign(new PassThrough(), {
    isTTY,
    columns: 80,
    cursorTo: () => true,
    clearLine: () => true,
    moveCursor: () => true,
  })
  return {
    terminal: { stdin: process.stdin, stdout: new PassThrough(), stderr, env: {} },
    written: () => stderr.read()?.toString() ?? '',
  }
}

const run = (isTTY: boolean, milliseconds: number): string => {
  const { terminal: where, written } = terminal(isTTY)
  let now = 0
  const bar = progressBar(where, 'ged.csv', () => now)
  now = milliseconds
  bar.update({ bytes: 50, totalBytes: 100, rows: 7 })
  bar.stop()
  return written()
}

test('a bar on a terminal when the work lasts over a second', () => {
  expect(run(true, 1500)).toContain('ged.csv')
})

test('no bar for short work, none in a pipe', () => {
  expect(run(true, 500)).toBe('')
  expect(run(false, 60_000)).toBe('')
})
