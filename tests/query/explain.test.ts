/** Questions and answers in words. */
import { describe, expect, test } from 'vitest'
import {
  after,
  aimedAt,
  all,
  anIncident,
  any,
  atSite,
  attributed,
  before,
  type Condition,
  casualtiesAtLeast,
  containsText,
  during,
  explain,
  explainAnswer,
  inAdmin1,
  inCountry,
  involving,
  near,
  not,
  ofKind,
  ofUnit,
  own,
  reported,
  reportedBy,
  usedWeapon,
  usedWeaponRecord,
  withId,
  within,
  withOutcome,
  withStatus,
} from '../../src/query/index.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Incident } from '../../src/schema/incident.js'

const dataset: Dataset = {
  sitrep: 1,
  sites: [{ id: 'test:base', name: 'Camp Test' }],
  actors: [{ id: 'test:front', name: 'Test Front' }, { id: 'test:nameless' }],
  weapons: [{ id: 'test:rocket', name: '107 mm rocket', category: 'rocket/107mm' }],
}

describe('every question and its opposite', () => {
  test.each<readonly [Condition, string, string]>([
    [withId('test:1', 'test:2'), 'are test:1 or test:2', 'are not test:1 or test:2'],
    [
      ofKind('attack', 'sexual-violence'),
      'are of the kind attack or sexual violence',
      'are not of the kind attack or sexual violence',
    ],
    [withOutcome('intercepted'), 'have the outcome intercepted', 'do not have the outcome intercepted'],
    [withStatus('under-investigation'), 'have the status under investigation', 'do not have the status under investigation'],
    [
      ofUnit('mention', 'wave'),
      'come from rows of the unit mention or wave',
      'do not come from rows of the unit mention or wave',
    ],
    [inCountry('IRQ', 'SYR', 'JOR'), 'happened in Iraq, SYR or JOR', 'did not happen in Iraq, SYR or JOR'],
    [
      inAdmin1('Al-Anbar'),
      'happened in the first-order division Al-Anbar',
      'did not happen in the first-order division Al-Anbar',
    ],
    [atSite('test:base'), 'happened at Camp Test or a site inside', 'did not happen at Camp Test or a site inside'],
    [
      atSite('test:base', { relation: ['near', 'over'] }),
      'happened near or over Camp Test or a site inside',
      'did not happen near or over Camp Test or a site inside',
    ],
    [aimedAt({}), 'were aimed at a target', 'were aimed at no target'],
    [
      aimedAt({ category: ['armed-group', 'military'], site: 'test:base', actor: 'test:front', country: 'USA' }),
      'were aimed at a target of the category armed group or military at Camp Test or a site inside of Test Front or a part of it with the nationality USA',
      'were aimed at no target of the category armed group or military at Camp Test or a site inside of Test Front or a part of it with the nationality USA',
    ],
    [
      usedWeapon('uncrewed-aircraft/one-way-attack'),
      'involved a weapon of the kind uncrewed aircraft, one way attack',
      'involved no weapon of the kind uncrewed aircraft, one way attack',
    ],
    [
      usedWeaponRecord('test:rocket'),
      'involved a weapon with the record 107 mm rocket',
      'involved no weapon with the record 107 mm rocket',
    ],
    [
      involving({ actor: 'test:front', role: 'attacker' }),
      'involved a participant that is Test Front or a part of it as attacker',
      'involved no participant that is Test Front or a part of it as attacker',
    ],
    [
      attributed({
        kind: ['claim', 'accusation'],
        by: 'test:nameless',
        against: 'test:front',
        atLeast: { scale: 'stix', value: 50 },
      }),
      'are the subject of a statement of the kind claim or accusation by test:nameless on Test Front that is at least as sure as 50 (stix)',
      'are the subject of no statement of the kind claim or accusation by test:nameless on Test Front that is at least as sure as 50 (stix)',
    ],
    [
      attributed({ clears: true, against: 'test:front' }),
      'are the subject of a statement that clears Test Front',
      'are the subject of no statement that clears Test Front',
    ],
    [
      attributed({ clears: true }),
      'are the subject of a statement that clears somebody',
      'are the subject of no statement that clears somebody',
    ],
    [
      reportedBy({ publisher: 'Test News', reliability: 'B', credibility: '2' }),
      'are told by a report of Test News with at least the reliability B with at least the credibility 2',
      'are told by no report of Test News with at least the reliability B with at least the credibility 2',
    ],
    [casualtiesAtLeast('killed', 3), 'had at least 3 people killed', 'had fewer than 3 people killed'],
    [
      casualtiesAtLeast('injured', 1, 'aid-worker'),
      'had at least 1 people injured in the role aid worker',
      'had fewer than 1 people injured in the role aid worker',
    ],
    [
      containsText('airport'),
      'hold the text “airport” in name or description',
      'do not hold the text “airport” in name or description',
    ],
    [during('2021-06'), 'happened during June 2021', 'did not happen during June 2021'],
    [before('2021-06-06'), 'happened before 6 June 2021', 'did not happen before 6 June 2021'],
    [after('2021'), 'happened after 2021', 'did not happen after 2021'],
    [
      near({ lat: 33.3, lon: -44.4 }, 50_000),
      'happened at most 50 km from 33.3° N, 44.4° W',
      'did not happen at most 50 km from 33.3° N, 44.4° W',
    ],
    [
      near({ lat: -33.3, lon: 44.4 }, 500),
      'happened at most 500 m from 33.3° S, 44.4° E',
      'did not happen at most 500 m from 33.3° S, 44.4° E',
    ],
    [
      within({ west: 38.8, south: 29, east: 48.6, north: 37.4 }),
      'happened between 29° N and 37.4° N, 38.8° E and 48.6° E',
      'did not happen between 29° N and 37.4° N, 38.8° E and 48.6° E',
    ],
    [
      within([
        { lat: 0, lon: 0 },
        { lat: 1, lon: 0 },
        { lat: 0, lon: 1 },
      ]),
      'happened inside a polygon of 3 corners',
      'did not happen inside a polygon of 3 corners',
    ],
    [reported('where.site'), 'tell where.site', 'do not tell where.site'],
    [
      own(() => true, 'it is a Sunday'),
      'meet a condition of the program (it is a Sunday)',
      'do not meet a condition of the program (it is a Sunday)',
    ],
    [own(() => true), 'meet a condition of the program', 'do not meet a condition of the program'],
    [
      anIncident(ofKind('attack')),
      'hang on incidents that are of the kind attack',
      'hang on no incidents that are of the kind attack',
    ],
  ])('%j', (asked, yes, no) => {
    const options = { dataset, labels: { IRQ: 'Iraq' } }
    expect(explain(asked, options)).toBe(`incidents that ${yes}`)
    expect(explain(not(asked), options)).toBe(`incidents that ${no}`)
    expect(explain(not(not(asked)), options)).toBe(`incidents that ${yes}`)
  })
})

