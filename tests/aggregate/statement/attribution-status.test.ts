import { describe, expect, test } from 'vitest'
import { attributionStatus } from '../../../src/aggregate/statement/attribution-status.js'
import { indexDataset } from '../../../src/dataset/index-dataset.js'
import type { Attribution } from '../../../src/schema/attribution.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Link } from '../../../src/schema/link.js'
import { day } from '../../../src/value/extent.js'

type Said = Partial<Attribution> & Pick<Attribution, 'kind'>

const about: Attribution['about'] = [{ type: 'incident', id: 'test:1' }]
const series: Attribution['about'] = [{ type: 'series', id: 'test:run' }]
const part: Link = {
  id: 'test:part',
  kind: 'part-of',
  from: { type: 'incident', id: 'test:1' },
  to: { type: 'series', id: 'test:run' },
}

const datasetOf = (said: readonly Said[], more: Partial<Dataset> = {}): Dataset => ({
  sitrep: 1,
  incidents: [{ id: 'test:1' }],
  series: [{ id: 'test:run' }],
  actors: [
    { id: 'test:front' },
    { id: 'test:wing', parent: 'test:front' },
    { id: 'test:rival' },
    { id: 'test:militias', collective: true },
    { id: 'test:government' },
  ],
  attributions: said.map((one, n) => ({ id: `test:${n}`, about, ...one })),
  ...more,
})

const possible = (said: readonly Said[], asOf?: string, more?: Partial<Dataset>) =>
  attributionStatus(datasetOf(said, more), asOf === undefined ? {} : { asOf })('test:1').possible

const claim = (by: string, said?: string): Said => ({ kind: 'claim', by, ...(said !== undefined && { said: day(said) }) })
const accusation = (...against: readonly string[]): Said => ({ kind: 'accusation', by: 'test:government', against })
const denial = (by: string): Said => ({ kind: 'denial', by })

describe('which statements meet', () => {
  test.each<[string, readonly Said[], readonly string[]]>([
    ['nobody says anything', [], ['silent']],
    ['a claim', [claim('test:front')], ['claimed']],
    ['an accusation', [accusation('test:front')], ['attributed']],
    ['an assessment', [{ kind: 'assessment', against: ['test:front'] }], ['attributed']],
    ['a denial', [denial('test:front')], ['denied']],
    ['nobody claimed it', [{ kind: 'no-claim' }], ['unclaimed']],
    ['nobody claimed it, somebody is accused', [{ kind: 'no-claim' }, accusation('test:front')], ['attributed']],
    ['two rivals claim it', [claim('test:front'), claim('test:rival')], ['contested']],
    ['a front and its wing claim it', [claim('test:front'), claim('test:wing')], ['claimed']],
    ['a claim, and an accusation of another', [claim('test:front'), accusation('test:rival')], ['contested']],
    ['a claim, and an accusation of the same', [claim('test:wing'), accusation('test:front')], ['claimed']],
    ['a claim by one of those accused', [claim('test:front'), accusation('test:front', 'test:rival')], ['claimed']],
    ['the accused denies', [accusation('test:front'), denial('test:front')], ['contested']],
    ['the whole denies for its part', [accusation('test:wing'), denial('test:front')], ['contested']],
    ['the part of the accused denies', [accusation('test:front'), denial('test:wing')], ['contested', 'attributed']],
    ['somebody else denies', [accusation('test:front'), denial('test:rival')], ['attributed']],
    ['a denial for others', [accusation('test:front'), { ...denial('test:rival'), against: ['test:front'] }], ['contested']],
    ['one who claims it, and denies it', [claim('test:front'), denial('test:front')], ['contested']],
    ['a claim by nobody knows whom', [{ kind: 'claim' }, accusation('test:front')], ['contested', 'claimed']],
    ['an accusation of nobody knows whom', [{ kind: 'accusation' }], ['attributed']],
    ['an accusation that names an empty list', [{ kind: 'finding', against: [] }], ['silent']],
    ['two accuse different actors', [accusation('test:front'), { kind: 'finding', against: ['test:rival'] }], ['contested']],
    ['one accuses first one, then another', [accusation('test:front'), accusation('test:rival')], ['contested', 'attributed']],
    ['a collective is accused, one claims', [accusation('test:militias'), claim('test:rival')], ['contested', 'claimed']],
    ['a collective is accused, one denies', [accusation('test:militias'), denial('test:rival')], ['contested', 'attributed']],
    ['a member of the accused collective claims', [accusation('test:militias'), claim('test:militia')], ['claimed']],
  ])('%s', (_, said, states) => {
    const more = { actors: [...(datasetOf([]).actors ?? []), { id: 'test:militia', parent: 'test:militias' }] }
    expect(possible(said, undefined, more)).toEqual(states)
  })

  test('a court that clears somebody accuses nobody, and speaks against an accusation', () => {
    const acquittal: Said = { kind: 'finding', against: ['test:front'], clears: true }
    const status = attributionStatus(datasetOf([acquittal]))('test:1')
    expect(status).toMatchObject({ state: 'denied', accused: [], cleared: ['test:front'] })
    expect(possible([acquittal, accusation('test:front')])).toEqual(['contested'])
    expect(possible([acquittal, accusation('test:rival')])).toEqual(['attributed'])
  })
})

