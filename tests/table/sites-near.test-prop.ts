import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Site } from '../../src/schema/site.js'
import { sitesNear } from '../../src/table/sites-near.js'
import { near } from '../../src/value/place.js'
import { distances, place, point } from './places.js'

const sites: fc.Arbitrary<readonly Site[]> = fc
  .array(fc.tuple(place, fc.constantFrom(true, false, false)))
  .map((list) => list.map(([where, mobile], row) => ({ ...where, id: `test:${row}`, ...(mobile && { mobile: true as const }) })))

const rowOf = ({ id }: Site): number => Number(id.slice('test:'.length))
const inOrder = (list: readonly Site[]): readonly Site[] => [...list].sort((a, b) => rowOf(a) - rowOf(b))

test('each site is in the list that near says, once; what may be anywhere is apart', () => {
  fc.assert(
    fc.property(sites, fc.array(fc.tuple(point, distances), { minLength: 1, maxLength: 3 }), (list, questions) => {
      const around = sitesNear(list)
      for (const [centre, metres] of questions) {
        const { yes, maybe, unplaced } = around(centre, metres)
        const apart = new Set(unplaced)
        const placed = list.filter((site) => !apart.has(site))
        expect(inOrder(yes)).toEqual(placed.filter((site) => near(centre, metres)(site) === 'yes'))
        expect(inOrder(maybe)).toEqual(placed.filter((site) => near(centre, metres)(site) === 'maybe'))
        for (const site of unplaced) expect(site.mobile === true || near(centre, 0)(site) === 'maybe').toBe(true)
        for (const site of list) if (site.mobile === true) expect(apart.has(site)).toBe(true)
      }
    }),
  )
})
