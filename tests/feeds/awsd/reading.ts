/** Reads invented incidents, for the tests of each part of the reading. */
import { awsd } from '../../../src/feeds/awsd/index.js'
import type { HarmPart } from '../../../src/schema/harm.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import { incidentOf, type Reading, readingOf } from '../reading-of.js'
import { type Cells, incident, written35, written41, written44 } from './rows.js'

export { incidentOf, type Reading, withoutOrigin } from '../reading-of.js'
export const { readAs, nativeOf } = readingOf(awsd)

/** Reads the invented incident with some of its cells changed. */
export const readWith = (changes: Cells): Reading => readAs('csv-44', written44({ ...incident, ...changes }))

/** The same without columns for those detained. */
export const read41With = (changes: Cells): Reading => readAs('csv-41', written41({ ...incident, ...changes }))

/** The same as it was written in 2016. */
export const read35With = (changes: Cells): Reading =>
  readAs('csv-35', written35({ ...incident, 'LNGO/NRCS': '2', IFRC: '0', ...changes }))

/** The parts of a kind of harm by one dimension, by their words. */
export const partsOf = (
  reading: Reading,
  kind: 'killed' | 'injured' | 'abducted',
  dimension: HarmPart['dimension'],
): Readonly<Record<string, Quantity>> =>
  Object.fromEntries(
    (incidentOf(reading).harm?.[kind]?.parts ?? [])
      .filter((part) => part.dimension === dimension)
      .map(({ value, count }) => [value, count]),
  )
