/** A column of answers by the index is what the question says of each incident. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexDataset } from '../../src/dataset/index-dataset.js'
import { match } from '../../src/query/match.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Site } from '../../src/schema/site.js'
import { numberOf } from '../../src/table/answer.js'
import { incidentPlaces, type SpatialAtom, spatialTruths } from '../../src/table/spatial-truths.js'
import { distances, place, point } from './places.js'

const siteIds = ['test:a', 'test:b', 'test:c'] as const

const sites: fc.Arbitrary<readonly Site[]> = fc
  .tuple(...siteIds.map((id) => fc.tuple(place, fc.boolean()).map(([where, mobile]) => ({ ...where, id, mobile }))))
  .map((list) => list.map(({ mobile, ...site }) => ({ ...site, ...(mobile && { mobile: true as const }) })))

const where = fc.oneof(
  place,
  fc.record(
    { site: fc.constantFrom(...siteIds, 'test:none'), relation: fc.constantFrom('at', 'inside', 'near') },
    { requiredKeys: ['site'] },
  ),
)
const incidents: fc.Arbitrary<readonly Incident[]> = fc.array(
  fc.record({ id: fc.constant('test:1'), where }, { requiredKeys: ['id'] }),
  { maxLength: 30 },
)

const atom: fc.Arbitrary<SpatialAtom> = fc.oneof(
  fc.record({ op: fc.constant('near' as const), point, metres: distances }),
  fc.tuple(point, point).map(([a, b]) => ({
    op: 'box' as const,
    west: a.lon,
    south: Math.min(a.lat, b.lat),
    east: b.lon,
    north: Math.max(a.lat, b.lat),
  })),
)

test('each row answers as its incident does, with and without a dataset', () => {
  fc.assert(
    fc.property(
      incidents,
      sites,
      fc.boolean(),
      atom,
      fc.constantFrom('maybe', 'no'),
      (list, known, isKnown, question, absent) => {
        const index = isKnown ? indexDataset({ sitrep: 1, sites: known }) : undefined
        const truths = spatialTruths(incidentPlaces(list, index), question, { absent })
        expect([...truths]).toEqual(list.map((incident) => numberOf(match(question, index, { absent })(incident))))
      },
    ),
  )
})
