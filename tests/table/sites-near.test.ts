import { expect, test } from 'vitest'
import type { Site } from '../../src/schema/site.js'
import { sitesNear } from '../../src/table/sites-near.js'

test('across the 180th meridian and over the pole', () => {
  const suva: Site = { id: 'test:east', point: { lat: -17, lon: 179.9 } }
  const taveuni: Site = { id: 'test:west', point: { lat: -17, lon: -179.9 } }
  const station: Site = { id: 'test:pole', point: { lat: 89.9, lon: -100 } }
  const around = sitesNear([suva, taveuni, station])
  expect(around({ lat: -17, lon: 180 }, 20_000).yes).toEqual(expect.arrayContaining([suva, taveuni]))
  expect(around({ lat: 89.9, lon: 80 }, 25_000).yes).toEqual([station])
})

test('no sites, and sites that all lie on one spot', () => {
  expect(sitesNear([])({ lat: 0, lon: 0 }, 1e9)).toEqual({ yes: [], maybe: [], unplaced: [] })
  const pile = Array.from({ length: 20_000 }, (_, row): Site => ({ id: `test:${row}`, point: { lat: 1, lon: 1 } }))
  expect(sitesNear(pile)({ lat: 1, lon: 1 }, 0).yes).toHaveLength(pile.length)
})

test('the list of what may be anywhere is the same for every point', () => {
  const around = sitesNear([{ id: 'test:convoy', mobile: true, point: { lat: 1, lon: 1 } }, { id: 'test:town' }])
  expect(around({ lat: 1, lon: 1 }, 5).unplaced).toHaveLength(2)
  expect(around({ lat: 1, lon: 1 }, 5).unplaced).toBe(around({ lat: 50, lon: 1 }, 9).unplaced)
})
