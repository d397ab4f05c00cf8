/** Each question, and each part of it, by example. Records are invented. */
import { describe, expect, test } from 'vitest'
import { match } from '../../src/query/match.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Truth } from '../../src/schema/truth.js'
import type { Where, WhereAtom } from '../../src/schema/where.js'

const dataset: Dataset = {
  sitrep: 1,
  sites: [
    { id: 'test:base', point: { lat: 33, lon: 44 }, level: 'exact' },
    { id: 'test:camp', parent: 'test:base' },
    { id: 'test:other' },
    { id: 'test:bases', collective: true },
    { id: 'test:convoy', mobile: true, point: { lat: 33, lon: 44 } },
    { id: 'test:district', point: { lat: 33, lon: 44 }, level: 'admin1' },
  ],
  weapons: [{ id: 'test:rocket', category: 'rocket/107mm' }],
  actors: [
    { id: 'test:front' },
    { id: 'test:wing', parent: 'test:front' },
    { id: 'test:army' },
    { id: 'test:groups', collective: true },
  ],
  reports: [
    { id: 'test:r1', publisher: 'Test News', grade: { reliability: 'B', credibility: '2' } },
    { id: 'test:r2', publisher: 'Other', grade: { reliability: 'F', credibility: '6' } },
    { id: 'test:r3' },
  ],
  attributions: [
    { id: 'test:a1', kind: 'claim', about: [{ type: 'incident', id: 'test:claimed' }], by: 'test:wing' },
    {
      id: 'test:a2',
      kind: 'accusation',
      about: [{ type: 'incident', id: 'test:accused' }],
      by: 'test:army',
      against: ['test:groups'],
      confidence: { scale: 'icd203-confidence', value: 'moderate' },
    },
    {
      id: 'test:a3',
      kind: 'claim',
      about: [{ type: 'incident', id: 'test:withdrawn' }],
      by: 'test:wing',
      retracted: { start: '2021-06-08' },
    },
    {
      id: 'test:a4',
      kind: 'accusation',
      about: [{ type: 'incident', id: 'test:general' }],
      against: ['test:front'],
      generic: true,
    },
    { id: 'test:a5', kind: 'accusation', about: [{ type: 'series', id: 'test:s' }], against: ['test:front'] },
    {
      id: 'test:a6',
      kind: 'denial',
      about: [{ type: 'incident', id: 'test:denied' }],
      by: 'test:front',
      against: ['test:front'],
    },
    { id: 'test:a7', kind: 'no-claim', about: [{ type: 'incident', id: 'test:unclaimed' }] },
    { id: 'test:a8', kind: 'finding', about: [{ type: 'incident', id: 'test:cleared' }], against: ['test:front'], clears: true },
    {
      id: 'test:a9',
      kind: 'assessment',
      about: [{ type: 'incident', id: 'test:assessed' }],
      confidence: { scale: 'stix', value: 80 },
    },
  ],
  series: [{ id: 'test:s' }],
  links: [
    { id: 'test:l1', kind: 'part-of', from: { type: 'incident', id: 'test:linked' }, to: { type: 'series', id: 'test:s' } },
    {
      id: 'test:l2',
      kind: 'part-of',
      from: { type: 'incident', id: 'test:unlinked' },
      to: { type: 'series', id: 'test:s' },
      retracted: { start: '2021-07-01' },
    },
  ],
}

type Told = Omit<Incident, 'id'>
/** The answer with the dataset, without it, and with the dataset where what is not told answers no. */
type Row = readonly [asked: WhereAtom, told: Told, withDataset: Truth, without: Truth, absentNo: Truth]

