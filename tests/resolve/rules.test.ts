/** Which of the values told a policy takes. */
import { describe, expect, test } from 'vitest'
import type { ResolutionPolicy, ResolutionRule } from '../../src/resolve/policy.js'
import { resolve } from '../../src/resolve/resolve.js'
import { resolveRecords } from '../../src/resolve/resolve-records.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Quantity } from '../../src/schema/quantity.js'
import type { Report } from '../../src/schema/report.js'
import { day } from '../../src/value/extent.js'
import { about, atLeast, atMost, between, exactly } from '../../src/value/quantity.js'
import { accountsOf, both, fieldAt, killed, resolved, type Says } from './accounts.js'

type Document = Omit<Report, 'id'>
const reportsOf = (...documents: readonly Document[]): readonly Report[] =>
  documents.map((document, n) => ({ id: `test:r${n}`, ...document }))

/** Totals of the killed that reports tell, and which is taken. */
const taken = (rule: ResolutionRule | readonly ResolutionRule[], ...told: readonly (readonly [Quantity, Document])[]) => {
  const resolution = resolved(
    told.map(([total]) => killed(total)),
    { killed: rule },
    { reports: reportsOf(...told.map(([, document]) => document)) },
  )
  const field = fieldAt(resolution, 'harm', 'killed', 'total')
  return [field?.taken, field?.rule]
}
const graded = (reliability: 'A' | 'B' | 'F', credibility?: '1' | '2' | '3' | '4' | '5' | '6'): Document => ({
  grade: { reliability, ...(credibility && { credibility }) },
})
const credible = (credibility: '1' | '3' | '4' | '6'): Document => ({ grade: { credibility } })
const on = (date: string, more: Document = {}): Document => ({ published: day(date), ...more })

describe('most-reliable, most-credible', () => {
  test('a better grade wins, on its own axis', () => {
    const told = [
      [exactly(2), graded('A', '5')],
      [exactly(7), graded('B', '1')],
    ] as const
    expect(taken('most-reliable', ...told)).toEqual([exactly(2), 'most-reliable'])
    expect(taken('most-credible', ...told)).toEqual([exactly(7), 'most-credible'])
  })
  test('F, 6 and no grade are never better and never worse', () => {
    expect(taken('most-reliable', [exactly(2), graded('F')], [exactly(7), graded('B')])).toEqual([between(2, 7), 'hull'])
    expect(taken('most-reliable', [exactly(2), {}], [exactly(7), graded('B')])).toEqual([between(2, 7), 'hull'])
    expect(taken('most-credible', [exactly(2), credible('6')], [exactly(7), credible('1')])).toEqual([between(2, 7), 'hull'])
    expect(taken('most-reliable', [exactly(2), {}], [exactly(7), graded('B')], [exactly(9), graded('A')])).toEqual([
      between(2, 9),
      'hull',
    ])
  })
  test('equal grades decide nothing', () => {
    expect(taken('most-reliable', [exactly(2), graded('A')], [exactly(7), graded('A')])).toEqual([between(2, 7), 'hull'])
  })
})

