/**
 * Walks the facts of the founding case, an article on two attacks in Iraq in June 2021, line by line. Each test names a fact
 * and says where the dataset holds it. The last tests say that nothing else is in the dataset: what no fact claims was
 * invented.
 */
import { readFileSync } from 'node:fs'
import { add, checkDataset, type Dataset, indexDataset, none } from 'sitrep'
import { inferLedger, shareOfLaunched } from 'sitrep/value'
import { describe, expect, test } from 'vitest'
import { leaves } from './leaves.js'

const text = readFileSync('examples/data/iraq-2021-06.json', 'utf8')
const dataset: Dataset = JSON.parse(text)

/** The records by list and id, so that a fact can name the record that holds it. */
const records = Object.fromEntries(
  Object.entries(dataset)
    .filter(([key]) => key !== 'sitrep')
    .map(([list, all]) => [
      list,
      Object.fromEntries((all as readonly { readonly id: string }[]).map(({ id, ...rest }) => [id.replace('iraq:', ''), rest])),
    ]),
)

const claimed = new Set<string>()

/** What a fact says, and where: list, record, and as much of the record as holds the fact. */
const fact = (title: string, held: Readonly<Record<string, object>>): void => {
  for (const [path] of leaves(held)) claimed.add(path)
  test(title, () => expect(records).toMatchObject(held))
}

/** What the sources leave open has no key. */
const open = (title: string, ...paths: readonly string[]): void => {
  test(title, () => {
    for (const path of paths) {
      const [list, record, ...keys] = path.split(' ')
      const found = records[list ?? '']?.[record ?? '']
      expect(found, path).toBeDefined()
      expect(found, path).not.toHaveProperty(keys)
    }
  })
}

const exactly = (n: number) => ({ min: n, best: n, max: n })
const incident = (id: string) => ({ type: 'incident', id: `iraq:${id}` })
const series = (id: string) => ({ type: 'series', id: `iraq:${id}` })

describe('reports', () => {
  fact('R1 is official: the coalition’s spokesman, Col. Wayne Marotto, in a post on a social network', {
    reports: {
      r1: {
        kind: 'official',
        author: 'Col. Wayne Marotto, spokesman of the international coalition (Operation Inherent Resolve)',
        text: 'a post on a social network',
      },
    },
  })
  fact('the post shows the date 5 June 2021', {
    reports: { r1: { published: { start: '2021-06-05', end: '2021-06-05', text: 'the date that the post shows' } } },
  })
  open(
    'in which zone that date is, and which account posted it, is not said',
    'reports r1 published zone',
    'reports r1 publisher',
  )
  fact('R1 calls itself an initial report', { reports: { r1: { stage: 'initial' } } })
  fact('R2 is news, built on EFE and Reuters; it quotes R1 in full and adds the rest', {
    reports: {
      r2: {
        kind: 'news',
        basedOn: ['iraq:r1', 'iraq:efe', 'iraq:reuters'],
        text: 'an article built on two agencies; it quotes the post of the spokesman in full and adds the rest',
      },
      efe: { publisher: 'EFE', kind: 'news', text: 'what the agency sent; how many dispatches is not told' },
      reuters: { publisher: 'Reuters', kind: 'news', text: 'what the agency sent; how many dispatches is not told' },
    },
  })
  fact('R2 speaks of “this Sunday, 6 June 2021”, so it is not older than that day', {
    reports: { r2: { published: { start: '2021-06-06', text: 'not dated; speaks of "this Sunday, 6 June 2021"' } } },
  })
  open('the date and the publisher of R2 are not known', 'reports r2 published end', 'reports r2 publisher')
})

