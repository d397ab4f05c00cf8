/** The possible states, against a plain model that tries every day on which a statement may have been said or taken back. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AttributionState, attributionStatus } from '../../../src/aggregate/statement/attribution-status.js'
import type { Attribution } from '../../../src/schema/attribution.js'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Link } from '../../../src/schema/link.js'
import { truthOf } from '../../value/extent-model.js'

const LAST = 6
const dayName = (n: number): string => `2021-06-0${n}`
type Days = readonly [first: number, last: number]
const days: fc.Arbitrary<Days> = fc
  .tuple(fc.integer({ min: 1, max: LAST }), fc.integer({ min: 1, max: LAST }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)])
const told = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })

/** A wing is a part of the front; the rival is neither. */
const actors = ['test:front', 'test:wing', 'test:rival'] as const
type Name = (typeof actors)[number]
const related: Readonly<Record<Name, readonly Name[]>> = {
  'test:front': ['test:front', 'test:wing'],
  'test:wing': ['test:front', 'test:wing'],
  'test:rival': ['test:rival'],
}
/** Whom the denial of one actor clears: a part of it too. That a wing did not do it leaves the front open, so it is left out. */
const clearedBy: Readonly<Record<Name, readonly Name[]>> = {
  'test:front': ['test:front', 'test:wing'],
  'test:wing': ['test:wing'],
  'test:rival': ['test:rival'],
}

const statement = fc.record({
  kind: fc.constantFrom('claim', 'denial', 'accusation', 'acquittal', 'no-claim'),
  name: fc.constantFrom(...actors),
  said: told(days),
  published: told(days),
  retracted: told(days),
  bearing: fc.constantFrom('own', 'generic', 'series'),
})
type Statement = typeof statement extends fc.Arbitrary<infer S> ? S : never

const range = ([first, last]: Days): readonly number[] => Array.from({ length: last - first + 1 }, (_, n) => first + n)
const always: Days = [1, LAST + 1]

/** Whether it counts, for every choice of days that fits: nothing is published before it is said. */
const countings = ({ said, published, retracted }: Statement, asOf: number): ReadonlySet<boolean> =>
  new Set(
    range(said ?? always).flatMap((saidOn) =>
      range(published ?? [LAST + 1, LAST + 1])
        .filter((publishedOn) => saidOn <= publishedOn)
        .flatMap(() =>
          (retracted === undefined ? [LAST + 2] : range(retracted)).map((takenBackOn) => saidOn <= asOf && takenBackOn > asOf),
        ),
    ),
  )

const names = (kind: string): boolean => kind === 'claim' || kind === 'accusation'
const clears = (kind: string): boolean => kind === 'denial' || kind === 'acquittal'

/** The state of statements that all count. */
const stateOf = (all: readonly Statement[]): AttributionState => {
  const namings = all.filter(({ kind }) => names(kind))
  const clearings = all.filter(({ kind }) => clears(kind))
  const isContested =
    namings.some((a) => namings.some((b) => !related[a.name].includes(b.name))) ||
    clearings.some((a) => namings.some((b) => clearedBy[a.name].includes(b.name)))
  if (isContested) return 'contested'
  if (all.some(({ kind }) => kind === 'claim')) return 'claimed'
  if (namings.length > 0) return 'attributed'
  if (clearings.length > 0) return 'denied'
  return all.length > 0 ? 'unclaimed' : 'silent'
}

type Choices = readonly (readonly [Statement, ReadonlySet<boolean>])[]

/** Every choice of which statements count. */
const choose = (choices: Choices): readonly (readonly Statement[])[] => {
  let sets: readonly (readonly Statement[])[] = [[]]
  for (const [one, counts] of choices)
    sets = sets.flatMap((set) => [...counts].map((is): readonly Statement[] => (is ? [...set, one] : set)))
  return sets
}

const states = (choices: Choices): ReadonlySet<AttributionState> => new Set(choose(choices).map(stateOf))

const isUnclaimed = (all: readonly Statement[]): boolean =>
  all.some(({ kind }) => kind === 'no-claim') && !all.some(({ kind }) => kind === 'claim')

const extent = ([first, last]: Days) => ({ start: dayName(first), end: dayName(last) })

const attribution = ({ kind, name, said, published, retracted, bearing }: Statement, position: number): Attribution => ({
  id: `test:a${position}`,
  about: [bearing === 'series' ? { type: 'series', id: 'test:series' } : { type: 'incident', id: 'test:1' }],
  kind: kind === 'acquittal' ? 'finding' : (kind as 'claim'),
  ...(kind === 'claim' || kind === 'denial' ? { by: name } : {}),
  ...(kind === 'accusation' || kind === 'acquittal' ? { by: `test:speaker${position}`, against: [name] } : {}),
  ...(kind === 'acquittal' && { clears: true }),
  ...(bearing === 'generic' && { generic: true }),
  ...(said && { said: extent(said) }),
  ...(retracted && { retracted: extent(retracted) }),
  ...(published && { report: `test:r${position}` }),
})