const rows: Readonly<Record<string, readonly Row[]>> = {
  'what happened': [
    [{ op: 'kind', in: ['attack', 'clash'] }, { kind: 'clash' }, 'yes', 'yes', 'yes'],
    [{ op: 'kind', in: ['attack'] }, { kind: 'clash' }, 'no', 'no', 'no'],
    [{ op: 'kind', in: ['attack'] }, {}, 'maybe', 'maybe', 'no'],
    [{ op: 'outcome', in: ['failed'] }, { outcome: 'failed' }, 'yes', 'yes', 'yes'],
    [{ op: 'outcome', in: ['failed'] }, {}, 'maybe', 'maybe', 'no'],
    [{ op: 'status', in: ['verified'] }, { status: 'contested' }, 'no', 'no', 'no'],
    [{ op: 'unit', in: ['mention', 'wave'] }, { origin: { feed: 'test', unit: 'wave' } }, 'yes', 'yes', 'yes'],
    [{ op: 'unit', in: ['mention'] }, { origin: { feed: 'test', unit: 'incident' } }, 'no', 'no', 'no'],
    [{ op: 'unit', in: ['mention'] }, { origin: { feed: 'test' } }, 'maybe', 'maybe', 'no'],
    [{ op: 'unit', in: ['mention'] }, {}, 'maybe', 'maybe', 'no'],
    [{ op: 'text', contains: 'AIRPORT' }, { name: 'Near the airport' }, 'yes', 'yes', 'yes'],
    [{ op: 'text', contains: 'airport' }, { name: 'A name', text: 'the Airport' }, 'yes', 'yes', 'yes'],
    [{ op: 'text', contains: 'airport' }, { name: 'A name', text: 'a base' }, 'no', 'no', 'no'],
    [{ op: 'text', contains: 'airport' }, { text: 'a base' }, 'maybe', 'maybe', 'no'],
    [{ op: 'text', contains: 'airport' }, {}, 'maybe', 'maybe', 'no'],
    [{ op: 'reported', path: 'where.site' }, { where: { site: 'test:base' } }, 'yes', 'yes', 'yes'],
    [{ op: 'reported', path: 'where.site' }, { where: {} }, 'no', 'no', 'no'],
    [{ op: 'reported', path: 'where.site' }, {}, 'no', 'no', 'no'],
    [{ op: 'reported', path: 'weapons' }, { weapons: [] }, 'yes', 'yes', 'yes'],
    [{ op: 'reported', path: 'where.constructor' }, { where: {} }, 'no', 'no', 'no'],
  ],
  'where it happened': [
    [{ op: 'country', in: ['IRQ'] }, { where: { country: 'IRQ' } }, 'yes', 'yes', 'yes'],
    [{ op: 'country', in: ['IRQ'] }, { where: { name: 'a village' } }, 'maybe', 'maybe', 'no'],
    [{ op: 'admin1', in: ['Anbar'] }, { where: { admin1: 'Nineveh' } }, 'no', 'no', 'no'],
    [{ op: 'admin2', in: ['Hit'] }, { where: { admin2: 'Hit' } }, 'yes', 'yes', 'yes'],
    [{ op: 'site', in: ['test:base'] }, { where: { site: 'test:base' } }, 'yes', 'yes', 'yes'],
    [{ op: 'site', in: ['test:base'] }, { where: { site: 'test:camp' } }, 'yes', 'maybe', 'yes'],
    [{ op: 'site', in: ['test:camp'] }, { where: { site: 'test:base' } }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'site', in: ['test:base'] }, { where: { site: 'test:other' } }, 'no', 'maybe', 'no'],
    [{ op: 'site', in: ['test:base'] }, { where: { site: 'test:bases' } }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'site', in: ['test:bases'] }, { where: { site: 'test:other' } }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'site', in: ['test:base'] }, { where: { site: 'test:undescribed' } }, 'maybe', 'maybe', 'no'],
    [{ op: 'site', in: ['test:undescribed'] }, { where: { site: 'test:base' } }, 'maybe', 'maybe', 'no'],
    [{ op: 'site', in: ['test:base'] }, { where: { country: 'IRQ' } }, 'maybe', 'maybe', 'no'],
    [
      { op: 'site', in: ['test:base'], relation: ['near'] },
      { where: { site: 'test:base', relation: 'near' } },
      'yes',
      'yes',
      'yes',
    ],
    [{ op: 'site', in: ['test:base'], relation: ['near'] }, { where: { site: 'test:base', relation: 'at' } }, 'no', 'no', 'no'],
    [{ op: 'site', in: ['test:base'], relation: ['near'] }, { where: { site: 'test:base' } }, 'maybe', 'maybe', 'no'],
    [
      { op: 'site', in: ['test:base'], relation: ['inside'] },
      { where: { site: 'test:camp', relation: 'at' } },
      'yes',
      'maybe',
      'yes',
    ],
    [
      { op: 'site', in: ['test:base'], relation: ['at'] },
      { where: { site: 'test:camp', relation: 'near' } },
      'maybe',
      'maybe',
      'maybe',
    ],
    [
      { op: 'site', in: ['test:base'], relation: ['near'] },
      { where: { site: 'test:other', relation: 'near' } },
      'no',
      'maybe',
      'no',
    ],
  ],
  'a point of the place, or of its site': [
    [{ op: 'near', point: { lat: 33, lon: 44 }, metres: 10 }, { where: { point: { lat: 33, lon: 44 } } }, 'yes', 'yes', 'yes'],
    [
      { op: 'near', point: { lat: 33, lon: 44 }, metres: 10 },
      { where: { point: { lat: 33, lon: 44 }, radius: 11 } },
      'maybe',
      'maybe',
      'maybe',
    ],
    [{ op: 'near', point: { lat: 33, lon: 44 }, metres: 10 }, { where: { point: { lat: 34, lon: 44 } } }, 'no', 'no', 'no'],
    [{ op: 'near', point: { lat: 33, lon: 44 }, metres: 10 }, { where: { site: 'test:base' } }, 'yes', 'maybe', 'yes'],
    [
      { op: 'near', point: { lat: 33, lon: 44 }, metres: 10 },
      { where: { site: 'test:base', relation: 'near' } },
      'maybe',
      'maybe',
      'maybe',
    ],
    [{ op: 'near', point: { lat: 33, lon: 44 }, metres: 10 }, { where: { site: 'test:convoy' } }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'near', point: { lat: 33, lon: 44 }, metres: 10 }, { where: { site: 'test:district' } }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'near', point: { lat: 33, lon: 44 }, metres: 10 }, {}, 'maybe', 'maybe', 'no'],
    [{ op: 'box', west: 43, south: 32, east: 45, north: 34 }, { where: { site: 'test:base' } }, 'yes', 'maybe', 'yes'],
    [{ op: 'box', west: 179, south: -1, east: -179, north: 1 }, { where: { point: { lat: 0, lon: 180 } } }, 'yes', 'yes', 'yes'],
    [{ op: 'box', west: 43, south: 32, east: 45, north: 34 }, { where: { point: { lat: 33, lon: 42 } } }, 'no', 'no', 'no'],
    [
      {
        op: 'polygon',
        corners: [
          { lat: 32, lon: 43 },
          { lat: 32, lon: 46 },
          { lat: 35, lon: 43 },
        ],
      },
      { where: { point: { lat: 33, lon: 44 } } },
      'yes',
      'yes',
      'yes',
    ],
    [
      {
        op: 'polygon',
        corners: [
          { lat: 32, lon: 43 },
          { lat: 32, lon: 46 },
          { lat: 35, lon: 43 },
        ],
      },
      { where: { point: { lat: 34.5, lon: 45.5 }, radius: 1_000 } },
      'no',
      'no',
      'no',
    ],
  ],
  'at what it was aimed': [
    [{ op: 'target', category: ['military'] }, { targets: [{ category: 'military' }] }, 'yes', 'yes', 'yes'],
    [{ op: 'target', category: ['military'] }, { targets: [{ category: 'health' }] }, 'no', 'no', 'no'],
    [{ op: 'target', category: ['military'] }, { targets: [{ category: 'unknown' }] }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'target', category: ['military'] }, { targets: [{ name: 'a house' }] }, 'maybe', 'maybe', 'no'],
    [{ op: 'target', category: ['military'] }, { targets: [] }, 'no', 'no', 'no'],
    [{ op: 'target', category: ['military'] }, { targets: [], incomplete: ['targets'] }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'target', category: ['military'] }, {}, 'maybe', 'maybe', 'no'],
    [{ op: 'target', site: ['test:base'] }, { targets: [{ site: 'test:camp' }] }, 'yes', 'maybe', 'yes'],
    [{ op: 'target', actor: ['test:front'] }, { targets: [{ actor: 'test:wing' }] }, 'yes', 'maybe', 'yes'],
    [{ op: 'target', country: ['USA'] }, { targets: [{ country: 'IRQ' }] }, 'no', 'no', 'no'],
    // All that is asked must hold of one target.
    [
      { op: 'target', category: ['military'], country: ['USA'] },
      {
        targets: [
          { category: 'military', country: 'IRQ' },
          { category: 'health', country: 'USA' },
        ],
      },
      'no',
      'no',
      'no',
    ],
  ],
  'with what': [
    [{ op: 'weapon', category: ['rocket'] }, { weapons: [{ category: 'rocket/107mm' }] }, 'yes', 'yes', 'yes'],
    [{ op: 'weapon', category: ['rocket/107mm'] }, { weapons: [{ category: 'rocket' }] }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'weapon', category: ['rocket'] }, { weapons: [{ category: 'unknown' }] }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'weapon', category: ['rocket'] }, { weapons: [{ category: 'firearm' }] }, 'no', 'no', 'no'],
    [{ op: 'weapon', category: ['rocket'] }, { weapons: [{ weapon: 'test:rocket' }] }, 'yes', 'maybe', 'yes'],
    [{ op: 'weapon', category: ['rocket'] }, { weapons: [{ weapon: 'test:nowhere' }] }, 'maybe', 'maybe', 'no'],
    [
      { op: 'weapon', category: ['rocket/107mm'] },
      { weapons: [{ weapon: 'test:rocket', category: 'rocket' }] },
      'yes',
      'maybe',
      'yes',
    ],
    [{ op: 'weapon', weapon: ['test:rocket'] }, { weapons: [{ weapon: 'test:rocket' }] }, 'yes', 'yes', 'yes'],
    [{ op: 'weapon', weapon: ['test:rocket'] }, { weapons: [{ category: 'rocket' }] }, 'maybe', 'maybe', 'no'],
    [{ op: 'weapon' }, { weapons: [{ category: 'rocket' }] }, 'yes', 'yes', 'yes'],
    [{ op: 'weapon' }, { weapons: [] }, 'no', 'no', 'no'],
  ],
  'who took part': [
    [{ op: 'participant', actor: ['test:front'] }, { participants: [{ actor: 'test:wing' }] }, 'yes', 'maybe', 'yes'],
    [{ op: 'participant', actor: ['test:wing'] }, { participants: [{ actor: 'test:front' }] }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'participant', actor: ['test:front'] }, { participants: [{ actor: 'test:groups' }] }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'participant', actor: ['test:front'] }, { participants: [{ actor: 'test:army' }] }, 'no', 'maybe', 'no'],
    [{ op: 'participant', actor: ['test:front'] }, { participants: [{ actor: 'test:undescribed' }] }, 'maybe', 'maybe', 'no'],
    [
      { op: 'participant', actor: ['test:army'], role: ['attacker'] },
      { participants: [{ actor: 'test:army' }] },
      'maybe',
      'maybe',
      'no',
    ],
    [{ op: 'participant', role: ['attacker'] }, { participants: [{ actor: 'test:army', role: 'defender' }] }, 'no', 'no', 'no'],
  ],
  'who tells of it': [
    [{ op: 'report', publisher: ['Test News'] }, { reports: ['test:r1'] }, 'yes', 'maybe', 'yes'],
    [{ op: 'report', publisher: ['Test News'] }, { reports: ['test:r2'] }, 'no', 'maybe', 'no'],
    [{ op: 'report', publisher: ['Test News'] }, { reports: ['test:r3'] }, 'maybe', 'maybe', 'no'],
    [{ op: 'report', publisher: ['Test News'] }, { reports: ['test:nowhere'] }, 'maybe', 'maybe', 'no'],
    [{ op: 'report', reliability: 'C' }, { reports: ['test:r1'] }, 'yes', 'maybe', 'yes'],
    [{ op: 'report', reliability: 'A' }, { reports: ['test:r1'] }, 'no', 'maybe', 'no'],
    [{ op: 'report', reliability: 'E' }, { reports: ['test:r2'] }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'report', credibility: '3' }, { reports: ['test:r1'] }, 'yes', 'maybe', 'yes'],
    [{ op: 'report', credibility: '5' }, { reports: ['test:r2'] }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'report', publisher: ['Other'], credibility: '3' }, { reports: ['test:r1', 'test:r2'] }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'report' }, { reports: [] }, 'no', 'no', 'no'],
  ],
  'who was hurt': [
    [{ op: 'casualties', of: 'killed', atLeast: 2 }, { harm: { killed: { total: { min: 2 } } } }, 'yes', 'yes', 'yes'],
    [{ op: 'casualties', of: 'killed', atLeast: 3 }, { harm: { killed: { total: { min: 2 } } } }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'casualties', of: 'killed', atLeast: 3 }, { harm: { killed: { total: { min: 0, max: 2 } } } }, 'no', 'no', 'no'],
    [{ op: 'casualties', of: 'injured', atLeast: 3 }, { harm: { killed: { total: { min: 5 } } } }, 'maybe', 'maybe', 'no'],
    [
      { op: 'casualties', of: 'killed', atLeast: 3 },
      { harm: { killed: { parts: [{ dimension: 'nationality', value: 'IRQ', count: { min: 3 } }] } } },
      'yes',
      'yes',
      'yes',
    ],
    [
      { op: 'casualties', of: 'killed', role: 'civilian', atLeast: 2 },
      {
        harm: {
          killed: { total: { min: 5, max: 5 }, parts: [{ dimension: 'role', value: 'civilian', count: { min: 1, max: 1 } }] },
        },
      },
      'no',
      'no',
      'no',
    ],
    [
      { op: 'casualties', of: 'killed', role: 'civilian', atLeast: 2 },
      { harm: { killed: { total: { min: 5, max: 5 } } } },
      'maybe',
      'maybe',
      'maybe',
    ],
    // Those whose role is not known may have had it.
    [
      { op: 'casualties', of: 'killed', role: 'civilian', atLeast: 3 },
      {
        harm: {
          killed: {
            parts: [
              { dimension: 'role', value: 'civilian', count: { min: 1, max: 1 } },
              { dimension: 'role', value: 'unknown', count: { min: 2, max: 2 } },
            ],
          },
        },
      },
      'maybe',
      'maybe',
      'maybe',
    ],
    [
      { op: 'casualties', of: 'killed', role: 'civilian', atLeast: 1 },
      { harm: { killed: { total: { min: 0, max: 0 } } } },
      'no',
      'no',
      'no',
    ],
  ],
  'when it happened': [
    [
      { op: 'during', window: { start: '2021-06-01', end: '2021-06-30' } },
      { when: { start: '2021-06-06', end: '2021-06-06' } },
      'yes',
      'yes',
      'yes',
    ],
    [
      { op: 'during', window: { start: '2021-06-01', end: '2021-06-30' } },
      { when: { text: 'in spring' } },
      'maybe',
      'maybe',
      'maybe',
    ],
    [{ op: 'during', window: { start: '2021-06-01', end: '2021-06-30' } }, {}, 'maybe', 'maybe', 'no'],
    [
      { op: 'during', window: { text: 'in June' } },
      { when: { start: '2021-06-06', end: '2021-06-06' } },
      'maybe',
      'maybe',
      'maybe',
    ],
    // At night.
    [
      { op: 'during', window: { clock: { start: '22:00', end: '05:00' } } },
      { when: { start: '2021-06-06T00:15', end: '2021-06-06T00:15' } },
      'yes',
      'yes',
      'yes',
    ],
    [
      { op: 'during', window: { clock: { start: '22:00', end: '05:00' } } },
      { when: { start: '2021-06-06', end: '2021-06-06' } },
      'maybe',
      'maybe',
      'maybe',
    ],
    [
      { op: 'during', window: { clock: { start: '22:00', end: '05:00' } } },
      { when: { start: '2021-06-06', end: '2021-06-08', clock: { start: '23:00', end: '04:00' } } },
      'yes',
      'yes',
      'yes',
    ],
    // What lasted through the window's end did not happen inside it.
    [
      { op: 'during', window: { start: '2021-06-01', end: '2021-06-30' } },
      { when: { start: '2021-06-30', end: '2021-07-01', meaning: 'throughout' } },
      'no',
      'no',
      'no',
    ],
    // In another zone, or in one that is not told, a day either way is open, and a week away is not.
    [
      { op: 'during', window: { start: '2021-06-01', end: '2021-06-30', zone: 'Asia/Baghdad' } },
      { when: { start: '2021-06-30', end: '2021-06-30', zone: 'Asia/Baghdad' } },
      'yes',
      'yes',
      'yes',
    ],
    [
      { op: 'during', window: { start: '2021-06-01', end: '2021-06-30', zone: 'Asia/Baghdad' } },
      { when: { start: '2021-06-30', end: '2021-06-30' } },
      'maybe',
      'maybe',
      'maybe',
    ],
    [
      { op: 'during', window: { start: '2021-06-01', end: '2021-06-30', zone: 'Asia/Baghdad' } },
      { when: { start: '2021-06-15', end: '2021-06-15', zone: 'America/New_York' } },
      'yes',
      'yes',
      'yes',
    ],
    [
      { op: 'during', window: { start: '2021-06-01', end: '2021-06-30', zone: 'Asia/Baghdad' } },
      { when: { start: '2021-07-04', end: '2021-07-04' } },
      'no',
      'no',
      'no',
    ],
    // In another zone the time of day is another one.
    [
      {
        op: 'during',
        window: { start: '2021-06-01', end: '2021-06-30', clock: { start: '22:00', end: '05:00' }, zone: 'Asia/Baghdad' },
      },
      { when: { start: '2021-06-15T23:00', end: '2021-06-15T23:00', zone: 'America/New_York' } },
      'maybe',
      'maybe',
      'maybe',
    ],
    [{ op: 'before', time: { start: '2021-06-06' } }, { when: { end: '2021-06-05' } }, 'yes', 'yes', 'yes'],
    [{ op: 'before', time: { start: '2021-06-06' } }, { when: { start: '2021-06-06', end: '2021-06-06' } }, 'no', 'no', 'no'],
    [{ op: 'before', time: { start: '2021-06-06' } }, { when: { start: '2021-06-05' } }, 'maybe', 'maybe', 'maybe'],
    [{ op: 'after', time: { start: '2021-06-06', end: '2021-06-06' } }, { when: { start: '2021-06-07' } }, 'yes', 'yes', 'yes'],
    [{ op: 'after', time: { start: '2021-06-06' } }, { when: { start: '2021-06-07' } }, 'no', 'no', 'no'],
    [{ op: 'after', time: { end: '2021-06-06', zone: 'UTC' } }, { when: { start: '2021-06-07' } }, 'maybe', 'maybe', 'maybe'],
  ],
}

