/** Coarsening, by invented records. */
import { describe, expect, test } from 'vitest'
import { coarsen, coarsenDataset } from '../../src/export/coarsen.js'
import { type CoarsenPolicy, type PlacePrecision, publicPolicy } from '../../src/export/coarsen-policy.js'
import { checkDataset } from '../../src/schema/check-dataset.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Extent } from '../../src/schema/extent.js'
import type { Harm } from '../../src/schema/harm.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Place } from '../../src/schema/place.js'
import type { Where } from '../../src/schema/where.js'
import { everythingKept } from './everything-kept.js'

const strict: CoarsenPolicy = { place: 'country', time: 'year', ids: 'keep' }

describe('places', () => {
  const placeAt = (where: Place, place: PlacePrecision): Place | undefined =>
    coarsen({ id: 'test:1', where }, { ...strict, place }).incident.where

  const clinic: Place = {
    site: 'test:clinic',
    relation: 'at',
    level: 'exact',
    name: 'Clinic of the invented village',
    country: 'IRQ',
    admin1: 'North',
    admin2: 'Lower North',
    point: { lat: 33.3128, lon: 44.3615 },
    text: 'behind the bakery',
  }

  test.each([
    ['settlement', { level: 'admin2', country: 'IRQ', admin1: 'North', admin2: 'Lower North', redacted: true }],
    ['admin2', { level: 'admin2', country: 'IRQ', admin1: 'North', admin2: 'Lower North', redacted: true }],
    ['admin1', { level: 'admin1', country: 'IRQ', admin1: 'North', redacted: true }],
    ['country', { level: 'country', country: 'IRQ', redacted: true }],
  ] as const)('an exact spot at the level %s', (level, expected) => {
    expect(placeAt(clinic, level)).toEqual(expected)
  })

  test('the name of a settlement is kept where settlements are, and no other name', () => {
    const town: Place = { level: 'settlement', name: 'Town', admin1: 'North' }
    expect(placeAt(town, 'settlement')).toEqual(town)
    expect(placeAt(town, 'admin1')).toEqual({ level: 'admin1', admin1: 'North', redacted: true })
    expect(placeAt({ ...town, level: 'admin1' }, 'settlement')).toEqual({ level: 'admin1', admin1: 'North', redacted: true })
    expect(placeAt({ name: 'Town', admin1: 'North' }, 'settlement')).toEqual({ admin1: 'North', redacted: true })
  })

  test('a level stands for a name that is left, and says no more than it did', () => {
    expect(placeAt({ level: 'exact', country: 'IRQ' }, 'admin1')).toEqual({ level: 'country', country: 'IRQ', redacted: true })
    expect(placeAt({ level: 'exact', point: { lat: 1, lon: 1 } }, 'admin1')).toEqual({ redacted: true })
    expect(placeAt({ level: 'country', country: 'IRQ' }, 'admin1')).toEqual({ level: 'country', country: 'IRQ' })
    expect(placeAt({ level: 'water', country: 'YEM' }, 'admin1')).toEqual({ country: 'YEM', redacted: true })
    expect(placeAt({ level: 'fuzzy', country: 'YEM' }, 'admin1')).toEqual({ level: 'fuzzy', country: 'YEM' })
  })

  test('words of a place go, and mark nothing as withheld', () => {
    expect(placeAt({ country: 'IRQ', text: 'in Iraq' }, 'country')).toEqual({ country: 'IRQ' })
    expect(placeAt({ text: 'in Iraq' }, 'country')).toBeUndefined()
  })

  test('a place on a grid has the centre of its cell and a radius that covers it', () => {
    expect(placeAt(clinic, { grid: 0.5 })).toEqual({
      level: 'fuzzy',
      country: 'IRQ',
      point: { lat: 33.25, lon: 44.25 },
      radius: 37_000,
      redacted: true,
    })
    expect(placeAt({ point: { lat: 33.3, lon: 44.3 }, radius: 20_000 }, { grid: 0.5 })?.radius).toBe(57_000)
  })

  test('a point that stands for a division stays one of which nothing bounds the distance', () => {
    const division: Place = { level: 'admin1', admin1: 'North', country: 'IRQ', point: { lat: 33.3, lon: 44.3 } }
    expect(placeAt(division, { grid: 0.5 })).toEqual({
      level: 'admin1',
      country: 'IRQ',
      point: { lat: 33.25, lon: 44.25 },
      redacted: true,
    })
    expect(placeAt({ level: 'settlement', point: { lat: 33.3, lon: 44.3 } }, { grid: 0.5 })).toEqual({
      level: 'fuzzy',
      point: { lat: 33.25, lon: 44.25 },
      redacted: true,
    })
  })

  test('without a point, a grid leaves the country', () => {
    expect(placeAt({ country: 'IRQ', admin1: 'North', level: 'settlement', name: 'Town' }, { grid: 1 })).toEqual({
      country: 'IRQ',
      redacted: true,
    })
  })
})

