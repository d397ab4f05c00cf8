/** All places are made up. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeConflict } from '../../../src/aggregate/account/account-conflict.js'
import { indexDataset } from '../../../src/dataset/index-dataset.js'
import { placeJoin } from '../../../src/resolve/join/place-join.js'
import { Place } from '../../../src/schema/place.js'
import { placeLevels } from '../../../src/schema/vocabulary/place-level.js'
import { siteRelations } from '../../../src/schema/vocabulary/site-relation.js'
import { arbitrary } from '../../../src/testing/arbitrary.js'
import { distanceBounds } from '../../../src/value/place.js'
import { boundLaws, nestedLaws, orderLaws, orderlessLaws, validLaws } from './join-laws.js'

// The keys of a code list are its codes.
const keysOf = <C extends string>(list: Readonly<Record<C, unknown>>): readonly C[] => Object.keys(list) as C[]

/** Spots 0 to 500 m apart, and one far away. */
const point = fc.constantFrom(33.3, 33.301, 33.3045, 36.1).map((lat) => ({ lat, lon: 44.4 }))

const perhaps = <V>(value: fc.Arbitrary<V>): fc.Arbitrary<V | undefined> => fc.option(value, { nil: undefined, freq: 2 })

/** Few names, circles and sites, so that places contain each other. */
const few: fc.Arbitrary<Place> = fc
  .record({
    site: perhaps(fc.constantFrom('test:base' as const, 'test:base' as const, 'test:other' as const)),
    relation: perhaps(fc.constantFrom(...keysOf(siteRelations))),
    level: perhaps(fc.constantFrom(...keysOf(placeLevels))),
    name: perhaps(fc.constantFrom('Hit', 'hīt', 'Ana')),
    country: perhaps(fc.constantFrom('IRQ' as const, 'IRQ' as const, 'IRN' as const)),
    admin1: perhaps(fc.constantFrom('Anbar', 'ANBAR', 'Basra')),
    admin2: perhaps(fc.constantFrom('Hit', 'Ana')),
    point: perhaps(point),
    radius: perhaps(fc.constantFrom(50, 200, 700, 5_000)),
    redacted: fc.constantFrom(undefined, undefined, true as const),
    text: fc.constantFrom(undefined, 'near the river', 'in the west'),
  })
  .map(({ relation, radius, ...place }) => {
    const told = {
      ...place,
      relation: place.site === undefined ? undefined : relation,
      radius: place.point === undefined ? undefined : radius,
    }
    return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
  })

/** A place told in full: one way in which it may really have been. */
const world: fc.Arbitrary<Place> = fc
  .record({
    site: fc.constantFrom('test:base' as const, 'test:other' as const),
    relation: fc.constantFrom(...keysOf(siteRelations)),
    name: fc.constantFrom('Hit', 'Ana'),
    country: fc.constantFrom('IRQ' as const, 'IRN' as const),
    admin1: fc.constantFrom('Anbar', 'Basra'),
    admin2: fc.constantFrom('Hit', 'Ana'),
    point,
  })
  .map((place) => place)

/** What somebody tells of it: parts are left out, names spelled otherwise, and the point is the middle of a circle. */
const toldOf = (real: Place): fc.Arbitrary<Place> =>
  fc
    .record({
      kept: fc.subarray(['site', 'relation', 'name', 'country', 'admin1', 'admin2', 'point']),
      radius: perhaps(fc.constantFrom(50, 200, 700)),
      middle: point,
      isLoud: fc.boolean(),
    })
    .map(({ kept, radius, middle, isLoud }) => {
      const parts = Object.entries(real).filter(([key]) => kept.includes(key) && (key !== 'relation' || kept.includes('site')))
      const place: Place = Object.fromEntries(parts)
      const circle: Place = { point: middle, ...(radius !== undefined && { radius }) }
      const isInside = place.point !== undefined && placeJoin.contains(circle, { point: place.point })
      return {
        ...place,
        ...(isInside && circle),
        ...(isLoud && place.name !== undefined && { name: place.name.toUpperCase() }),
      }
    })

const told = world.chain((real) => fc.tuple(fc.constant(real), fc.array(toldOf(real), { minLength: 1, maxLength: 4 })))

