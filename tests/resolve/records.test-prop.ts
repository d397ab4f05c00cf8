/** Laws of resolving records, and of whatever records and accounts there may be. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve } from '../../src/resolve/resolve.js'
import { resolveRecords } from '../../src/resolve/resolve-records.js'
import { check } from '../../src/schema/check.js'
import { Incident } from '../../src/schema/incident.js'
import { datasets } from '../../src/testing/datasets.js'
import { policies, records, reports, sites } from './any-accounts.js'

test('the incident is valid, and the order of records plays no role', () => {
  const shuffled = records.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })),
  )
  fc.assert(
    fc.property(shuffled, policies, reports, ([list, others], policy, documents) => {
      const one = resolveRecords(list, policy, { reports: documents, sites })
      expect(check(Incident)(one.incident)).toEqual({ _tag: 'Right', right: one.incident })
      expect(JSON.stringify(resolveRecords(others, policy, { reports: documents, sites }))).toBe(JSON.stringify(one))
    }),
    { numRuns: 300 },
  )
})

test('one record is itself', () => {
  fc.assert(
    fc.property(records, policies, ([record = { id: 'test:1' }], policy) => {
      const { incident, disputes } = resolveRecords([record], policy)
      const { harm: _, native, ...rest } = record
      const { harm: __, native: ___, ...others } = incident
      expect(others).toEqual({
        ...rest,
        // Each entry once.
        ...(record.targets && { targets: [...new Map(record.targets.map((one) => [JSON.stringify(one), one])).values()] }),
        ...(record.participants && {
          participants: [...new Map(record.participants.map((one) => [JSON.stringify(one), one])).values()],
        }),
        ...(record.incomplete?.length === 0 && { incomplete: undefined }),
        ...(record.incomplete && record.incomplete.length > 0 && { incomplete: expect.arrayContaining([...record.incomplete]) }),
      })
      expect(native).toEqual(record.native)
      expect(disputes.filter(({ path }) => !path.includes('parts'))).toEqual([])
    }),
  )
})

test('a record resolved with what came of it, and the same record again, is what came of it', () => {
  fc.assert(
    fc.property(records, policies, reports, (list, policy, documents) => {
      const options = { reports: documents, sites }
      const { incident } = resolveRecords(list, policy, options)
      const again = resolveRecords([incident], policy, options)
      expect(again.incident).toEqual(incident)
    }),
  )
})

test('nothing of the lists is lost', () => {
  fc.assert(
    fc.property(records, policies, (list, policy) => {
      const { incident, fields } = resolveRecords(list, policy)
      for (const record of list) {
        expect(incident.reports ?? []).toEqual(expect.arrayContaining([...(record.reports ?? [])]))
        expect(incident.native ?? []).toEqual(expect.arrayContaining([...(record.native ?? [])]))
        for (const { actor } of record.participants ?? []) expect(incident.participants?.map((one) => one.actor)).toContain(actor)
        for (const key of ['name', 'text', 'targets', 'participants'] as const) {
          const told = fields.find(({ path }) => path.join() === key)?.told ?? []
          expect(told.filter(({ by }) => by === record.id).map(({ value }) => value)).toEqual(
            record[key] === undefined ? [] : [record[key]],
          )
        }
        for (const [key, value] of Object.entries(record.extra ?? {})) {
          const told = fields.find(({ path: [first, second] }) => first === 'extra' && second === key)?.told ?? []
          expect(told.find(({ by }) => by === record.id)?.value).toEqual(value)
          if (list.every(({ extra = {} }) => !Object.hasOwn(extra, key) || JSON.stringify(extra[key]) === JSON.stringify(value)))
            expect(Object.entries(incident.extra ?? {})).toContainEqual([key, value])
        }
      }
    }),
  )
})

test('whatever records and accounts there are: what comes out is valid', () => {
  fc.assert(
    fc.property(
      datasets({ minIncidents: 1, maxIncidents: 3 }),
      policies,
      ({ incidents = [], accounts = [], reports: documents = [], sites: places = [] }, policy) => {
        const options = { reports: documents, sites: places }
        const merged = resolveRecords(incidents, policy, options).incident
        expect(check(Incident)(merged)).toEqual({ _tag: 'Right', right: merged })
        for (const id of new Set(accounts.flatMap((account) => account.incidents))) {
          const resolved = resolve(accounts, policy, { incident: id, ...options }).incident
          expect(check(Incident)(resolved)).toEqual({ _tag: 'Right', right: resolved })
        }
      },
    ),
  )
})
