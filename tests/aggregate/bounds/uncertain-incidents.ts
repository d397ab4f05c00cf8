/**
 * Invented incidents of which something is not known, each with everything that it may really have been: its record, and the cases.
 *
 * A case is told apart from the record by plain values. What the record tells is marked: by what is not told nothing is broken
 * down, and nothing is added up.
 */
import fc from 'fast-check'
import type { Dataset } from '../../../src/schema/dataset.js'
import type { Incident } from '../../../src/schema/incident.js'
import type { Quantity } from '../../../src/schema/quantity.js'
import type { Target } from '../../../src/schema/target.js'
import type { WeaponUse } from '../../../src/schema/weapon-use.js'

/** What an incident is asked for. */
export const facets = ['kind', 'country', 'site', 'when', 'weapons', 'participants', 'targets', 'killed'] as const
export type Facet = (typeof facets)[number]

/** A value, and whether the record tells it. */
export interface Fact<T> {
  readonly value: T
  readonly isTold: boolean
}

/** An element of a list. `told` is what the record says that it is, which may be coarser than what it is. */
export interface Element {
  readonly value: string
  readonly told: string | undefined
  readonly role?: string
  readonly toldRole?: string
  /** The record holds the element, and does not even say that its value is not known. */
  readonly isSilent?: true
}

/** How many weapons were launched and how many of them intercepted. */
export interface Counts {
  readonly launched: number
  readonly intercepted: number
}

/** What an incident may really have been. */
export interface Case {
  readonly kind: Fact<string>
  readonly country: Fact<string>
  readonly site: Fact<string>
  readonly when: Fact<string>
  readonly weapons: Fact<readonly Element[]>
  readonly counts?: Counts
  readonly participants: Fact<readonly Element[]>
  readonly targets: Fact<readonly Element[]>
  readonly killed: Fact<number>
}

/** One facet of an incident: what its record says, and each way in which it may have been. */
interface Told {
  readonly record: Partial<Incident>
  readonly cases: readonly Partial<Case>[]
}

/** A number of people that stands for any large one, and one that is larger still. */
export const [LARGE, LARGER] = [100, 1_000]

/** Mostly what is certain, so that there are few cases; `uncertain` is what is not. */
const mostly = (certain: fc.Arbitrary<Told>, uncertain: fc.Arbitrary<Told>): fc.Arbitrary<Told> =>
  fc.oneof({ weight: 3, arbitrary: certain }, { weight: 2, arbitrary: uncertain })

const field = (name: 'kind' | 'country' | 'site', record: (value: string) => Partial<Incident>, values: readonly string[]) => {
  const facts = (isTold: boolean) => values.map((value) => ({ [name]: { value, isTold } }))
  return mostly(
    fc
      .constantFrom(...values)
      .map((value) => ({ record: record(value), cases: facts(true).filter((one) => one[name]?.value === value) })),
    fc.constant({ record: {}, cases: facts(false) }),
  )
}

const kind = field('kind', (value) => ({ kind: value as 'attack' }), ['attack', 'clash'])
const country = field('country', (value) => ({ where: { country: value as 'IRQ' } }), ['IRQ', 'SYR'])
/** A gate in a base, and an airport. */
const site = field('site', (value) => ({ where: { site: value } }), ['test:base', 'test:gate', 'test:airport'])

/** Days around the end of a month, and around the end of a year and of a week. */
const NOVEMBER = ['2021-11-29', '2021-11-30', '2021-12-01', '2021-12-02']
const DECEMBER = ['2021-12-30', '2021-12-31', '2022-01-01', '2022-01-02', '2022-01-03']
export const DAYS = [...NOVEMBER, ...DECEMBER]
const whenOf = (told: readonly string[]): Told => ({
  record: { when: { start: told[0] as string, end: told.at(-1) as string } },
  cases: told.map((value) => ({ when: { value, isTold: true } })),
})
const when = mostly(
  fc.constantFrom(...DAYS).map((day) => whenOf([day])),
  fc.oneof(
    fc
      .tuple(fc.constantFrom(NOVEMBER, DECEMBER), fc.nat(2), fc.integer({ min: 2, max: 4 }))
      .map(([days, from, length]) => whenOf(days.slice(from, from + length))),
    fc.constant({ record: {}, cases: DAYS.map((value) => ({ when: { value, isTold: false } })) }),
  ),
)

/** Every choice of one of each. */
const choices = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>((heads, list) => heads.flatMap((head) => list.map((one) => [...head, one])), [[]])

type ListName = 'weapons' | 'participants' | 'targets'

/** A list of elements, each with what it may really be; one that is not whole may hold one more. */
const list = <E>(
  name: ListName,
  element: fc.Arbitrary<{ readonly element: E; readonly cases: readonly Element[] }>,
  others: readonly Element[],
): fc.Arbitrary<Told> => {
  const listOf = (elements: readonly { readonly element: E; readonly cases: readonly Element[] }[], isWhole: boolean): Told => ({
    record: { [name]: elements.map((one) => one.element), ...(!isWhole && { incomplete: [name] }) },
    cases: choices([...elements.map((one) => one.cases), ...(isWhole ? [] : [[undefined, ...others]])]).map((chosen) => ({
      [name]: { value: chosen.filter((one) => one !== undefined), isTold: true },
    })),
  })
  return mostly(
    fc.array(element, { minLength: 0, maxLength: 2 }).map((elements) => listOf(elements, true)),
    fc.oneof(
      fc.array(element, { minLength: 0, maxLength: 1 }).map((elements) => listOf(elements, false)),
      fc.constant({
        record: {},
        cases: [[], ...others.map((one) => [one])].map((value) => ({ [name]: { value, isTold: false } })),
      }),
    ),
  )
}