describe('times', () => {
  const timeAt = (when: Extent, policy: Partial<CoarsenPolicy>): Extent | undefined =>
    coarsen({ id: 'test:1', when }, { ...strict, ...policy }).incident.when

  const moment: Extent = {
    start: '2021-06-30T23:15',
    end: '2021-07-01T00:10',
    zone: 'Asia/Baghdad',
    approximate: true,
    text: 'around midnight',
  }

  test.each([
    ['day', '2021-06-30', '2021-07-01'],
    ['week', '2021-06-28', '2021-07-04'],
    ['month', '2021-06-01', '2021-07-31'],
    ['quarter', '2021-04-01', '2021-09-30'],
    ['year', '2021-01-01', '2021-12-31'],
  ] as const)('widened to whole units: %s', (time, start, end) => {
    expect(timeAt(moment, { time })).toEqual({ start, end, approximate: true })
  })

  test('a zone tells a place: it stays where places do', () => {
    expect(timeAt(moment, { time: 'keep' })).toEqual({
      start: '2021-06-30T23:15',
      end: '2021-07-01T00:10',
      approximate: true,
    })
    expect(timeAt(moment, { time: 'day', place: 'keep' })?.zone).toBe('Asia/Baghdad')
    expect(timeAt(moment, { time: 'keep', place: 'keep', keep: ['texts'] })).toEqual(moment)
    expect(timeAt(moment, { time: 'day', place: 'keep', keep: ['texts'] })?.text).toBeUndefined()
  })

  test('what lasted throughout is not said to have lasted longer', () => {
    const lasted: Extent = { start: '2021-06-02', end: '2021-06-05', meaning: 'throughout' }
    expect(timeAt(lasted, { time: 'month' })).toEqual({ start: '2021-06-01', end: '2021-06-30' })
    expect(timeAt({ ...lasted, start: '2021-06-01', end: '2021-06-30' }, { time: 'month' })?.meaning).toBe('throughout')
  })

  test('an open end stays open, and a clock or words alone leave no time', () => {
    expect(timeAt({ start: '2021-06-02' }, { time: 'month' })).toEqual({ start: '2021-06-01' })
    expect(timeAt({ clock: { start: '00:15', end: '00:15' } }, { time: 'month' })).toBeUndefined()
    expect(timeAt({ text: 'at dawn' }, { time: 'keep' })).toBeUndefined()
  })
})

describe('counts', () => {
  const killed = (total: NonNullable<NonNullable<Harm['killed']>['total']>) =>
    coarsen({ id: 'test:1', harm: { killed: { total } } }, { ...strict, counts: { below: 5 } }).incident.harm?.killed?.total

  test.each([
    [
      { min: 2, best: 2, max: 2 },
      { min: 0, max: 4 },
    ],
    [
      { min: 4, best: 4, max: 4 },
      { min: 0, max: 4 },
    ],
    [
      { min: 5, best: 5, max: 5 },
      { min: 5, best: 5, max: 5 },
    ],
    [
      { min: 0, best: 0, max: 0 },
      { min: 0, best: 0, max: 0 },
    ],
    [
      { min: 2, best: 3, max: 12 },
      { min: 0, max: 12 },
    ],
    [
      { min: 2, best: 7, max: 12 },
      { min: 0, best: 7, max: 12 },
    ],
    [{ min: 1 }, { min: 0 }],
    [{ min: 0, best: 3, approximate: true } as const, { min: 0, approximate: true }],
  ])('%o becomes %o', (told, expected) => {
    expect(killed(told)).toEqual(expected)
  })

  test('weapons are counted as they are, and everything is without a policy for counts', () => {
    const incident: Incident = {
      id: 'test:1',
      weapons: [{ category: 'rocket', launched: { min: 1, best: 1, max: 1 } }],
      harm: { injured: { total: { min: 1, best: 1, max: 1 } } },
    }
    expect(coarsen(incident, { ...strict, counts: { below: 5 } }).incident.weapons).toEqual(incident.weapons)
    expect(coarsen(incident, strict).incident).toBe(incident)
  })
})