describe('attack 1: a rocket, BDSC', () => {
  fact('the site is the Baghdad Diplomatic Support Center (BDSC), inside the international airport of Baghdad', {
    sites: {
      bdsc: {
        name: 'Baghdad Diplomatic Support Center',
        aliases: ['BDSC'],
        parent: 'iraq:baghdad-airport',
        country: 'IRQ',
        reports: ['iraq:r2'],
      },
      'baghdad-airport': { name: 'international airport of Baghdad', category: 'airport', country: 'IRQ', reports: ['iraq:r2'] },
    },
    incidents: { 'bdsc-rocket': { kind: 'attack', targets: [{ site: 'iraq:bdsc' }] } },
    accounts: { 'r2/bdsc-rocket': { kind: 'attack' } },
  })
  fact('it houses troops and personnel of other US agencies', {
    sites: {
      bdsc: {
        occupancy: [
          { name: 'troops', role: 'military', reports: ['iraq:r2'] },
          { name: 'personnel of other US agencies', country: 'USA', reports: ['iraq:r2'] },
        ],
      },
    },
  })
  open('how many they are is not said', 'sites bdsc occupancy 0 count', 'sites bdsc occupancy 1 count')
  fact('R1: approximately 00:15 local', {
    accounts: {
      'r1/bdsc-rocket': {
        report: 'iraq:r1',
        incidents: ['iraq:bdsc-rocket'],
        when: {
          clock: { start: '00:15', end: '00:15' },
          zone: 'Asia/Baghdad',
          approximate: true,
          text: 'approximately 00:15 local',
        },
      },
    },
  })
  open('R1 tells no date', 'accounts r1/bdsc-rocket when start', 'accounts r1/bdsc-rocket when end')
  fact('R2: Sunday 6 June 2021, 12:30 local', {
    accounts: {
      'r2/bdsc-rocket': {
        report: 'iraq:r2',
        incidents: ['iraq:bdsc-rocket'],
        when: {
          start: '2021-06-06T12:30',
          end: '2021-06-06T12:30',
          zone: 'Asia/Baghdad',
          text: 'Sunday, 6 June 2021, 12:30 local',
        },
      },
    },
  })
  fact('that 12:30 may be meant as half past midnight', {
    accounts: { 'r2/bdsc-rocket': { extra: { note: '12:30 may be meant as half past midnight' } } },
  })
  fact('the incident holds both times, and says that its bounds are chosen', {
    incidents: {
      'bdsc-rocket': {
        name: 'Rocket near the Baghdad Diplomatic Support Center',
        when: {
          start: '2021-06-06T00:15',
          end: '2021-06-06T12:30',
          zone: 'Asia/Baghdad',
          approximate: true,
          text: 'one report: approximately 00:15; the other: 12:30',
        },
        reports: ['iraq:r1', 'iraq:r2'],
      },
    },
  })
  const rocket = {
    where: { site: 'iraq:bdsc', relation: 'near', country: 'IRQ' },
    weapons: [
      {
        category: 'rocket',
        launched: exactly(1),
        impacted: exactly(1),
        hit: exactly(0),
        text: 'one rocket round; it came down near the site, not on it',
      },
    ],
  }
  fact('one rocket round came down near the BDSC, not on it', {
    incidents: { 'bdsc-rocket': rocket },
    accounts: { 'r2/bdsc-rocket': rocket },
  })
  fact('R1: no injuries, no damage', {
    accounts: { 'r1/bdsc-rocket': { harm: { injured: { total: exactly(0) }, damage: 'none' } } },
  })
  open('R1 does not speak of deaths', 'accounts r1/bdsc-rocket harm killed')
  const noVictims = { total: { min: 0, best: 0, text: 'no victims reported so far' } }
  fact('R2 on both attacks together: no victims reported so far, only some material damage', {
    accounts: {
      'r2/both': {
        report: 'iraq:r2',
        incidents: ['iraq:bdsc-rocket', 'iraq:ain-al-asad-drones'],
        harm: { killed: noVictims, injured: noVictims, damage: 'some' },
        text: 'no victims reported so far, only some material damage',
      },
    },
  })
  const noneTogether = { total: { min: 0, best: 0, text: 'no victims reported so far, in the two attacks together' } }
  fact('of each attack alone that leaves: nobody as far as was reported', {
    incidents: {
      'bdsc-rocket': {
        harm: {
          killed: noneTogether,
          injured: {
            total: {
              min: 0,
              best: 0,
              text: 'one report: none; the other: no victims reported so far, in the two attacks together',
            },
          },
        },
      },
      'ain-al-asad-drones': { harm: { killed: noneTogether, injured: noneTogether } },
    },
  })
  open(
    'damage at either site alone stays open, and “so far” sets no upper bound',
    'incidents bdsc-rocket harm damage',
    'incidents ain-al-asad-drones harm damage',
    'incidents bdsc-rocket harm injured total max',
    'incidents bdsc-rocket harm killed total max',
    'accounts r2/both harm killed total max',
    'accounts r2/both harm injured total max',
  )
  fact('it is under investigation', {
    incidents: { 'bdsc-rocket': { status: 'under-investigation' } },
    accounts: { 'r2/bdsc-rocket': { status: 'under-investigation' } },
  })
  fact('Iraqi security forces found a rocket launcher with a timer in a rural area in western Baghdad', {
    incidents: {
      'launcher-found': {
        name: 'Rocket launcher found in western Baghdad',
        kind: 'discovery',
        where: { level: 'fuzzy', name: 'western Baghdad', country: 'IRQ', text: 'a rural area in western Baghdad' },
        participants: [{ actor: 'iraq:iraqi-security-forces', role: 'finder' }],
        weapons: [{ category: 'launcher', recovered: exactly(1), text: 'a rocket launcher with a timer' }],
        reports: ['iraq:r2'],
      },
    },
    actors: { 'iraqi-security-forces': { name: 'Iraqi security forces', country: 'IRQ' } },
  })
  fact('it is thought to have been used for this attack', {
    links: {
      'launcher-for-rocket': {
        from: incident('launcher-found'),
        to: incident('bdsc-rocket'),
        kind: 'evidence-for',
        reports: ['iraq:r2'],
        text: 'thought to have been used for this attack',
      },
    },
  })
  open(
    'on which day it was found, at which point, and who thinks so, is not said',
    'incidents launcher-found when',
    'incidents launcher-found where point',
    'links launcher-for-rocket by',
    'links launcher-for-rocket judge',
  )
})

