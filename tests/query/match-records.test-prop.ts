/**
 * Soundness by brute force where records lie behind an incident: actors inside actors, sites inside sites, targets whose category
 * is not known, reports and statements with a confidence, places with a radius. What is uncertain is completed in every way.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexDataset } from '../../src/dataset/index-dataset.js'
import { anIncident } from '../../src/query/combine.js'
import { match } from '../../src/query/match.js'
import { matchSite } from '../../src/query/match-unit.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Site } from '../../src/schema/site.js'
import type { Truth } from '../../src/schema/truth.js'
import type { Where, WhereAtom } from '../../src/schema/where.js'
import { and, or } from '../../src/value/truth.js'

/** A forest of four: 0 holds 1, which holds 2; 3 stands alone. */
const ids = ['test:0', 'test:1', 'test:2', 'test:3'] as const
const parentOf: Readonly<Record<string, string>> = { 'test:1': 'test:0', 'test:2': 'test:1' }
const node = (id: string) => ({ id, ...(parentOf[id] !== undefined && { parent: parentOf[id] }) })
const isInside = (id: string, asked: string): boolean =>
  id === asked || (parentOf[id] !== undefined && isInside(parentOf[id], asked))
/** What may really have been meant: the thing itself or one inside it. */
const finer = (id: string): readonly string[] => ids.filter((one) => isInside(one, id))

const dataset: Dataset = {
  sitrep: 1,
  sites: ids.map(node),
  actors: [...ids.map(node), { id: 'test:some', collective: true }],
}
const index = indexDataset(dataset)
const anyId = fc.constantFrom(...ids)
const summary = (answers: readonly boolean[]): Truth => (answers.every(Boolean) ? 'yes' : answers.some(Boolean) ? 'maybe' : 'no')
const subset = <T>(...values: readonly T[]) => fc.subarray([...values], { minLength: 1 })

const categories = ['military', 'diplomatic', 'health'] as const
const target = fc.record(
  { category: fc.constantFrom(...categories, 'unknown' as const), site: anyId, actor: fc.constantFrom(...ids, 'test:some') },
  { requiredKeys: [] },
)
const askedTarget = fc.record(
  { category: subset(...categories), site: subset(...ids), actor: subset(...ids) },
  { requiredKeys: [] },
)

/** All targets that it may really have been. */
const completeTarget = ({ category, site, actor }: { category?: string; site?: string; actor?: string }) =>
  (category === undefined || category === 'unknown' ? [...categories, 'other'] : [category]).flatMap((oneCategory) =>
    (site === undefined ? [...ids, 'elsewhere'] : finer(site)).flatMap((oneSite) =>
      (actor === undefined || actor === 'test:some' ? [...ids, 'nobody'] : finer(actor)).map((oneActor) => ({
        category: oneCategory,
        site: oneSite,
        actor: oneActor,
      })),
    ),
  )

test('targets: the answer is what all completions answer, for one target', () => {
  fc.assert(
    fc.property(target, askedTarget, (told, asked) => {
      const truths = completeTarget(told).map(
        ({ category, site, actor }) =>
          (asked.category === undefined || (asked.category as string[]).includes(category)) &&
          (asked.site === undefined || asked.site.some((id) => isInside(site, id))) &&
          (asked.actor === undefined || asked.actor.some((id) => isInside(actor, id))),
      )
      const answer = match({ op: 'target', ...asked }, index)({ id: 'test:1', targets: [told] })
      expect(answer).toBe(summary(truths))
      // A list that is not whole may hold such a target too.
      const more = match({ op: 'target', ...asked }, index)({ id: 'test:1', targets: [told], incomplete: ['targets'] })
      expect(more).toBe(or(answer, 'maybe'))
    }),
    { numRuns: 500 },
  )
})

const roles = ['attacker', 'defender'] as const

test('participants: the answer is what all completions answer', () => {
  const participant = fc.record(
    { actor: fc.constantFrom(...ids, 'test:some'), role: fc.constantFrom(...roles) },
    { requiredKeys: ['actor'] },
  )
  const asked = fc.record({ actor: subset(...ids), role: subset(...roles) }, { requiredKeys: [] })
  fc.assert(
    fc.property(fc.array(participant, { maxLength: 2 }), asked, (participants, { actor, role }) => {
      const holds = participants.map(({ actor: told, role: part }) =>
        summary(
          (told === 'test:some' ? [...ids, 'nobody'] : finer(told)).flatMap((one) =>
            (part === undefined ? [...roles, 'finder'] : [part]).map(
              (oneRole) =>
                (actor === undefined || actor.some((id) => isInside(one, id))) &&
                (role === undefined || (role as string[]).includes(oneRole)),
            ),
          ),
        ),
      )
      const answer = match(
        { op: 'participant', ...(actor && { actor }), ...(role && { role }) },
        index,
      )({ id: 'test:1', participants })
      expect(answer).toBe(holds.reduce(or, 'no'))
    }),
    { numRuns: 500 },
  )
})

