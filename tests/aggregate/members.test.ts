import { expect, test } from 'vitest'
import { rollup } from '../../src/aggregate/rollup.js'
import { count, distinct } from '../../src/aggregate/rollup-figures.js'
import { bucket, field, weaponCategory } from '../../src/aggregate/rollup-keys.js'
import { answer, run } from '../../src/aggregate/run.js'
import type { Incident } from '../../src/schema/incident.js'
import type { WhereAtom } from '../../src/schema/where.js'
import { table } from '../../src/table/table.js'

const two = [{ category: 'rocket' as const }, { category: 'firearm' as const }]
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
    ['firearm', 1, 1],
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
  const firearm: WhereAtom = { op: 'weapon', category: ['firearm'] }
  expect(asked(february, untilFebruary)).toBe(1)
  expect(asked(february, attack, firearm)).toBe(1)
  expect(asked(attack, firearm)).toBe(3)
  expect(asked(attack, firearm, { op: 'kind', in: ['clash'] })).toBe(0)
  expect(asked(attack, { op: 'kind', in: ['clash'] }, firearm)).toBe(0)
  expect(asked({ op: 'kind', in: ['clash'] }, firearm, attack)).toBe(0)
})

test('those that belong for certain are counted with all values that they may have, and no others are', () => {
  const list = table([
    { ...on('2021-01-10', undefined), where: { country: 'IRQ' } },
    { id: 'test:between', when: { start: '2021-01-31', end: '2021-02-01' }, where: { country: 'SYR' } },
    { ...on('2021-01-11', [{ category: 'rocket' }]), where: { country: 'IRQ' }, incomplete: ['weapons'] },
  ])
  const query = rollup({
    certain: true,
    by: { month: bucket('month') },
    select: { count: count(), countries: distinct(field('where.country')), weapons: distinct(weaponCategory()) },
  })
  expect(run(query)(list)).toEqual([
    { month: '2021-01', count: { min: 2, best: 2, max: 2 }, countries: { min: 1, best: 1, max: 1 }, weapons: { min: 1 } },
  ])
})

test('a table keeps answers apart by what a field that was not told answers', () => {
  const list = table([{ id: 'test:1' }, { id: 'test:2', kind: 'attack' }])
  const counts = (absent: 'maybe' | 'no') => {
    const query = rollup({ where: { op: 'kind', in: ['attack'] }, absent, select: { count: count() } })
    return run(query)(list)[0]?.count
  }
  expect(counts('maybe')).toEqual({ min: 1, max: 2 })
  expect(counts('no')).toEqual({ min: 1, best: 1, max: 1 })
})

test('a table keeps the buckets of two windows apart', () => {
  const list = table([{ id: 'test:1', when: { start: '2021-01-31', end: '2021-02-01' } }])
  const monthsIn = (start: string, end: string) => {
    const where = { op: 'during' as const, window: { start, end } }
    return run(rollup({ where, by: { month: bucket('month') }, select: { count: count() } }))(list).map(({ month }) => month)
  }
  expect(monthsIn('2021-01-01', '2021-01-31')).toEqual(['2021-01'])
  expect(monthsIn('2021-02-01', '2021-02-28')).toEqual(['2021-02'])
  expect(monthsIn('2021-01-01', '2021-02-28')).toEqual(['2021-01', '2021-02'])
})

test('two targets that tell no category are asked as such, and not as an empty list', () => {
  const list = table([
    { id: 'test:1', targets: [] },
    { id: 'test:2', targets: [{ name: 'a house' }, { name: 'a school' }] },
  ])
  const query = rollup({ where: { op: 'target', category: ['military'] }, select: { count: count() } })
  expect(run(query)(list)[0]?.count).toEqual({ min: 0, max: 1 })
})

test('what lies in one of two buckets stands in no two rows', () => {
  const query = rollup({ by: { month: bucket('month') }, select: { count: count() } })
  const list: readonly Incident[] = [{ id: 'test:1', when: { start: '2021-01-31', end: '2021-02-01' } }]
  expect(answer(query)(list).overlap).toEqual({ min: 0, best: 0, max: 0 })
})