describe('as of a day', () => {
  test('unclaimed, then claimed, then taken back', () => {
    const said: readonly Said[] = [
      { kind: 'no-claim', said: day('2021-06-06') },
      { ...claim('test:front', '2021-06-08'), retracted: day('2021-06-10') },
    ]
    expect(possible(said, '2021-06-05')).toEqual(['silent'])
    expect(possible(said, '2021-06-06')).toEqual(['unclaimed'])
    expect(possible(said, '2021-06-08')).toEqual(['claimed'])
    expect(possible(said, '2021-06-09')).toEqual(['claimed'])
    expect(possible(said, '2021-06-10')).toEqual(['unclaimed'])
    expect(possible(said)).toEqual(['unclaimed'])
    expect(possible(said, '2021-06')).toEqual(['unclaimed'])
  })

  test('a statement without a date may have been said by then, unless its report was out', () => {
    const reports = [
      { id: 'test:early', published: day('2021-06-05') },
      { id: 'test:late', published: day('2021-06-09') },
    ]
    const claimed = claim('test:front')
    expect(possible([claimed], '2021-06-07')).toEqual(['claimed', 'silent'])
    expect(possible([{ ...claimed, report: 'test:early' }], '2021-06-07', { reports })).toEqual(['claimed'])
    expect(possible([{ ...claimed, report: 'test:late' }], '2021-06-07', { reports })).toEqual(['claimed', 'silent'])
    expect(possible([{ ...claimed, report: 'test:nowhere' }], '2021-06-07', { reports })).toEqual(['claimed', 'silent'])
    expect(possible([claimed])).toEqual(['claimed'])
  })

  test('a claim with an open date, beside a certain accusation of another', () => {
    const said: readonly Said[] = [
      { ...claim('test:front'), said: { start: '2021-06-06' } },
      { ...accusation('test:rival'), said: day('2021-06-06') },
    ]
    const status = attributionStatus(datasetOf(said), { asOf: '2021-06-07' })('test:1')
    expect(status.possible).toEqual(['contested', 'attributed'])
    expect(status.state).toBeUndefined()
    expect(status.deciding.map(({ counts }) => counts)).toEqual(['maybe', 'yes'])
    expect(status.deciding[0]?.why).toBe('It is not told whether it had been said by then.')
    expect(status).toMatchObject({ claimants: ['test:front'], accused: ['test:rival'], asOf: day('2021-06-07') })
  })

  test('zones that differ leave two days open', () => {
    const said: readonly Said[] = [{ ...claim('test:front'), said: { ...day('2021-06-08'), zone: 'Asia/Baghdad' } }]
    const asOf = { ...day('2021-06-07'), zone: 'America/New_York' }
    expect(attributionStatus(datasetOf(said), { asOf })('test:1').possible).toEqual(['claimed', 'silent'])
  })

  test('a text that is no time is refused', () => {
    expect(() => attributionStatus(datasetOf([]), { asOf: '7 June' })).toThrow(RangeError)
  })
})

