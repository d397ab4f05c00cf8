/** Telling more never turns a yes into a no, nor a no into a yes, nor either into a maybe. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexDataset } from '../../src/dataset/index-dataset.js'
import { match } from '../../src/query/match.js'
import { Incident } from '../../src/schema/incident.js'
import { Where } from '../../src/schema/where.js'
import { arbitraryOf } from '../schema/arbitrary-of.js'

const incident = arbitraryOf(Incident) as fc.Arbitrary<Incident>
const asked = arbitraryOf(Where) as fc.Arbitrary<Where>

/** Whether a question is on the record itself, so that it changes with what is told. */
const isOnRecord = (where: Where): boolean =>
  where.op === 'reported' ||
  ('of' in where && typeof where.of === 'object' && [where.of].flat().some((part) => isOnRecord(part as Where)))

const PARTS = [
  'name',
  'kind',
  'outcome',
  'status',
  'origin',
  'when',
  'where',
  'targets',
  'participants',
  'weapons',
  'harm',
  'reports',
  'text',
] as const

const without = (whole: Incident, parts: readonly string[]): Incident =>
  Object.fromEntries(Object.entries(whole).filter(([key]) => !parts.includes(key))) as unknown as Incident

const index = indexDataset({
  sitrep: 1,
  actors: [{ id: 'iraq:1' }, { id: 'ucdp:actor/118', parent: 'iraq:1' }],
  sites: [{ id: 'iraq:1', point: { lat: 0, lon: 0 } }],
  attributions: [],
})

test('for whole parts of an incident, with and without a dataset', () => {
  const seen = { decided: 0, opened: 0 }
  fc.assert(
    fc.property(
      incident,
      asked.filter((where) => !isOnRecord(where)),
      fc.subarray([...PARTS]),
      fc.boolean(),
      (whole, where, parts, bare) => {
        const ask = match(where, bare ? undefined : index)
        const less = ask(without(whole, parts))
        const more = ask(whole)
        if (less !== 'maybe') {
          seen.decided += 1
          expect(more).toBe(less)
        } else if (more !== 'maybe') seen.opened += 1
      },
    ),
    { numRuns: 3_000 },
  )
  // Otherwise nothing was compared.
  expect(Math.min(seen.decided, seen.opened)).toBeGreaterThan(100)
})

test('for elements that are added to a list that was not whole', () => {
  const lists = ['targets', 'participants', 'weapons', 'reports'] as const
  fc.assert(
    fc.property(
      incident,
      incident,
      asked.filter((where) => !isOnRecord(where)),
      fc.constantFrom(...lists),
      (one, other, where, list) => {
        const more = { ...one, [list]: [...(one[list] ?? []), ...(other[list] ?? [])] } as Incident
        const less = { ...one, [list]: one[list] ?? [], incomplete: [...(one.incomplete ?? []), list] } as Incident
        const answer = match(where, index)(less)
        if (answer !== 'maybe') expect(match(where, index)(more)).toBe(answer)
      },
    ),
    { numRuns: 1_000 },
  )
})

test('for records that are added to a dataset', () => {
  fc.assert(
    fc.property(
      incident,
      asked.filter((where) => !isOnRecord(where)),
      (told, where) => {
        const answer = match(where)(told)
        if (answer !== 'maybe') expect(match(where, index)(told)).toBe(answer)
      },
    ),
    { numRuns: 1_000 },
  )
})
