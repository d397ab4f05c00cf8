/**
 * Questions about distance and boxes, answered for all rows by an index of their places.
 *
 * @internal
 */
import type { MatchOptions } from '../query/match-options.js'
import type { WhereAtom } from '../schema/where.js'
import { incidentPlaces, spatialTruths } from './spatial-truths.js'
import type { Table } from './table.js'

/** Fewer rows than this are asked one by one: an index costs more to make. */
const WORTH_AN_INDEX = 1000

/** The answer of each row as a number. Undefined: the question is none of these, or not worth it. */
export const fastAnswers = (table: Table, where: WhereAtom, options: MatchOptions): Uint8Array | undefined => {
  if ((where.op !== 'near' && where.op !== 'box') || table.incidents.length < WORTH_AN_INDEX) return undefined
  const places = table.kept('places', () => incidentPlaces(table.incidents, table.index))
  return spatialTruths(places, where, options)
}