describe('latest, earliest', () => {
  const told = [
    [exactly(2), on('2021-06-05')],
    [exactly(7), on('2021-06-08')],
  ] as const
  test('by the dates of the reports', () => {
    expect(taken('latest', ...told)).toEqual([exactly(7), 'latest'])
    expect(taken('earliest', ...told)).toEqual([exactly(2), 'earliest'])
  })
  test('only what is later for certain', () => {
    expect(taken('latest', [exactly(2), on('2021-06-05')], [exactly(7), on('2021-06-05')])).toEqual([between(2, 7), 'hull'])
    // Two days in zones that are not told may be the same moment.
    expect(taken('latest', [exactly(2), on('2021-06-05')], [exactly(7), on('2021-06-06')])).toEqual([between(2, 7), 'hull'])
    expect(taken('latest', [exactly(2), {}], [exactly(7), on('2021-06-06')])).toEqual([between(2, 7), 'hull'])
    expect(taken('latest', [exactly(2), {}], ...told)).toEqual([between(2, 7), 'hull'])
  })
  test('what draws on another report is later', () => {
    expect(taken('latest', [exactly(2), {}], [exactly(7), { basedOn: ['test:r0'] }])).toEqual([exactly(7), 'latest'])
    expect(taken('earliest', [exactly(2), {}], [exactly(7), { basedOn: ['test:r0'] }])).toEqual([exactly(2), 'earliest'])
    // By way of others too, which tell nothing of it.
    const reports = reportsOf({}, { basedOn: ['test:agency'] }).concat({ id: 'test:agency', basedOn: ['test:r0'] })
    expect(
      resolved([killed(exactly(2)), killed(exactly(7))], { killed: 'latest' }, { reports }).incident.harm?.killed?.total,
    ).toEqual(exactly(7))
  })
  test('so is a later stage of the same author or publisher', () => {
    const ofOne = (stage: 'initial' | 'final', author = 'A. Invented'): Document => ({ stage, author })
    expect(taken('latest', [exactly(2), ofOne('initial')], [exactly(7), ofOne('final')])).toEqual([exactly(7), 'latest'])
    expect(taken('latest', [exactly(2), ofOne('initial')], [exactly(7), ofOne('final', 'B. Invented')])).toEqual([
      between(2, 7),
      'hull',
    ])
    const paper = (stage: 'initial' | 'update', author?: string): Document => ({
      stage,
      publisher: 'Daily',
      ...(author && { author }),
    })
    expect(taken('latest', [exactly(2), paper('initial')], [exactly(7), paper('update')])).toEqual([exactly(7), 'latest'])
    expect(taken('latest', [exactly(2), paper('initial', 'A.')], [exactly(7), paper('update', 'B.')])).toEqual([
      between(2, 7),
      'hull',
    ])
  })
  test('signs that contradict each other decide nothing', () => {
    const [first, second] = [on('2021-06-09'), on('2021-06-01', { basedOn: ['test:r0'] })]
    expect(taken('latest', [exactly(2), first], [exactly(7), second])).toEqual([between(2, 7), 'hull'])
    expect(taken('latest', [exactly(2), first], [exactly(7), second], [exactly(9), {}])).toEqual([between(2, 9), 'hull'])
    // Each is later than another one: nobody is the latest.
    const circle = [
      on('2021-06-01', { author: 'A.', stage: 'final' }),
      on('2021-06-09'),
      { author: 'A.', stage: 'initial', basedOn: ['test:r1'] },
    ] as const
    expect(taken('latest', [exactly(1), circle[0]], [exactly(2), circle[1]], [exactly(3), circle[2]])).toEqual([
      between(1, 3),
      'hull',
    ])
  })
  test('the state of an inquiry is the latest where no policy says otherwise', () => {
    const says: readonly Says[] = [{ status: 'reported' }, { status: 'closed' }]
    const reports = reportsOf(on('2021-06-05'), on('2021-06-08'))
    expect(resolved(says, undefined, { reports }).incident.status).toBe('closed')
    expect(resolved(says, {}, { reports }).incident.status).toBe('closed')
    expect(resolved(says, { default: 'hull' }, { reports }).incident).not.toHaveProperty('status')
    expect(resolved(says).incident).not.toHaveProperty('status')
  })
})

