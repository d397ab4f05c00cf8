import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/schema/check.js'
import { checkByName } from '../../src/schema/check-by-name.js'
import { Dataset } from '../../src/schema/dataset.js'
import { Extent } from '../../src/schema/extent.js'
import { Harm } from '../../src/schema/harm.js'
import { Incident } from '../../src/schema/incident.js'
import { Place } from '../../src/schema/place.js'
import { Quantity } from '../../src/schema/quantity.js'
import type { Schema } from '../../src/schema/schema.js'
import { WeaponUse } from '../../src/schema/weapon-use.js'

const faults = (schema: Schema<never>, value: unknown): readonly string[] => {
  const checked = check(schema)(value)
  return E.isLeft(checked) ? checked.left.map(({ code, path }) => `${code} at ${path.join('.')}`) : []
}
const fault = (schema: unknown, value: unknown): string => faults(schema as Schema<never>, value).join('; ')

describe('a mistake in a record gives an error that names its path, reason and remedy', () => {
  const incident = { id: 'iraq:1' }
  test.each<[string, unknown, unknown, string]>([
    ['a misspelt key', Incident, { ...incident, wen: {} }, 'unknown-key at wen'],
    [
      'a misspelt key inside',
      Incident,
      { ...incident, when: { stat: '2021-06-06' } },
      'unknown-key at when.stat; extent-empty at when',
    ],
    ['a key of Object', Incident, JSON.parse('{"id":"iraq:1","__proto__":{"admin":true}}'), 'unknown-key at __proto__'],
    ['no id', Incident, {}, 'missing at id'],
    ['an id without its feed', Incident, { id: '155086' }, 'wrong-format at id'],
    ['an id with a line break', Incident, { id: 'iraq:1\n' }, 'wrong-format at id'],
    ['a misspelt code', Incident, { ...incident, kind: 'atack' }, 'unknown-code at kind'],
    ['undefined for absent', Incident, { ...incident, kind: undefined }, 'missing at kind'],
    ['null for absent', Incident, { ...incident, where: null }, 'wrong-type at where'],
    ['text for a list', Incident, { ...incident, reports: 'iraq:r1' }, 'wrong-type at reports'],
    ['an empty text', Incident, { ...incident, text: '' }, 'out-of-range at text'],
    ['min over max', Quantity, { min: 3, max: 2 }, 'quantity-order at '],
    ['best under min', Quantity, { min: 3, best: 2 }, 'quantity-order at '],
    ['a negative amount', Quantity, { min: -1 }, 'out-of-range at min'],
    ['not a number', Quantity, { min: Number.NaN }, 'wrong-type at min'],
    ['an infinite amount', Quantity, { min: 0, max: Number.POSITIVE_INFINITY }, 'wrong-type at max'],
    ['a huge amount', Quantity, { min: 1e300 }, 'out-of-range at min'],
    ['approximate: false', Quantity, { min: 0, approximate: false }, 'unknown-code at approximate'],
    ['a day that does not exist', Extent, { start: '2021-02-29' }, 'wrong-format at start'],
    ['a leap day of a century', Extent, { start: '1900-02-29' }, 'wrong-format at start'],
    ['24:00', Extent, { start: '2021-06-06T24:00' }, 'wrong-format at start'],
    ['second 60', Extent, { start: '2016-12-31T23:59:60' }, 'wrong-format at start'],
    ['an offset', Extent, { start: '2021-06-06T00:15+03:00' }, 'wrong-format at start'],
    ['end before start', Extent, { start: '2021-06-07', end: '2021-06-06T10:00' }, 'extent-order at '],
    ['an unknown zone', Extent, { start: '2021-06-06', zone: 'Asia/Bagdad' }, 'unknown-zone at zone'],
    ['an empty extent', Extent, {}, 'extent-empty at '],
    ['swapped latitude and longitude', Place, { point: { lat: 102.5, lon: 22 } }, 'out-of-range at point.lat'],
    ['a country name', Place, { country: 'Iraq' }, 'unknown-code at country'],
    ['a withdrawn country code', Place, { country: 'YUG' }, 'unknown-code at country'],
    ['a relation to nothing', Place, { relation: 'near' }, 'relation-without-site at '],
    ['a radius around nothing', Place, { radius: 100 }, 'radius-without-point at '],
    [
      'a ledger that does not add up',
      WeaponUse,
      { category: 'rocket', launched: { min: 0, max: 1 }, intercepted: { min: 2 } },
      'ledger at ',
    ],
    ['more hits than impacts', WeaponUse, { category: 'rocket', impacted: { min: 0, max: 1 }, hit: { min: 2 } }, 'ledger at '],
    ['a use of nothing', WeaponUse, {}, 'weapon-missing at '],
    ['a weapon category with an unknown root', WeaponUse, { category: 'drone' }, 'wrong-format at category'],
    [
      'a part of no known dimension',
      Harm,
      { killed: { parts: [{ dimension: 'rank', value: 'general', count: { min: 1 } }] } },
      'unknown-code at killed.parts.0.dimension',
    ],
    ['a dataset of another version', Dataset, { sitrep: 2 }, 'unknown-code at sitrep'],
  ])('%s', (_, schema, value, expected) => {
    expect(fault(schema, value)).toBe(expected)
  })

  test('messages suggest the nearest key and code, and say what to do', () => {
    const messages = (value: unknown): readonly string[] => {
      const checked = check(Incident)(value)
      return E.isLeft(checked) ? checked.left.map(({ message }) => message) : []
    }
    expect(messages({ id: 'iraq:1', wen: 1 })).toEqual(['The key "wen" is not known here. Did you mean "when"?'])
    expect(messages({ id: 'iraq:1', colour: 1 })[0]).toContain('put what is your own into "extra"')
    expect(messages({ id: 'iraq:1', kind: 'Attack' })[0]).toContain('Did you mean "attack"?')
    expect(
      messages({ id: 'iraq:1', harm: { killed: { parts: [{ dimension: 'sex', value: 'female', cuont: { min: 1 } }] } } }),
    ).toContain('The key "cuont" is not known here. Did you mean "count"?')
    expect(messages({ id: 'iraq:1', [`\u0000${'x'.repeat(500)}`]: 1 })[0]).toMatch(/^The key "\?x{56}\.\.\." is not known/)
  })
})