describe('who', () => {
  const dataset: Dataset = {
    sitrep: 1,
    incidents: [
      {
        id: 'test:1',
        targets: [{ site: 'test:clinic' }, { category: 'health', site: 'test:clinic', name: 'Dr A' }],
        participants: [
          { actor: 'test:nurse', role: 'victim' },
          { actor: 'test:wing', role: 'attacker' },
        ],
        harm: {
          injured: {
            total: { min: 1, best: 1, max: 1 },
            parts: [
              { dimension: 'role', value: 'health-worker', count: { min: 1, best: 1, max: 1 } },
              { dimension: 'organisation', value: 'Invented Aid', count: { min: 1, best: 1, max: 1 } },
              { dimension: 'actor', value: 'test:nurse', count: { min: 1, best: 1, max: 1 } },
            ],
          },
          killed: { parts: [{ dimension: 'sex', value: 'female', count: { min: 1, best: 1, max: 1 } }] },
        },
      },
    ],
    sites: [{ id: 'test:clinic', name: 'Clinic' }],
    actors: [
      { id: 'test:nurse', kind: 'individual', name: 'N' },
      { id: 'test:front', kind: 'armed-group' },
      { id: 'test:wing', kind: 'militia', parent: 'test:front' },
      { id: 'test:band', kind: 'militia', parent: 'test:nurse' },
      { id: 'test:somebody' },
    ],
    attributions: [
      {
        id: 'test:a',
        about: [{ type: 'incident', id: 'test:1' }],
        kind: 'accusation',
        by: 'test:nurse',
        against: ['test:wing', 'test:band'],
        said: { start: '2021-06-06', end: '2021-06-06' },
        retracted: { text: 'later' },
      },
    ],
    reports: [{ id: 'test:r', publisher: 'The Invented Post', url: 'https://example.org/1' }],
    accounts: [{ id: 'test:c', report: 'test:r', incidents: ['test:1'] }],
  }
  const { dataset: left, dropped } = coarsenDataset(dataset, { ...publicPolicy, ids: 'keep' })

  test('single people go, and whoever is a part of them; lists that lose somebody are not whole', () => {
    expect(left.actors?.map(({ id }) => id)).toEqual(['test:front', 'test:wing'])
    expect(left.incidents).toEqual([
      {
        id: 'test:1',
        targets: [{ category: 'health' }],
        participants: [{ actor: 'test:wing', role: 'attacker' }],
        harm: {
          injured: {
            total: { min: 1, best: 1, max: 1 },
            parts: [{ dimension: 'role', value: 'health-worker', count: { min: 1, best: 1, max: 1 } }],
          },
        },
        incomplete: ['targets', 'participants'],
      },
    ])
  })

  test('whom a statement accuses goes as a whole, and that it was taken back stays', () => {
    expect(left.attributions).toEqual([
      {
        id: 'test:a',
        about: [{ type: 'incident', id: 'test:1' }],
        kind: 'accusation',
        said: { start: '2021-06-01', end: '2021-06-30' },
        retracted: { clock: { start: '00:00', end: '23:59' } },
      },
    ])
  })

  test('without reports nothing is told of what single ones say', () => {
    expect(Object.keys(left)).toEqual(['sitrep', 'incidents', 'actors', 'attributions'])
    const kept = coarsenDataset(dataset, { ...publicPolicy, ids: 'keep', keep: ['reports'] }).dataset
    expect(kept.reports).toEqual([{ id: 'test:r', publisher: 'The Invented Post' }])
    expect(kept.accounts).toEqual(dataset.accounts)
    expect(checkDataset(kept)).toEqual([])
  })

  test('all is told by its place, without the value', () => {
    const told = dropped.map(({ path, what }) => `${path.join('.')} ${what}`)
    expect(told).toEqual(
      expect.arrayContaining([
        'incidents.0.targets.0 removed',
        'incidents.0.targets.1.name removed',
        'incidents.0.incomplete marked',
        'incidents.0.harm.killed removed',
        'sites removed',
        'actors.0 removed',
        'attributions.0.against removed',
        'attributions.0.retracted.clock marked',
      ]),
    )
    expect(JSON.stringify(dropped)).not.toMatch(/nurse|Invented|Dr A|later/)
  })

  test('an incident alone has no actors, unless all are kept', () => {
    const [incident] = dataset.incidents ?? []
    const alone: Incident = incident ?? { id: 'test:0' }
    expect(coarsen(alone, publicPolicy).incident.participants).toBeUndefined()
    expect(coarsen(alone, { ...publicPolicy, actors: 'keep', ids: 'keep' }).incident.participants).toEqual(alone.participants)
  })
})

