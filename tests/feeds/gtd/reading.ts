/** Reads invented incidents, for the tests of each part of the reading. */
import { gtd } from '../../../src/feeds/gtd/index.js'
import { type Reading, readingOf } from '../reading-of.js'
import { bombing, type Cells, shooting, written135 } from './rows.js'

export { incidentOf, type Reading } from '../reading-of.js'
export const { readAs, nativeOf } = readingOf(gtd)

/** Reads the invented bombing with some of its cells changed. */
export const readBombing = (changes: Cells = {}): Reading => readAs('csv-135', written135({ ...bombing, ...changes }))

/** Reads the invented shooting with some of its cells changed. */
export const readShooting = (changes: Cells = {}): Reading => readAs('csv-135', written135({ ...shooting, ...changes }))
