/** What became of a file, and what every file must become, whatever it holds. */
import { expect } from 'vitest'
import type { Feed } from '../../../src/feeds/feed.js'
import type { RowOutcome } from '../../../src/feeds/outcome.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { isReadError } from '../../../src/feeds/read/read-error.js'

/** The outcomes of a file, or the code of the error when it cannot be read as a whole. */
export type FileReading = { readonly outcomes: readonly RowOutcome[] } | { readonly refused: string }

/**
 * Reads bytes and holds what is true of every file: nothing is thrown but a `ReadError`, each row comes out once, and the report
 * counts them.
 */
export const readFile = async (bytes: Uint8Array, feeds: readonly Feed[]): Promise<FileReading> => {
  const reading = readBytes([bytes], { feeds })
  const outcomes: RowOutcome[] = []
  try {
    for await (const outcome of reading) outcomes.push(outcome)
  } catch (error) {
    if (isReadError(error)) return { refused: error.code }
    throw error
  }
  const { rows, accepted, rejected, joined } = reading.report
  const count = (status: RowOutcome['status']): number => outcomes.filter((outcome) => outcome.status === status).length
  expect([rows, accepted, rejected, joined]).toEqual([
    outcomes.length,
    count('accepted') + count('joined'),
    count('rejected'),
    count('joined'),
  ])
  expect(new Set(outcomes.map(({ row }) => row)).size).toBe(outcomes.length)
  for (const outcome of outcomes)
    expect(outcome.issues.some(({ severity }) => severity === 'error')).toBe(outcome.status === 'rejected')
  return { outcomes }
}
