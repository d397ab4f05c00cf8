/** What the everyday imports may cost in a browser: gzip bytes, everything included. zod alone is 28 kB. */
export interface SizeLimit {
  readonly names: readonly string[]
  readonly from: string
  readonly limit: number
  /** Packages that must not be in it. */
  readonly without: readonly string[]
}

export const sizeLimits: readonly SizeLimit[] = [
  { names: ['Quantity'], from: 'sitrep/schema', limit: 30_000, without: ['fp-ts', 'temporal-polyfill', 'edtf', 'papaparse'] },
  { names: ['Truth'], from: 'sitrep', limit: 30_000, without: ['fp-ts', 'temporal-polyfill', 'edtf', 'papaparse'] },
  { names: ['and'], from: 'sitrep/value', limit: 1_000, without: ['zod', 'fp-ts', 'temporal-polyfill', 'edtf'] },
  { names: ['buckets'], from: 'sitrep/value', limit: 3_000, without: ['zod', 'temporal-polyfill', 'edtf'] },
  { names: ['exactly', 'add'], from: 'sitrep', limit: 2_000, without: ['zod', 'temporal-polyfill', 'edtf', 'papaparse'] },
]