test('contains is an order', () => orderLaws(placeJoin, few))
test('the order of values does not count', () => orderlessLaws(placeJoin, few))
test('nested values are their own hull and overlap', () => nestedLaws(placeJoin, few))

test('the hull contains; the overlap is contained but for names, relations and spots that nobody can join', () => {
  boundLaws(placeJoin, few, {
    overlap: (value, _, overlap) => {
      const { site, relation, country, admin1, admin2, name } = value
      return {
        ...(site !== undefined && { site }),
        ...(relation !== undefined && overlap.relation !== undefined && { relation }),
        ...(country !== undefined && { country }),
        ...(admin1 !== undefined && overlap.admin1 !== undefined && { admin1 }),
        ...(admin2 !== undefined && overlap.admin2 !== undefined && { admin2 }),
        ...(name !== undefined && overlap.name !== undefined && { name }),
      }
    },
  })
})

test('joined places are valid', () => {
  validLaws(placeJoin, few, Place)
  validLaws(placeJoin, arbitrary(Place), Place)
})

const several = fc.array(few, { minLength: 2, maxLength: 4 })

test('a point comes with the radius and the level of its place, and no name comes from nowhere', () => {
  let points = 0
  fc.assert(
    fc.property(several, (values) => {
      for (const joined of [placeJoin.hull(values), placeJoin.overlap(values)]) {
        if (joined === undefined) continue
        const { point: spot, radius, level } = joined
        if (spot !== undefined) points += 1
        if (spot !== undefined || level !== undefined) {
          const spots = values.map((one) => ({ spot: one.point, radius: one.radius, level: one.level }))
          expect(spots).toContainEqual({ spot, radius, level })
        }
        for (const key of ['site', 'relation', 'country', 'admin1', 'admin2', 'name'] as const)
          if (joined[key] !== undefined && !(key === 'relation' && joined.relation === 'near'))
            expect(values.map((one) => one[key])).toContain(joined[key])
      }
    }),
    { numRuns: 1_500 },
  )
  expect(points).toBeGreaterThan(100)
})

test('where it may really have been as all tell it, the overlap says so, and so does the hull', () => {
  let joined = 0
  fc.assert(
    fc.property(told, ([real, values]) => {
      expect(values.every((value) => placeJoin.contains(value, real))).toBe(true)
      const [overlap, hull] = [placeJoin.overlap(values), placeJoin.hull(values)]
      const saysSomething = values.some((value) => Object.keys(value).length > 0)
      if (saysSomething) expect(overlap).toBeDefined()
      if (overlap !== undefined) expect(placeJoin.contains(overlap, real)).toBe(true)
      if (hull !== undefined) expect(placeJoin.contains(hull, real)).toBe(true)
      if (values.length > 1 && overlap !== undefined) joined += 1
    }),
    { numRuns: 1_500 },
  )
  expect(joined).toBeGreaterThan(200)
})

test('circles that are apart, countries and sites that differ have nothing in common', () => {
  let apart = 0
  fc.assert(
    fc.property(several, (values) => {
      const isApart = values.some((one) =>
        values.some(
          (other) =>
            distanceBounds(one, other).min > 0 ||
            (one.country !== undefined && other.country !== undefined && one.country !== other.country) ||
            (one.site !== undefined && other.site !== undefined && one.site !== other.site),
        ),
      )
      if (!isApart) return
      apart += 1
      expect(placeJoin.overlap(values)).toBeUndefined()
    }),
    { numRuns: 1_000 },
  )
  expect(apart).toBeGreaterThan(100)
})

test('where two cannot both be right, there is no overlap, and one does not say the other more finely', () => {
  const conflictOf = placeConflict(indexDataset({ sitrep: 1 }))
  let conflicts = 0
  fc.assert(
    fc.property(few, few, (a, b) => {
      const conflict = conflictOf({ value: a, others: [] }, { value: b, others: [] })
      if (conflict !== 'yes') return
      conflicts += 1
      expect(placeJoin.overlap([a, b])).toBeUndefined()
      expect(placeJoin.contains(a, b)).toBe(false)
    }),
    { numRuns: 1_000 },
  )
  expect(conflicts).toBeGreaterThan(50)
})
