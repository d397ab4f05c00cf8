/** What the everyday imports may cost in a browser: gzip bytes, everything included. One zod object is 27 kB of it. */
export interface SizeLimit {
  readonly names: readonly string[]
  readonly from: string
  readonly limit: number
  /** Packages that must not be in it. */
  readonly without: readonly string[]
}

const readyMade = (limit: number, ...names: readonly string[]): readonly SizeLimit[] =>
  names.map((name) => ({
    names: [name],
    from: 'sitrep/aggregate',
    limit,
    without: ['zod', 'temporal-polyfill', 'edtf', 'papaparse', 'kdbush'],
  }))

export const sizeLimits: readonly SizeLimit[] = [
  { names: ['Quantity'], from: 'sitrep/schema', limit: 29_000, without: ['fp-ts', 'temporal-polyfill', 'edtf', 'papaparse'] },
  // None of these needs a schema, which shows that no schema is made by being loaded.
  { names: ['ID_PATTERN'], from: 'sitrep/schema', limit: 200, without: ['zod', 'fp-ts'] },
  { names: ['incidentKinds'], from: 'sitrep/schema', limit: 1_500, without: ['zod', 'fp-ts'] },
  { names: ['Truth'], from: 'sitrep', limit: 20_000, without: ['fp-ts', 'temporal-polyfill', 'edtf', 'papaparse'] },
  { names: ['and'], from: 'sitrep/value', limit: 400, without: ['zod', 'fp-ts', 'temporal-polyfill', 'edtf'] },
  { names: ['buckets'], from: 'sitrep/value', limit: 2_000, without: ['zod', 'temporal-polyfill', 'edtf'] },
  { names: ['exactly', 'add'], from: 'sitrep', limit: 2_000, without: ['zod', 'temporal-polyfill', 'edtf', 'papaparse'] },
  { names: ['summarize'], from: 'sitrep/aggregate', limit: 4_000, without: ['zod', 'temporal-polyfill', 'edtf'] },
  // One rollup, without and with a question.
  {
    names: ['aggregate', 'bucketValues', 'combine', 'contramap', 'countRecords', 'groupedBy', 'sumOf'],
    from: 'sitrep/aggregate',
    limit: 4_000,
    without: ['zod', 'temporal-polyfill', 'edtf', 'kdbush'],
  },
  {
    names: ['belonging', 'bucketValues', 'combine', 'contramap', 'countRecords', 'fold', 'groupedBy', 'sumOf'],
    from: 'sitrep/aggregate',
    limit: 8_000,
    without: ['zod', 'temporal-polyfill', 'edtf', 'kdbush'],
  },
  // Each ready-made question holds the whole language of questions.
  ...readyMade(8_000, 'incidentsByMonth', 'incidentsByOutcome', 'deadliestIncidents'),
  ...readyMade(8_000, 'timesAttacked', 'mostAttackedSites', 'daysSinceLastAttack', 'claimsAndAccusations'),
  ...readyMade(8_500, 'timeline', 'weaponUsesByCategory', 'statementsByAccused'),
  ...readyMade(9_500, 'weaponFatesByCategory', 'weaponsFirstAndLastSeen'),
  ...readyMade(4_000, 'peopleExposed'),
  // io-ts is 3 kB of it, and zod 5: without its locales, JSON Schema and compiler.
  {
    names: ['fromZod', 'encodeEither'],
    from: 'sitrep/codecs',
    limit: 12_000,
    without: ['temporal-polyfill', 'edtf', 'papaparse'],
  },
  // All 26 questions, exact to the millisecond and the metre, and no dataset index, builder or explanation.
  { names: ['match', 'filter'], from: 'sitrep/query', limit: 4_400, without: ['zod', 'temporal-polyfill', 'edtf', 'fp-ts'] },
  // Times in two zones are compared as instants: about 7 kB of each of the first three is the code for that.
  { names: ['resolve'], from: 'sitrep/resolve', limit: 24_000, without: ['zod', 'edtf', 'papaparse', 'kdbush'] },
  { names: ['matchAcross'], from: 'sitrep/match', limit: 24_000, without: ['zod', 'edtf', 'papaparse', 'kdbush'] },
  { names: ['applyLinks'], from: 'sitrep/match', limit: 28_000, without: ['zod', 'edtf', 'papaparse', 'kdbush'] },
  { names: ['coarsen'], from: 'sitrep/export', limit: 9_000, without: ['zod', 'temporal-polyfill', 'edtf', 'papaparse'] },
]
