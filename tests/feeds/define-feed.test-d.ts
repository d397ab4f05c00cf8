import { expectTypeOf, test } from 'vitest'
import * as z from 'zod'
import { defineFeed, type Feed, type OwnRecords, type RowCells } from '../../src/feeds/index.js'
import type { Extent, Quantity } from '../../src/schema/index.js'

const about = { id: 'a', title: 'A', licence: 'none', citation: 'none' } as const

test('the row has the type that the shape gives', () => {
  const feed = defineFeed({
    ...about,
    row: z.object({ id: z.string(), n: z.coerce.number(), at: z.string().optional() }),
    read: (row, cells, context) => {
      expectTypeOf(row).toEqualTypeOf<{ id: string; n: number; at?: string | undefined }>()
      expectTypeOf(cells).toEqualTypeOf<RowCells<'id' | 'n' | 'at', never>>()
      expectTypeOf(context.release).toEqualTypeOf<string | undefined>()
      return undefined
    },
  })
  expectTypeOf(feed).toEqualTypeOf<Feed>()
})

test('cells are asked for by the columns that there are', () => {
  defineFeed({
    ...about,
    row: z.looseObject({ id: z.string(), killed: z.string(), when: z.string(), kind: z.string() }),
    issues: { odd: { severity: 'warning', meaning: 'Odd.' } },
    read: ({ id }, cells) => {
      expectTypeOf(cells.count('killed')).toEqualTypeOf<Quantity | undefined>()
      expectTypeOf(cells.when('when', 'day-first')).toEqualTypeOf<Extent | undefined>()
      expectTypeOf(cells.word('kind', { a: 'attack', b: 'clash' })).toEqualTypeOf<'attack' | 'clash' | undefined>()
      cells.raise('odd', 'kind', 'Look at it.')
      // @ts-expect-error TS2345: there is no such column.
      cells.count('kiled')
      // @ts-expect-error TS2345: there is no such issue.
      cells.raise('even', 'kind', 'Look at it.')
      // @ts-expect-error TS2345: it is no order of days.
      cells.when('when', 'year-first')
      return { incidents: [{ id, when: cells.when('when') }] }
    },
  })
})

test('records may hold undefined where a key may be left out, and nowhere else', () => {
  const row = z.object({ id: z.string() })
  const untold = undefined as string | undefined
  defineFeed({ ...about, row, read: ({ id }) => ({ incidents: [{ id, name: untold, where: { country: untold } }] }) })
  // @ts-expect-error TS2322: an incident needs its id.
  defineFeed({ ...about, row, read: () => ({ incidents: [{ id: untold }] }) })
  // @ts-expect-error TS2322: an incident needs its id.
  defineFeed({ ...about, row, read: () => ({ incidents: [{ name: 'a' }] }) })
})

test('misspelt keys, lists and codes are errors, at any depth', () => {
  const row = z.object({ id: z.string() })
  // @ts-expect-error TS2322: there is no such list.
  defineFeed({ ...about, row, read: ({ id }) => ({ incident: [{ id }] }) })
  // @ts-expect-error TS2322: there is no such key.
  defineFeed({ ...about, row, read: ({ id }) => ({ incidents: [{ id, wen: { start: '2024-01-01' } }] }) })
  // @ts-expect-error TS2322: there is no such key.
  defineFeed({ ...about, row, read: ({ id }) => ({ incidents: [{ id, harm: { kiled: { total: { min: 1 } } } }] }) })
  // @ts-expect-error TS2322: there is no such code.
  defineFeed({ ...about, row, read: ({ id }) => ({ incidents: [{ id, kind: 'atack' }] }) })
  const parts = [{ dimension: 'role', value: 'civilian', count: { min: 1 } }] as const
  defineFeed({ ...about, row, read: ({ id }) => ({ incidents: [{ id, harm: { killed: { parts } }, extra: { mine: [1] } }] }) })
})

test('codes need no cast, and a mapping may be a function of its own', () => {
  const row = z.object({ id: z.string() })
  defineFeed({
    ...about,
    row,
    read: ({ id }) => {
      if (id === '') return undefined
      return { incidents: [{ id, kind: 'attack', participants: [{ actor: 'a:1', role: 'side' }] }] }
    },
  })
  const read = ({ id }: z.output<typeof row>): OwnRecords => ({ incidents: [{ id, name: undefined }] })
  defineFeed({ ...about, row, read })
  // @ts-expect-error TS2322: a row is read at once, without waiting.
  defineFeed({ ...about, row, read: ({ id }) => Promise.resolve({ incidents: [{ id }] }) })
  // @ts-expect-error TS2322: a row has columns.
  defineFeed({ ...about, row: z.string(), read: () => undefined })
})
