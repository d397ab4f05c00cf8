/** Where an event was: a name, and a point. */
import type { Place, Point } from '../../schema/place.js'
import type { Cell } from '../row/cell.js'
import type { Mutable } from '../row/mutable.js'
import { pointReader } from '../row/point-reader.js'
import { decimal, text } from './cell.js'
import { cellOf, type Draft, keepCell, raise, wordsOf } from './draft.js'

/** Reads the place. The export does not name the country, and a point is not asked for one. */
export const readWhere = (draft: Draft): Place | undefined => {
  const place: Mutable<Place> = {}
  const name = wordsOf(draft, 'location')
  const point = readPoint(draft)
  if (name !== undefined) place.name = name
  if (point !== undefined) place.point = point
  return Object.keys(place).length > 0 ? place : undefined
}

const COMMA = /^[+-]?\d{1,3},\d{1,15}$/

/** The map itself reads a comma as a decimal point. */
const degrees = (value: unknown): Cell<number> => {
  const words = text(value)
  return typeof words === 'string' && COMMA.test(words) ? decimal(words.replace(',', '.')) : decimal(value)
}

const pointOf = /* @__PURE__ */ pointReader({ cellOf, keepCell, raise }, 'latitude', 'longitude', degrees)

const readPoint = (draft: Draft): Point | undefined => {
  const point = pointOf(draft)
  if (point !== undefined) {
    noteComma(draft, 'latitude')
    noteComma(draft, 'longitude')
  }
  return point
}

const noteComma = (draft: Draft, column: 'latitude' | 'longitude'): void => {
  const words = text(draft.row[column])
  if (typeof words !== 'string' || !COMMA.test(words)) return
  raise(draft, 'decimal-comma', column, 'A decimal point is needed here. The comma was read as one, as the map reads it.')
  keepCell(draft, column)
}