describe('counts of a time and a place', () => {
  const dataset: Dataset = {
    sitrep: 1,
    series: [
      {
        id: 'test:s1',
        count: { min: 39, best: 40, max: 41 },
        during: { start: '2021-01-01', end: '2021-06-06' },
        scope: {
          op: 'all',
          of: [
            { op: 'kind', in: ['attack'] },
            { op: 'site', in: ['test:clinic'] },
          ],
        },
        sites: ['test:clinic'],
      },
      { id: 'test:s2', count: { min: 0, best: 3, approximate: true }, during: { start: '2021-06-06' } },
      {
        id: 'test:s3',
        count: { min: 3, max: 4 },
        during: { start: '2021-01-01', end: '2021-12-31' },
        scope: { op: 'kind', in: ['attack'] },
      },
      {
        id: 'test:s4',
        count: { min: 3, max: 4 },
        scope: { op: 'during', window: { start: '2021-01-01', end: '2021-12-31', text: 'this year' } },
      },
    ],
    aggregates: [
      {
        id: 'test:1',
        where: { country: 'IRQ', admin1: 'North', text: 'the north' },
        during: { start: '2021-01-01', end: '2021-12-31', zone: 'UTC' },
      },
      { id: 'test:2', where: { country: 'IRQ', admin1: 'North', admin2: 'Lower North' } },
      { id: 'test:3', where: { country: 'IRQ' }, during: { start: '2021-06-01', end: '2021-06-30' } },
    ],
    sites: [{ id: 'test:clinic' }],
  }
  const { dataset: left } = coarsenDataset(dataset, { ...strict, place: 'admin1' })

  test('a published count of less than the policy tells goes as a whole', () => {
    expect(left.aggregates).toEqual([
      { id: 'test:1', where: { country: 'IRQ', admin1: 'North' }, during: { start: '2021-01-01', end: '2021-12-31' } },
    ])
  })

  test('of a series whose time or scope is widened, only "at least" stays', () => {
    expect(left.series).toEqual([
      { id: 'test:s1', count: { min: 39 }, during: { start: '2021-01-01', end: '2021-12-31' } },
      { id: 'test:s2', during: { start: '2021-01-01' } },
      dataset.series?.[2],
      { id: 'test:s4', count: { min: 3, max: 4 }, scope: { op: 'during', window: { start: '2021-01-01', end: '2021-12-31' } } },
    ])
  })
})