describe('attack 2: drones, Ain al Asad', () => {
  fact('the site is an air base about 180 km north-west of Baghdad, as R2 says it', {
    sites: {
      'ain-al-asad': {
        name: 'Ain al Asad',
        category: 'air-base',
        country: 'IRQ',
        reports: ['iraq:r2'],
        text: 'about 180 km north-west of Baghdad; the only facility that still houses so many personnel of the coalition',
      },
    },
    incidents: {
      'ain-al-asad-drones': {
        name: 'Drones at Ain al Asad',
        kind: 'attack',
        where: { site: 'iraq:ain-al-asad', country: 'IRQ' },
        targets: [{ site: 'iraq:ain-al-asad' }],
        reports: ['iraq:r2'],
      },
    },
    accounts: {
      'r2/ain-al-asad-drones': {
        report: 'iraq:r2',
        incidents: ['iraq:ain-al-asad-drones'],
        kind: 'attack',
        where: { site: 'iraq:ain-al-asad', country: 'IRQ' },
      },
    },
  })
  open('no point of it is told, so there is none', 'sites ain-al-asad point', 'sites bdsc point', 'sites baghdad-airport point')
  fact('US military and contractors are there; so are some 3,500 of the coalition, some 2,500 of them from the United States', {
    sites: {
      'ain-al-asad': {
        occupancy: [
          { name: 'US military', country: 'USA', role: 'military', reports: ['iraq:r2'] },
          { name: 'contractors', role: 'contractor', reports: ['iraq:r2'] },
          {
            actor: 'iraq:coalition',
            name: 'personnel of the coalition',
            count: { min: 0, best: 3500, approximate: true, text: 'some 3,500' },
            asOf: { start: '2021-06-06', text: 'when the article was written' },
            includes: [
              {
                country: 'USA',
                name: 'from the United States',
                count: { min: 0, best: 2500, approximate: true, text: 'some 2,500' },
              },
            ],
            reports: ['iraq:r2'],
          },
        ],
      },
    },
    actors: { coalition: { name: 'international coalition', aliases: ['Operation Inherent Resolve'], kind: 'coalition' } },
  })
  const drones = {
    outcome: 'intercepted',
    weapons: [
      {
        category: 'uncrewed-aircraft/one-way-attack',
        launched: exactly(2),
        intercepted: exactly(2),
        text: 'two drones laden with explosives, both shot down',
      },
    ],
  }
  fact('two drones laden with explosives; both shot down', {
    incidents: { 'ain-al-asad-drones': drones },
    accounts: { 'r2/ain-al-asad-drones': drones },
  })
  fact('it was the air defence of the base that shot them down; who attacked is not among those who took part', {
    incidents: {
      'ain-al-asad-drones': {
        participants: [{ actor: 'iraq:ain-al-asad-air-defence', role: 'defender' }],
        incomplete: ['participants'],
      },
    },
    actors: { 'ain-al-asad-air-defence': { name: 'air defence of the base Ain al Asad' } },
  })
  fact('of its time R2 says “again” and “second attack”', {
    incidents: { 'ain-al-asad-drones': { when: { text: 'again; the second attack' } } },
    accounts: { 'r2/ain-al-asad-drones': { when: { text: 'again; the second attack' } } },
  })
  open(
    'neither a day nor an hour is told',
    'incidents ain-al-asad-drones when start',
    'incidents ain-al-asad-drones when end',
    'incidents ain-al-asad-drones when clock',
  )
  test('its harm is told by the general sentence of R2 alone', () => {
    const tell = dataset.accounts?.filter(
      ({ incidents, harm }) => harm !== undefined && incidents.includes('iraq:ain-al-asad-drones'),
    )
    expect(tell?.map(({ id }) => id)).toEqual(['iraq:r2/both'])
  })
  fact('there were three other attacks on this base “in recent weeks”', {
    series: {
      'earlier-at-ain-al-asad': {
        count: exactly(3),
        during: { text: 'in recent weeks' },
        scope: {
          op: 'all',
          of: [
            { op: 'kind', in: ['attack'] },
            { op: 'target', site: ['iraq:ain-al-asad'] },
            { op: 'not', of: { op: 'id', in: ['iraq:ain-al-asad-drones'] } },
          ],
        },
        report: 'iraq:r2',
        text: 'three other attacks on this base in recent weeks',
      },
    },
  })
  open(
    'when these weeks began and ended is not told',
    'series earlier-at-ain-al-asad during start',
    'series earlier-at-ain-al-asad during end',
  )
})

