/** All places are made up. */
import { expect, test } from 'vitest'
import { placeJoin } from '../../../src/resolve/join/place-join.js'
import type { Place } from '../../../src/schema/place.js'
import { foldName } from '../../../src/value/fold-name.js'

const { contains, equals, overlap, hull } = placeJoin

const iraq: Place = { country: 'IRQ' }
const anbar: Place = { country: 'IRQ', admin1: 'Anbar' }
const base = 'test:base' as const
const spot: Place = { country: 'IRQ', point: { lat: 33.3, lon: 44.4 } }
/** About 111 m north of it. */
const beside: Place = { country: 'IRQ', point: { lat: 33.301, lon: 44.4 } }
const around = (radius: number, place: Place = spot): Place => ({ ...place, radius })
const provinceOf = (admin1: string, lon = 43): Place => ({ country: 'IRQ', admin1, level: 'admin1', point: { lat: 33, lon } })
const unnamed: Place = { level: 'settlement', point: { lat: 33, lon: 43 } }

test.each<[coarser: Place, finer: Place, says: boolean]>([
  [iraq, anbar, true],
  [anbar, iraq, false],
  [iraq, { country: 'IRN', admin1: 'Anbar' }, false],
  [anbar, { country: 'IRQ', admin1: ' ANBĀR ', admin2: 'Ramadi' }, true],
  [anbar, { country: 'IRQ', admin1: 'Basra' }, false],
  [{ name: 'Ramadi' }, { ...anbar, name: 'Ramadi' }, true],
  // Circles.
  [around(500), spot, true],
  [around(500), beside, true],
  [around(100), beside, false],
  [around(500), around(300, beside), true],
  [around(500), around(450, beside), false],
  [spot, around(500), false],
  [spot, { ...spot, level: 'exact' }, true],
  [{ ...spot, level: 'exact' }, spot, true],
  [iraq, spot, true],
  [spot, iraq, false],
  // What a point stands for.
  [provinceOf('Anbar'), { ...spot, admin1: 'Anbar' }, true],
  [provinceOf('Anbar'), provinceOf('Anbar', 42), true],
  [provinceOf('Anbar'), provinceOf('Basra'), false],
  [provinceOf('Anbar'), spot, false],
  [provinceOf('Anbar'), anbar, false],
  [{ ...spot, admin1: 'Anbar' }, provinceOf('Anbar'), false],
  [{ ...spot, name: 'Hit', level: 'settlement' }, { ...beside, name: 'Hit' }, true],
  [{ ...spot, name: 'Hit', level: 'settlement' }, { ...beside, name: 'Hit', level: 'admin2' }, false],
  [{ ...spot, name: 'Lake', level: 'water' }, { ...beside, name: 'Lake' }, true],
  [{ ...spot, name: 'Lake', level: 'water' }, { ...beside, name: 'Lake', level: 'settlement' }, false],
  // Nobody can say what else is in an area without a name.
  [unnamed, unnamed, true],
  [unnamed, { point: { lat: 33, lon: 43 } }, false],
  [unnamed, { ...unnamed, point: { lat: 33.1, lon: 43 } }, false],
  [unnamed, { ...unnamed, name: 'Hit' }, false],
  [{ ...unnamed, level: 'admin1' }, unnamed, false],
  // Levels without a point.
  [{ name: 'Hit', level: 'admin2' }, { name: 'Hit', level: 'fuzzy' }, false],
  [{ ...anbar, level: 'admin1' }, anbar, true],
  [{ name: 'Hit', level: 'settlement' }, { name: 'Hit', level: 'exact' }, true],
  [{ name: 'Hit', level: 'settlement' }, { name: 'Hit' }, false],
  // Sites.
  [{ site: base }, { site: base, relation: 'over' }, true],
  [{ site: base, relation: 'over' }, { site: base }, false],
  [{ site: base, relation: 'near' }, { site: base, relation: 'inside' }, true],
  [{ site: base, relation: 'inside' }, { site: base, relation: 'near' }, false],
  [{ site: base, relation: 'near' }, { site: base, relation: 'over' }, false],
  [{ site: base }, { site: 'test:other' }, false],
  // What is withheld, and words.
  [{ ...anbar, redacted: true }, { ...anbar, name: 'Hit' }, true],
  [{ text: 'near the border' }, iraq, true],
])('%j contains %j: %s', (coarser, finer, says) => {
  expect(contains(coarser, finer)).toBe(says)
})