const link: Link = {
  id: 'test:l',
  kind: 'part-of',
  from: { type: 'incident', id: 'test:1' },
  to: { type: 'series', id: 'test:series' },
}

const datasetOf = (all: readonly Statement[]): Dataset => ({
  sitrep: 1,
  incidents: [{ id: 'test:1' }],
  series: [{ id: 'test:series' }],
  actors: [{ id: 'test:front' }, { id: 'test:wing', parent: 'test:front' }, { id: 'test:rival' }],
  reports: all.flatMap(({ published }, n) => (published ? [{ id: `test:r${n}`, published: extent(published) }] : [])),
  attributions: all.map(attribution),
  links: [link],
})

const statements = fc.array(statement, { maxLength: 4 })
const asOf = fc.integer({ min: 1, max: LAST })
/** A wing's denial leaves it open whether the front is meant, and then the model has no single answer. */
const isClear = (all: readonly Statement[]): boolean =>
  !all.some((a) => clears(a.kind) && a.name === 'test:wing') || !all.some((b) => names(b.kind) && b.name === 'test:front')

test('the possible states are those of all days on which the statements may have been said', () => {
  const met = new Map<AttributionState, number>()
  fc.assert(
    fc.property(statements, asOf, (all, on) => {
      const counted = all.map((one) => [one, countings(one, on)] as const)
      // Said for certain after it was published: no day fits.
      fc.pre(isClear(all) && counted.every(([, counts]) => counts.size > 0))
      const own = counted.filter(([{ bearing }]) => bearing === 'own')
      const open = counted.map(([one, counts]) => [one, one.bearing === 'own' ? counts : new Set([...counts, false])] as const)
      const status = attributionStatus(datasetOf(all), { asOf: dayName(on) })('test:1')
      expect(new Set(status.own)).toEqual(states(own))
      expect(new Set(status.general)).toEqual(states(counted))
      expect(new Set(status.possible)).toEqual(states(open))
      expect(status.unclaimed).toBe(truthOf(choose(open), isUnclaimed))
      expect(status.state).toBe(status.possible.length === 1 ? status.possible[0] : undefined)
      if (status.state !== undefined) met.set(status.state, (met.get(status.state) ?? 0) + 1)
    }),
    { numRuns: 2_000 },
  )
  expect([...met.keys()].sort()).toEqual(['attributed', 'claimed', 'contested', 'denied', 'silent', 'unclaimed'])
})

test('the order of the statements does not matter, and each stands in one of the lists', () => {
  fc.assert(
    fc.property(statements, asOf, (all, on) => {
      const dataset = datasetOf(all)
      const status = attributionStatus(dataset, { asOf: dayName(on) })('test:1')
      const turned: Dataset = { ...dataset, attributions: [...(dataset.attributions ?? [])].reverse() }
      expect(attributionStatus(turned, { asOf: dayName(on) })('test:1').possible).toEqual(status.possible)
      const listed = [...status.deciding, ...status.others].map(({ attribution }) => attribution.id)
      expect(listed.sort()).toEqual(all.map((_, n) => `test:a${n}`))
    }),
  )
})

test('only the deciding statements are needed: without the others the possible states are the same', () => {
  fc.assert(
    fc.property(statements, asOf, (all, on) => {
      const dataset = datasetOf(all)
      const status = attributionStatus(dataset, { asOf: dayName(on) })('test:1')
      const deciding: Dataset = { ...dataset, attributions: status.deciding.map(({ attribution }) => attribution) }
      expect(attributionStatus(deciding, { asOf: dayName(on) })('test:1').possible).toEqual(status.possible)
    }),
  )
})

test('a collective, or an actor that nobody describes, only adds possible states', () => {
  fc.assert(
    fc.property(statements, asOf, fc.subarray([...actors]), fc.boolean(), (all, on, vague, described) => {
      const dataset = datasetOf(all)
      const blurred: Dataset = {
        ...dataset,
        actors: (dataset.actors ?? []).flatMap((actor) =>
          !vague.includes(actor.id as Name) ? [actor] : described ? [{ ...actor, collective: true as const }] : [],
        ),
      }
      const clear = attributionStatus(dataset, { asOf: dayName(on) })('test:1').possible
      expect(attributionStatus(blurred, { asOf: dayName(on) })('test:1').possible).toEqual(expect.arrayContaining([...clear]))
    }),
  )
})