describe('who', () => {
  fact('usually no group claims such attacks; the statement is dated by R2', {
    attributions: {
      'no-claim': {
        about: [series('such-attacks')],
        kind: 'no-claim',
        generic: true,
        said: { start: '2021-06-06', text: 'when the article was written' },
        report: 'iraq:r2',
        text: 'usually no group claims such attacks',
      },
    },
    series: {
      'such-attacks': {
        report: 'iraq:r2',
        text: 'the run of attacks that the article speaks of; how many is not told',
      },
    },
  })
  fact('Washington attributes them to pro-Iran Iraqi groups', {
    attributions: {
      accusation: {
        about: [series('such-attacks')],
        kind: 'accusation',
        by: 'iraq:united-states',
        against: ['iraq:pro-iran-groups'],
        generic: true,
        report: 'iraq:r2',
        text: 'Washington attributes them to pro-Iran Iraqi groups',
      },
    },
    actors: {
      'united-states': { name: 'United States', aliases: ['Washington'], kind: 'state', country: 'USA' },
      'pro-iran-groups': { name: 'pro-Iran Iraqi groups', collective: true, country: 'IRQ' },
    },
  })
  const ofTheRun = {
    to: series('such-attacks'),
    kind: 'part-of',
    reports: ['iraq:r2'],
    text: 'what the article says of such attacks it says on the occasion of this one',
  }
  fact('“such attacks” are attacks like these two, so both are judged to be of that run', {
    links: {
      'rocket-of-the-run': { from: incident('bdsc-rocket'), ...ofTheRun },
      'drones-of-the-run': { from: incident('ain-al-asad-drones'), ...ofTheRun },
    },
  })
  open(
    'when Washington said so, and how sure it is, is not told',
    'attributions accusation said',
    'attributions accusation confidence',
  )
  test('nobody says who did either of the two attacks alone', () => {
    expect(dataset.attributions?.flatMap(({ about }) => about).filter(({ type }) => type === 'incident')).toEqual([])
    for (const one of dataset.incidents ?? [])
      if (one.id !== 'iraq:soleimani-killed') expect(one.participants?.map(({ role }) => role) ?? []).not.toContain('attacker')
  })
  fact('R2: at least 39 attacks on US targets by these groups since the beginning of 2021', {
    series: {
      'since-january': {
        count: { min: 39, text: 'at least 39' },
        during: { start: '2021-01-01', text: 'since the beginning of 2021' },
        scope: {
          op: 'all',
          of: [
            { op: 'kind', in: ['attack'] },
            { op: 'target', country: ['USA'] },
            { op: 'participant', actor: ['iraq:pro-iran-groups'], role: ['attacker'] },
          ],
        },
        report: 'iraq:r2',
        text: 'at least 39 attacks on US targets by these groups since the beginning of 2021',
      },
    },
  })
  open('nothing bounds that number from above', 'series since-january count max', 'series since-january count best')
  fact('R2 ties the run of attacks to the killing of General Qassem Soleimani', {
    links: {
      'killing-and-attacks': {
        from: incident('soleimani-killed'),
        to: series('such-attacks'),
        kind: 'related',
        reports: ['iraq:r2'],
        text: 'the article ties the run of attacks to the killing',
      },
    },
    actors: { soleimani: { name: 'Qassem Soleimani', kind: 'individual', text: 'General' } },
  })
  fact('he was killed in Baghdad early in 2020 by a US strike', {
    incidents: {
      'soleimani-killed': {
        name: 'Killing of Qassem Soleimani',
        kind: 'attack',
        when: { start: '2020-01-01', end: '2020-12-31', text: 'early in 2020' },
        where: { level: 'settlement', name: 'Baghdad', country: 'IRQ' },
        participants: [{ actor: 'iraq:united-states', role: 'attacker' }],
        incomplete: ['participants'],
        harm: { killed: { total: { min: 1 }, parts: [{ dimension: 'actor', value: 'iraq:soleimani', count: exactly(1) }] } },
        reports: ['iraq:r2'],
        text: 'killed in Baghdad by a US strike',
      },
    },
  })
  open('whether others died with him is not told here', 'incidents soleimani-killed harm killed total max')
})

