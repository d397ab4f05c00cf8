/** Coarsening, over arbitrary datasets and policies. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexDataset } from '../../src/dataset/index-dataset.js'
import { coarsen, coarsenDataset } from '../../src/export/coarsen.js'
import { match } from '../../src/query/match.js'
import { check } from '../../src/schema/check.js'
import { checkDataset } from '../../src/schema/check-dataset.js'
import { Incident } from '../../src/schema/incident.js'
import { Where } from '../../src/schema/where.js'
import { arbitrary } from '../../src/testing/arbitrary.js'
import { datasets } from '../../src/testing/datasets.js'
import { everythingKept } from './everything-kept.js'
import { policies } from './policies.js'
import { questionsNear } from './questions-near.js'

const incident = arbitrary(Incident)
const asked = arbitrary(Where)

test('a policy that keeps all changes nothing', () => {
  fc.assert(
    fc.property(datasets(), (dataset) => {
      const { dataset: after, dropped } = coarsenDataset(dataset, everythingKept)
      expect(after).toBe(dataset)
      expect(dropped).toEqual([])
    }),
  )
  fc.assert(
    fc.property(incident, (one) => {
      expect(coarsen(one, everythingKept)).toEqual({ incident: one, dropped: [] })
      expect(coarsen(one, everythingKept).incident).toBe(one)
    }),
  )
})

test('what comes out is valid, and nothing in it dangles', () => {
  fc.assert(
    fc.property(datasets(), policies, (dataset, policy) => {
      const frozen = JSON.stringify(dataset)
      expect(checkDataset(coarsenDataset(dataset, policy).dataset)).toEqual([])
      expect(JSON.stringify(dataset)).toBe(frozen)
    }),
    { numRuns: 400 },
  )
  fc.assert(
    fc.property(incident, policies, (one, policy) => {
      expect(check(Incident)(coarsen(one, policy).incident)._tag).toBe('Right')
    }),
    { numRuns: 400 },
  )
})

test('coarsening again changes nothing', () => {
  fc.assert(
    fc.property(datasets(), policies, (dataset, policy) => {
      const once = coarsenDataset(dataset, policy).dataset
      const twice = coarsenDataset(once, policy)
      expect(twice.dataset).toEqual(once)
      expect(twice.dataset).toBe(once)
      expect(twice.dropped).toEqual([])
    }),
    { numRuns: 400 },
  )
})

/** Whether a question can be asked of the coarse record: ids are others, and what is reported at all is another question. */
const isOfTheMatter = (where: Where): boolean =>
  where.op !== 'reported' &&
  where.op !== 'id' &&
  !('of' in where && typeof where.of === 'object' && [where.of].flat().some((part) => !isOfTheMatter(part as Where)))

describe('what is answered yes or no was answered so before', () => {
  const questions = asked.filter(isOfTheMatter)

  test('of an incident, whose ids stay', () => {
    const seen = { yes: 0, no: 0, maybe: 0, opened: 0 }
    fc.assert(
      fc.property(incident, policies, questions, (one, policy, where) => {
        const before = match(where)(one)
        const after = match(where)(coarsen(one, { ...policy, ids: 'keep' }).incident)
        seen[after] += 1
        if (after !== 'maybe') expect(before).toBe(after)
        else if (before !== 'maybe') seen.opened += 1
      }),
      { numRuns: 1_000 },
    )
    expect(Math.min(seen.yes, seen.no, seen.maybe, seen.opened)).toBeGreaterThan(20)
  })

  test('of its time and place', () => {
    const seen = { yes: 0, no: 0, maybe: 0, opened: 0 }
    const pairs = incident.chain((one) => fc.tuple(fc.constant(one), questionsNear(one)))
    fc.assert(
      fc.property(pairs, policies, ([one, where], policy) => {
        const before = match(where)(one)
        const after = match(where)(coarsen(one, { ...policy, ids: 'keep' }).incident)
        seen[after] += 1
        if (after !== 'maybe') expect(before).toBe(after)
        else if (before !== 'maybe') seen.opened += 1
      }),
      { numRuns: 2_000 },
    )
    expect(Math.min(seen.yes, seen.no, seen.maybe, seen.opened)).toBeGreaterThan(100)
  })

  test('of an incident in its dataset, whose ids stay', () => {
    const seen = { yes: 0, no: 0, maybe: 0, opened: 0 }
    fc.assert(
      fc.property(datasets({ minIncidents: 1 }), policies, questions, (dataset, policy, where) => {
        const { dataset: coarse } = coarsenDataset(dataset, { ...policy, ids: 'keep' })
        const [before, after] = [indexDataset(dataset), indexDataset(coarse)]
        coarse.incidents?.forEach((one, position) => {
          const told = dataset.incidents?.[position] as Incident
          const answer = match(where, after)(one)
          seen[answer] += 1
          if (answer !== 'maybe') expect(match(where, before)(told)).toBe(answer)
          else if (match(where, before)(told) !== 'maybe') seen.opened += 1
        })
      }),
      { numRuns: 600 },
    )
    expect(Math.min(seen.yes, seen.no, seen.maybe, seen.opened)).toBeGreaterThan(20)
  })
})