const is = (value: string): Element => ({ value, told: value })
const mayBe = (told: string | undefined, values: readonly string[]): readonly Element[] =>
  values.map((value) => ({ value, told }))

const KINDS = ['rocket', 'missile/ballistic', 'missile/cruise']
const weapon = fc.constantFrom(
  ...KINDS.map((category) => ({ element: { category }, cases: [is(category)] })),
  // A missile of some kind, which the record does not tell.
  { element: { category: 'missile' }, cases: mayBe('missile', KINDS.slice(1)) },
  { element: { category: 'unknown' }, cases: mayBe(undefined, KINDS) },
)
const ledger = fc
  .tuple(fc.constantFrom('rocket', 'missile/cruise'), fc.nat(2), fc.nat(1), fc.nat(2), fc.nat(1))
  .map(([category, launched, moreLaunched, intercepted, moreIntercepted]): Told => {
    const least = Math.min(intercepted, launched + moreLaunched)
    const most = Math.min(least + moreIntercepted, launched + moreLaunched)
    const use = {
      category,
      launched: { min: launched, max: launched + moreLaunched },
      intercepted: { min: least, max: most },
    } as WeaponUse
    const counts = [launched, launched + moreLaunched].flatMap((all) =>
      [least, most].flatMap((part) => (part <= all ? [{ launched: all, intercepted: part }] : [])),
    )
    return {
      record: { weapons: [use] },
      cases: counts.map((one) => ({ weapons: { value: [is(category)], isTold: true }, counts: one })),
    }
  })
const weapons = fc.oneof(list('weapons', weapon, mayBe(undefined, KINDS)), ledger)

const participant = fc
  .tuple(fc.constantFrom('test:a', 'test:b'), fc.constantFrom('attacker', 'defender', undefined))
  .map(([actor, role]) => ({
    element: { actor, ...(role !== undefined && { role }) },
    cases: (role === undefined ? ['attacker', 'defender'] : [role]).map((one) => ({
      ...is(actor),
      role: one,
      ...(role !== undefined && { toldRole: role }),
    })),
  }))
const hidden = ['attacker', 'defender'].flatMap((role) => mayBe(undefined, ['test:a', 'test:b']).map((one) => ({ ...one, role })))
const participants = list('participants', participant, hidden)

const TARGETS = ['government', 'military'] as const
const target = fc.constantFrom<{ readonly element: Target; readonly cases: readonly Element[] }>(
  ...TARGETS.map((category) => ({ element: { category }, cases: [is(category)] })),
  { element: { category: 'unknown' }, cases: mayBe(undefined, TARGETS) },
  { element: { name: 'a house' }, cases: mayBe(undefined, TARGETS).map((one) => ({ ...one, isSilent: true })) },
)
const targets = list('targets', target, mayBe(undefined, TARGETS))

const killedOf = (total: Quantity, cases: readonly number[]): Told => ({
  record: { harm: { killed: { total } } },
  cases: cases.map((value) => ({ killed: { value, isTold: true } })),
})
const killed = mostly(
  fc.nat(4).map((n) => killedOf({ min: n, best: n, max: n }, [n])),
  fc.oneof(
    fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 2 })).map(([min, more]) => {
      const cases = Array.from({ length: more + 1 }, (_, one) => min + one)
      return killedOf({ min, max: min + more }, cases)
    }),
    fc.nat(2).map((min) => killedOf({ min }, [min, min + 1, LARGE])),
    fc.constant({ record: {}, cases: [0, 1, 2, 3].map((value) => ({ killed: { value, isTold: false } })) }),
  ),
)

/** An incident that is not known in all: its record, and the ways in which each of its facets may have been. */
export interface Uncertain {
  readonly incident: Incident
  readonly told: Readonly<Record<Facet, Told>>
}

const uncertain: fc.Arbitrary<Uncertain> = fc
  .record({ kind, country, site, when, weapons, participants, targets, killed })
  .map((told) => {
    const records = Object.values(told).map(({ record }) => record)
    const where = { ...told.country.record.where, ...told.site.record.where }
    const incomplete = records.flatMap((record) => record.incomplete ?? [])
    const incident = {
      ...Object.assign({}, ...records),
      id: 'test:1',
      ...(Object.keys(where).length > 0 && { where }),
      ...(incomplete.length > 0 && { incomplete }),
    } as Incident
    return { incident, told }
  })

/** Up to six of them. */
export const uncertainIncidents = fc.array(uncertain, { minLength: 1, maxLength: 6 })

/** The ways in which an incident may have been, as far as these facets tell them apart. */
export const casesOf = ({ told }: Uncertain, read: ReadonlySet<Facet>): readonly Case[] =>
  choices(facets.map((facet) => (read.has(facet) ? told[facet].cases : told[facet].cases.slice(0, 1)))).map(
    (chosen) => Object.assign({}, ...chosen) as Case,
  )

/** The incidents with the sites and actors that they name. */
export const datasetOf = (incidents: readonly Incident[]): Dataset => ({
  sitrep: 1,
  incidents,
  sites: [{ id: 'test:base' }, { id: 'test:gate', parent: 'test:base' }, { id: 'test:airport' }],
  actors: [{ id: 'test:a' }, { id: 'test:b' }],
})