describe('questions that a series holds', () => {
  const scopeAt = (scope: Where, policy: Partial<CoarsenPolicy>): Where | undefined =>
    coarsenDataset({ sitrep: 1, series: [{ id: 'test:s', scope }] }, { ...strict, ...policy }).dataset.series?.[0]?.scope

  const zoned: Where = { op: 'during', window: { start: '2021-01-01', end: '2021-12-31', zone: 'Asia/Baghdad' } }
  const near: Where = { op: 'near', point: { lat: 33.3, lon: 44.3 }, metres: 500 }
  test.each([
    ['a time in a zone', zoned, { place: 'admin1' }, { place: 'keep' }],
    ['a part of the unit', { op: 'before', time: { start: '2021-06-06', end: '2021-06-06' } }, {}, { time: 'day' }],
    ['a point', near, { place: 'settlement' }, { place: 'keep' }],
    ['a point inside another question', { op: 'not', of: { op: 'incident', of: near } }, {}, { place: 'keep' }],
    ['a district', { op: 'admin2', in: ['Lower North'] }, { place: 'admin1' }, { place: 'admin2' }],
    ['a division', { op: 'admin1', in: ['North'] }, { place: { grid: 1 } }, { place: 'admin1' }],
    ['a text', { op: 'text', contains: 'witness' }, {}, { keep: ['texts'] }],
    ['an actor', { op: 'participant', actor: ['test:a'] }, {}, { actors: 'keep' }],
    ['a nationality', { op: 'target', country: ['IRQ'] }, {}, { keep: ['nationalities'] }],
    ['a publisher', { op: 'report', publisher: ['Post'] }, {}, { keep: ['reports'] }],
  ] as const satisfies readonly (readonly [string, Where, Partial<CoarsenPolicy>, Partial<CoarsenPolicy>])[])(
    '%s goes as a whole, or stays',
    (_, scope, strictly, widely) => {
      expect(scopeAt(scope, strictly)).toBeUndefined()
      expect(scopeAt(scope, widely)).toEqual(scope)
    },
  )

  test('a count among less stays as "at least"', () => {
    const series = [{ id: 'test:s', count: { min: 3, best: 3, max: 3 }, scope: near }]
    expect(coarsenDataset({ sitrep: 1, series }, strict).dataset.series).toEqual([{ id: 'test:s', count: { min: 3 } }])
  })
})

describe('what is kept by name', () => {
  const part = { dimension: 'role', value: 'aid-worker', count: { min: 7, best: 7, max: 7 } } as const
  const incident: Incident = { id: 'test:1', harm: { killed: { total: { min: 7, best: 7, max: 7 }, parts: [part] } } }

  test('roles', () => {
    expect(coarsen(incident, strict).incident.harm).toEqual({ killed: { total: { min: 7, best: 7, max: 7 } } })
    expect(coarsen(incident, { ...strict, keep: ['roles'] }).incident).toBe(incident)
  })

  test('who is at a site, where sites are kept', () => {
    const sites = [{ id: 'test:base', name: 'Base', occupancy: [{ role: 'military', count: { min: 3 } }] }] as const
    const placed: CoarsenPolicy = { ...strict, place: 'keep' }
    expect(coarsenDataset({ sitrep: 1, sites }, placed).dataset.sites).toEqual([{ id: 'test:base', name: 'Base' }])
    expect(coarsenDataset({ sitrep: 1, sites }, { ...placed, keep: ['occupancy'] }).dataset.sites).toEqual(sites)
  })

  test('reports, at their time and without what leads to them', () => {
    const reports = [
      { id: 'test:r', publisher: 'Post', title: 'A title', published: { start: '2021-06-07', end: '2021-06-07' } },
    ] as const
    expect(coarsenDataset({ sitrep: 1, reports }, { ...strict, keep: ['reports'] }).dataset.reports).toEqual([
      { id: 'test:r', publisher: 'Post', published: { start: '2021-01-01', end: '2021-12-31' } },
    ])
  })

  test('an actor that is told twice, and once of a kind that is not kept, is not', () => {
    const actors = [
      { id: 'test:a', kind: 'militia' },
      { id: 'test:a', kind: 'individual' },
    ] as const
    expect(coarsenDataset({ sitrep: 1, actors }, publicPolicy).dataset).toEqual({ sitrep: 1 })
  })
})

