/** Accounts resolved, field by field. */
import { describe, expect, test } from 'vitest'
import { resolve } from '../../src/resolve/resolve.js'
import type { Account } from '../../src/schema/account.js'
import type { Extent } from '../../src/schema/extent.js'
import type { HarmPart } from '../../src/schema/harm.js'
import type { Place } from '../../src/schema/place.js'
import type { Quantity } from '../../src/schema/quantity.js'
import { clockTime, day, moment, span } from '../../src/value/extent.js'
import { about, atLeast, atMost, between, exactly } from '../../src/value/quantity.js'
import { both, fieldAt, killed, resolved, type Says } from './accounts.js'

describe('which accounts', () => {
  const one = { id: 'test:a', report: 'test:r', incidents: ['test:1'] } as const
  test('those of the one incident that all share, or of the one that is asked for', () => {
    expect(resolve([one, { ...one, id: 'test:b', incidents: both }]).incident.id).toBe('test:1')
    expect(resolve([one, { ...one, id: 'test:b', incidents: ['test:2'] }], {}, { incident: 'test:2' }).incident).toEqual({
      id: 'test:2',
      reports: ['test:r'],
    })
  })
  test('which incident is meant is not guessed', () => {
    expect(() => resolve([])).toThrow(TypeError)
    expect(() => resolve([one, { ...one, incidents: ['test:2'] }])).toThrow('different incidents')
    expect(() => resolve([{ ...one, incidents: both }])).toThrow('All accounts tell of test:1 and test:2')
    expect(() => resolve([one], {}, { incident: 'test:2' })).toThrow('No account tells of "test:2"')
  })
  test('superseded and retracted ones drop out and are named', () => {
    const says: readonly Says[] = [
      killed(exactly(1)),
      { ...killed(exactly(2)), supersedes: 'test:a0' },
      { ...killed(exactly(3)), supersedes: 'test:a1', retracted: day('2021-06-09') },
    ]
    const { incident, superseded, retracted, fields } = resolved(says)
    expect(incident).toEqual({ id: 'test:1', reports: ['test:r1'], harm: { killed: { total: exactly(2) } } })
    expect([superseded, retracted]).toEqual([['test:a0'], ['test:a2']])
    expect(fields).toHaveLength(1)
  })
  test('where none stands, nothing is told', () => {
    const { incident, fields } = resolved([{ ...killed(exactly(1)), retracted: day('2021-06-09') }])
    expect([incident, fields]).toEqual([{ id: 'test:1' }, []])
  })
  test('one account is one, in whatever order its keys stand', () => {
    const other: Account = { incidents: ['test:1'], report: 'test:r', id: 'test:a' }
    expect(
      resolve([
        { ...one, ...killed(exactly(1)) },
        { ...killed(exactly(1)), ...other },
      ]).fields[0]?.told,
    ).toHaveLength(1)
  })
  test('two accounts with one id that say something else both count', () => {
    const accounts: readonly Account[] = [
      { ...one, ...killed(exactly(1)) },
      { ...one, ...killed(exactly(2)) },
    ]
    expect(resolve(accounts).incident.harm?.killed?.total).toEqual(between(1, 2))
    expect(resolve(accounts.toReversed())).toEqual(resolve(accounts))
  })
})