describe('majority', () => {
  test('most reports', () => {
    expect(taken('majority', [exactly(2), {}], [exactly(7), {}], [exactly(2), {}])).toEqual([exactly(2), 'majority'])
    expect(taken('majority', [exactly(2), {}], [exactly(7), {}])).toEqual([between(2, 7), 'hull'])
  })
  test('reports that rest on each other, or on the same one, count once', () => {
    const copy = { basedOn: ['test:agency'] }
    expect(taken('majority', [exactly(2), copy], [exactly(2), copy], [exactly(7), {}], [exactly(7), {}])).toEqual([
      exactly(7),
      'majority',
    ])
    expect(taken('majority', [exactly(2), {}], [exactly(2), { basedOn: ['test:r0'] }], [exactly(7), {}])).toEqual([
      between(2, 7),
      'hull',
    ])
  })
  test('a coarser value supports each finer one inside it, and not the other way', () => {
    expect(taken('majority', [exactly(2), {}], [exactly(7), {}], [atLeast(5), {}])).toEqual([exactly(7), 'majority'])
    expect(taken('majority', [exactly(2), {}], [exactly(7), {}], [atLeast(1), {}])).toEqual([between(2, 7), 'hull'])
  })
  test('one report with several accounts counts once', () => {
    const accounts = accountsOf(killed(exactly(2)), { ...killed(exactly(2)), report: 'test:r0' }, killed(exactly(7)))
    expect(resolve(accounts, { killed: 'majority' }).incident.harm?.killed?.total).toEqual(between(2, 7))
  })
})

describe('lowest-credible', () => {
  test('the lowest figure of the credible reports', () => {
    expect(
      taken('lowest-credible', [exactly(2), credible('4')], [exactly(5), credible('3')], [exactly(7), credible('1')]),
    ).toEqual([exactly(5), 'lowest-credible'])
    expect(taken('lowest-credible', [exactly(2), {}], [exactly(5), credible('3')])).toEqual([exactly(5), 'lowest-credible'])
    expect(taken('lowest-credible', [about(8), credible('1')], [between(7, 9), credible('1')])).toEqual([
      between(7, 9),
      'lowest-credible',
    ])
  })
  test('without a credible report it does not decide', () => {
    expect(taken('lowest-credible', [exactly(2), {}], [exactly(5), {}])).toEqual([between(2, 5), 'hull'])
    expect(taken('lowest-credible', [exactly(2), credible('4')], [exactly(5), credible('6')])).toEqual([between(2, 5), 'hull'])
  })
  test('figures of several incidents together are not looked at', () => {
    const says = [{ ...killed(exactly(1)), incidents: both }, killed(exactly(5)), killed(exactly(6))]
    const reports = reportsOf(credible('1'), credible('1'), credible('1'))
    expect(resolved(says, { killed: 'lowest-credible' }, { reports }).incident.harm?.killed?.total).toEqual(exactly(5))
  })
  test('codes have no lowest', () => {
    const reports = reportsOf(credible('1'), credible('1'))
    const damages: readonly Says[] = [{ harm: { damage: 'minor' } }, { harm: { damage: 'major' } }]
    expect(resolved(damages, { damage: 'lowest-credible' }, { reports }).incident.harm?.damage).toBe('some')
  })
})

