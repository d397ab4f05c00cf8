/** Arbitrary accounts, records and policies of few distinct values, so that agreement and conflict both happen. */
import fc from 'fast-check'
import type { PolicyField, ResolutionPolicy, ResolutionRule } from '../../src/resolve/policy.js'
import type { Account } from '../../src/schema/account.js'
import type { Extent } from '../../src/schema/extent.js'
import type { Casualties, HarmPart } from '../../src/schema/harm.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Place } from '../../src/schema/place.js'
import type { Quantity } from '../../src/schema/quantity.js'
import type { Report } from '../../src/schema/report.js'
import type { Site } from '../../src/schema/site.js'
import type { WeaponUse } from '../../src/schema/weapon-use.js'
import { clockTime, day, moment, since, span } from '../../src/value/extent.js'
import { ledgerFaults } from '../../src/value/ledger.js'
import { about, atLeast, atMost, between, exactly } from '../../src/value/quantity.js'

export const sites: readonly Site[] = [{ id: 'test:airport' }, { id: 'test:camp', parent: 'test:airport' }, { id: 'test:base' }]

const of = <V>(...values: readonly V[]): fc.Arbitrary<V> => fc.constantFrom(...values)

/** Some of the keys, each as often told as not. */
const some = <M extends Readonly<Record<string, fc.Arbitrary<unknown>>>>(model: M) =>
  fc.record(model, { requiredKeys: [], noNullPrototype: true })

const quantity = of<Quantity>(
  exactly(0),
  exactly(2),
  exactly(3),
  atLeast(1),
  atLeast(3),
  atMost(2),
  between(1, 3),
  about(3),
  { min: 2, max: 5, text: 'a few' },
  { min: 2, best: 3, max: 5 },
)
const when = of<Extent>(
  day('2021-06-06'),
  { ...day('2021-06-06'), text: 'on Sunday' },
  moment('2021-06-06T12:30'),
  moment('2021-06-06T00:30'),
  clockTime('00:15'),
  clockTime('12:00', '13:00'),
  clockTime('23:00', '01:00'),
  span('2021-06-05', '2021-06-08'),
  since('2021-06-07'),
  { ...day('2021-06-05'), zone: 'Asia/Baghdad' },
  { ...moment('2021-06-06T00:15'), zone: 'Asia/Baghdad', approximate: true },
  { ...span('2021-06-05', '2021-06-07'), meaning: 'throughout' },
  { text: 'at night' },
  { text: 'again' },
)
const where = of<Place>(
  { country: 'IRQ' },
  { country: 'SYR' },
  { country: 'IRQ', name: 'Kirkuk' },
  { country: 'IRQ', name: 'KIRKŪK', level: 'settlement', point: { lat: 35.47, lon: 44.39 } },
  { point: { lat: 35.4, lon: 44.4 }, radius: 20_000 },
  { site: 'test:airport' },
  { site: 'test:camp', relation: 'near' },
  { site: 'test:camp', relation: 'inside', country: 'IRQ' },
  { site: 'test:base' },
  { text: 'in the north' },
)
const part: fc.Arbitrary<HarmPart> = fc.oneof(
  fc
    .tuple(of<'civilian' | 'combatant'>('civilian', 'combatant'), quantity)
    .map(([value, count]): HarmPart => ({ dimension: 'role', value, count })),
  fc
    .tuple(of<object>({}, { years: { from: 0, to: 17 } }), quantity)
    .map(([years, count]): HarmPart => ({ dimension: 'age', value: 'child', count, ...years })),
)
const casualties: fc.Arbitrary<Casualties> = fc
  .record({ total: quantity, parts: fc.array(part, { maxLength: 3 }) }, { requiredKeys: [], noNullPrototype: true })
  .filter(({ total, parts = [] }) => parts.every(({ count }) => total?.max === undefined || count.min <= total.max))
const harm = some({
  killed: casualties,
  injured: casualties,
  abducted: casualties,
  missing: casualties,
  damage: of('none', 'minor', 'major', 'some', 'unknown'),
})
const figures = {
  launched: quantity,
  intercepted: quantity,
  failed: quantity,
  impacted: quantity,
  hit: quantity,
  recovered: quantity,
}
const use: fc.Arbitrary<WeaponUse> = fc
  .tuple(
    of<WeaponUse>(
      { category: 'rocket' },
      { category: 'rocket' },
      { category: 'rocket/artillery' },
      { category: 'unknown' },
      { category: 'firearm', text: 'rifles' },
      { weapon: 'test:w' },
      { weapon: 'test:w', category: 'rocket' },
    ),
    some({ ...figures, text: of('words') }),
  )
  .map(([name, more]): WeaponUse => ({ ...name, ...more }))
  .filter((made) => ledgerFaults(made).length === 0)
