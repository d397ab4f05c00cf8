/**
 * Questions about distance and boxes, answered for all rows by an index of their places.
 *
 * @internal
 */
import { incidentPlaces, spatialTruths } from './spatial-truths.js'
import type { FastAnswers } from './truth-column.js'

/** Fewer rows than this are asked one by one: an index costs more to make. */
const WORTH_AN_INDEX = 1000

export const fastAnswers: FastAnswers = (table, where, options) => {
  if ((where.op !== 'near' && where.op !== 'box') || table.incidents.length < WORTH_AN_INDEX) return undefined
  const places = table.kept('places', () => incidentPlaces(table.incidents, table.index))
  return spatialTruths(places, where, options)
}