test('sites: at a site, inside it, or at one that holds it', () => {
  fc.assert(
    fc.property(fc.option(anyId, { nil: undefined }), subset(...ids), (site, asked) => {
      const truths = (site === undefined ? [...ids, 'elsewhere'] : finer(site)).map((one) =>
        asked.some((id) => isInside(one, id)),
      )
      expect(match({ op: 'site', in: asked }, index)({ id: 'test:1', where: site === undefined ? {} : { site } })).toBe(
        summary(truths),
      )
    }),
  )
})

test('without a dataset nothing contradicts the answer with it', () => {
  const atoms: fc.Arbitrary<WhereAtom> = fc.oneof(
    askedTarget.map((asked): WhereAtom => ({ op: 'target', ...asked })),
    subset(...ids).map((asked): WhereAtom => ({ op: 'site', in: asked })),
    subset(...ids).map((actor): WhereAtom => ({ op: 'participant', actor })),
  )
  const incident = fc.record(
    {
      id: fc.constant('test:1'),
      where: fc.record({ site: anyId }),
      targets: fc.array(target, { maxLength: 2 }),
      participants: fc.array(fc.record({ actor: anyId }), { maxLength: 2 }),
    },
    { requiredKeys: ['id'] },
  )
  fc.assert(
    fc.property(incident, atoms, (told, asked) => {
      const bare = match(asked)(told as Incident)
      if (bare !== 'maybe') expect(match(asked, index)(told as Incident)).toBe(bare)
      // A closed world decides what is open only because it is not told, and turns nothing round.
      const open = match(asked, index)(told as Incident)
      const closed = match(asked, index, { absent: 'no' })(told as Incident)
      if (open !== 'maybe') expect(closed).toBe(open)
      else expect(['maybe', 'no']).toContain(closed)
    }),
    { numRuns: 500 },
  )
})

/** Incidents at the sites of the forest, and at one that nobody describes. */
const incidentAt: fc.Arbitrary<Incident> = fc
  .record(
    {
      kind: fc.constantFrom('attack' as const, 'clash' as const),
      where: fc.record(
        {
          site: fc.constantFrom(...ids, 'test:nowhere'),
          relation: fc.constantFrom('at' as const, 'inside' as const, 'near' as const),
        },
        { requiredKeys: [] },
      ),
      targets: fc.array(fc.record({ site: anyId, category: fc.constant('military' as const) }, { requiredKeys: ['category'] }), {
        maxLength: 2,
      }),
      incomplete: fc.constant(['targets'] as const),
    },
    { requiredKeys: [] },
  )
  .map((part) => ({ id: 'test:x', ...part }) as Incident)

test('of a site, "an incident" is some incident of the dataset at it or aimed at it', () => {
  const isAttack: Where = { op: 'kind', in: ['attack'] }
  const sites: readonly Site[] = [...ids.map(node), { id: 'test:several', collective: true }]
  fc.assert(
    fc.property(
      fc.array(incidentAt, { maxLength: 3 }),
      fc.constantFrom(...ids, 'test:several', 'test:undescribed'),
      fc.constantFrom('maybe' as const, 'no' as const),
      (found, id, absent) => {
        const incidents = found.map((incident, at) => ({ ...incident, id: `test:i${at}` }))
        const whole = indexDataset({ sitrep: 1, sites, incidents })
        const slow = incidents
          .map((incident): Truth => {
            const ask = (where: Where): Truth => match(where, whole, { absent })(incident)
            const relation = incident.where?.relation ?? 'at'
            const at = ask({ op: 'site', in: [id] })
            const isThere = relation === 'near' ? and(at, 'maybe') : at
            return and(ask(isAttack), or(isThere, ask({ op: 'target', site: [id] })))
          })
          .reduce(or, 'no')
        expect(matchSite(anIncident(isAttack), whole, { absent })({ id })).toBe(slow)
      },
    ),
    { numRuns: 500 },
  )
})
