import { expect, test } from 'vitest'
import { count, rollup, weaponCategory } from '../../src/aggregate/rollup.js'
import { answer, run } from '../../src/aggregate/run.js'
import type { Incident } from '../../src/schema/incident.js'
import type { WhereAtom } from '../../src/schema/where.js'
import { table } from '../../src/table/table.js'

const two = [{ category: 'rocket' as const }, { category: 'mortar' as const }]
const on = (day: string, weapons: Incident['weapons']): Incident => ({
  id: `test:${day}`,
  kind: 'attack',
  when: { start: day, end: day },
  ...(weapons && { weapons }),
})
const months = table([
  on('2021-01-10', two),
  on('2021-02-10', [{ category: 'rocket' }]),
  on('2021-02-20', two),
  on('2021-03-01', two),
  on('2021-03-10', [{ category: 'rocket' }]),
])
const february: WhereAtom = { op: 'during', window: { start: '2021-02-01', end: '2021-02-28' } }

test('rows with several groups outside of the window do not belong, though the window is a slice that needs no asking', () => {
  const query = rollup({ where: february, by: { weapon: weaponCategory() }, select: { count: count() } })
  expect(run(query)(months).map(({ weapon, count: { min, max } }) => [weapon, min, max])).toEqual([
    ['mortar', 1, 1],
    ['rocket', 2, 2],
  ])
  expect(answer(query)(months).overlap).toEqual({ min: 1, best: 1, max: 1 })
})

test('a window that holds nothing, and one that holds everything', () => {
  const during = (start: string, end: string) =>
    run(rollup({ where: { op: 'during', window: { start, end } }, select: { count: count() } }))(months)[0]?.count.best
  expect(during('2021-04-01', '2021-04-30')).toBe(0)
  expect(during('2020-01-01', '2020-12-31')).toBe(0)
  expect(during('2021-01-01', '2021-12-31')).toBe(5)
  expect(during('2021-01-10', '2021-01-10')).toBe(1)
  expect(during('2021-03-10', '2021-03-10')).toBe(1)
})

test('two windows are the slice that they share, and each of more questions counts', () => {
  const asked = (...of: readonly WhereAtom[]) =>
    run(rollup({ where: { op: 'all', of }, select: { count: count() } }))(months)[0]?.count.best
  const untilFebruary: WhereAtom = { op: 'during', window: { start: '2021-01-01', end: '2021-02-15' } }
  const attack: WhereAtom = { op: 'kind', in: ['attack'] }
  const mortar: WhereAtom = { op: 'weapon', category: ['mortar'] }
  expect(asked(february, untilFebruary)).toBe(1)
  expect(asked(february, attack, mortar)).toBe(1)
  expect(asked(attack, mortar)).toBe(3)
  expect(asked(attack, mortar, { op: 'kind', in: ['clash'] })).toBe(0)
  expect(asked(attack, { op: 'kind', in: ['clash'] }, mortar)).toBe(0)
  expect(asked({ op: 'kind', in: ['clash'] }, mortar, attack)).toBe(0)
})