describe('what is said in general', () => {
  const generic: Said = { ...accusation('test:militias'), about: series, generic: true }

  test('it is never certain of an incident of the series', () => {
    const status = attributionStatus(datasetOf([generic, { kind: 'no-claim', about: series }], { links: [part] }))('test:1')
    expect(status.state).toBeUndefined()
    expect(status).toMatchObject({
      possible: ['attributed', 'unclaimed', 'silent'],
      own: ['silent'],
      general: ['attributed'],
      unclaimed: 'maybe',
    })
    expect(status.deciding.map(({ bearing }) => bearing)).toEqual(['general', 'general'])
  })

  test('it says nothing of an incident that nobody judged to be part of the series', () => {
    expect(possible([generic])).toEqual(['silent'])
    const back = { ...part, from: part.to, to: part.from }
    expect(possible([generic], undefined, { links: [back] })).toEqual(['silent'])
    expect(possible([generic], undefined, { links: [{ ...part, kind: 'related' }] })).toEqual(['silent'])
    // An episode may have the id of a series.
    const ofEpisode: Link = { ...part, to: { type: 'incident', id: 'test:run' } }
    expect(possible([generic], undefined, { links: [ofEpisode] })).toEqual(['silent'])
  })

  test('a link counts as long as it was not taken back', () => {
    const links = [{ ...part, retracted: day('2021-06-10') }]
    const dated = { ...generic, said: day('2021-06-06') }
    expect(possible([dated], '2021-06-09', { links })).toEqual(['attributed', 'silent'])
    expect(possible([dated], '2021-06-11', { links })).toEqual(['silent'])
    expect(possible([dated], undefined, { links })).toEqual(['silent'])
  })

  test('a generic statement on the incident itself is general too, and its own statements come first', () => {
    expect(possible([{ ...accusation('test:rival'), generic: true }, claim('test:front')])).toEqual(['contested', 'claimed'])
    expect(attributionStatus(datasetOf([{ ...accusation('test:rival'), generic: true }]))('test:1').own).toEqual(['silent'])
  })

  test('a statement on the incident and on its series is its own, and stands there once', () => {
    const both: Said = { ...claim('test:front'), about: [...about, ...series] }
    const status = attributionStatus(datasetOf([both], { links: [part] }))('test:1')
    expect(status.state).toBe('claimed')
    expect(status.deciding.map(({ bearing }) => bearing)).toEqual(['own'])
  })
})

test('statements that do not decide are listed beside, with the reason', () => {
  const said: readonly Said[] = [
    claim('test:front', '2021-06-06'),
    { kind: 'no-claim', said: day('2021-06-06') },
    claim('test:rival', '2021-07-01'),
    { ...accusation('test:rival'), said: day('2021-06-01'), retracted: day('2021-06-02') },
  ]
  const { deciding, others } = attributionStatus(datasetOf(said), { asOf: '2021-06-07' })('test:1')
  expect(deciding.map(({ attribution }) => attribution.id)).toEqual(['test:0'])
  expect(others.map(({ attribution, why }) => [attribution.id, why])).toEqual([
    ['test:1', 'It stood then.'],
    ['test:2', 'It was said later.'],
    ['test:3', 'It had been taken back by then.'],
  ])
})

test('an index, and an incident instead of its id, are taken too', () => {
  const dataset = datasetOf([claim('test:front')])
  expect(attributionStatus(indexDataset(dataset))({ id: 'test:1' })).toEqual(attributionStatus(dataset)('test:1'))
  expect(attributionStatus(dataset)('test:nowhere').possible).toEqual(['silent'])
})

test('many statements on one incident do not hang it', () => {
  const said = Array.from({ length: 1_000 }, (_, n) => ({ ...claim(`test:group${n}`), said: { start: '2021-06-06' } }))
  expect(possible(said, '2021-06-07')).toEqual(['contested', 'claimed', 'silent'])
})
