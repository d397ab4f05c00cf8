import { expect, test } from 'vitest'
import { incidentOf, nativeOf, partsOf, read35With, read41With, readAs, readWith } from './reading.js'
import { type Cells, incident, mixed, mixed41, written41, written44 } from './rows.js'

const none = { min: 0, best: 0 }

test('people killed: at least and at best so many, for AWSD counts aid workers alone', () => {
  const reading = readWith({})
  expect(incidentOf(reading).harm?.killed?.total).toEqual({ min: 3, best: 3 })
  expect(partsOf(reading, 'killed', 'role')).toEqual({ 'aid-worker': { min: 3, best: 3, max: 3 } })
  expect(partsOf(reading, 'killed', 'nationality')).toEqual({
    national: { min: 2, best: 2 },
    international: { min: 1, best: 1 },
  })
  expect(partsOf(reading, 'killed', 'organisation')).toEqual({
    UN: { min: 1, best: 1 },
    INGO: none,
    ICRC: none,
    'NRCS and IFRC': none,
    NNGO: { min: 2, best: 2 },
    Other: none,
  })
  expect(partsOf(reading, 'killed', 'sex')).toEqual({
    male: { min: 1, best: 1 },
    female: { min: 1, best: 1 },
    unknown: { min: 1, best: 1 },
  })
  expect(incidentOf(reading).harm?.injured).toEqual({
    total: none,
    parts: [
      { dimension: 'role', value: 'aid-worker', count: none },
      { dimension: 'nationality', value: 'national', count: none },
      { dimension: 'nationality', value: 'international', count: none },
    ],
  })
  expect(incidentOf(reading).harm).not.toHaveProperty('missing')
  expect(nativeOf(reading, 'Total affected')).toEqual(['3'])
  expect(nativeOf(reading, 'UN')).toEqual([])
})

test('a zero of killed is exact, and a zero of injured is not: light injuries are not counted', () => {
  const reading = readAs('csv-44', written44({ ...mixed, Verified: 'Yes' }))
  expect(partsOf(reading, 'killed', 'role')).toEqual({ 'aid-worker': { min: 0, best: 0, max: 0 } })
  expect(partsOf(reading, 'injured', 'role')).toEqual({ 'aid-worker': { min: 1, best: 1 } })
})

test('with several kinds of harm nobody can tell which organisation had which, and the counts stay as they came', () => {
  const reading = readAs('csv-41', written41(mixed41))
  for (const kind of ['killed', 'injured', 'abducted'] as const) expect(partsOf(reading, kind, 'organisation')).toEqual({})
  expect(nativeOf(reading, 'INGO')).toEqual(['1'])
  expect(nativeOf(reading, 'NRCS and IFRC')).toEqual(['1'])
  expect(nativeOf(reading, 'UN')).toEqual(['0'])
})

test('one organisation, or one sex, that has all who were affected has all of each kind of harm', () => {
  const reading = readAs('csv-41', written41({ ...mixed41, Verified: 'Yes', INGO: '3', 'NRCS and IFRC': '0', Other: '0' }))
  expect(partsOf(reading, 'injured', 'organisation')).toMatchObject({ INGO: { min: 1, best: 1 }, UN: none })
  expect(partsOf(reading, 'abducted', 'organisation')).toMatchObject({ INGO: { min: 2, best: 2 }, UN: none })
  expect(partsOf(reading, 'injured', 'sex')).toMatchObject({ unknown: { min: 1, best: 1 }, female: none })
  expect(partsOf(reading, 'killed', 'organisation')).toEqual({})
  expect([nativeOf(reading, 'INGO'), nativeOf(reading, 'Gender Unknown')]).toEqual([[], []])
  const other = readAs('csv-41', written41({ ...mixed41, 'Gender Male': '1', 'Gender Unknown': '2' }))
  expect(partsOf(other, 'injured', 'sex')).toEqual({})
  expect([nativeOf(other, 'Gender Male'), nativeOf(other, 'Gender Unknown')]).toEqual([['1'], ['2']])
})

test('where nobody was affected by the totals, the counts of the others stay', () => {
  const reading = read41With({ ...nobody, 'Nationals killed': '1' })
  expect([nativeOf(reading, 'UN'), nativeOf(reading, 'Gender Male')]).toEqual([['0'], ['0']])
})

test('nothing is shared out where the kinds of harm do not add up to all who were affected', () => {
  const reading = readAs('csv-41', written41({ ...mixed41, INGO: '3', 'NRCS and IFRC': '0', Other: '0', 'Total killed': '1' }))
  expect(partsOf(reading, 'injured', 'organisation')).toEqual({})
  expect(nativeOf(reading, 'INGO')).toEqual(['3'])
})

test('those detained are with those kidnapped, and what AWSD counts of each is kept', () => {
  const reading = readAs('csv-44', written44({ ...mixed, Verified: 'Yes' }))
  expect(incidentOf(reading).harm?.abducted?.total).toEqual({ min: 4, best: 4 })
  expect(partsOf(reading, 'abducted', 'nationality')).toEqual({
    national: { min: 2, best: 2 },
    international: { min: 2, best: 2 },
  })
  expect([nativeOf(reading, 'Total kidnapped'), nativeOf(reading, 'Total detained')]).toEqual([['2'], ['2']])
  expect([nativeOf(reading, 'Nationals detained'), nativeOf(reading, 'Internationals kidnapped')]).toEqual([['1'], ['1']])
})

