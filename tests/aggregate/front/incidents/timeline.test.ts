import { expect, test } from 'vitest'
import { timeline } from '../../../../src/aggregate/front/incidents/timeline.js'
import type { Incident } from '../../../../src/schema/incident.js'
import { between, exactly } from '../../../../src/value/quantity.js'

const incidents: readonly Incident[] = [
  { id: 'test:1', kind: 'attack', when: { start: '2021-04-02', end: '2021-04-02' }, harm: { killed: { total: exactly(2) } } },
  { id: 'test:2', kind: 'attack', when: { start: '2021-06-30', end: '2021-07-01' }, harm: { killed: { total: between(3, 5) } } },
  { id: 'test:3', when: { start: '2021-06-08', end: '2021-06-08' } },
  { id: 'test:4', kind: 'attack' },
]

test('each bucket of the window has a row, with a band', () => {
  expect(timeline('month', '2021-Q2', { where: { op: 'kind', in: ['attack'] } })(incidents)).toEqual([
    {
      time: '2021-04',
      incidents: exactly(1),
      killed: { min: 2, best: 2, max: 2, reported: 1, unreported: 0 },
      injured: { reported: 0, unreported: 1 },
    },
    { time: '2021-05', incidents: exactly(0), killed: { reported: 0, unreported: 0 }, injured: { reported: 0, unreported: 0 } },
    {
      time: '2021-06',
      // One may be in July, and of the other it is not told that it was an attack.
      incidents: { min: 0, max: 2 },
      killed: { min: 0, max: 5, reported: { min: 0, max: 1 }, unreported: { min: 0, max: 1 } },
      injured: { reported: 0, unreported: { min: 0, max: 2 } },
    },
    {
      time: null,
      incidents: { min: 0, max: 1 },
      killed: { reported: 0, unreported: { min: 0, max: 1 } },
      injured: { reported: 0, unreported: { min: 0, max: 1 } },
    },
  ])
})

test.each([
  ['no end', { start: '2021-01-01' }],
  ['no start', { end: '2021-01-01' }],
  ['a zone', { start: '2021-01-01', end: '2021-02-01', zone: 'Asia/Baghdad' }],
])('a window with %s is refused before anything is asked', (_, window) => {
  expect(() => timeline('month', window)).toThrow(/start to the end/)
})

test('a text that is no time is refused', () => {
  expect(() => timeline('month', 'last year')).toThrow(/Not a time/)
})

test('more buckets than anybody reads are refused', () => {
  expect(() => timeline('day', { start: '0000-01-01', end: '9999-12-31' })).toThrow(/coarser unit/)
})