test('places are equal that say the same', () => {
  expect(equals({ ...iraq, text: 'in Iraq' }, { ...iraq, redacted: true })).toBe(true)
  expect(equals(provinceOf('Anbar'), provinceOf('anbar', 42))).toBe(true)
  expect(equals(iraq, anbar)).toBe(false)
})

test.each<[values: Place[], common: Place | undefined]>([
  [[iraq, { country: 'IRN' }], undefined],
  [[anbar, { name: 'Hit', country: 'IRQ' }], { ...anbar, name: 'Hit' }],
  // The narrower of two circles that meet; what is apart has nothing in common.
  [[around(500), { ...around(400, beside), admin1: 'Anbar' }], { ...around(400, beside), admin1: 'Anbar' }],
  [[around(100), { country: 'IRQ', radius: 5, point: { lat: 33.4, lon: 44.4 } }], undefined],
  [
    [
      { ...around(500), level: 'exact' },
      { ...around(450, beside), level: 'settlement' },
    ],
    { ...around(450, beside), level: 'settlement' },
  ],
  [[spot, beside], undefined],
  // A point comes with its own radius and level.
  [
    [
      { ...unnamed, country: 'IRQ' },
      { ...around(500), name: 'Hit' },
    ],
    { ...around(500), name: 'Hit' },
  ],
  [[{ ...unnamed, country: 'IRQ', radius: 900_000 }, spot], spot],
  // Two spellings, or two places: nobody can say here.
  [
    [
      { ...spot, name: 'Hit' },
      { ...spot, name: 'Heet', admin1: 'Anbar' },
    ],
    { ...spot, admin1: 'Anbar' },
  ],
  [[provinceOf('Anbar'), provinceOf('Basra', 47)], iraq],
  [
    [provinceOf('Anbar'), { ...provinceOf('Anbar', 42), name: 'Hit', level: 'settlement' }],
    { ...provinceOf('Anbar', 42), name: 'Hit', level: 'settlement' },
  ],
  [[unnamed, { ...unnamed, point: { lat: 33.1, lon: 43 } }], undefined],
  [[{ name: 'Hit' }, { name: 'Heet' }], undefined],
  // The level of names goes with all of them.
  [
    [
      { ...anbar, level: 'admin1' },
      { country: 'IRQ', name: 'Hit' },
    ],
    { ...anbar, name: 'Hit' },
  ],
  [[{ name: 'Hit', level: 'settlement' }, { name: 'Hit' }], { name: 'Hit', level: 'settlement' }],
  [
    [
      { name: 'Hit', level: 'settlement' },
      { name: 'hit', level: 'fuzzy' },
    ],
    { name: 'Hit', level: 'fuzzy' },
  ],
  // Sites.
  [[{ site: base }, { site: base, relation: 'over' }, iraq], { site: base, relation: 'over', ...iraq }],
  [[{ site: base, relation: 'near' }, { site: base, relation: 'at', ...iraq }, spot], { site: base, relation: 'at', ...spot }],
  [
    [
      { site: base, relation: 'at' },
      { site: base, relation: 'inside' },
    ],
    { site: base },
  ],
  [
    [
      { site: base, relation: 'at' },
      { site: base, relation: 'over' },
    ],
    undefined,
  ],
  [
    [
      { site: base, relation: 'near' },
      { site: base, relation: 'en-route' },
    ],
    undefined,
  ],
  [[{ site: base }, { site: 'test:other' }], undefined],
  // What one withholds another one tells.
  [[{ ...iraq, redacted: true }, spot], spot],
  [
    [
      { ...anbar, redacted: true },
      { ...iraq, name: 'Hit', redacted: true },
    ],
    { ...anbar, name: 'Hit', redacted: true },
  ],
  [[{ text: 'near the border' }, iraq], iraq],
])('the overlap of %j is %j', (values, common) => {
  expect(overlap(values)).toEqual(common)
  expect(overlap([...values].reverse())).toEqual(common)
})