describe.each(Object.entries(rows))('%s', (_, list) => {
  test.each(list)(
    '%j of %j: %s with the dataset, %s without, %s where the world is closed',
    (asked, told, withDataset, without, absentNo) => {
      const incident: Incident = { id: 'test:1', ...told }
      expect(match(asked, dataset)(incident)).toBe(withDataset)
      expect(match(asked)(incident)).toBe(without)
      expect(match(asked, dataset, { absent: 'no' })(incident)).toBe(absentNo)
      expect(match({ op: 'not', of: asked }, dataset)(incident)).toBe({ yes: 'no', no: 'yes', maybe: 'maybe' }[withDataset])
    },
  )
})

type Attribution = Extract<WhereAtom, { readonly op: 'attribution' }>

describe('statements on who did it', () => {
  const front = ['test:front']
  test.each<readonly [Omit<Attribution, 'op'>, string, Truth]>([
    [{}, 'claimed', 'yes'],
    [{}, 'silent', 'no'],
    [{ kind: ['claim'] }, 'claimed', 'yes'],
    [{ kind: ['denial'] }, 'claimed', 'no'],
    [{ by: front }, 'claimed', 'yes'],
    [{ by: ['test:army'] }, 'claimed', 'no'],
    // A claim is the speaker's word on itself.
    [{ against: front }, 'claimed', 'yes'],
    [{ against: front }, 'accused', 'maybe'],
    [{ against: ['test:groups'] }, 'accused', 'yes'],
    [{ atLeast: { scale: 'icd203-confidence', value: 'low' } }, 'accused', 'yes'],
    [{ atLeast: { scale: 'icd203-confidence', value: 'high' } }, 'accused', 'no'],
    [{ atLeast: { scale: 'stix', value: 1 } }, 'accused', 'maybe'],
    [{ atLeast: { scale: 'stix', value: 80 } }, 'assessed', 'yes'],
    [{ atLeast: { scale: 'stix', value: 81 } }, 'assessed', 'no'],
    [{ atLeast: { scale: 'stix', value: 80 } }, 'claimed', 'maybe'],
    // All of it must hold of one statement, and whom an assessment is on need not be told.
    [{ kind: ['assessment'], against: front }, 'assessed', 'maybe'],
    [{ kind: ['claim'] }, 'withdrawn', 'no'],
    [{ against: front }, 'general', 'maybe'],
    [{ kind: ['denial'] }, 'general', 'no'],
    [{ against: front }, 'linked', 'maybe'],
    [{ against: front }, 'unlinked', 'no'],
    // A denial and a finding that clears somebody are on somebody, and do not accuse.
    [{ against: front }, 'denied', 'no'],
    [{ kind: ['denial'], against: front }, 'denied', 'yes'],
    [{ clears: true, against: front }, 'denied', 'yes'],
    [{ clears: true }, 'denied', 'yes'],
    [{ clears: true }, 'accused', 'no'],
    [{ against: front }, 'cleared', 'no'],
    [{ kind: ['finding'], against: front }, 'cleared', 'no'],
    [{ clears: true, against: ['test:army'] }, 'cleared', 'no'],
    [{ clears: true, against: front }, 'cleared', 'yes'],
    // That nobody claimed it is on nobody, and nobody says it.
    [{ kind: ['no-claim'] }, 'unclaimed', 'yes'],
    [{ by: front }, 'unclaimed', 'no'],
    [{ against: front }, 'unclaimed', 'no'],
  ])('%j of the incident %s: %s', (asked, name, answer) => {
    const where: Where = { op: 'attribution', ...asked }
    expect(match(where, dataset)({ id: `test:${name}` })).toBe(answer)
    expect(match(where)({ id: `test:${name}` })).toBe('maybe')
  })

  test('a dataset without the list knows nothing of them; one with an empty list knows that there are none', () => {
    const asked: Where = { op: 'attribution' }
    expect(match(asked, { sitrep: 1 })({ id: 'test:1' })).toBe('maybe')
    expect(match(asked, { sitrep: 1 }, { absent: 'no' })({ id: 'test:1' })).toBe('no')
    expect(match(asked, { sitrep: 1, attributions: [] })({ id: 'test:1' })).toBe('no')
  })
})

test('keys such as __proto__, parents in a ring, and very long lists do no harm', () => {
  const hostile = JSON.parse(
    '{ "id": "test:1", "__proto__": { "kind": "attack" }, "where": { "__proto__": { "country": "IRQ" } } }',
  )
  expect(match({ op: 'kind', in: ['attack'] })(hostile)).toBe('maybe')
  expect(match({ op: 'reported', path: 'where.country' })(hostile)).toBe('no')
  const ring: Dataset = {
    sitrep: 1,
    actors: [
      { id: 'test:a', parent: 'test:b' },
      { id: 'test:b', parent: 'test:a' },
    ],
  }
  expect(match({ op: 'participant', actor: ['test:b'] }, ring)({ id: 'test:1', participants: [{ actor: 'test:a' }] })).toBe('yes')
  const many = Array.from({ length: 200_000 }, (_, at) => `test:${at}`)
  expect(match({ op: 'id', in: many })({ id: 'test:199999' })).toBe('yes')
  const long = { op: 'any', of: many.map((id): Where => ({ op: 'id', in: [id] })) } as const
  expect(match(long)({ id: 'test:199999' })).toBe('yes')
})