describe('kinds of target that the article names', () => {
  fact('they are the US embassy, bases, two airports and convoys', {
    series: {
      'such-attacks': {
        targets: ['diplomatic', 'military', 'aviation', 'transport'],
        sites: ['iraq:us-embassy', 'iraq:bases-with-americans', 'iraq:baghdad-airport', 'iraq:erbil-airport', 'iraq:convoys'],
      },
    },
  })
  fact('the US embassy', {
    sites: {
      'us-embassy': {
        name: 'US embassy',
        category: 'embassy',
        operators: [{ actor: 'iraq:united-states' }],
        reports: ['iraq:r2'],
      },
    },
  })
  fact('Iraqi bases that host Americans: several, not told apart', {
    sites: {
      'bases-with-americans': {
        name: 'Iraqi bases that host Americans',
        category: 'base',
        country: 'IRQ',
        collective: true,
        occupancy: [{ name: 'Americans', country: 'USA', reports: ['iraq:r2'] }],
        reports: ['iraq:r2'],
      },
    },
  })
  fact('the international airports of Baghdad and of Erbil', {
    sites: {
      'baghdad-airport': { name: 'international airport of Baghdad', category: 'airport' },
      'erbil-airport': { name: 'international airport of Erbil', category: 'airport', country: 'IRQ', reports: ['iraq:r2'] },
    },
  })
  fact('Iraqi logistics convoys that supply the troops, mobile', {
    sites: {
      convoys: {
        name: 'Iraqi logistics convoys',
        category: 'convoy',
        collective: true,
        mobile: true,
        reports: ['iraq:r2'],
        text: 'they supply the troops',
      },
    },
  })
  open('they have no fixed place', 'sites convoys point', 'sites convoys country', 'sites convoys parent')
})

