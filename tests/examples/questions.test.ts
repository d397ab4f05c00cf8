/**
 * The answers to the questions of the founding case. Where an answer says less than one may expect, the reason stands beside it:
 * the dataset tells no more.
 */
import { readFileSync } from 'node:fs'
import {
  accountsOn,
  aimedAt,
  all,
  atSite,
  attributionStatus,
  bucket,
  count,
  type Dataset,
  during,
  filterCertain,
  indexDataset,
  ofKind,
  ratio,
  reconcile,
  rollup,
  run,
  sum,
  usedWeapon,
  type Where,
  weaponCategory,
  withId,
} from 'sitrep'
import { describe, expect, test } from 'vitest'

const dataset: Dataset = JSON.parse(readFileSync('examples/data/iraq-2021-06.json', 'utf8'))
const index = indexDataset(dataset)
const rocket = 'iraq:bdsc-rocket'
const drones = 'iraq:ain-al-asad-drones'

describe('1. when was attack 1', () => {
  const { when } = accountsOn(dataset)(rocket)

  test('R1: the clock 00:15, no date; R2: 6 June 2021, 12:30, in Baghdad', () => {
    const [r1, r2, ...others] = when?.told ?? []
    expect(others).toEqual([])
    expect([r1?.report, r2?.report]).toEqual(['iraq:r1', 'iraq:r2'])
    expect(r1?.value).toMatchObject({ clock: { start: '00:15', end: '00:15' }, approximate: true })
    expect(r1?.value).not.toHaveProperty('start')
    expect(r1?.value).not.toHaveProperty('end')
    expect(r2?.value).toMatchObject({ start: '2021-06-06T12:30', end: '2021-06-06T12:30', zone: 'Asia/Baghdad' })
  })

  test('they are at odds, and half past midnight is a reading that would explain it', () => {
    expect(when?.conflict).toBe('yes')
    expect(when?.otherReadings).toEqual([
      {
        account: 'iraq:r2/bdsc-rocket',
        value: { start: '2021-06-06T00:30', end: '2021-06-06T00:30', zone: 'Asia/Baghdad' },
        words: expect.stringContaining('00:30'),
      },
    ])
  })

  test('the incident is their hull', () => {
    expect(index.incident(rocket)?.when).toMatchObject({ start: '2021-06-06T00:15', end: '2021-06-06T12:30' })
  })
})

describe('2. was there damage at the BDSC', () => {
  test('R1 none; R2 some, of both attacks together: they may be at odds', () => {
    const { damage } = accountsOn(dataset)(rocket)
    expect(damage).toEqual({
      told: [
        { value: 'none', account: 'iraq:r1/bdsc-rocket', report: 'iraq:r1' },
        { value: 'some', account: 'iraq:r2/both', report: 'iraq:r2', togetherWith: [drones] },
      ],
      conflict: 'maybe',
    })
  })

  test('nobody speaks of damage by the drones alone', () => {
    const { damage } = accountsOn(dataset)(drones)
    expect(damage?.told.map(({ value, togetherWith }) => [value, togetherWith])).toEqual([['some', [rocket]]])
    expect(damage?.conflict).toBe('no')
  })
})

const both = withId(rocket, drones)

describe('3. weapons in the two attacks', () => {
  test('launched 3, intercepted 2, impacted 1, hit 0, as far as it was told', () => {
    const select = {
      launched: sum('weapons.launched'),
      intercepted: sum('weapons.intercepted'),
      impacted: sum('weapons.impacted'),
      hit: sum('weapons.hit'),
    }
    expect(run(rollup({ from: 'weapons', where: both, select }))(dataset)).toEqual([
      {
        launched: { min: 3, best: 3, max: 3, reported: 2, unreported: 0 },
        // Of the rocket nobody says that it was not intercepted, and of the drones nobody says that they did not hit.
        intercepted: { min: 2, best: 2, max: 2, reported: 1, unreported: 1 },
        impacted: { min: 1, best: 1, max: 1, reported: 1, unreported: 1 },
        hit: { min: 0, best: 0, max: 0, reported: 1, unreported: 1 },
      },
    ])
  })

  test('one rocket and two drones', () => {
    const byWeapon = { by: { weapon: weaponCategory(1) }, select: { launched: sum('weapons.launched') } }
    const rows = run(rollup({ from: 'weapons', where: both, ...byWeapon }))(dataset)
    expect(rows.map(({ weapon, launched }) => [weapon, launched.best])).toEqual([
      ['rocket', 1],
      ['uncrewed-aircraft', 2],
    ])
  })
})

describe('4. share intercepted', () => {
  const shareOf = (where: Where) =>
    run(rollup({ from: 'weapons', where, select: { share: ratio('weapons.intercepted', 'weapons.launched') } }))(dataset)[0]
      ?.share

  test('of the drones all', () => {
    expect(shareOf(all(both, usedWeapon('uncrewed-aircraft')))).toMatchObject({ min: 1, max: 1 })
  })

  test('of all weapons two in three: the rocket came down, so that it was not intercepted', () => {
    expect(shareOf(both)).toMatchObject({ min: 2 / 3, max: 2 / 3 })
  })
})

describe('5. attacks on the airport of Baghdad', () => {
  const airport = 'iraq:baghdad-airport'
  const attacks = (where: Where) =>
    run(rollup({ where: all(ofKind('attack'), during('2021'), where), select: { attacks: count() } }))(dataset)[0]?.attacks

  test('one was aimed at it, by a target inside it', () => {
    expect(attacks(aimedAt({ site: airport }))).toEqual({ min: 1, best: 1, max: 1 })
  })

  test('whether one happened inside it is left open by "near"', () => {
    expect(attacks(atSite(airport, { relation: ['at', 'inside'] }))).toEqual({ min: 0, max: 1 })
  })
})