describe('official-first, prefer', () => {
  const news: Document = { kind: 'news' }
  const official: Document = { kind: 'official' }
  test('what officials say, where they do', () => {
    expect(taken('official-first', [exactly(2), news], [exactly(7), official])).toEqual([exactly(7), 'official-first'])
    expect(taken('official-first', [exactly(2), news], [exactly(7), news])).toEqual([between(2, 7), 'hull'])
    // It counts too where it is coarser.
    expect(taken('official-first', [exactly(2), news], [atLeast(1), official])).toEqual([atLeast(1), 'official-first'])
  })
  test('the reports that are preferred, where they tell it', () => {
    const prefer = (...reports: readonly string[]): ResolutionRule => ({ rule: 'prefer', reports })
    expect(taken(prefer('test:r0'), [exactly(2), news], [exactly(7), official])).toEqual([exactly(2), 'prefer'])
    expect(taken(prefer('test:r9'), [exactly(2), news], [exactly(7), official])).toEqual([between(2, 7), 'hull'])
  })
  test('the feeds that are preferred, of records that name no report', () => {
    const at = (country: string, lat: number): Partial<Incident> => ({ where: { country, point: { lat, lon: 44 } } })
    const records: readonly Incident[] = [
      { id: 'a:1', ...at('IRQ', 33), kind: 'attack' },
      { id: 'ab:1', ...at('IRQ', 34) },
      { id: 'b:1', ...at('IRQ', 35), reports: ['a:r1'] },
    ]
    const where = (rule: ResolutionRule | readonly ResolutionRule[]) => resolveRecords(records, { where: rule }).incident.where
    expect(where('hull')).toEqual({ country: 'IRQ' })
    expect(where({ rule: 'prefer', feeds: ['a'] })).toEqual(records[0]?.where)
    expect(where({ rule: 'prefer', feeds: ['ab'] })).toEqual(records[1]?.where)
    expect(where({ rule: 'prefer', feeds: ['c', 'a:1'] })).toEqual({ country: 'IRQ' })
    expect(where({ rule: 'prefer', feeds: ['ab'], reports: ['a:r1'] })).toEqual({ country: 'IRQ' })
    expect(where({ rule: 'prefer', reports: ['a:r1'] })).toEqual(records[2]?.where)
    expect(
      where([
        { rule: 'prefer', feeds: ['a', 'ab'] },
        { rule: 'prefer', feeds: ['ab'] },
      ]),
    ).toEqual(records[1]?.where)
    // What the preferred feed does not tell, others may.
    const kind = resolveRecords(records, { kind: { rule: 'prefer', feeds: ['b'] } })
    expect(kind.incident.kind).toBe('attack')
  })
})

describe('what becomes of what is left', () => {
  test('overlap: the common part, where there is one', () => {
    expect(taken('overlap', [between(2, 6), {}], [between(4, 9), {}])).toEqual([between(4, 6), 'overlap'])
    expect(taken('overlap', [between(2, 3), {}], [between(4, 9), {}])).toEqual([between(2, 9), 'hull'])
  })
  test('keep-all: nothing, while it is in dispute', () => {
    expect(taken('keep-all', [exactly(2), {}], [exactly(7), {}])).toEqual([undefined, 'keep-all'])
    expect(taken('keep-all', [exactly(2), {}], [atLeast(1), {}])).toEqual([exactly(2), 'finest'])
    expect(taken('keep-all', [exactly(2), {}], [exactly(2), {}])).toEqual([exactly(2), 'agreed'])
    const kinds = resolved([{ kind: 'attack' }, { kind: 'clash' }], { kind: 'keep-all' })
    expect(fieldAt(kinds, 'kind')).toMatchObject({ disputed: 'maybe', rule: 'keep-all' })
  })
  test('keep-all: what the rules before it left out is in no dispute any more', () => {
    const told = [
      [exactly(2), { kind: 'official' }],
      [atLeast(1), { kind: 'official' }],
      [exactly(7), { kind: 'news' }],
    ] as const
    expect(taken(['official-first', 'keep-all'], ...told)[0]).toEqual(exactly(2))
  })
  test('figures told of several together are not the best ones of this incident', () => {
    const told = (incidents: Partial<Says>) => [{ ...killed({ min: 1, best: 1 }), ...incidents }, killed({ min: 1, best: 12 })]
    expect(fieldAt(resolved(told({})), 'harm', 'killed', 'total')?.disputed).toBe('maybe')
    expect(fieldAt(resolved(told({ incidents: both })), 'harm', 'killed', 'total')?.disputed).toBe('no')
    const atMostSix: Says = { ...killed({ min: 1, best: 5, max: 6 }), incidents: both }
    expect(fieldAt(resolved([atMostSix, killed({ min: 3, best: 4 })]), 'harm', 'killed', 'total')?.disputed).toBe('no')
  })
  test('of many that tell the same, one may tell it of this incident alone', () => {
    const some: Says = { harm: { damage: 'some' } }
    const says = [
      { harm: { damage: 'none' } } as const,
      some,
      ...Array.from({ length: 8 }, (): Says => ({ ...some, incidents: both })),
    ]
    expect(fieldAt(resolved(says), 'harm', 'damage')?.disputed).toBe('yes')
    expect(fieldAt(resolved(says.filter((one) => one !== some)), 'harm', 'damage')?.disputed).toBe('maybe')
  })
  test('the last of these rules counts', () => {
    expect(taken(['keep-all', 'hull'], [exactly(2), {}], [exactly(7), {}])).toEqual([between(2, 7), 'hull'])
    expect(taken(['hull', 'keep-all'], [exactly(2), {}], [exactly(7), {}])).toEqual([undefined, 'keep-all'])
  })
  test('hull: the finest inside all others, else what holds all; an overlap is shown', () => {
    expect(taken('hull', [between(2, 6), {}], [between(4, 9), {}])).toEqual([between(2, 9), 'hull'])
    expect(taken([], [exactly(2), {}], [atMost(3), {}])).toEqual([exactly(2), 'finest'])
    const resolution = resolved([killed(between(2, 6)), killed(between(4, 9))])
    expect(fieldAt(resolution, 'harm', 'killed', 'total')).toMatchObject({ disputed: 'no', overlap: between(4, 6) })
    expect(fieldAt(resolved([killed(exactly(2)), killed(atLeast(1))]), 'harm', 'killed', 'total')).not.toHaveProperty('overlap')
  })
})

