/** Several records of one incident resolved, and datasets. */
import { describe, expect, test } from 'vitest'
import { resolveDataset } from '../../src/resolve/resolve-dataset.js'
import { resolveRecords } from '../../src/resolve/resolve-records.js'
import type { Account } from '../../src/schema/account.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Quantity } from '../../src/schema/quantity.js'
import type { Report } from '../../src/schema/report.js'
import { between, exactly } from '../../src/value/quantity.js'

type Tells = Partial<Incident>
const recordsOf = (...tells: readonly Tells[]): readonly Incident[] => tells.map((one, n) => ({ id: `test:${n}`, ...one }))
const merged = (...tells: readonly Tells[]) => resolveRecords(recordsOf(...tells))
const incidentOf = (...tells: readonly Tells[]): Tells => {
  const { id: _, ...rest } = merged(...tells).incident
  return rest
}

describe('resolveRecords', () => {
  test('figures come from what the records allow together, never from addition', () => {
    const five: Tells = { harm: { killed: { total: exactly(5) } } }
    expect(incidentOf(five, five)).toEqual(five)
    expect(incidentOf(five, { harm: { killed: { total: exactly(7) } } })).toEqual({ harm: { killed: { total: between(5, 7) } } })
  })
  test('each holds another figure for the best, inside bounds that overlap: perhaps a dispute', () => {
    const disputed = (...totals: readonly Quantity[]) =>
      merged(...totals.map((total): Tells => ({ harm: { killed: { total } } }))).disputes.map(({ disputed: answer }) => answer)
    expect(disputed({ min: 1, best: 1 }, { min: 1, best: 12 })).toEqual(['maybe'])
    expect(disputed({ min: 0, best: 0 }, { min: 1, best: 1 })).toEqual(['maybe'])
    expect(disputed({ min: 1, best: 2, max: 2 }, { min: 3, best: 12 })).toEqual(['yes'])
    expect(disputed({ min: 1, best: 1 }, { min: 1 })).toEqual([])
    expect(disputed({ min: 1, best: 3 }, { min: 0, best: 3, max: 7 })).toEqual([])
    expect(disputed({ min: 1, best: 3, approximate: true }, { min: 3, best: 3 })).toEqual([])
  })
  test('thousands of records that tell one of a few things', { timeout: 20_000 }, () => {
    const began = performance.now()
    const day = (n: number): string => `2021-06-${String(10 + (n % 20))}`
    const { fields } = merged(
      ...Array.from(
        { length: 3_000 },
        (_, n): Tells => ({
          when: { start: day(n), end: day(n) },
          where: { country: 'IRQ', name: `Place ${n % 20}` },
          harm: { killed: { total: exactly(n % 5) } },
        }),
      ),
    )
    expect(fields.map(({ told, disputed }) => [told.length, disputed])).toEqual([
      [3_000, 'yes'],
      [3_000, 'maybe'],
      [3_000, 'yes'],
    ])
    // All pairs took minutes.
    expect(performance.now() - began).toBeLessThan(15_000)
  })
  test('the id is the one that is asked for, or the smallest', () => {
    expect(resolveRecords([{ id: 'test:b' }, { id: 'test:a' }]).incident).toEqual({ id: 'test:a' })
    expect(resolveRecords([{ id: 'test:b' }], {}, { incident: 'test:z' }).incident).toEqual({ id: 'test:z' })
    expect(() => resolveRecords([])).toThrow(TypeError)
    expect(() => resolveRecords([{ id: 'test:b' }], { killed: 'newest' as 'latest' })).toThrow('No rule')
  })
  test('where the record came from is left to the caller', () => {
    expect(incidentOf({ origin: { feed: 'test' } })).toEqual({})
  })
  test('who tells it are the records, by the reports that they name', () => {
    const { fields } = merged({ kind: 'attack', reports: ['test:r2', 'test:r1'] }, { kind: 'attack' })
    expect(fields).toEqual([
      {
        path: ['kind'],
        told: [
          { value: 'attack', by: 'test:0', reports: ['test:r1', 'test:r2'] },
          { value: 'attack', by: 'test:1', reports: [] },
        ],
        disputed: 'no',
        taken: 'attack',
        rule: 'agreed',
      },
    ])
  })
  test('a record is as reliable as the best of its reports, and as late as the last', () => {
    const reports: readonly Report[] = [
      { id: 'test:r0', grade: { reliability: 'D' }, published: { start: '2021-06-01', end: '2021-06-01' } },
      { id: 'test:r1', grade: { reliability: 'A' }, published: { start: '2021-06-05', end: '2021-06-05' } },
      { id: 'test:r2', grade: { reliability: 'B' }, published: { start: '2021-06-09', end: '2021-06-09' } },
    ]
    const records = recordsOf(
      { kind: 'attack', reports: ['test:r0', 'test:r1'] },
      { kind: 'clash', reports: ['test:r2'] },
      { kind: 'riot', reports: ['test:r0', 'test:r2'] },
      { kind: 'other' },
    )
    const left = (kind: 'most-reliable' | 'latest' | 'earliest' | 'majority') => {
      // The first three without one of them, and all three.
      const lists = records.map((_, n) => records.filter((__, m) => m !== n && m !== 3))
      return lists.map((list) => resolveRecords(list, { kind }, { reports }).incident.kind)
    }
    expect(left('most-reliable')).toEqual([undefined, 'attack', 'attack', 'attack'])
    expect(left('latest')).toEqual([undefined, 'riot', 'clash', undefined])
    expect(left('earliest')).toEqual(['riot', undefined, 'attack', undefined])
    // Of a record without reports nobody knows when it was told.
    expect(
      resolveRecords([...records.slice(0, 1), ...records.slice(3)], { kind: 'latest' }, { reports }).incident.kind,
    ).toBeUndefined()
    // A record without reports counts for itself.
    expect(
      resolveRecords([...records.slice(1, 2), ...records.slice(3)], { kind: 'majority' }, { reports }).incident.kind,
    ).toBeUndefined()
  })

  test('names and texts: the first that the rules leave, and no dispute', () => {
    const told = recordsOf({ name: 'A', text: 'Long.', reports: ['test:r0'] }, { name: 'B', text: 'Long.', reports: ['test:r1'] })
    const plain = resolveRecords(told)
    expect([plain.incident.name, plain.incident.text, plain.disputes]).toEqual(['A', 'Long.', []])
    expect(plain.fields.map(({ path, rule }) => [path[0], rule])).toEqual([
      ['name', 'first'],
      ['text', 'agreed'],
    ])
    const official = resolveRecords(told, { default: 'official-first' }, { reports: [{ id: 'test:r1', kind: 'official' }] })
    expect([official.incident.name, official.fields[0]?.rule]).toEqual(['B', 'official-first'])
  })

  const [known, unknown] = [{ actor: 'test:x', role: 'attacker' } as const, { actor: 'test:x' } as const]
  const other = { actor: 'test:y', role: 'attacker' } as const
  test.each<[string, Tells, Tells, Tells, string]>([
    ['one list says more of one', { participants: [unknown] }, { participants: [known] }, { participants: [known] }, 'no'],
    [
      'one actor in two roles',
      { participants: [known] },
      { participants: [{ actor: 'test:x', role: 'defender' }] },
      { participants: [known, { actor: 'test:x', role: 'defender' }], incomplete: ['participants'] },
      'maybe',
    ],
    [
      'lists that differ',
      { participants: [known] },
      { participants: [known, other] },
      { participants: [known, other], incomplete: ['participants'] },
      'maybe',
    ],
    [
      'a list that is not whole inside one that is',
      { participants: [known], incomplete: ['participants'] },
      { participants: [known, other] },
      { participants: [known, other] },
      'no',
    ],
    [
      'two lists that are not whole',
      { participants: [known], incomplete: ['participants'] },
      { participants: [other], incomplete: ['participants'] },
      { participants: [known, other], incomplete: ['participants'] },
      'no',
    ],
    [
      'nobody and somebody',
      { participants: [] },
      { participants: [known] },
      { participants: [known], incomplete: ['participants'] },
      'yes',
    ],
    [
      'targets',
      { targets: [{ category: 'military' }] },
      { targets: [{ category: 'military', site: 'test:base' }] },
      { targets: [{ category: 'military', site: 'test:base' }] },
      'no',
    ],
    [
      'a list that names both forms',
      { targets: [{ category: 'military' }, { category: 'military', site: 'test:base' }] },
      { targets: [{ category: 'military', site: 'test:base' }] },
      { targets: [{ category: 'military' }, { category: 'military', site: 'test:base' }], incomplete: ['targets'] },
      'maybe',
    ],
  ])('%s', (_, a, b, expected, disputed) => {
    const { incident, fields } = merged(a, b)
    expect(incident).toEqual({ id: 'test:0', ...expected })
    expect(fields[0]?.disputed).toBe(disputed)
  })

  test('the finest of several forms is taken', () => {
    const [coarse, fine, finest] = [
      { category: 'military' },
      { category: 'military', site: 'test:base' },
      { category: 'military', site: 'test:base', name: 'A' },
    ] as const
    const { incident } = merged({ targets: [coarse] }, { targets: [fine] }, { targets: [finest] })
    expect(incident).toEqual({ id: 'test:0', targets: [finest] })
    // One list names two of them, so that these are two.
    expect(merged({ targets: [coarse] }, { targets: [fine, finest] }).incident.targets).toEqual([finest, fine])
  })
  test('a list that nobody tells, and that is known not to be whole, stays so', () => {
    expect(incidentOf({ incomplete: ['targets', 'weapons'] }, {})).toEqual({ incomplete: ['targets', 'weapons'] })
    expect(incidentOf({ incomplete: ['targets'] }, { targets: [{ name: 'A' }] })).toEqual({ targets: [{ name: 'A' }] })
  })
  test('reports and native codes of all, each once', () => {
    const [one, two] = [
      { scheme: 'test:code', code: '1' },
      { scheme: 'test:code', code: '2' },
    ] as const
    expect(incidentOf({ native: [one, two], reports: ['test:r0'] }, { native: [two], reports: ['test:r0'] })).toEqual({
      native: [one, two],
      reports: ['test:r0'],
    })
    expect(incidentOf({ reports: ['test:r0'] }, { reports: ['test:r1'] })).toEqual({
      reports: ['test:r0', 'test:r1'],
      incomplete: ['reports'],
    })
    expect(incidentOf({ reports: ['test:r0', 'test:r1'], incomplete: ['reports'] }, { reports: ['test:r0'] })).toEqual({
      reports: ['test:r0', 'test:r1'],
      incomplete: ['reports'],
    })
    expect(incidentOf({ reports: ['test:r0'], incomplete: ['reports'] }, { reports: ['test:r0', 'test:r1'] })).toEqual({
      reports: ['test:r0', 'test:r1'],
    })
  })
  test('keys of a user are kept where no two records tell them differently', () => {
    const keys = (json: string): Tells => ({ extra: JSON.parse(json) as NonNullable<Incident['extra']> })
    const { incident, disputes } = merged(
      keys('{"a":1,"b":[1],"__proto__":{"x":1}}'),
      keys('{"a":2,"b":[1],"c":null,"__proto__":{"x":1}}'),
    )
    expect(JSON.stringify(incident.extra)).toBe('{"__proto__":{"x":1},"b":[1],"c":null}')
    expect(disputes.map(({ path, disputed, told }) => [path, disputed, told.map(({ value }) => value)])).toEqual([
      [['extra', 'a'], 'maybe', [1, 2]],
    ])
  })
})