test.each<[values: Place[], outer: Place | undefined]>([
  [[iraq, { country: 'IRN' }], undefined],
  [
    [
      { ...anbar, name: 'Hit' },
      { ...anbar, name: 'Ana' },
    ],
    anbar,
  ],
  [[{ ...anbar, name: 'Hit' }, { country: 'IRQ', admin1: 'ANBAR' }, spot], iraq],
  [
    [
      { country: 'IRQ', admin1: 'ANBAR', name: 'Hit' },
      { ...anbar, name: 'Ana' },
    ],
    { country: 'IRQ', admin1: 'ANBAR' },
  ],
  // The same name in two countries is two names.
  [
    [
      { country: 'IRQ', name: 'Qaim' },
      { country: 'SYR', name: 'Qaim' },
    ],
    undefined,
  ],
  // A circle that contains the others stays, and no new one is made.
  [[around(500), beside], around(500)],
  [[around(500), { ...beside, name: 'Hit' }, { ...spot, name: 'Ana' }], around(500)],
  [[spot, beside], iraq],
  [[around(5000), around(500, beside), { ...spot, admin1: 'Anbar' }], around(5000)],
  [
    [
      { ...around(500), name: 'Hit' },
      { ...beside, name: 'Ana' },
    ],
    around(500),
  ],
  [
    [
      { ...provinceOf('Anbar'), name: 'Anbar' },
      { ...spot, admin1: 'Anbar', name: 'Ana' },
    ],
    provinceOf('Anbar'),
  ],
  // A level goes with its names.
  [
    [
      { ...anbar, level: 'admin1', site: base },
      { ...anbar, admin2: 'Hit', level: 'admin2' },
    ],
    { ...anbar, level: 'admin1' },
  ],
  [
    [
      { ...anbar, name: 'Hit', level: 'settlement' },
      { ...anbar, name: 'Ana', level: 'settlement' },
    ],
    anbar,
  ],
  // Sites.
  [
    [
      { site: base, relation: 'at' },
      { site: base, relation: 'inside' },
    ],
    { site: base },
  ],
  [
    [
      { site: base, relation: 'at', name: 'Hit' },
      { site: base, relation: 'near' },
    ],
    { site: base, relation: 'near' },
  ],
  [
    [
      { site: base, relation: 'inside' },
      { site: base, relation: 'at' },
      { site: base, relation: 'near', ...iraq },
    ],
    { site: base, relation: 'near' },
  ],
  [
    [
      { site: base, relation: 'at' },
      { site: base, relation: 'over' },
    ],
    { site: base },
  ],
  [
    [
      { site: base, relation: 'at', ...iraq },
      { site: base, relation: 'en-route', ...iraq },
    ],
    iraq,
  ],
  [
    [
      { site: base, relation: 'near' },
      { site: base, relation: 'over' },
    ],
    undefined,
  ],
  [
    [
      { site: base, ...iraq },
      { site: base, relation: 'en-route' },
    ],
    { site: base },
  ],
  [
    [
      { site: base, relation: 'at', ...iraq },
      { site: 'test:other', relation: 'at', ...iraq },
    ],
    iraq,
  ],
  // The hull of what is withheld is withheld.
  [[{ ...iraq, redacted: true }, spot], { ...iraq, redacted: true }],
  [[{ ...spot, redacted: true }, beside], { ...iraq, redacted: true }],
  [[{ text: 'near the border' }, iraq], { text: 'near the border' }],
  [
    [
      { ...iraq, text: 'in Iraq' },
      { ...anbar, text: 'in the west' },
    ],
    { ...iraq, text: 'in Iraq' },
  ],
])('the hull of %j is %j', (values, outer) => {
  expect(hull(values)).toEqual(outer)
  expect(hull([...values].reverse())).toEqual(outer)
})

test('names are folded, and letters that make another name are kept', () => {
  expect(foldName('  São   Paulo ')).toBe(foldName('SAO PAULO'))
  expect(foldName('بَغْدَاد')).toBe(foldName('بغداد'))
  expect(foldName('कि')).not.toBe(foldName('कु'))
  expect(foldName('か')).not.toBe(foldName('が'))
  expect(foldName('Al-Anbar')).not.toBe(foldName('Anbar'))
})
