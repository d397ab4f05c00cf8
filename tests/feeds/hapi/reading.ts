/** Reads invented counts, for the tests. */
import type { Row } from '../../../src/feeds/feed.js'
import { hapi } from '../../../src/feeds/hapi/index.js'
import type { Aggregate } from '../../../src/schema/aggregate.js'
import { type Reading as AnyReading, codesOf, readingOf } from '../reading-of.js'
import { district, encodings } from './samples.js'

/** What became of a row. */
export interface Reading extends AnyReading {
  readonly aggregate: Aggregate | undefined
}

const read = readingOf(hapi).readAs

/** Reads a row as a generation, with both checks. */
export const readAs = (generation: string, row: Row): Reading => {
  const reading = read(generation, row)
  return { ...reading, aggregate: reading.fragment?.aggregates?.[0] }
}

/** The invented district without the remarks of HDX, with some of its cells changed, as the newest files write it. */
export const readWith = (changes: Row): Reading => {
  const write = encodings[0]?.write ?? (() => ({}))
  return readAs('csv-19', { ...write({ ...district, warning: null, error: null }), ...changes })
}

/** The native codes of a column, each as `code=label` or the one of them that there is. */
export const nativeOf = ({ aggregate }: Reading, column: string): readonly string[] =>
  codesOf(aggregate?.native, `hapi:${column}`)