test('where one of the two counts is empty, the other is a lower bound and no figure', () => {
  const reading = readWith({ ...mixed, Verified: 'Yes', 'Total detained': '' })
  expect(incidentOf(reading).harm?.abducted?.total).toEqual({ min: 2 })
  expect(nativeOf(reading, 'Total kidnapped')).toEqual(['2'])
  // A file without the column counted no detentions.
  const older = readAs('csv-41', written41({ ...mixed41, Verified: 'Yes' }))
  expect(incidentOf(older).harm?.abducted?.total).toEqual({ min: 2, best: 2 })
  expect(nativeOf(older, 'Total kidnapped')).toEqual([])
})

test('one kind of harm that is kidnapping and detention together has all who were affected', () => {
  const reading = readWith({
    ...mixed,
    'Nationals wounded': '0',
    'Total nationals': '2',
    'Total wounded': '0',
    'Total affected': '4',
    Other: '0',
    'Gender Unknown': '4',
  })
  expect(partsOf(reading, 'abducted', 'organisation')['ICRC']).toEqual({ min: 0, best: 2 })
  expect(reading.codes).toEqual([])
})

test('where details are still being confirmed, nothing bounds a figure from below', () => {
  const reading = readWith({ Verified: 'Pending' })
  expect(incidentOf(reading).harm?.killed?.total).toEqual({ min: 0, best: 3 })
  expect(partsOf(reading, 'killed', 'role')).toEqual({ 'aid-worker': { min: 0, best: 3 } })
  expect(partsOf(reading, 'killed', 'nationality')['national']).toEqual({ min: 0, best: 2 })
  expect(partsOf(reading, 'killed', 'organisation')['NNGO']).toEqual({ min: 0, best: 2 })
  expect(partsOf(reading, 'killed', 'sex')['male']).toEqual({ min: 0, best: 1 })
  for (const Verified of ['Archived', 'Pen', ''])
    expect(incidentOf(readWith({ Verified })).harm?.killed?.total).toEqual({ min: 3, best: 3 })
})

test.each([
  'At least three were killed.',
  'Defaulted to three.',
  'An unknown number of people.',
  'The exact number is not known.',
])('the words %j take the upper bound of the aid workers who were killed', (Details) => {
  expect(partsOf(readWith({ Details }), 'killed', 'role')).toEqual({ 'aid-worker': { min: 3, best: 3 } })
})

test('a kidnap-killing without a death is told, and has no upper bound', () => {
  const kidnapped: Cells = {
    'Means of attack': 'Kidnap-killing',
    'Nationals killed': '0',
    'Internationals killed': '0',
    'Total killed': '0',
    'Nationals kidnapped': '2',
    'Internationals kidnapped': '1',
    'Total kidnapped': '3',
  }
  const reading = readWith(kidnapped)
  expect(reading.codes).toEqual(['warning counts-disagree Total killed'])
  expect(partsOf(reading, 'killed', 'role')).toEqual({ 'aid-worker': { min: 0, best: 0 } })
  expect(readWith({ 'Means of attack': 'Kidnap-killing' }).codes).toEqual([])
})

test.each([
  ['Total killed', '4', ['Total killed', 'Total affected'], 'killed'],
  ['Total wounded', '1', ['Total wounded', 'Total affected'], 'injured'],
  ['Nationals killed', '1', ['Total nationals', 'Total killed'], 'killed'],
  ['Internationals killed', '0', ['Total internationals', 'Total killed'], 'killed'],
  ['Total nationals', '3', ['Total nationals', 'Total affected'], 'killed'],
  ['Total internationals', '0', ['Total internationals', 'Total affected'], 'killed'],
  ['Total detained', '1', ['Total detained', 'Total affected'], 'killed'],
] as const)('%s of %s does not add up', (column, figure, columns, kind) => {
  const reading = readWith({ [column]: figure })
  expect(new Set(reading.codes)).toEqual(new Set(columns.map((name) => `warning counts-disagree ${name}`)))
  // Which figure is wrong is not for us to say: none is a bound.
  expect(incidentOf(reading).harm?.[kind]?.total?.min).toBe(0)
  expect(partsOf(reading, 'killed', 'role')['aid-worker']).not.toHaveProperty('max')
})

test('one of two totals that does not add up is enough', () => {
  const reading = readWith({ ...mixed, Verified: 'Yes', 'Internationals detained': '0', 'Total internationals': '' })
  expect(reading.codes).toEqual(['warning counts-disagree Total detained'])
  expect(incidentOf(reading).harm?.abducted?.total).toEqual({ min: 0, best: 4 })
  expect(incidentOf(reading).harm?.injured?.total).toEqual({ min: 1, best: 1 })
})

