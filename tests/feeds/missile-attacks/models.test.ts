/** What a row means by a model. */
import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../../src/feeds/missile-attacks/models.js'

describe('meaningOf', () => {
  test.each([
    ['Kalibr', true, 'missile/cruise'],
    ['kalibr', true, 'missile/cruise'],
    ['Shahed-136/131', true, 'uncrewed-aircraft/one-way-attack'],
    ['X-101/X-555', true, 'missile/cruise'],
    ['Orion', true, 'uncrewed-aircraft'],
    ['KAB', true, 'bomb/guided'],
    ['C-400', true, 'missile/surface-to-air'],
    ['T-9 Invented', true, undefined],
    ['T-9/T-10', true, undefined],
  ])('%s is one weapon', (model, isOneWeapon, category) => {
    expect(meaningOf(model)).toEqual({ isOneWeapon, isSeveral: false, category })
  })

  test.each([
    ['Unknown UAV', 'uncrewed-aircraft'],
    ['Unknown Missile', 'missile'],
    ['Intercontinental ballistic missile', 'missile/ballistic'],
    ['Reconnaissance UAV', 'uncrewed-aircraft/reconnaissance'],
    ['Aerial Bomb', 'bomb'],
  ])('%s is a kind, and no model', (model, category) => {
    expect(meaningOf(model)).toEqual({ isOneWeapon: false, isSeveral: false, category })
  })

  test.each([
    ['X-59/X-69', 'missile/cruise'],
    ['Iskander-M/KN-23', 'missile/ballistic'],
    ['Kalibr and X-101/X-555', 'missile/cruise'],
    ['Kalibr and Iskander-M', 'missile'],
    ['Iskander-M and C-300/C-400', 'missile'],
    ['Orlan-10 and Lancet', 'uncrewed-aircraft'],
    ['Orlan-10 and Unknown UAV', 'uncrewed-aircraft'],
    ['Kalibr and Lancet', undefined],
    ['Kalibr and T-9 Invented', undefined],
    ['X-59/T-9', undefined],
    ['__proto__ and Kalibr', undefined],
  ])('%s are several', (model, category) => {
    expect(meaningOf(model)).toEqual({ isOneWeapon: false, isSeveral: true, category })
  })

  test('names of the language are no models', () => {
    for (const name of ['constructor', '__proto__', 'toString', '/', 'and', ' and '])
      expect(meaningOf(name).category).toBeUndefined()
  })
})
