import { describe, expect, test } from 'vitest'
import { acled } from '../../../src/feeds/acled/index.js'
import type { Row } from '../../../src/feeds/feed.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import { incidentOf, nativeOf, participantsOf, readAs } from './reading.js'
import { event, monadic } from './rows.js'

const [first, second] = monadic
const read = (row: Row, ...twins: readonly Row[]) => readAs('csv-monadic', row, { twins })
const BOTH = [
  'side Invented Front',
  '- Invented Brigade',
  '- Invented Wing',
  'side Civilians (Invented)',
  '- Labor Group (Invented)',
]

test('two rows are one incident, that of a dyadic export', () => {
  const reading = read(first, second)
  expect(reading.codes).toEqual([])
  expect(participantsOf(reading)).toEqual(BOTH)
  const dyadic = readAs('csv-2023', { ...event, population_best: '1200' })
  const { native: _, origin: __, ...incident } = incidentOf(reading)
  expect(incidentOf(dyadic)).toMatchObject(incident)
  expect(reading.fragment?.actors).toEqual(dyadic.fragment?.actors)
  expect(nativeOf(reading, 'inter1')).toEqual(['Rebel group', 'Civilians'])
  expect(nativeOf(reading, 'assoc_actor_1')).toEqual(['Invented Brigade; Invented Wing', 'Labor Group (Invented)'])
})

test('twins in upper case', () => {
  const upper = (row: Row): Row => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name.toUpperCase(), cell]))
  expect(participantsOf(read(upper(first), upper(second)))).toEqual(BOTH)
})

test('one side of two alone is not whole', () => {
  const reading = read(second)
  expect(reading.codes).toEqual(['info side-missing interaction'])
  expect(incidentOf(reading).incomplete).toEqual(['targets', 'participants', 'weapons'])
})

test('one side of one is whole', () => {
  const reading = read({ ...first, inter1: 'Protesters', interaction: 'Protesters only' })
  expect(reading.codes).toEqual([])
  expect(incidentOf(reading).incomplete).toEqual(['targets', 'weapons'])
})

test('without interaction one side may be one of two', () => {
  const reading = read({ ...first, interaction: '' })
  expect(reading.codes).toEqual([])
  expect(incidentOf(reading).incomplete).toContain('participants')
})

describe('equal rows', () => {
  const same = { ...first, inter1: '3', interaction: '33', assoc_actor_1: '' }
  test('of two sides are two sides of one actor', () => {
    const reading = read(same, same)
    expect(participantsOf(reading)).toEqual(['side Invented Front', 'side Invented Front'])
    expect(reading.codes).toEqual([])
    expect(incidentOf(reading).incomplete).toEqual(['targets', 'weapons'])
  })
  test('of one side are one', () => {
    const alone = { ...same, interaction: '30' }
    const reading = read(alone, alone)
    expect(participantsOf(reading)).toEqual(['side Invented Front'])
    expect(reading.codes).toEqual(['info repeated-twin actor1'])
  })
  test('that are more than the sides add nobody', () => {
    expect(participantsOf(read(same, same, same, same))).toHaveLength(2)
    const reading = read(first, second, first, second)
    expect(participantsOf(reading)).toEqual(BOTH)
    expect(reading.codes).toEqual(['info repeated-twin actor1'])
  })
})

test('more sides than interaction tells are kept, and told', () => {
  const reading = read(first, second, { ...second, actor1: 'Invented Guard', inter1: '1' })
  expect(participantsOf(reading)).toContain('side Invented Guard')
  expect(reading.codes).toEqual(['warning interaction-disagrees interaction'])
})

test('twins that say different things: the first is believed, the others are kept', () => {
  const reading = read(first, { ...second, fatalities: '9', mine: 'b', 'Unnamed: 0': '8', location: ' Invented Town' })
  expect(reading.codes).toEqual(['warning twins-disagree fatalities'])
  expect(incidentOf(reading).harm?.killed?.total?.best).toBe(2)
  expect(nativeOf(reading, 'fatalities')).toEqual(['9'])
  expect(nativeOf(reading, 'mine')).toEqual(['b'])
  expect(nativeOf(reading, 'Unnamed: 0')).toEqual([])
})

test('a cell of a twin that cannot be read is told', () => {
  const reading = read(first, { ...second, actor1: ['x'] })
  expect(reading.codes).toEqual(['warning cell-unread actor1', 'info side-missing interaction'])
  expect(nativeOf(reading, 'actor1')).toEqual(['["x"]'])
})

test('records of both sides in a file whose first event has one', async () => {
  const { actor2: _, assoc_actor_2: __, inter2: ___, ...alone } = event
  const rows = [
    { ...alone, interaction: '20' },
    { ...event, event_id_cnty: 'XYZ102' },
    { ...event, event_id_cnty: 'XYZ102' },
  ]
  const { dataset, report } = await toDataset(readBytes([JSON.stringify(rows)], { feeds: [acled] }))
  expect(report.generation).toBe('api-json-monadic')
  expect(report.issues.map(({ code }) => code)).toEqual(['duplicate-row'])
  const sides = dataset.incidents?.map(({ id, participants }) => [id, participants?.filter(({ role }) => role === 'side').length])
  expect(new Map(sides as [string, number][])).toEqual(
    new Map([
      ['acled:XYZ101', 1],
      ['acled:XYZ102', 2],
    ]),
  )
})

test('a file of twins that are not neighbours', async () => {
  const rows: Row[] = []
  for (let i = 0; i < 50; i++) rows.push({ ...first, event_id_cnty: `XYZ${i}` })
  for (let i = 49; i >= 0; i--) rows.push({ ...second, event_id_cnty: `XYZ${i}` })
  const names = Object.keys(first)
  const text = [names, ...rows.map((row) => names.map((name) => `"${row[name]}"`))].map((cells) => cells.join(',')).join('\n')
  const { dataset, report, conflicts } = await toDataset(readBytes([`${text}\n`], { feeds: [acled] }))
  expect(report).toMatchObject({ generation: 'csv-monadic', rows: 100, accepted: 100, joined: 50, warned: 0, issues: [] })
  expect([dataset.incidents?.length, dataset.actors?.length, conflicts]).toEqual([50, 5, []])
  expect(dataset.incidents?.every(({ participants, incomplete }) => participants?.length === 5 && incomplete?.length === 2)).toBe(
    true,
  )
})