describe('resolveDataset', () => {
  const told = (record: Tells, ...says: readonly Partial<Account>[]) =>
    resolveDataset({
      sitrep: 1,
      incidents: [{ id: 'test:1', ...record }],
      accounts: says.map((one, n) => ({ id: `test:a${n}`, report: `test:r${n}`, incidents: ['test:1'], ...one })),
    }).dataset.incidents?.[0]
  const civilians = (count: number) => ({ dimension: 'role', value: 'civilian', count: exactly(count) }) as const
  const [rocket, drone] = [{ category: 'rocket' }, { category: 'uncrewed-aircraft' }] as const

  test('without accounts it is the same dataset', () => {
    const dataset = { sitrep: 1, incidents: [{ id: 'test:1' }], accounts: [] } as const
    expect(resolveDataset(dataset)).toEqual({ dataset, resolutions: [] })
    expect(resolveDataset(dataset).dataset).toBe(dataset)
  })
  test('what accounts tell takes the place of what the record tells; the rest stays', () => {
    expect(told({ kind: 'attack', outcome: 'failed', name: 'A', reports: ['test:r9'] }, { outcome: 'completed' })).toEqual({
      id: 'test:1',
      kind: 'attack',
      outcome: 'completed',
      name: 'A',
      reports: ['test:r9'],
    })
    expect(told({}, { outcome: 'completed' })).toEqual({ id: 'test:1', outcome: 'completed', reports: ['test:r0'] })
  })
  test('what they leave undecided the record does not tell any more', () => {
    expect(
      told(
        { kind: 'attack', harm: { damage: 'none' } },
        { kind: 'attack', harm: { damage: 'none' } },
        { kind: 'clash', harm: { damage: 'some' } },
      ),
    ).toEqual({
      id: 'test:1',
      reports: ['test:r0', 'test:r1'],
    })
  })
  test('figures of the record stay beside those of the accounts, where both can be right', () => {
    const record: Tells = { harm: { killed: { total: exactly(5), parts: [civilians(1)] }, damage: 'some' } }
    expect(told(record, { harm: { killed: { parts: [civilians(3)] } } })?.harm).toEqual({
      killed: { total: exactly(5), parts: [civilians(3)] },
      damage: 'some',
    })
    expect(told(record, { harm: { killed: { parts: [civilians(6)] } } })?.harm?.killed).toEqual({ parts: [civilians(6)] })
    expect(told(record, { harm: { injured: { total: exactly(2) } } })?.harm).toEqual({
      ...record.harm,
      injured: { total: exactly(2) },
    })
  })
  test('weapons of the record stay where no account tells of them', () => {
    const record: Tells = { weapons: [{ ...rocket, launched: exactly(9) }, drone], incomplete: ['weapons'] }
    expect(told(record, { weapons: [{ ...rocket, launched: exactly(2) }] })).toMatchObject({
      weapons: [{ ...rocket, launched: exactly(2) }, drone],
      incomplete: ['weapons'],
    })
    expect(told(record, { weapons: [] })?.weapons).toEqual([])
    expect(told(record, { kind: 'attack' })?.weapons).toEqual(record.weapons)
    // Nobody says that this one had them.
    expect(told(record, { weapons: [rocket], incidents: ['test:1', 'test:2'] })?.weapons).toEqual(record.weapons)
  })
  test('a policy that keeps weapons open leaves the list out', () => {
    const { dataset } = resolveDataset(
      {
        sitrep: 1,
        incidents: [{ id: 'test:1', weapons: [rocket] }],
        accounts: [rocket, drone].map((use, n) => ({
          id: `test:a${n}`,
          report: 'test:r',
          incidents: ['test:1'],
          weapons: [use],
        })),
      },
      { weapons: 'keep-all' },
    )
    expect(dataset.incidents?.[0]).not.toHaveProperty('weapons')
  })
  test('reports and sites of the dataset are used', () => {
    const { dataset, resolutions } = resolveDataset(
      {
        sitrep: 1,
        incidents: [{ id: 'test:1' }, { id: 'test:1' }],
        reports: [{ id: 'test:r1', kind: 'official' }],
        sites: [{ id: 'test:airport' }, { id: 'test:camp', parent: 'test:airport' }],
        accounts: [
          { id: 'test:a0', report: 'test:r0', incidents: ['test:1'], kind: 'clash', where: { site: 'test:airport' } },
          { id: 'test:a1', report: 'test:r1', incidents: ['test:1'], kind: 'attack', where: { site: 'test:camp' } },
        ],
      },
      { kind: 'official-first' },
    )
    const expected = { id: 'test:1', kind: 'attack', where: { site: 'test:camp' }, reports: ['test:r0', 'test:r1'] }
    expect(dataset.incidents).toEqual([expected, expected])
    expect(resolutions.map(({ incident }) => incident)).toEqual([expected])
  })
})
