/** Laws of resolving accounts. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accountsOn } from '../../src/aggregate/account/accounts-on.js'
import { sortAccounts } from '../../src/aggregate/account/standing-accounts.js'
import type { ResolvedField } from '../../src/resolve/resolution.js'
import { resolve } from '../../src/resolve/resolve.js'
import { resolveDataset } from '../../src/resolve/resolve-dataset.js'
import type { Account } from '../../src/schema/account.js'
import { check } from '../../src/schema/check.js'
import { Incident } from '../../src/schema/incident.js'
import type { Quantity } from '../../src/schema/quantity.js'
import type { Truth } from '../../src/schema/truth.js'
import { or } from '../../src/value/truth.js'
import { accounts, oneAccount, policies, records, reports, sites } from './any-accounts.js'

const incident = 'test:1'

test('the incident is valid whatever the accounts', () => {
  fc.assert(
    fc.property(accounts, policies, reports, (told, policy, documents) => {
      const { incident: resolved } = resolve(told, policy, { incident, reports: documents, sites })
      expect(check(Incident)(resolved)).toEqual({ _tag: 'Right', right: resolved })
    }),
    { numRuns: 1000 },
  )
})

test('the order of accounts, reports and sites plays no role, nor does an account that comes twice', () => {
  const shuffled = fc.tuple(accounts, reports).chain(([told, documents]) =>
    fc.record({
      told: fc.constant(told),
      documents: fc.constant(documents),
      others: fc.shuffledSubarray([...told, ...told], { minLength: told.length * 2 }),
      otherDocuments: fc.shuffledSubarray([...documents], { minLength: documents.length }),
    }),
  )
  fc.assert(
    fc.property(shuffled, policies, ({ told, documents, others, otherDocuments }, policy) => {
      const one = resolve(told, policy, { incident, reports: documents, sites })
      const other = resolve(others, policy, { incident, reports: otherDocuments, sites: sites.toReversed() })
      expect(JSON.stringify(other)).toBe(JSON.stringify(one))
    }),
    { numRuns: 1000 },
  )
})

test('what is superseded or retracted has no influence, and is named', () => {
  fc.assert(
    fc.property(accounts, policies, reports, (told, policy, documents) => {
      const { standing, superseded, retracted } = sortAccounts(told)
      const all = resolve(told, policy, { incident, reports: documents, sites })
      expect([all.superseded, all.retracted]).toEqual([superseded.map(({ id }) => id), retracted.map(({ id }) => id)])
      expect(standing.length + superseded.length + retracted.length).toBe(told.length)
      if (standing.length === 0) return
      const rest = resolve(standing, policy, { incident, reports: documents, sites })
      expect({ ...all, superseded: [], retracted: [] }).toEqual(rest)
    }),
  )
})

/** An account that says what an incident says. */
const accountOf = (resolved: Incident): Account => {
  const { id, kind, outcome, status, when, where, weapons, harm } = resolved
  return {
    id: 'test:a9',
    report: 'test:r0',
    incidents: [id],
    ...(kind && { kind }),
    ...(outcome && { outcome }),
    ...(status && { status }),
    ...(when && { when }),
    ...(where && { where }),
    ...(weapons && { weapons }),
    ...(harm && { harm }),
  }
}

describe('nothing is invented', () => {
  test('one account, resolved and told again, is the same', () => {
    fc.assert(
      fc.property(oneAccount, policies, (account, policy) => {
        const once = resolve([account], policy, { sites })
        const again = resolve([accountOf(once.incident)], policy, { sites })
        const { incomplete: _, ...whole } = once.incident
        expect(again.incident).toEqual({ ...whole, reports: ['test:r0'] })
        expect(once.disputes.filter(({ path: [, , step] }) => step !== 'parts')).toEqual([])
        for (const key of ['kind', 'outcome', 'status', 'when', 'where', 'weapons'] as const)
          expect(once.incident[key]).toEqual(account[key])
      }),
    )
  })
  test('what many say, resolved and told again by one, is the same', () => {
    fc.assert(
      fc.property(accounts, policies, reports, (told, policy, documents) => {
        const once = resolve(told, policy, { incident, reports: documents, sites })
        const again = resolve([accountOf(once.incident)], policy, { sites })
        const { incomplete: _, reports: __, ...whole } = once.incident
        const { reports: ___, ...others } = again.incident
        expect(others).toEqual(whole)
      }),
    )
  })
  test('every figure is one that somebody told, or nothing', () => {
    const numbersOf = ({ min, best = 0, max = 0 }: Quantity): readonly number[] => [min, best, max]
    fc.assert(
      fc.property(accounts, policies, reports, (told, policy, documents) => {
        for (const { path, told: values, taken, against } of resolve(told, policy, { incident, reports: documents, sites })
          .fields) {
          const isFigure = path.includes('total') || path.includes('parts') || (path[0] === 'weapons' && path.length === 3)
          // Where a ledger contradicts another one, each is completed by itself: a figure may then be a bound of another one.
          if (!isFigure || taken === undefined || against !== undefined) continue
          const numbers = new Set([0, ...values.flatMap(({ value }) => numbersOf(value as Quantity))])
          for (const number of numbersOf(taken as Quantity)) expect(numbers).toContain(number)
        }
      }),
    )
  })
})

