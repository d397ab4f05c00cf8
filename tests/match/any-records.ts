/** Small invented records that lie close together, so that many of them may be one incident: at the edges of the map too. */
import fc from 'fast-check'
import type { Extent } from '../../src/schema/extent.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Link } from '../../src/schema/link.js'
import type { Place } from '../../src/schema/place.js'

const dayOf = (day: number): string => new Date(Date.UTC(2021, 0, 1 + day)).toISOString().slice(0, 10)

const day = fc.integer({ min: 0, max: 40 })
const zone = fc.constantFrom(undefined, undefined, 'Asia/Baghdad', 'Pacific/Kiritimati', 'Pacific/Pago_Pago')

const bounds: fc.Arbitrary<Extent | undefined> = fc.oneof(
  { weight: 6, arbitrary: day.map((start) => ({ start: dayOf(start), end: dayOf(start) })) },
  { weight: 2, arbitrary: fc.tuple(day, day).map(([start, width]) => ({ start: dayOf(start), end: dayOf(start + width) })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(day, fc.integer({ min: 1, max: 6 }))
      .map(([start, width]): Extent => ({ start: dayOf(start), end: dayOf(start + width), meaning: 'throughout' })),
  },
  { weight: 1, arbitrary: day.map((start) => ({ start: `${dayOf(start)}T23:50`, end: `${dayOf(start)}T23:50` })) },
  { weight: 1, arbitrary: day.map((start) => ({ start: dayOf(start) })) },
  { weight: 1, arbitrary: day.map((end) => ({ end: dayOf(end) })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom({ clock: { start: '00:15', end: '00:15' } }, { start: '1000-01-01', end: '9999-12-31' }),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
)

const when = fc.tuple(bounds, zone).map(([extent, zone]) => extent && (zone === undefined ? extent : { ...extent, zone }))

/** Round places, so that distances are often just within reach, or just beyond. */
const point = fc.oneof(
  { weight: 4, arbitrary: fc.record({ lat: fc.integer({ min: 330, max: 336 }), lon: fc.integer({ min: 440, max: 446 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ lat: fc.integer({ min: -2, max: 2 }), lon: fc.constantFrom(-1800, -1799, -1797, 1796, 1798, 1800) }),
  },
  { weight: 1, arbitrary: fc.record({ lat: fc.integer({ min: 895, max: 900 }), lon: fc.integer({ min: -1800, max: 1800 }) }) },
  { weight: 1, arbitrary: fc.record({ lat: fc.integer({ min: -900, max: -896 }), lon: fc.integer({ min: -1800, max: 1800 }) }) },
)

const degrees = point.map(({ lat, lon }) => ({ lat: lat / 10, lon: lon / 10 }))
const level = fc.constantFrom(undefined, undefined, 'settlement', 'admin2', 'admin1', 'country', 'fuzzy', 'water')
const country = fc.constantFrom(undefined, 'IRQ', 'IRQ', 'SYR')

const where: fc.Arbitrary<Place | undefined> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc
      .tuple(degrees, level, country, fc.constantFrom(undefined, undefined, undefined, 500, 20_000, 3e6))
      .map(([point, level, country, radius]) => ({ point, ...omitAbsent({ level, country, radius }) }) as Place),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({ country, admin1: fc.constantFrom(undefined, 'Anbar', 'Al Anbar'), name: fc.constantFrom(undefined, 'Hit') })
      .map((place) => omitAbsent(place) as Place),
  },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constantFrom<Place>({ site: 'x:base' }, { site: 'x:gate', country: 'IRQ' }) },
)

/** The keys that hold something. */
const omitAbsent = (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined))

const rest = fc.record({
  kind: fc.constantFrom(undefined, 'attack', 'clash', 'protest'),
  weapons: fc.constantFrom(undefined, undefined, [{ category: 'rocket' }], [{ category: 'uncrewed-aircraft' }]),
  participants: fc.constantFrom(undefined, undefined, [{ actor: 'x:army', role: 'attacker' }]),
  harm: fc.constantFrom(undefined, { killed: { total: { min: 3, best: 3, max: 3 } } }, { killed: { total: { min: 40 } } }),
})

const told = fc.tuple(when, where, rest, fc.constantFrom(undefined, undefined, undefined, 'summary'))

/** An incident without its id and feed. */
export type Untitled = Omit<Incident, 'id'>

const untitled: fc.Arbitrary<Untitled> = told.map(
  ([when, where, others, unit]) => omitAbsent({ when, where, ...others, origin: unit && { feed: 'x', unit } }) as Untitled,
)

/** Records of some feeds, each with an id of its own. */
export const anyRecords = (feeds: readonly string[], maxLength = 14): fc.Arbitrary<readonly Incident[]> =>
  fc.array(fc.tuple(untitled, fc.constantFrom(...feeds)), { maxLength }).map((list) =>
    list.map(([{ origin, ...record }, feed], at) => ({
      ...record,
      id: `${feed}:${at + 1}`,
      ...(origin && { origin: { ...origin, feed } }),
    })),
  )

/** Judgements on these ids. */
export const anyLinks = (ids: readonly string[]): fc.Arbitrary<readonly Link[]> =>
  ids.length < 2
    ? fc.constant([])
    : fc
        .array(
          fc
            .tuple(
              fc.constantFrom(...ids),
              fc.constantFrom(...ids),
              fc.constantFrom('same', 'not-same', 'not-same', 'part-of', 'related'),
              fc.integer({ min: 0, max: 4 }),
            )
            .filter(([from, to]) => from !== to),
          { maxLength: 6 },
        )
        .map((list) =>
          list.map(
            ([from, to, kind, taken], at): Link => ({
              id: `x:link/${at}`,
              from: { type: 'incident', id: from },
              to: { type: 'incident', id: to },
              kind: kind as Link['kind'],
              ...(taken === 0 && { retracted: { start: '2022-01-01', end: '2022-01-01' } }),
            }),
          ),
        )

/** Thresholds from "anything" to "hardly anything". */
export const anyThreshold = fc.oneof(fc.constantFrom(Number.NEGATIVE_INFINITY, 0), fc.double({ min: -20, max: 40, noNaN: true }))