describe('new ids', () => {
  test('follow through the dataset, and leave what leads to the feed', () => {
    const dataset: Dataset = {
      sitrep: 1,
      incidents: [
        { id: 'ucdp:2', kind: 'clash', origin: { feed: 'ucdp', id: '2', release: '2021-06-07', unit: 'incident' } },
        { id: 'ucdp:1', kind: 'attack', participants: [{ actor: 'ucdp:actor/9' }] },
      ],
      actors: [{ id: 'ucdp:actor/9', kind: 'armed-group' }],
      links: [{ id: 'x:l', from: { type: 'incident', id: 'ucdp:2' }, to: { type: 'incident', id: 'ucdp:1' }, kind: 'led-to' }],
      series: [{ id: 'x:s', scope: { op: 'participant', actor: ['ucdp:actor/9'] } }],
    }
    const { dataset: left, dropped } = coarsenDataset(dataset, publicPolicy)
    expect(left).toEqual({
      sitrep: 1,
      incidents: [
        { id: 'published:incident/1', kind: 'attack', participants: [{ actor: 'published:actor/1' }] },
        { id: 'published:incident/2', kind: 'clash', origin: { feed: 'ucdp', unit: 'incident' } },
      ],
      actors: [{ id: 'published:actor/1', kind: 'armed-group' }],
      links: [
        {
          id: 'published:link/1',
          from: { type: 'incident', id: 'published:incident/2' },
          to: { type: 'incident', id: 'published:incident/1' },
          kind: 'led-to',
        },
      ],
      series: [{ id: 'published:series/1', scope: { op: 'participant', actor: ['published:actor/1'] } }],
    })
    expect(dropped.at(-1)).toEqual({ path: [], what: 'renumbered' })
  })

  test('records that an incident was joined from go with the ids', () => {
    const incident: Incident = { id: 'a:1', mergedFrom: [{ id: 'a:1', origin: { feed: 'a', id: '1' } }, { id: 'b:1' }] }
    expect(coarsen(incident, strict).incident).toBe(incident)
    expect(coarsen(incident, publicPolicy).incident).toEqual({ id: 'published:incident/1' })
  })
})

describe('a policy with an error', () => {
  test.each([
    ['no place', { time: 'month', ids: 'keep' }],
    ['no ids', { place: 'admin1', time: 'month' }],
    ['a level that is none', { ...strict, place: 'admin3' }],
    ['a level that no policy tells', { ...strict, place: 'exact' }],
    ['a grid too fine', { ...strict, place: { grid: 0 } }],
    ['a grid that is no number', { ...strict, place: { grid: Number.NaN } }],
    ['a grid and something else', { ...strict, place: { grid: 1, level: 'admin1' } }],
    ['a unit that is none', { ...strict, time: 'hour' }],
    ['an unknown key', { ...strict, count: { below: 5 } }],
    ['an unknown thing to keep', { ...strict, keep: ['text'] }],
    ['a text for a list', { ...strict, keep: 'texts' }],
    ['a limit that is not whole', { ...strict, counts: { below: 1.5 } }],
    ['a limit below one', { ...strict, counts: { below: 0 } }],
    ['numbers for schemes', { ...strict, native: [1] }],
    ['nothing', null],
  ])('is refused: %s', (_, policy) => {
    expect(() => coarsenDataset({ sitrep: 1 }, policy as never)).toThrow(RangeError)
    expect(() => coarsen({ id: 'test:1' }, policy as never)).toThrow(RangeError)
  })
})

describe('what is no valid record', () => {
  test('keys that nobody knows, and values of another shape, are left out', () => {
    const odd = {
      id: 'test:1',
      kind: 'a text about the witness',
      status: { secret: true },
      when: { start: 'on Sunday', end: '2021-06-06' },
      where: 'behind the bakery',
      targets: 'the witness',
      harm: { killed: { total: 3 }, damage: ['x'] },
      witness: 'A. Person',
      ['__proto__']: { secret: true },
    } as unknown as Incident
    expect(coarsen(odd, { ...strict, time: 'keep' }).incident).toEqual({ id: 'test:1', when: { end: '2021-06-06' } })
    expect(coarsen(odd, everythingKept).incident).toEqual({ id: 'test:1', when: { end: '2021-06-06' } })
  })

  test('a point off the Earth is no point', () => {
    const odd: Incident = { id: 'test:1', where: { point: { lat: 133, lon: Number.NaN } } }
    expect(coarsen(odd, { ...strict, place: { grid: 1 } }).incident).toEqual({ id: 'test:1' })
  })

  test('without an id there is nothing to publish', () => {
    expect(() => coarsen({} as Incident, strict)).toThrow('An incident with an id is needed here.')
    expect(() => coarsen(null as unknown as Incident, strict)).toThrow(RangeError)
  })
})