describe.each([rocket, drones])('6. who, as of 7 June 2021: %s', (id) => {
  const status = attributionStatus(dataset, { asOf: '2021-06-07' })(id)

  test('nobody says who did this attack alone', () => {
    expect(status.own).toEqual(['silent'])
    expect(status.deciding.map(({ bearing }) => bearing)).toEqual(['general', 'general'])
  })

  test('Washington accuses pro-Iran Iraqi groups, a collective, about the series; no claim is known', () => {
    expect(status.accused).toEqual(['iraq:pro-iran-groups'])
    expect(index.actor('iraq:pro-iran-groups')?.collective).toBe(true)
    expect(status.claimants).toEqual([])
    expect(status.deciding.map(({ attribution: { kind, by, generic, about } }) => [kind, by, generic, about[0]?.id])).toEqual([
      ['no-claim', undefined, true, 'iraq:such-attacks'],
      ['accusation', 'iraq:united-states', true, 'iraq:such-attacks'],
    ])
  })

  test('so it is attributed, if that is meant of this attack', () => {
    expect(attributionStatus(dataset)(id)).toMatchObject({
      general: ['attributed'],
      possible: ['attributed', 'unclaimed', 'silent'],
    })
  })

  test('as of 7 June that is open too: the accusation has no date, and the article that tells of it is of 6 June or later', () => {
    expect(status.state).toBeUndefined()
    expect(status.general).toEqual(['attributed', 'unclaimed', 'silent'])
    expect(status.deciding.map(({ counts }) => counts)).toEqual(['maybe', 'maybe'])
    // The day before the article can have been written nobody is known to have said that no group claims such attacks.
    expect(attributionStatus(dataset, { asOf: '2021-06-05' })(id).unclaimed).toBe('no')
    expect(status.unclaimed).toBe('maybe')
  })
})

describe('7. at least 39 since January', () => {
  const { found, gap, exceeded, members, candidates, outOfScope, overlapping } = reconcile(dataset)('iraq:since-january')

  test('certainly 0 and possibly 2 are here, so at least 37 are not', () => {
    expect({ found, gap, exceeded }).toEqual({ found: { min: 0, max: 2 }, gap: { min: 37 }, exceeded: 'no' })
  })

  test('the candidates are both attacks: whom they were aimed at, and that these groups did them, is not told', () => {
    expect(members).toEqual([])
    expect(candidates.map(({ incident: { id } }) => id)).toEqual([rocket, drones])
    for (const { reasons } of candidates)
      expect(reasons.map(({ openPart }) => openPart).filter((part) => part !== undefined)).toEqual(['targets', 'participants'])
  })

  test('the discovery is no attack, and the killing was in 2020', () => {
    expect(outOfScope.map(({ incident: { id }, reasons }) => [id, reasons[0]?.question ?? reasons[0]?.words])).toEqual([
      ['iraq:launcher-found', { op: 'kind', in: ['attack'] }],
      ['iraq:soleimani-killed', 'It happened outside of the time of the series.'],
    ])
  })

  test('three of them may be the three earlier attacks on Ain al Asad, another series', () => {
    expect(
      overlapping.map(({ series, overlaps, incidents }) => [series.id, series.count?.max, overlaps, incidents.length]),
    ).toEqual([
      ['iraq:such-attacks', undefined, 'maybe', 2],
      ['iraq:earlier-at-ain-al-asad', 3, 'maybe', 0],
    ])
  })
})

test('8. people at Ain al Asad as of R2: about 3,500 of the coalition, about 2,500 of them from the United States', () => {
  const counted = index.site('iraq:ain-al-asad')?.occupancy?.filter(({ count }) => count !== undefined)
  expect(counted).toMatchObject([
    {
      actor: 'iraq:coalition',
      count: { min: 0, best: 3500, approximate: true },
      includes: [{ country: 'USA', count: { min: 0, best: 2500, approximate: true } }],
      reports: ['iraq:r2'],
    },
  ])
  expect(counted?.[0]?.asOf?.start).toBe(index.report('iraq:r2')?.published?.start)
})

test('9. what was found: a rocket launcher with a timer, evidence for attack 1; who thinks so is not said', () => {
  const [found, ...others] = filterCertain({ op: 'kind', in: ['discovery'] })(dataset.incidents ?? [])
  expect(others).toEqual([])
  expect(found?.weapons).toMatchObject([
    { category: 'launcher', recovered: { min: 1, max: 1 }, text: 'a rocket launcher with a timer' },
  ])
  const links = found === undefined ? [] : index.linksOf(found.id)
  expect(links.map(({ kind, to }) => [kind, to.id])).toEqual([['evidence-for', rocket]])
  expect(links[0]).not.toHaveProperty('by')
  expect(links[0]).not.toHaveProperty('judge')
})

describe('10. attacks by local day', () => {
  const byDay = (where: Where) => rollup({ where, by: { day: bucket('day') }, select: { attacks: count() } })

  test('5 June none to one, 6 June one or two: the attack by drones has no date', () => {
    const on = (day: string) =>
      run(rollup({ where: all(ofKind('attack'), during(day)), select: { attacks: count() } }))(dataset)[0]?.attacks
    expect([on('2021-06-05'), on('2021-06-06')]).toEqual([
      { min: 0, max: 1 },
      { min: 1, max: 2 },
    ])
  })

  test('the rows say the same: that of the day, and those without a day on top', () => {
    const rows = run(byDay(all(ofKind('attack'), during({ start: '2021-06-05', end: '2021-06-06' }))))(dataset)
    expect(rows).toEqual([
      { day: '2021-06-06', attacks: { min: 1, best: 1, max: 1 } },
      { day: null, attacks: { min: 0, max: 1 } },
    ])
  })
})
