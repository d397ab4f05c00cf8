import { expect, test } from 'vitest'
import type { Incident } from '../../src/schema/incident.js'
import { table } from '../../src/table/table.js'

const on = (id: string, start?: string): Incident => ({ id, ...(start !== undefined && { when: { start, end: start } }) })

test('rows stand in the order of their time: what tells no beginning first, what tells the same together, as it came', () => {
  const list = [on('c', '2021-03-01'), on('a', '2021-01-01'), on('none'), on('b', '2021-02-01'), on('a2', '2021-01-01')]
  const open: Incident = { id: 'open', when: { end: '2021-02-01' } }
  expect(table([...list, open]).incidents.map(({ id }) => id)).toEqual(['none', 'open', 'a', 'a2', 'b', 'c'])
  expect(list.map(({ id }) => id)).toEqual(['c', 'a', 'none', 'b', 'a2'])
})

test('what was worked out is kept, and what was not asked for in a long time is let go', () => {
  const rows = table([])
  let made = 0
  const ask = (name: string): number =>
    rows.kept(name, () => {
      made += 1
      return made
    })
  expect([ask('one'), ask('one')]).toEqual([1, 1])
  for (let other = 0; other < 63; other++) ask(`other ${other}`)
  expect(ask('one')).toBe(1)
  for (let other = 0; other < 64; other++) ask(`more ${other}`)
  expect(ask('one')).toBeGreaterThan(1)
})