describe('when', () => {
  const times = (...whens: readonly Extent[]) => {
    const { fields, incident } = resolved(whens.map((when) => ({ when })))
    const { path, disputed, rule, overlap } = fields[0] ?? {}
    return { path, disputed, rule, ...(overlap !== undefined && { overlap }), when: incident.when }
  }
  test('the finer of two that differ in precision alone', () => {
    expect(times(day('2021-06-06'), moment('2021-06-06T12:30'))).toEqual({
      path: ['when'],
      disputed: 'no',
      rule: 'finest',
      when: moment('2021-06-06T12:30'),
    })
  })
  test('a time of day joined with a date', () => {
    const joint = moment('2021-06-06T00:15')
    expect(times(clockTime('00:15'), day('2021-06-06'))).toMatchObject({ disputed: 'no', rule: 'joint', when: joint })
    expect(times(clockTime('00:15'), span('2021-06-06', '2021-06-08'), span('2021-06-05', '2021-06-06'))).toMatchObject({
      disputed: 'no',
      rule: 'joint',
      overlap: joint,
      when: { ...span('2021-06-05', '2021-06-08'), ...clockTime('00:15') },
    })
  })
  test('a time of day that is at odds with a dated one is dated by it, and nothing is averaged', () => {
    expect(times(clockTime('10:00'), moment('2021-06-06T09:00'), moment('2021-06-06T12:00'))).toMatchObject({
      path: ['when', 'clock'],
      disputed: 'yes',
      rule: 'hull',
      when: span('2021-06-06T09:00', '2021-06-06T12:00'),
    })
  })
  test('times that overlap: both can be right, and their hull is taken', () => {
    expect(times(span('2021-06-01', '2021-06-05'), span('2021-06-04', '2021-06-09'))).toEqual({
      path: ['when'],
      disputed: 'no',
      rule: 'hull',
      overlap: span('2021-06-04', '2021-06-05'),
      when: span('2021-06-01', '2021-06-09'),
    })
  })
  test('two days are at odds with more than the clock', () => {
    expect(times(moment('2021-06-05T23:50'), moment('2021-06-06T00:10')).path).toEqual(['when'])
    expect(times(moment('2021-06-06T23:50'), moment('2021-06-06T00:10')).path).toEqual(['when', 'clock'])
    expect(times(clockTime('23:50'), clockTime('00:10')).path).toEqual(['when', 'clock'])
  })
  test('words alone give way; different words alone are no time', () => {
    expect(times({ text: 'at night' }, day('2021-06-06')).when).toEqual(day('2021-06-06'))
    expect(times({ text: 'at night' }, { text: 'at dusk' })).toMatchObject({ disputed: 'no', when: undefined })
  })
  test('the words of the finest are kept, words that differ are not', () => {
    expect(times(day('2021-06-06'), { ...moment('2021-06-06T12:30'), text: '12:30' }).when?.text).toBe('12:30')
    expect(times({ ...day('2021-06-06'), text: 'Sunday' }, { ...day('2021-06-06'), text: 'domingo' }).when).toEqual(
      day('2021-06-06'),
    )
  })
  test('a 12-hour clock is offered only where times are at odds', () => {
    expect(fieldAt(resolved([{ when: moment('2021-06-06T12:30') }, { when: clockTime('12:30') }]), 'when')).not.toHaveProperty(
      'explanations',
    )
    expect(
      fieldAt(resolved([{ when: moment('2021-06-06T15:00') }, { when: clockTime('09:00') }]), 'when', 'clock'),
    ).not.toHaveProperty('explanations')
  })
  test('a time told of several incidents holds of each', () => {
    expect(resolved([{ when: day('2021-06-06'), incidents: both }]).incident.when).toEqual(day('2021-06-06'))
  })
})

describe('where', () => {
  const sites = [{ id: 'test:airport' }, { id: 'test:camp', parent: 'test:airport' }]
  const places = (...wheres: readonly Place[]) => {
    const resolution = resolved(
      wheres.map((where) => ({ where })),
      {},
      { sites },
    )
    const { disputed, rule } = fieldAt(resolution, 'where') ?? {}
    return [disputed, rule, resolution.incident.where]
  }
  test.each<[string, Place, Place, readonly unknown[]]>([
    ['finer', { country: 'IRQ' }, { country: 'IRQ', name: 'Kirkuk' }, ['no', 'finest', { country: 'IRQ', name: 'Kirkuk' }]],
    ['two countries', { country: 'IRQ' }, { country: 'SYR' }, ['yes', 'undecided', undefined]],
    ['two names', { country: 'IRQ', name: 'Kirkuk' }, { country: 'IRQ', name: 'Mosul' }, ['maybe', 'hull', { country: 'IRQ' }]],
    ['a site inside a site', { site: 'test:airport' }, { site: 'test:camp' }, ['no', 'finest', { site: 'test:camp' }]],
    [
      'near a site inside a site',
      { site: 'test:airport', country: 'IRQ' },
      { site: 'test:camp', relation: 'near', country: 'IRQ' },
      ['no', 'hull', { country: 'IRQ' }],
    ],
    [
      'inside a site inside a site that it was near to',
      { site: 'test:airport', relation: 'near', country: 'IRQ' },
      { site: 'test:camp', relation: 'inside', country: 'IRQ' },
      ['no', 'hull', { country: 'IRQ' }],
    ],
    [
      'another country of the site outside',
      { site: 'test:airport', country: 'SYR' },
      { site: 'test:camp', country: 'IRQ' },
      ['yes', 'undecided', undefined],
    ],
  ])('%s', (_, a, b, expected) => {
    expect(places(a, b)).toEqual(expected)
    expect(places(b, a)).toEqual(expected)
  })
})