describe('what is valid comes out as it went in', () => {
  test.each<[string, unknown, unknown]>([
    ['an incident with nothing but an id', Incident, { id: 'iraq:1' }],
    ['a clock over midnight', Extent, { clock: { start: '23:30', end: '00:15' } }],
    ['a leap day of 2000', Extent, { start: '2000-02-29T23:59:59.999', end: '2000-02-29' }],
    ['words alone', Extent, { text: 'in recent weeks' }],
    ['"at least 39"', Quantity, { min: 39 }],
    ['one actor, one spot', Place, { country: 'XKX', point: { lat: -90, lon: 180 }, radius: 0.5 }],
    ['what is a user’s own', Incident, { id: 'iraq:1', extra: { constructor: 1, nested: { deep: [null] } } }],
  ])('%s', (_, schema, value) => {
    const checked = check(schema as Schema<unknown>)(value)
    expect(checked).toEqual(E.right(value))
  })

  test('the value itself comes out, not a copy', () => {
    const incident: unknown = JSON.parse('{"id":"iraq:1","extra":{"__proto__":{"admin":true},"note":"x"}}')
    const checked = check(Incident)(incident)
    expect(E.isRight(checked) && checked.right === incident).toBe(true)
    expect(({} as Record<string, unknown>)['admin']).toBeUndefined()
  })
})

test('by name: the same as by schema; a name that is none throws early', () => {
  expect(checkByName('Quantity')({ min: 3, max: 2 })).toEqual(check(Quantity)({ min: 3, max: 2 }))
  expect(() => checkByName('Quantities' as 'Quantity')).toThrow(/No shape is called "Quantities"\. There are: Dataset, Incident,/)
  expect(() => checkByName('constructor' as 'Quantity')).toThrow(RangeError)
})