test('affected that is another number than all kinds together', () => {
  const reading = readWith({ 'Total affected': '4' })
  expect(new Set(reading.codes)).toEqual(new Set(['warning counts-disagree Total affected']))
  expect(nativeOf(reading, 'Total affected')).toEqual(['4'])
  expect(partsOf(reading, 'killed', 'organisation')).toEqual({})
  expect(nativeOf(reading, 'NNGO')).toEqual(['2'])
})

test('organisations that do not add up are no parts', () => {
  const reading = readWith({ INGO: '1' })
  expect(reading.codes).toEqual(['warning counts-disagree Total affected'])
  expect(partsOf(reading, 'killed', 'organisation')).toEqual({})
  expect([nativeOf(reading, 'UN'), nativeOf(reading, 'INGO'), nativeOf(reading, 'NNGO')]).toEqual([['1'], ['1'], ['2']])
  expect(Object.keys(partsOf(reading, 'killed', 'sex'))).toEqual(['male', 'female', 'unknown'])
  expect(incidentOf(reading).harm?.killed?.total).toEqual({ min: 3, best: 3 })
})

test('sexes that do not add up are no parts', () => {
  const reading = readWith({ 'Gender Male': '0' })
  expect(reading.codes).toEqual(['warning counts-disagree Total affected'])
  expect(partsOf(reading, 'killed', 'sex')).toEqual({})
  expect(nativeOf(reading, 'Gender Female')).toEqual(['1'])
  expect(Object.keys(partsOf(reading, 'killed', 'organisation'))).toHaveLength(6)
})

test('an organisation that is not told may be the rest', () => {
  const reading = readWith({ NNGO: '' })
  expect(reading.codes).toEqual([])
  expect(Object.keys(partsOf(reading, 'killed', 'organisation'))).toEqual(['UN', 'INGO', 'ICRC', 'NRCS and IFRC', 'Other'])
  expect(readWith({ NNGO: '', UN: '4' }).codes).toEqual(['warning counts-disagree Total affected'])
})

test('the organisations of 2016', () => {
  const reading = read35With({})
  expect(reading.codes).toEqual([])
  expect(partsOf(reading, 'killed', 'organisation')).toEqual({
    UN: { min: 1, best: 1 },
    INGO: none,
    'LNGO/NRCS': { min: 2, best: 2 },
    ICRC: none,
    IFRC: none,
    Other: none,
  })
  expect(read35With({ IFRC: '1' }).codes).toEqual(['warning counts-disagree Total affected'])
})

const nobody: Cells = {
  ...{ UN: '0', NNGO: '0', 'Nationals killed': '0', 'Internationals killed': '0', 'Total nationals': '0' },
  ...{ 'Total internationals': '0', 'Total killed': '0', 'Total affected': '0', 'Gender Male': '0', 'Gender Female': '0' },
  ...{ 'Gender Unknown': '0' },
}

test('where nobody is counted, the zeros say nothing', () => {
  const reading = read41With(nobody)
  expect(reading.codes).toEqual(['warning none-affected Total affected'])
  expect(incidentOf(reading)).not.toHaveProperty('harm')
  for (const column of ['Total killed', 'Nationals wounded', 'UN', 'Gender Male', 'Total affected', 'Total nationals'])
    expect(nativeOf(reading, column), column).toEqual(['0'])
  expect(incidentOf(read41With({ ...nobody, 'Total wounded': '1' })).harm?.injured?.total?.best).toBe(1)
})

test('somebody who is counted anywhere contradicts the zeros, and is kept', () => {
  const reading = read41With({ ...nobody, 'Total internationals': '1' })
  expect(new Set(reading.codes)).toEqual(
    new Set(['warning counts-disagree Total internationals', 'warning counts-disagree Total affected']),
  )
  expect(nativeOf(reading, 'Total internationals')).toEqual(['1'])
  expect(partsOf(reading, 'killed', 'role')['aid-worker']).toEqual(none)
})

test('figures that are not told are no zeros', () => {
  const blank = Object.fromEntries(
    Object.keys(incident).map((name) => [name, /killed|wounded|kidn|detai/.test(name) ? '' : incident[name as keyof Cells]]),
  )
  const reading = readWith(blank)
  expect(incidentOf(reading)).not.toHaveProperty('harm')
  expect(nativeOf(reading, 'UN')).toEqual(['1'])
  expect(reading.codes).toEqual([])
})

test.each(['two', '-1', '1.5', '1e300', '10000000001'])('a figure %j is left out and kept', (figure) => {
  const reading = readWith({ 'Total killed': figure })
  expect(incidentOf(reading).harm?.killed).not.toHaveProperty('total')
  expect(partsOf(reading, 'killed', 'nationality')['national']).toEqual({ min: 2, best: 2 })
  expect(nativeOf(reading, 'Total killed')).toEqual([figure])
  expect(reading.codes).toEqual(['warning cell-unread Total killed'])
})

test('figures as pandas writes them', () => {
  expect(incidentOf(readWith({ 'Total killed': '3.0', 'Nationals killed': '2.0' })).harm).toEqual(incidentOf(readWith({})).harm)
})