test.each([
  [{ start: '2021-06-05', end: '2021-06-06T12:30' }, 'from 5 June 2021 to 6 June 2021 12:30'],
  [{ start: '2021-06-06T00:15', end: '2021-06-06T00:15' }, '6 June 2021 00:15'],
  [{ start: '2021-05-31', end: '2021-06-06' }, 'week 22 of 2021'],
  [{ start: '2021-04-01', end: '2021-06-30' }, 'quarter 2 of 2021'],
  [{ start: '2021-06-01' }, 'since 1 June 2021'],
  [{ end: '2021-06-01' }, 'until 1 June 2021'],
  [{ clock: { start: '22:00', end: '05:00' } }, 'between 22:00 and 05:00'],
  [{ start: '2021-06-01', end: '2021-06-30', clock: { start: '00:15', end: '00:15' } }, 'June 2021, at 00:15'],
  [{ start: '2021-06-06', end: '2021-06-06', zone: 'Asia/Baghdad' }, '6 June 2021 (Asia/Baghdad)'],
  [{ text: 'last spring' }, '“last spring”'],
])('the time %j', (window, words) => {
  expect(explain(during(window))).toBe(`incidents that happened during ${words}`)
})

const [a, b, c, d] = [ofKind('attack'), inCountry('IRQ'), during('2021'), withOutcome('failed')]

