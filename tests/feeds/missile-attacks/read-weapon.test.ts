/** One row of the table of weapons. */
import { describe, expect, test } from 'vitest'
import { isA } from '../../../src/value/weapon-category.js'
import { readAs, readWith, useOf } from './reading.js'
import { weapon } from './rows.js'

const read = (changes: Readonly<Record<string, unknown>>) => readAs('weapons-csv', { ...weapon, ...changes })

describe('the table of weapons', () => {
  test('a row is a weapon', () => {
    const reading = read({})
    expect(reading.codes).toEqual([])
    expect(reading.fragment).toEqual({
      weapons: [
        {
          id: 'missile-attacks:weapon/T-9 Invented',
          name: 'T-9 Invented',
          category: 'uncrewed-aircraft/one-way-attack',
          aliases: ['Tester', 'AS-99 Sample'],
          native: [
            { scheme: 'missile-attacks:category', code: 'UAV' },
            { scheme: 'missile-attacks:national_origin', label: 'testland' },
            { scheme: 'missile-attacks:type', label: 'loitering munition' },
            { scheme: 'missile-attacks:launch_platform', label: 'catapult' },
            { scheme: 'missile-attacks:name', label: 'Tester' },
            { scheme: 'missile-attacks:name_NATO', label: 'AS-99 Sample' },
            { scheme: 'missile-attacks:in_sevice', label: '2029' },
            { scheme: 'missile-attacks:designer', label: 'Bureau of Tests' },
            { scheme: 'missile-attacks:manufacturer', label: 'Works of Tests' },
            { scheme: 'missile-attacks:guidance_system', label: 'inertial' },
            { scheme: 'missile-attacks:unit_cost', label: '12 crowns' },
          ],
        },
      ],
    })
  })

  test.each([
    ['cruise missile', '', 'missile/cruise'],
    ['ballistic missile', 'reconnaissance', 'missile/ballistic'],
    ['surface-to-air missile', '', 'missile/surface-to-air'],
    ['surface-to-air and ballistic', '', 'missile'],
    ['guided bomb', '', 'bomb/guided'],
    ['UAV', '', 'uncrewed-aircraft'],
    ['UAV', 'reconnaissance', 'uncrewed-aircraft/reconnaissance'],
    ['UAV', 'reconnaissance and armed', 'uncrewed-aircraft'],
  ])('%s, %j: %s', (category, type, ours) => {
    expect(read({ category, type }).fragment?.weapons?.[0]?.category).toBe(ours)
  })

  test('a name that only repeats the model is no other name', () => {
    expect(read({ name: 'T-9 Invented', name_NATO: '' }).fragment?.weapons?.[0]?.aliases).toBeUndefined()
    expect(read({ name: 'Same', name_NATO: 'Same' }).fragment?.weapons?.[0]?.aliases).toEqual(['Same'])
  })

  test('a category that is new or missing', () => {
    expect(read({ category: 'torpedo' }).codes).toEqual(['warning unknown-class category'])
    expect(read({ category: 'toString' }).fragment?.weapons?.[0]?.category).toBe('unknown')
    expect(read({ category: '' }).codes).toEqual(['warning category-missing category'])
  })

  test('a row without a model is refused', () => {
    expect(read({ model: ' ' }).codes).toEqual(['error weapon-without-model model'])
    expect(read({ model: ['x'] }).fragment).toBeUndefined()
  })

  test('a use of it refers to it by the same id', () => {
    expect(useOf(readWith({ model: 'T-9 Invented' })).weapon).toBe(read({}).fragment?.weapons?.[0]?.id)
    expect(isA('uncrewed-aircraft')('unknown')).toBe('maybe')
  })
})
