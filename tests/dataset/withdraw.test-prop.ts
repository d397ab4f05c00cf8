/** Withdrawing, over invented datasets whose records name each other. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withdraw } from '../../src/dataset/withdraw.js'
import type { Account } from '../../src/schema/account.js'
import { checkDataset } from '../../src/schema/check-dataset.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Link } from '../../src/schema/link.js'

const id = fc.nat(6).map((n) => `test:${n}`)
const subject = fc.oneof(
  id.map((incident) => ({ type: 'incident', id: incident }) as const),
  fc.constant({ type: 'series', id: 'test:s' } as const),
)

const incidents = Array.from({ length: 7 }, (_, n) => ({ id: `test:${n}`, name: `Invented ${n}` }))
const links = fc
  .array(fc.tuple(subject, subject))
  .map((ends) =>
    ends.flatMap(([from, to], n): Link[] => (from.id === to.id ? [] : [{ id: `test:l${n}`, from, to, kind: 'same' }])),
  )
const attributions = fc
  .array(fc.array(subject, { minLength: 1, maxLength: 3 }))
  .map((abouts) => abouts.map((about, n) => ({ id: `test:a${n}`, about, kind: 'no-claim' }) as const))
const accounts = fc.array(fc.tuple(fc.array(id, { minLength: 1, maxLength: 3 }), fc.boolean())).map((list) =>
  list.map(
    ([of, supersedes], n): Account => ({
      id: `test:c${n}`,
      report: 'test:r',
      incidents: of,
      harm: { killed: { total: { min: n } } },
      weapons: [{ category: 'rocket' }],
      ...(supersedes && n > 0 && { supersedes: `test:c${n - 1}` }),
    }),
  ),
)
const dataset: fc.Arbitrary<Dataset> = fc.record(
  {
    sitrep: fc.constant(1 as const),
    incidents: fc.subarray(incidents),
    links,
    attributions,
    accounts,
    series: fc.constant([{ id: 'test:s' }]),
    reports: fc.constant([{ id: 'test:r' }]),
  },
  { requiredKeys: ['sitrep'] },
)
const withdrawals = fc.array(fc.nat(8).map((n) => ({ incident: `test:${n}` })))

const codesOf = (of: Dataset): readonly string[] => checkDataset(of).map(({ code, path }) => `${code} ${path[0]}`)

test('withdrawing nothing, or what is not there, changes nothing', () => {
  fc.assert(
    fc.property(dataset, (before) => {
      expect(withdraw([])(before)).toEqual({ dataset: before, removed: {}, changed: {}, absent: [] })
      expect(withdraw([{ incident: 'test:9' }])(before)).toEqual({
        dataset: before,
        removed: {},
        changed: {},
        absent: ['test:9'],
      })
    }),
  )
})

test('withdrawing twice is withdrawing once, and all at once is one after the other', () => {
  fc.assert(
    fc.property(dataset, withdrawals, withdrawals, (before, some, others) => {
      const once = withdraw(some)(before).dataset
      expect(withdraw(some)(once).dataset).toEqual(once)
      expect(withdraw([...some, ...others])(before).dataset).toEqual(withdraw(others)(once).dataset)
    }),
  )
})

test('nothing names what was taken out, and nothing else is lost', () => {
  fc.assert(
    fc.property(dataset, withdrawals, (before, some) => {
      const frozen = JSON.stringify(before)
      const { dataset: after, removed, changed, absent } = withdraw(some)(before)
      expect(JSON.stringify(before)).toBe(frozen)
      const asked = new Set(some.map(({ incident }) => incident))
      const gone = new Set((removed.incidents ?? []).map((one) => one.id))
      expect([...gone, ...absent].sort()).toEqual([...asked].sort())
      expect(Object.keys(after)).toEqual(Object.keys(before))

      const text = JSON.stringify({ ...after, reports: [], series: [] })
      for (const incident of gone) expect(text).not.toContain(`"${incident}"`)
      for (const account of removed.accounts ?? []) expect(text).not.toContain(`"${account.id}"`)

      for (const list of ['incidents', 'links', 'attributions', 'accounts', 'series', 'reports'] as const) {
        const left: readonly { readonly id: string }[] = after[list] ?? []
        const out: readonly { readonly id: string }[] = removed[list] ?? []
        const was: readonly { readonly id: string }[] = changed[list] ?? []
        for (const record of before[list] ?? []) {
          const kept = left.find((one) => one.id === record.id)
          if (kept === undefined) expect(out).toContain(record)
          else if (kept !== record) expect(was).toContain(record)
          else expect([...out, ...was]).not.toContain(record)
        }
        expect(left.length + out.length).toBe((before[list] ?? []).length)
        expect(was.every((record) => left.some((one) => one.id === record.id && one !== record))).toBe(true)
      }
    }),
  )
})

test('a dataset without faults has none afterwards', () => {
  fc.assert(
    fc.property(dataset, withdrawals, (part, some) => {
      const before: Dataset = { ...part, incidents, series: [{ id: 'test:s' }], reports: [{ id: 'test:r' }] }
      fc.pre(codesOf(before).length === 0)
      expect(codesOf(withdraw(some)(before).dataset)).toEqual([])
    }),
  )
})

describe('what is about several things', () => {
  const both: Dataset = {
    sitrep: 1,
    incidents: [{ id: 'test:1' }, { id: 'test:2' }],
    attributions: [
      {
        id: 'test:a',
        about: [
          { type: 'incident', id: 'test:1' },
          { type: 'series', id: 'test:1' },
        ],
        kind: 'no-claim',
      },
    ],
    accounts: [
      { id: 'test:c', report: 'test:r', incidents: ['test:1', 'test:2'], harm: { killed: { total: { min: 5 } } }, text: 'Two.' },
    ],
  }
  test('goes on to name the others, and an account does so without its figures', () => {
    const { dataset: after, removed, changed } = withdraw([{ incident: 'test:1' }])(both)
    expect(after).toEqual({
      sitrep: 1,
      incidents: [{ id: 'test:2' }],
      attributions: [{ id: 'test:a', about: [{ type: 'series', id: 'test:1' }], kind: 'no-claim' }],
      accounts: [{ id: 'test:c', report: 'test:r', incidents: ['test:2'], text: 'Two.' }],
    })
    expect(removed).toEqual({ incidents: [{ id: 'test:1' }] })
    expect(changed).toEqual({ attributions: both.attributions, accounts: both.accounts })
  })
  test('a list that is emptied is there still: that nobody said anything is known', () => {
    const alone: Dataset = {
      sitrep: 1,
      incidents: [{ id: 'test:1' }],
      attributions: [{ id: 'test:a', about: [{ type: 'incident', id: 'test:1' }], kind: 'no-claim' }],
    }
    expect(withdraw([{ incident: 'test:1' }])(alone).dataset).toEqual({ sitrep: 1, incidents: [], attributions: [] })
  })
})
