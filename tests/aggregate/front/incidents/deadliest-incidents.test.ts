import { expect, test } from 'vitest'
import { deadliestIncidents } from '../../../../src/aggregate/front/incidents/deadliest-incidents.js'
import type { Incident } from '../../../../src/schema/incident.js'
import type { Quantity } from '../../../../src/schema/quantity.js'
import { about, atLeast, between, exactly, none } from '../../../../src/value/quantity.js'

const incident = (n: number, killed?: Quantity, more: Partial<Incident> = {}): Incident => ({
  id: `test:${n}`,
  kind: 'attack',
  ...(killed && { harm: { killed: { total: killed } } }),
  ...more,
})
const top = (n: number, list: readonly Incident[]) =>
  deadliestIncidents(n)(list).rows.map(({ incident: { id }, top: place }) => `${id} ${place}`)

test('bounds that overlap leave the order open', () => {
  const list = [incident(1, exactly(12)), incident(2, between(3, 5)), incident(3, exactly(4)), incident(4, exactly(2))]
  expect(top(1, list)).toEqual(['test:1 certain'])
  expect(top(2, list)).toEqual(['test:1 certain', 'test:3 possible', 'test:2 possible'])
  expect(top(3, list)).toEqual(['test:1 certain', 'test:3 certain', 'test:2 certain'])
})

test('a tie at the end of the list leaves both open', () => {
  expect(top(1, [incident(1, exactly(5)), incident(2, exactly(5))])).toEqual(['test:1 possible', 'test:2 possible'])
})

test('what is open above may be deadlier than all', () => {
  expect(top(1, [incident(1, exactly(60)), incident(2, atLeast(39)), incident(3, about(3500))])).toEqual([
    'test:3 possible',
    'test:1 possible',
    'test:2 possible',
  ])
})

test('nobody killed is no rank, and silence is counted apart', () => {
  const { rows, untold } = deadliestIncidents(5)([
    incident(1, none),
    incident(2),
    incident(3, between(0, 1)),
    incident(4, exactly(1)),
  ])
  expect(rows.map(({ incident: { id }, killed, top: place }) => [id, killed, place])).toEqual([
    ['test:4', exactly(1), 'certain'],
    ['test:3', between(0, 1), 'possible'],
  ])
  expect(untold).toEqual(exactly(1))
})

test('an incident that may not belong is in no top for certain, and is sure to outrank nobody', () => {
  const list = [
    incident(1, exactly(9), { when: { start: '2021-06-30', end: '2021-07-01' } }),
    incident(2, exactly(5), { when: { start: '2021-06-02', end: '2021-06-02' } }),
  ]
  const { rows } = deadliestIncidents(1, { during: '2021-06' })(list)
  expect(rows.map(({ incident: { id }, top: place }) => [id, place])).toEqual([
    ['test:1', 'possible'],
    ['test:2', 'possible'],
  ])
  expect(deadliestIncidents(1, { during: '2021-06', certain: true })(list).rows.map(({ incident: { id } }) => id)).toEqual([
    'test:2',
  ])
})

test.each([0, -1, 1.5, Number.NaN])('%s rows are refused', (n) => {
  expect(() => deadliestIncidents(n)).toThrow(/whole number from 1/)
})
