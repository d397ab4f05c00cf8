/**
 * Codes that sources use for the same thing.
 *
 * @internal
 */
import type { ConfusedCodes } from './weights.js'

/** Looks codes up in a list of confused ones. */
export interface Confusion {
  /** The bits for two codes that sources confuse; undefined for others. */
  readonly bitsOf: (a: string, b: string) => number | undefined
  /** The most that a code can have with one that it is confused with. */
  readonly mostOf: (code: string) => number
}

/** Makes a list of confused codes ready to be asked. Of two entries for one pair the last counts. */
export const confusionOf = (list: readonly ConfusedCodes[]): Confusion => {
  const rows = new Map<string, Map<string, number>>()
  const put = (from: string, to: string, bits: number): void => {
    const row = rows.get(from) ?? new Map<string, number>()
    rows.set(from, row.set(to, bits))
  }
  for (const { codes, bits } of list) {
    put(codes[0], codes[1], bits)
    put(codes[1], codes[0], bits)
  }
  return {
    bitsOf: (a, b) => rows.get(a)?.get(b),
    mostOf: (code) => Math.max(0, ...(rows.get(code)?.values() ?? [])),
  }
}