describe('questions that it answers', () => {
  const index = indexDataset(dataset)
  const rocket = index.incident('iraq:bdsc-rocket')?.weapons ?? []
  const drones = index.incident('iraq:ain-al-asad-drones')?.weapons ?? []

  test.each([
    ['launched', 3],
    ['intercepted', 2],
    ['impacted', 1],
    ['hit', 0],
  ] as const)('weapons %s in the two attacks: %i', (figure, count) => {
    const { min, max } = [...rocket, ...drones].map((use) => inferLedger(use)[figure]).reduce(add, none)
    expect({ min, max }).toEqual({ min: count, max: count })
  })

  test('share intercepted: all of the drones, two thirds of all weapons', () => {
    expect(shareOfLaunched('intercepted')(drones)).toEqual({ min: 1, max: 1 })
    expect(shareOfLaunched('intercepted')([...rocket, ...drones])).toEqual({ min: 2 / 3, max: 2 / 3 })
  })

  test('people at Ain al Asad, as of R2: about 3,500, about 2,500 of them from the United States', () => {
    const [told, ...others] = index.site('iraq:ain-al-asad')?.occupancy?.filter(({ count }) => count !== undefined) ?? []
    expect(others).toEqual([])
    expect([told?.count?.best, told?.includes?.[0]?.count?.best, told?.includes?.[0]?.country]).toEqual([3500, 2500, 'USA'])
    expect(told?.asOf?.start).toBe(index.report('iraq:r2')?.published?.start)
  })

  test('what was found: a launcher with a timer, evidence for attack 1', () => {
    const found = dataset.incidents?.filter(({ kind }) => kind === 'discovery') ?? []
    expect(found.flatMap(({ weapons }) => weapons?.map(({ text }) => text))).toEqual(['a rocket launcher with a timer'])
    expect(found.flatMap(({ id }) => index.linksOf(id)).map(({ kind, to }) => [kind, to.id])).toEqual([
      ['evidence-for', 'iraq:bdsc-rocket'],
    ])
  })
})

describe('the dataset as a whole', () => {
  test('nothing is wrong with it', () => expect(checkDataset(dataset)).toEqual([]))

  test('writing and reading it changes nothing', () => expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset))

  test('it holds nothing that no fact claims', () => {
    expect(
      leaves(records)
        .map(([path]) => path)
        .filter((path) => !claimed.has(path)),
    ).toEqual([])
  })

  test('no key stands twice in it', () => {
    // What JSON.parse drops without a word would be a fact that nobody can find.
    expect(JSON.stringify(dataset).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
  })

  test.each(['reports', 'actors', 'sites'] as const)('all of its %s are referred to', (list) => {
    const used = new Set(leaves(records).map(([, leaf]) => leaf))
    expect((dataset[list] ?? []).map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
  })
})
