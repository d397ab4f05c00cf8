/** Questions that are near to what a record tells of its time and place, so that the answers differ often. */
import fc from 'fast-check'
import type { Extent } from '../../src/schema/extent.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Where } from '../../src/schema/where.js'
import { dayOf, formatDay } from '../../src/value/local-time.js'

const daysOf = (day: number): string => formatDay(Math.min(2_932_896, Math.max(-719_528, day))) ?? '2021-06-05'

/** Windows about the first or last day that is told. */
const windows = (when: Extent | undefined): fc.Arbitrary<Extent> => {
  const day = dayOf((when?.start ?? when?.end ?? '2021-06-05').slice(0, 10))
  return fc
    .tuple(fc.integer({ min: -400, max: 40 }), fc.integer({ min: 0, max: 900 }), fc.boolean())
    .map(([from, length, inZone]) => ({
      start: daysOf(day + from),
      end: daysOf(day + from + length),
      ...(inZone && when?.zone && { zone: when.zone }),
    }))
}

/** Questions for the time and the place of a record. */
export const questionsNear = ({ when, where }: Incident): fc.Arbitrary<Where> => {
  const { lat = 33, lon = 44 } = where?.point ?? {}
  const around = fc.double({ min: -3, max: 3, noNaN: true })
  const size = fc.double({ min: 0.5, max: 6, noNaN: true })
  const edge = (degrees: number, limit: number): number => Math.max(-limit, Math.min(limit, degrees))
  // A box of no height at a pole has no edge, so that a circle around it is not seen to meet it: boxes begin below.
  const point = fc.tuple(around, around).map(([a, b]) => ({ lat: edge(lat + a, 89.9), lon: edge(lon + b, 180) }))
  const metres = fc.oneof(fc.double({ min: 0, max: 5e5, noNaN: true }), fc.double({ min: 0, max: 3e7, noNaN: true }))
  return fc.oneof(
    windows(when).map((window): Where => ({ op: 'during', window })),
    windows(when).map((time): Where => ({ op: 'before', time })),
    windows(when).map((time): Where => ({ op: 'after', time })),
    fc.record({ op: fc.constant('near' as const), point, metres }),
    fc.tuple(point, size, size).map(
      ([corner, height, width]): Where => ({
        op: 'box',
        west: corner.lon,
        east: edge(corner.lon + width, 180),
        south: corner.lat,
        north: edge(corner.lat + height, 90),
      }),
    ),
    fc.constantFrom(
      ...(['country', 'admin1', 'admin2', 'site'] as const).flatMap((op): Where[] =>
        where?.[op] === undefined ? [] : [{ op, in: [where[op]] } as Where],
      ),
      { op: 'country', in: ['IRQ'] } as Where,
    ),
  )
}