const weapons = fc.array(use, { maxLength: 3 })

const codes = {
  kind: of('attack', 'clash'),
  outcome: of('attempted', 'failed', 'completed'),
  status: of('reported', 'closed'),
} as const
const says = some({
  ...codes,
  when,
  where,
  weapons,
  harm,
})

const reportIds = ['test:r0', 'test:r1', 'test:r2', 'test:r3'] as const

/** Accounts of `test:1`, some of them of other incidents too, some superseded or retracted. */
export const accounts: fc.Arbitrary<readonly Account[]> = fc
  .array(
    fc.tuple(
      says,
      of(...reportIds),
      fc.oneof(
        { weight: 4, arbitrary: of([] as readonly string[]) },
        { weight: 1, arbitrary: of(['test:2'], ['test:2', 'test:3']) },
      ),
      fc.option(fc.nat(3), { freq: 4, nil: undefined }),
      fc.option(of(day('2021-06-09')), { freq: 8, nil: undefined }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((told) =>
    told.map(
      ([own, report, others, supersedes, retracted], n): Account => ({
        id: `test:a${n}`,
        report,
        incidents: ['test:1', ...others],
        ...own,
        ...(supersedes !== undefined && supersedes < n && { supersedes: `test:a${supersedes}` }),
        ...(retracted && { retracted }),
      }),
    ),
  )

/** One account of `test:1` alone. */
export const oneAccount: fc.Arbitrary<Account> = says.map((own) => ({
  id: 'test:a0',
  report: 'test:r0',
  incidents: ['test:1'],
  ...own,
}))

/** The reports that accounts and records name. */
export const reports: fc.Arbitrary<readonly Report[]> = fc
  .tuple(
    ...reportIds.map((id) =>
      some({
        id: of(id),
        kind: of('official', 'news'),
        stage: of('initial', 'final'),
        author: of('A. Invented'),
        published: of<Extent>(day('2021-06-05'), day('2021-06-08'), { start: '2021-06-06' }),
        grade: some({ reliability: of('A', 'B', 'F'), credibility: of('1', '3', '5', '6') }),
        basedOn: fc.subarray([...reportIds].filter((other) => other < id)),
        publisher: of('Daily'),
      }).map((report): Report => ({ ...report, id })),
    ),
  )
  .map((list) => list)

const rule = of<ResolutionRule>(
  'most-reliable',
  'most-credible',
  'latest',
  'earliest',
  'majority',
  'lowest-credible',
  'official-first',
  'hull',
  'overlap',
  'keep-all',
  { rule: 'prefer', reports: ['test:r1'] },
  { rule: 'prefer', feeds: ['test'] },
)
const fieldNames: readonly (PolicyField | 'default')[] = ['kind', 'when', 'killed', 'damage', 'weapons', 'default']

/** Policies: the default one, one rule, or several by field. */
export const policies: fc.Arbitrary<ResolutionPolicy | undefined> = fc.oneof(
  of(undefined),
  rule.map((one): ResolutionPolicy => ({ default: one })),
  fc.dictionary(of(...fieldNames), fc.array(rule, { maxLength: 3 }), { noNullPrototype: true }),
)

const listNames = ['targets', 'participants', 'weapons', 'reports'] as const

/** Records of one incident, each with an id of its own. */
export const records: fc.Arbitrary<readonly Incident[]> = fc
  .array(
    fc.tuple(
      says,
      some({
        name: of('A', 'B'),
        text: of('Words.', 'Other words.'),
        targets: fc.array(
          of<NonNullable<Incident['targets']>[number]>(
            { category: 'military' },
            { category: 'military', site: 'test:base' },
            { name: 'A' },
          ),
          {
            maxLength: 3,
          },
        ),
        participants: fc.array(
          of<NonNullable<Incident['participants']>[number]>(
            { actor: 'test:x' },
            { actor: 'test:x', role: 'attacker' },
            { actor: 'test:y' },
          ),
          { maxLength: 3 },
        ),
        reports: fc.subarray([...reportIds]),
        native: of([{ scheme: 'test:code', code: '1' }], [{ scheme: 'test:code', code: '2' }]),
        incomplete: fc.subarray([...listNames]),
        extra: fc.dictionary(of('a', 'b', '__proto__'), of<unknown>(1, 2, [1], null), { noNullPrototype: true }),
      }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.map(([own, more], n): Incident => ({ ...more, ...own, id: `test:${n + 1}` })))