test.each<readonly [Condition, string]>([
  [all(a, b), 'incidents that are of the kind attack and happened in IRQ'],
  [any(a, b, c), 'incidents that are of the kind attack, happened in IRQ, or happened during 2021'],
  [all(a, any(b, c)), 'incidents that are of the kind attack, and that happened in IRQ or happened during 2021'],
  [any(all(a, b), c), 'incidents that are of the kind attack and happened in IRQ, or that happened during 2021'],
  [not(any(a, b)), 'incidents that are not of the kind attack and did not happen in IRQ'],
  [all(a, { op: 'all', of: [b] }), 'incidents that are of the kind attack and happened in IRQ'],
  [all(), 'all incidents'],
  [not(all()), 'no incidents'],
  [all(a, any()), 'no incidents'],
  [any(a, all()), 'all incidents'],
  [all(a, all()), 'incidents that are of the kind attack'],
  [
    all(a, any(b, all(c, d))),
    [
      'incidents of which',
      '- all of these hold:',
      '  - are of the kind attack',
      '  - one of these holds, or several:',
      '    - happened in IRQ',
      '    - all of these hold:',
      '      - happened during 2021',
      '      - have the outcome failed',
    ].join('\n'),
  ],
])('%j', (asked, words) => {
  expect(explain(asked)).toBe(words)
})

describe('why an incident answers as it does', () => {
  const words = (asked: Condition, incident: Omit<Incident, 'id'>) =>
    explainAnswer(asked, dataset)({ id: 'test:1', ...incident }).reasons.map((reason) => reason.words)

  test('no to all of these: each part that says no, and none of the others', () => {
    expect(words(all(a, b, c), { kind: 'clash', where: { country: 'SYR' } })).toEqual([
      'One of those that are of the kind attack? No.',
      'One of those that happened in IRQ? No.',
    ])
  })

  test('yes to any of these: each part that says yes', () => {
    expect(words(any(a, b, c), { kind: 'attack', where: { country: 'SYR' } })).toEqual([
      'One of those that are of the kind attack? Yes.',
    ])
  })

  test('an opposite is told as such', () => {
    const { answer, reasons } = explainAnswer(not(b))({ id: 'test:1', where: { country: 'IRQ' } })
    expect(answer).toBe('no')
    expect(reasons).toEqual([{ question: not(b), answer: 'no', words: 'One of those that did not happen in IRQ? No.' }])
  })

  test.each<readonly [Condition, Omit<Incident, 'id'>, string, string]>([
    [b, {}, 'where.country', 'where.country is not told'],
    [ofUnit('mention'), { origin: { feed: 'test' } }, 'origin.unit', 'origin.unit is not told'],
    [c, { when: { start: '2021-12-31', end: '2022-01-01' } }, 'when', 'when leaves it open'],
    [c, {}, 'when', 'when is not told'],
    [usedWeapon('rocket'), {}, 'weapons', 'weapons are not told'],
    [usedWeapon('rocket'), { weapons: [], incomplete: ['weapons'] }, 'weapons', 'weapons are not told as a whole'],
    [usedWeapon('rocket'), { weapons: [{ category: 'unknown' }] }, 'weapons', 'weapons leave it open'],
    [aimedAt({ category: 'military' }), {}, 'targets', 'targets are not told'],
    [involving('test:front'), {}, 'participants', 'participants are not told'],
    [reportedBy({ publisher: 'x' }), {}, 'reports', 'reports are not told'],
    [casualtiesAtLeast('killed', 1), {}, 'harm.killed', 'harm.killed is not told'],
    [near({ lat: 0, lon: 0 }, 1), {}, 'where.point', 'where.point is not told'],
    [containsText('x'), {}, 'text', 'text is not told'],
    [attributed(), {}, 'attributions', 'the statements on who did it leave it open'],
  ])('maybe to %j of %j', (asked, incident, path, because) => {
    const { answer, reasons } = explainAnswer(asked, dataset)({ id: 'test:1', ...incident })
    expect(answer).toBe('maybe')
    expect(reasons.map(({ openPart }) => openPart)).toEqual([path])
    expect(reasons[0]?.words).toMatch(new RegExp(`\\? Maybe: ${because}\\.$`))
  })

  test('a condition of one’s own says that it is open, and no more', () => {
    expect(explainAnswer(own(() => 'maybe', 'it is a Sunday'))({ id: 'test:1' }).reasons[0]).toMatchObject({
      answer: 'maybe',
      words: 'One of those that meet a condition of the program (it is a Sunday)? Maybe.',
    })
  })
})
