import { iso31661 } from 'iso-3166'
import { expect, test } from 'vitest'
import { countryOfAlpha2, countryOfAlpha3, countryOfNumber } from '../../../src/feeds/row/iso-country.js'

test('every assigned code, as the package iso-3166 has it', () => {
  const assigned = iso31661.filter(({ state }) => state === 'assigned')
  expect(assigned).toHaveLength(249)
  for (const { alpha2, alpha3, numeric } of assigned) {
    expect(countryOfAlpha2(alpha2)).toBe(alpha3)
    expect(countryOfAlpha3(alpha3)).toBe(alpha3)
    expect(countryOfNumber(numeric ?? '')).toBe(alpha3)
    expect(countryOfNumber(Number(numeric))).toBe(alpha3)
  }
})

test('anything else is no country', () => {
  expect([countryOfAlpha2('XX'), countryOfAlpha3('SUN'), countryOfNumber('999'), countryOfAlpha2('iq')]).toEqual(
    Array(4).fill(undefined),
  )
  expect([countryOfAlpha2('NA'), countryOfAlpha3('XKX'), countryOfNumber('4')]).toEqual(['NAM', 'XKX', 'AFG'])
})
