import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { countryOf, gwStates, lastingCountryOf } from '../../../src/feeds/row/gleditsch-ward.js'
import { countryCodes } from '../../../src/schema/vocabulary/country.js'

test.each([
  ['645', '2021-06-05', '2021-06-05', { country: 'IRQ', outside: false }],
  ['345', '1999-03-20', '1999-03-26', { why: 'no-code' }],
  ['345', '2006-06-01', '2006-06-05', { why: 'changes' }],
  ['345', '2007-01-01', '2007-01-01', { country: 'SRB', outside: false }],
  ['365', '1991-12-20', '1991-12-20', { why: 'no-code' }],
  ['365', '1991-12-20', '1991-12-21', { why: 'changes' }],
  ['365', '1991-12-21', '1991-12-21', { country: 'RUS', outside: false }],
  ['265', '1989-10-09', '1989-10-09', { why: 'no-code' }],
  ['347', '2008-03-01', '2008-03-01', { country: 'XKX', outside: false }],
  ['678', '1985-01-01', '2021-01-01', { country: 'YEM', outside: false }],
  ['816', '1990-01-01', '1990-01-01', { country: 'VNM', outside: false }],
  ['484', '1997-06-05', '1997-06-05', { country: 'COG', outside: false }],
  ['490', '1997-06-05', '1997-06-05', { country: 'COD', outside: false }],
  ['344', '1992-04-26', '1992-04-27', { country: 'HRV', outside: true }],
  ['9999', '2021-01-01', '2021-01-01', { why: 'unknown-number' }],
  ['constructor', '2021-01-01', '2021-01-01', { why: 'unknown-number' }],
])('%s from %s to %s', (number, start, end, expected) => {
  expect(countryOf(number, start, end)).toEqual(expected)
})

test('a number that changed its code has none for what has no date', () => {
  expect(['645', '365', '345', '315', 'x'].map(lastingCountryOf)).toEqual(['IRQ', undefined, undefined, undefined, undefined])
})

test('every code is in the list of countries, and entries of one number do not overlap', () => {
  for (const { iso3 } of gwStates) if (iso3 !== undefined) expect(countryCodes).toContain(iso3)
  for (const [i, state] of gwStates.entries()) {
    const next = gwStates[i + 1]
    if (next?.number === state.number) expect(next.from > (state.to ?? '9999')).toBe(true)
  }
})

const file = '../shared/codelists/gw-iso.csv'

test.skipIf(!existsSync(file))(`the table says what ${file} says`, () => {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'))
  const { data } = Papa.parse<Record<'gw' | 'from' | 'to' | 'iso3', string>>(lines.join('\n'), {
    header: true,
    skipEmptyLines: true,
  })
  expect(data.length).toBe(208)
  // Kosovo is blank there, and has the user-assigned code here.
  const expected = data.map(({ gw, from, to, iso3 }) => {
    const code = gw === '347' ? 'XKX' : iso3
    return { number: gw, from, ...(to !== '' && { to }), ...(code !== '' && { iso3: code }) }
  })
  expect(gwStates).toEqual(expected)
})