describe('policies', () => {
  test('rules narrow one after the other', () => {
    const told = [
      [exactly(1), on('2021-06-09', { kind: 'news' })],
      [exactly(2), on('2021-06-05', { kind: 'official' })],
      [exactly(7), on('2021-06-08', { kind: 'official' })],
    ] as const
    expect(taken(['official-first', 'latest'], ...told)).toEqual([exactly(7), 'latest'])
    expect(taken(['latest', 'official-first'], ...told)).toEqual([exactly(7), 'official-first'])
    expect(taken(['official-first', 'keep-all'], ...told)).toEqual([undefined, 'keep-all'])
  })
  test('a rule of one field is none of another, and default is of all that have none', () => {
    const says = [
      { ...killed(exactly(2)), kind: 'attack' },
      { ...killed(exactly(7)), kind: 'clash' },
    ] as const
    const reports = reportsOf({ kind: 'official' }, {})
    expect(resolved(says, { kind: 'official-first' }, { reports }).incident).toMatchObject({
      kind: 'attack',
      harm: { killed: { total: between(2, 7) } },
    })
    const others = resolved(says, { default: 'official-first', killed: 'hull' }, { reports })
    expect(others.incident).toMatchObject({ kind: 'attack', harm: { killed: { total: between(2, 7) } } })
  })
  test('a rule or a field that is none is refused', () => {
    const accounts = accountsOf(killed(exactly(2)))
    expect(() => resolve(accounts, { killed: 'newest' } as unknown as ResolutionPolicy)).toThrow(
      'No rule for "killed" is "newest"',
    )
    expect(() => resolve(accounts, { kiled: 'latest' } as unknown as ResolutionPolicy)).toThrow('called "kiled"')
    expect(() => resolve(accounts, { killed: { rule: 'prefer' } } as unknown as ResolutionPolicy)).toThrow(TypeError)
    expect(() => resolve(accounts, { killed: { rule: 'prefer', feeds: 'a' } } as unknown as ResolutionPolicy)).toThrow('feeds: [')
    const half = { rule: 'prefer', feeds: [], reports: 'test:r0' }
    expect(() => resolve(accounts, { killed: half } as unknown as ResolutionPolicy)).toThrow(TypeError)
    expect(() => resolve(accounts, { killed: null } as unknown as ResolutionPolicy)).toThrow(TypeError)
    expect(() => resolve(accounts, { killed: [null] } as unknown as ResolutionPolicy)).toThrow(TypeError)
    expect(() => resolve(accounts, { killed: ['latest', { rule: 'prefer', reports: ['test:r0'] }] })).not.toThrow()
  })
})