describe('nothing is lost', () => {
  test('every value that a standing account tells is in one field, once', () => {
    fc.assert(
      fc.property(accounts, policies, (told, policy) => {
        const { fields, disputes } = resolve(told, policy, { incident, sites })
        const { standing } = sortAccounts(told)
        const told2 = fields.flatMap(({ path, told: values }) =>
          values.map(({ value, by, togetherWith = [] }) => ({
            path: path[0] === 'when' ? ['when'] : path,
            value,
            by,
            togetherWith,
          })),
        )
        const expected = standing.flatMap(({ id: by, incidents, harm = {}, ...own }) => {
          const togetherWith = incidents.slice(1)
          const { damage, ...casualties } = harm
          return [
            ...(['kind', 'outcome', 'status', 'when', 'where', 'weapons'] as const).flatMap((key) =>
              own[key] === undefined ? [] : [{ path: [key], value: own[key], by, togetherWith }],
            ),
            ...(damage === undefined ? [] : [{ path: ['harm', 'damage'], value: damage, by, togetherWith }]),
            ...Object.entries(casualties).flatMap(([name, { total, parts = [] }]) => [
              ...(total === undefined ? [] : [{ path: ['harm', name, 'total'], value: total, by, togetherWith }]),
              ...parts.map((part) => ({
                path: ['harm', name, 'parts', part.dimension, part.value, ...('years' in part ? ['0-17'] : [])],
                value: part.count,
                by,
                togetherWith,
              })),
            ]),
          ]
        })
        const inOrder = (list: readonly object[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort()
        // The figures of weapons stand in the lists of weapons, and again by themselves.
        expect(inOrder(told2.filter(({ path }) => path[0] !== 'weapons' || path.length === 1))).toEqual(inOrder(expected))
        expect(disputes).toEqual(fields.filter(({ disputed }) => disputed !== 'no'))
        const paths = fields.map(({ path }) => path.join('\u0000'))
        expect(new Set(paths).size).toBe(paths.length)
      }),
    )
  })
})

describe('disputes are the conflicts that accountsOn finds', () => {
  const at = (fields: readonly ResolvedField[], ...start: readonly string[]): Truth =>
    fields
      .filter(({ path }) => start.every((step, n) => path[n] === step))
      .reduce<Truth>((so, { disputed }) => or(so, disputed), 'no')
  test('field by field', () => {
    fc.assert(
      fc.property(accounts, policies, reports, (told, policy, documents) => {
        const found = accountsOn({ sitrep: 1, accounts: told, sites })(incident)
        const { fields } = resolve(told, policy, { incident, reports: documents, sites })
        for (const key of ['kind', 'outcome', 'status', 'when'] as const)
          expect([key, at(fields, key)]).toEqual([key, found[key]?.conflict ?? 'no'])
        expect(at(fields, 'harm', 'damage')).toBe(found.damage?.conflict ?? 'no')
        // A place or a list of weapons in other words may be the same one told more finely.
        expect(at(fields, 'where') === 'yes').toBe(found.where?.conflict === 'yes')
        if (found.where?.conflict === 'no') expect(at(fields, 'where')).toBe('no')
        if (found.weapons?.conflict === 'no') expect(at(fields, 'weapons')).toBe('no')
        for (const key of ['killed', 'injured', 'abducted', 'missing'] as const) {
          const total = fields.find(({ path }) => path.join() === `harm,${key},total`)
          if (
            total !== undefined &&
            total.against === undefined &&
            found[key]?.told.every(({ value }) => value.total !== undefined)
          )
            expect(total.disputed).toBe(found[key].conflict)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('resolveDataset', () => {
  test('twice is once; it is valid; accounts and whatever nobody tells stay', () => {
    fc.assert(
      fc.property(accounts, records, policies, reports, (told, incidents, policy, documents) => {
        const dataset = { sitrep: 1, incidents, accounts: told, reports: documents, sites } as const
        const { dataset: once, resolutions } = resolveDataset(dataset, policy)
        for (const record of once.incidents ?? []) expect(check(Incident)(record)).toEqual({ _tag: 'Right', right: record })
        expect(resolveDataset(once, policy).dataset).toEqual(once)
        expect({ ...once, incidents }).toEqual(dataset)
        for (const { incident: resolved } of resolutions) expect(once.incidents).toContain(resolved)
        for (const [n, record] of incidents.entries()) {
          const after = once.incidents?.[n]
          if (!told.some((account) => account.incidents.includes(record.id))) expect(after).toBe(record)
          for (const key of ['name', 'text', 'targets', 'participants', 'native', 'extra'] as const)
            expect(after?.[key]).toEqual(record[key])
        }
      }),
    )
  })
})
