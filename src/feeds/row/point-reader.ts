/** The point of two columns. Half of one, and one off the globe, is no point. */
import type { Point } from '../../schema/place.js'
import type { IssueKind } from '../feed.js'
import type { Cell } from './cell.js'
import type { Draft, Drafting } from './drafting.js'

/** Issues that the point of two columns can raise, with their meanings. */
export const pointIssues = {
  'point-range': { severity: 'warning', meaning: 'A coordinate is off the globe. There is no point, native holds both.' },
  'point-incomplete': {
    severity: 'warning',
    meaning: 'One of two coordinates is missing or cannot be read. There is no point, native holds the other.',
  },
} as const satisfies Readonly<Record<string, IssueKind>>

type PointTools<Column extends string> = Pick<Drafting<Column, keyof typeof pointIssues>, 'cellOf' | 'keepCell' | 'raise'>

/** Reads the point of two columns in degrees, WGS 84. The cells of what is no point are kept as they came. */
export const pointReader =
  <Column extends string, At extends Column>(
    { cellOf, keepCell, raise }: PointTools<Column>,
    latitude: At,
    longitude: At,
    degrees: (value: unknown) => Cell<number>,
  ) =>
  (draft: Draft<Column>): Point | undefined => {
    const lat = cellOf(draft, latitude, degrees)
    const lon = cellOf(draft, longitude, degrees)
    if (lat === undefined && lon === undefined) return undefined
    if (lat === undefined || lon === undefined)
      raise(
        draft,
        'point-incomplete',
        lat === undefined ? latitude : longitude,
        'A point needs latitude and longitude. Add the missing one: the point was left out.',
      )
    else if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
      raise(
        draft,
        'point-range',
        Math.abs(lat) > 90 ? latitude : longitude,
        'A latitude is -90 to 90 and a longitude -180 to 180. Look whether they are swapped: the point was left out.',
      )
    else return { lat, lon }
    // What cannot be read was kept with its own note.
    if (lat !== undefined) keepCell(draft, latitude)
    if (lon !== undefined) keepCell(draft, longitude)
    return undefined
  }