describe('codes', () => {
  test.each<[string, Says, Says, readonly unknown[]]>([
    ['kinds', { kind: 'attack' }, { kind: 'clash' }, ['maybe', 'undecided', undefined]],
    ['outcomes', { outcome: 'attempted' }, { outcome: 'failed' }, ['no', 'finest', 'failed']],
    ['ends that exclude each other', { outcome: 'intercepted' }, { outcome: 'failed' }, ['yes', 'hull', 'attempted']],
    ['other ends', { outcome: 'completed' }, { outcome: 'failed' }, ['yes', 'undecided', undefined]],
    ['the same', { kind: 'attack' }, { kind: 'attack' }, ['no', 'agreed', 'attack']],
  ])('%s', (_, a, b, expected) => {
    const { fields } = resolved([a, b])
    expect(fields.map(({ disputed, rule, taken }) => [disputed, rule, taken])).toEqual([expected])
  })
})

describe('damage', () => {
  type Damage = NonNullable<NonNullable<Account['harm']>['damage']>
  const damages = (...told: readonly (Damage | readonly [Damage])[]) => {
    const { fields } = resolved(
      told.map(
        (one): Says => (typeof one === 'string' ? { harm: { damage: one } } : { harm: { damage: one[0] }, incidents: both }),
      ),
    )
    return fields.flatMap(({ disputed, rule, taken }) => [disputed, rule, taken])
  }
  test('of this incident', () => {
    expect(damages('some', 'major')).toEqual(['no', 'finest', 'major'])
    expect(damages('minor', 'major')).toEqual(['yes', 'hull', 'some'])
    expect(damages('none', 'minor')).toEqual(['yes', 'undecided', undefined])
    expect(damages('none', 'unknown')).toEqual(['no', 'finest', 'none'])
  })
  test('of several together: none is none in each, other damage may be elsewhere', () => {
    expect(damages(['none'])).toEqual(['no', 'agreed', 'none'])
    expect(damages(['some'])).toEqual(['no', 'undecided', undefined])
    expect(damages('none', ['some'])).toEqual(['maybe', 'undecided', undefined])
    expect(damages('some', ['none'])).toEqual(['yes', 'undecided', undefined])
    expect(damages('some', ['major'])).toEqual(['no', 'agreed', 'some'])
    expect(damages('minor', ['major'])).toEqual(['maybe', 'undecided', undefined])
  })
})

