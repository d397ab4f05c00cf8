/** Wrong use is refused before anything is matched, in words that tell what to do. */
import { expect, test } from 'vitest'
import { defaultMatchWeights, withWeights } from '../../src/match/compare/default-weights.js'
import type { SomeWeights } from '../../src/match/compare/weights.js'
import { matchAcross } from '../../src/match/match-across.js'
import { matchAll } from '../../src/match/match-all.js'
import { matchWithin } from '../../src/match/match-within.js'
import type { MatchingOptions, MatchSource } from '../../src/match/matching-options.js'
import { record } from './few-records.js'

const set = [record('a:1', 6)]
const { time, ...others } = defaultMatchWeights

test.each([
  [undefined, RangeError, 'Choose a threshold'],
  [null, RangeError, 'Choose a threshold'],
  [{}, RangeError, 'Choose a threshold'],
  [{ cardinality: 'one-to-may' }, RangeError, 'No cardinality is called "one-to-may". There are "one-to-one", "one-to-many"'],
  [{ cardinality: 'toString' }, RangeError, 'No cardinality is called "toString"'],
  [{ sameFeed: 'allowed' }, RangeError, 'No sameFeed is called "allowed". There are "never", "allow".'],
  [{ sameFeed: true }, RangeError, 'No sameFeed is called true'],
  [{ links: {} }, TypeError, '"links" is a list'],
  [{ weights: {} }, TypeError, 'The weight time is missing. Change some of the default weights by withWeights'],
  [{ weights: others }, TypeError, 'The weight time is missing'],
  [{ weights: { ...others, time: { reach: 2 } } }, TypeError, 'The weight time.error is missing'],
  [{ weights: { ...others, time: { ...time, reach: '2' } } }, TypeError, 'The weight time.reach is "2", and must be a number.'],
  [{ weights: { ...others, time: { ...time, error: 0 } } }, RangeError, 'The weight time.error is 0'],
  [{ weights: 3 }, TypeError, 'The weights are 3, and must be an object.'],
])('options %j', (some, error, message) => {
  const options = (some && Object.keys(some).length > 0 ? { threshold: 10, ...some } : some) as unknown as MatchingOptions
  for (const match of [() => matchAcross(set, set, options), () => matchWithin(set, options), () => matchAll([set], options)]) {
    expect(match).toThrow(error)
    expect(match).toThrow(message)
  }
})

test.each([
  [undefined, 'It is undefined.'],
  [null, 'It is null.'],
  ['a.json', 'It is string.'],
  [{ threshold: 10 }, 'It is another object.'],
  [{ dataset: { sitrep: 1, incidents: set }, report: {}, rejected: [] }, 'This one was read from a feed: pass its ".dataset".'],
])('a set that is none: %j', (source, message) => {
  const odd = source as unknown as MatchSource
  const options = { threshold: 10 }
  expect(() => matchAcross(set, odd, options)).toThrow(TypeError)
  expect(() => matchAcross(set, odd, options)).toThrow(
    `Set 2 is no list of incidents, no dataset and no index of one. ${message}`,
  )
  expect(() => matchWithin(odd, options)).toThrow(`Set 1 is no list of incidents, no dataset and no index of one. ${message}`)
})

test('several sets are a list of sets', () => {
  const dataset = { sitrep: 1, incidents: set } as const
  expect(() => matchAll(dataset as unknown as readonly MatchSource[], { threshold: 10 })).toThrow('The sets are a list')
  expect(() => matchAll(set as unknown as readonly MatchSource[], { threshold: 10 })).toThrow('Set 1 is no list of incidents')
  expect(matchAll([dataset], { threshold: 10 }).alone).toEqual(['a:1'])
})

test.each([
  [{ time: { reach: '2' } }, 'The weight time.reach is "2", and must be a number.'],
  [{ time: 2 }, 'The weight time is 2, and must be an object.'],
  [{ kind: { confused: 'attack' } }, 'The weight kind.confused is "attack", and must be a list.'],
])('weights %j', (some, message) => {
  expect(() => withWeights(some as unknown as SomeWeights)).toThrow(TypeError)
  expect(() => withWeights(some as unknown as SomeWeights)).toThrow(message)
})