describe('casualties', () => {
  const civilians = (count: Quantity): HarmPart => ({ dimension: 'role', value: 'civilian', count })
  const told = (total: Quantity | undefined, ...parts: readonly HarmPart[]): Says => ({
    harm: { killed: { ...(total && { total }), ...(parts.length > 0 && { parts }) } },
  })
  test('total and parts are resolved each by itself', () => {
    const { incident, fields } = resolved([told(exactly(5), civilians(exactly(2))), told(between(4, 6), civilians(exactly(3)))])
    expect(incident.harm?.killed).toEqual({ total: exactly(5), parts: [civilians(between(2, 3))] })
    expect(fields.map(({ path, disputed, rule }) => [path.join(), disputed, rule])).toEqual([
      ['harm,killed,total', 'no', 'finest'],
      ['harm,killed,parts,role,civilian', 'yes', 'hull'],
    ])
  })
  test('children of other ages are other parts', () => {
    const children = (count: number, to?: number): HarmPart => ({
      dimension: 'age',
      value: 'child',
      count: exactly(count),
      ...(to && { years: { to } }),
    })
    const { fields, incident } = resolved([told(undefined, children(1)), told(undefined, children(2, 17))])
    expect(fields.map(({ path }) => path.slice(3))).toEqual([
      ['age', 'child'],
      ['age', 'child', '-17'],
    ])
    expect(incident.harm?.killed?.parts).toEqual([children(1), children(2, 17)])
  })
  test('more in a part than another one tells of the total: each is completed as if it alone were right', () => {
    const says = [told(exactly(2)), told(undefined, civilians(exactly(3)))]
    const { incident, disputes } = resolved(says)
    expect(incident.harm?.killed).toEqual({ total: atLeast(2), parts: [civilians(atMost(3))] })
    expect(resolved([told(exactly(3)), told(undefined, civilians(exactly(3)))]).disputes).toEqual([])
    const [total, part] = [
      ['harm', 'killed', 'total'],
      ['harm', 'killed', 'parts', 'role', 'civilian'],
    ]
    expect(disputes.map(({ path, disputed, against, rule }) => [path, disputed, against, rule])).toEqual([
      [total, 'yes', [part], 'hull'],
      [part, 'yes', [total], 'hull'],
    ])
    expect(resolved(says, { killed: 'keep-all' }).incident).not.toHaveProperty('harm')
    const official = resolved(says, { killed: 'official-first' }, { reports: [{ id: 'test:r0', kind: 'official' }] })
    expect(official.incident.harm?.killed).toEqual({ total: exactly(2), parts: [civilians(atMost(2))] })
    expect(official.disputes.map(({ rule }) => rule)).toEqual(['official-first', 'official-first'])
  })
  test('a contradiction that the hull already holds is named, and changes nothing', () => {
    const { incident, disputes } = resolved([told(exactly(2)), told(exactly(4), civilians(exactly(3)))])
    expect(incident.harm?.killed).toEqual({ total: between(2, 4), parts: [civilians(exactly(3))] })
    expect(disputes.map(({ path }) => path.at(-1))).toEqual(['total', 'civilian'])
  })
  test('figures of several incidents bound one from above alone, and their words are of all', () => {
    const five: Says = { ...told({ ...exactly(5), text: 'five in both' }), incidents: both }
    expect(resolved([five]).incident.harm?.killed?.total).toEqual(atMost(5))
    expect(fieldAt(resolved([five]), 'harm', 'killed', 'total')?.told).toEqual([
      { value: { ...exactly(5), text: 'five in both' }, by: 'test:a0', reports: ['test:r0'], togetherWith: ['test:2'] },
    ])
    expect(resolved([five, killed(exactly(3))]).incident.harm?.killed?.total).toEqual(exactly(3))
    expect(resolved([five, killed(exactly(6))])).toMatchObject({
      incident: { harm: { killed: { total: between(0, 6) } } },
      disputes: [{ disputed: 'yes' }],
    })
    // They contradict each other, though what each leaves for one of them does not.
    expect(resolved([five, { ...killed(exactly(6)), incidents: both }])).toMatchObject({
      incident: { harm: { killed: { total: atMost(6) } } },
      disputes: [{ disputed: 'yes' }],
    })
    expect(resolved([{ ...killed(about(5)), incidents: both }]).incident.harm?.killed?.total).toEqual({ min: 0 })
    const hedged: Says = { ...killed({ min: 0, best: 0, approximate: true }), incidents: both }
    expect(resolved([hedged]).incident.harm?.killed?.total).toEqual({ min: 0, best: 0, approximate: true })
  })
  test('what tells nothing is not told', () => {
    expect(resolved([{ harm: {} }, { harm: { killed: { parts: [] } } }]).incident).not.toHaveProperty('harm')
  })
  test('the same part told twice by one account is told by two', () => {
    const { incident } = resolved([told(undefined, civilians(exactly(1)), civilians(exactly(2)))])
    expect(incident.harm?.killed?.parts).toEqual([civilians(between(1, 2))])
  })
})
