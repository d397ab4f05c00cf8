import { expect, test } from 'vitest'
import * as z from 'zod'
import * as mini from 'zod/mini'
import { defineFeed, ownFeedIssues } from '../../src/feeds/define-feed.js'
import type { Feed } from '../../src/feeds/feed.js'
import { readBytes } from '../../src/feeds/read/read-bytes.js'
import { toDataset } from '../../src/feeds/read/to-dataset.js'
import { readRow } from '../../src/feeds/read-row.js'

const about = { title: 'An invented sheet', licence: 'For tests', citation: 'Nobody' }

/** An invented sheet. */
const sheet = defineFeed({
  id: 'town-sheet',
  ...about,
  row: z.object({
    Ref: z.string().min(1),
    Date: z.string(),
    Town: z.string(),
    Country: z.string().optional(),
    Lat: z.string().optional(),
    Lon: z.string().optional(),
    What: z.string().optional(),
    Killed: z.string(),
    Group: z.string().optional(),
    Odd: z.string().optional(),
  }),
  issues: { 'odd-row': { severity: 'warning', meaning: 'Odd.' }, 'no-row': { severity: 'error', meaning: 'No row.' } },
  read: ({ Ref, Odd }, cells) => {
    if (Odd === 'throw') throw new Error('thrown\n on purpose')
    if (Odd === 'nothing') return undefined
    if (Odd === 'empty') return { incidents: [] }
    if (Odd === 'warn') cells.raise('odd-row', 'Odd', 'Look at it.')
    if (Odd === 'refuse') cells.raise('no-row', 'Odd', 'It is no row.')
    if (Odd === 'keep') cells.keep('Odd')
    const group = cells.reference('actor', 'Group')
    return {
      incidents: [
        {
          id: `town-sheet:${Ref}`,
          kind: cells.word('What', { shooting: 'attack', 'house search': 'detention' }),
          when: cells.when('Date', 'day-first'),
          where: {
            name: cells.text('Town'),
            country: cells.country('Country', { Exampleland: 'XKX' }),
            point: cells.point('Lat', 'Lon'),
          },
          harm: { killed: { total: cells.count('Killed') } },
          participants: group === undefined ? undefined : [{ actor: group, role: 'side' as const }],
        },
      ],
      actors: group === undefined ? undefined : [{ id: group, name: cells.text('Group') }],
    }
  },
})

const readOf = (feed: Feed) => {
  const [generation] = feed.generations
  if (generation === undefined) throw new Error('A feed has a generation.')
  return readRow(feed, generation, { generation: generation.id })
}
const read = readOf(sheet)

const row = { Ref: '1', Date: '3/4/2024', Town: 'Exampleton', Killed: '' }
const origin = { feed: 'town-sheet', generation: 'rows', id: '1' }

const only = (value: unknown) => {
  const { fragment, issues } = read(value)
  return { incident: fragment?.incidents?.[0], fragment, issues, codes: issues.map(({ code }) => code) }
}

test('what was not told is no key: no place, no harm, no list', () => {
  expect(read(row)).toEqual({
    fragment: {
      incidents: [
        { id: 'town-sheet:1', when: { start: '2024-04-03', end: '2024-04-03' }, where: { name: 'Exampleton' }, origin },
      ],
    },
    issues: [],
  })
})

test('a full row', () => {
  const full = {
    ...row,
    Country: 'exampleland',
    Lat: '1.5',
    Lon: '-2',
    What: 'House  Search',
    Killed: 'at least 3',
    Group: 'The Reds',
    Photo: 'https://example.org/1',
  }
  const { fragment, codes } = only(full)
  const [actor] = fragment?.actors ?? []
  expect(codes).toEqual([])
  expect(actor).toEqual({ id: expect.stringMatching(/^town-sheet:actor\/[\da-f]{16}$/), name: 'The Reds' })
  expect(fragment?.incidents).toEqual([
    {
      id: 'town-sheet:1',
      kind: 'detention',
      when: { start: '2024-04-03', end: '2024-04-03' },
      where: { name: 'Exampleton', country: 'XKX', point: { lat: 1.5, lon: -2 } },
      harm: { killed: { total: { min: 3, text: 'at least 3' } } },
      participants: [{ actor: actor?.id, role: 'side' }],
      origin,
      native: [
        { scheme: 'town-sheet:What', code: 'House  Search' },
        { scheme: 'town-sheet:Country', code: 'exampleland' },
      ],
      extra: { Photo: 'https://example.org/1' },
    },
  ])
  expect(only({ ...row, Group: 'the  REDS' }).fragment?.actors?.[0]?.id).toBe(actor?.id)
})

test.each([
  [{ Killed: 'several' }, 'cell-unread', { scheme: 'town-sheet:Killed', code: 'several' }],
  [{ Killed: ['3'] }, 'wrong-type', undefined],
  [{ What: 'picnic' }, 'unknown-label', { scheme: 'town-sheet:What', code: 'picnic' }],
  [{ Country: 'Nowhere' }, 'country-unknown', { scheme: 'town-sheet:Country', code: 'Nowhere' }],
  [{ Lat: '91', Lon: '2' }, 'point-range', { scheme: 'town-sheet:Lat', code: '91' }],
  [{ Lat: '1', Lon: '181' }, 'point-range', { scheme: 'town-sheet:Lon', code: '181' }],
  [{ Lat: '1' }, 'point-incomplete', { scheme: 'town-sheet:Lat', code: '1' }],
  [{ Lat: 'north', Lon: '2' }, 'cell-unread', { scheme: 'town-sheet:Lat', code: 'north' }],
  [{ Odd: 'warn' }, 'odd-row', undefined],
  [{ Town: ' Exampleton' }, 'edge-space', undefined],
])('%j raises %s, and the cell is kept', (cells, code, native) => {
  const { incident, codes, issues } = only({ ...row, ...cells })
  expect(codes).toContain(code)
  if (native !== undefined) expect(incident?.native).toContainEqual(native)
  if (code === 'wrong-type') expect(incident).toBeUndefined()
  else expect([incident?.id, issues.some(({ severity }) => severity === 'error')]).toEqual(['town-sheet:1', false])
})

test('"unknown" is kept, for it is no blank', () => {
  const { incident, codes } = only({ ...row, Killed: 'Unknown', Date: '?' })
  expect([incident?.harm, incident?.when, codes]).toEqual([undefined, undefined, []])
  expect(incident?.native).toEqual([
    { scheme: 'town-sheet:Date', code: '?' },
    { scheme: 'town-sheet:Killed', code: 'Unknown' },
  ])
})

test('dates: words that cannot be read are kept as words, two readings are spanned', () => {
  const unread = only({ ...row, Date: 'after the feast' })
  expect([unread.incident?.when, unread.codes]).toEqual([{ text: 'after the feast' }, ['date-unread']])
  const any = defineFeed({
    id: 'any-order',
    ...about,
    row: z.object({ id: z.string(), on: z.string() }),
    read: ({ id }, cells) => ({ incidents: [{ id: `any-order:${id}`, when: cells.when('on') }] }),
  })
  const { fragment, issues } = readOf(any)({ id: 'a', on: '3/4/2024' })
  expect(fragment?.incidents?.[0]?.when).toEqual({ start: '2024-03-04', end: '2024-04-03', text: '3/4/2024' })
  expect(issues).toMatchObject([{ code: 'ambiguous-date', path: ['on'], value: '3/4/2024' }])
})

test.each([
  ['USA', 'USA', undefined],
  ['us', 'USA', 'us'],
  ['usa', 'USA', 'usa'],
  ['840', 'USA', '840'],
  ['4', 'AFG', '4'],
  ['XX', undefined, 'XX'],
  ['EXAMPLELAND', 'XKX', 'EXAMPLELAND'],
  ['__proto__', undefined, '__proto__'],
  ['constructor', undefined, 'constructor'],
])('the country %s is %s', (Country, code, kept) => {
  const { incident } = only({ ...row, Country })
  expect([incident?.where?.country, incident?.native?.[0]?.code]).toEqual([code, kept])
})

test.each([
  ['throw', 'mapping-threw', 'thrown on purpose'],
  ['nothing', 'no-record', 'makes no record'],
  ['empty', 'no-record', 'makes no record'],
  ['refuse', 'no-row', 'It is no row.'],
])('a mapping that says "%s" refuses the row with %s', (Odd, code, message) => {
  const { fragment, issues } = only({ ...row, Odd })
  expect(fragment).toBeUndefined()
  expect(issues).toMatchObject([{ code, severity: 'error', message: expect.stringContaining(message) }])
})

test('a row that is a published count says where it is from', () => {
  const counts = defineFeed({
    id: 'counts',
    ...about,
    row: z.object({ id: z.string(), n: z.string() }),
    read: ({ id }, cells) => {
      const n = cells.count('n')
      return n === undefined ? undefined : { aggregates: [{ id: `counts:${id}`, incidents: n }] }
    },
  })
  expect(readOf(counts)({ id: '1', n: '3' })).toEqual({
    fragment: {
      aggregates: [
        { id: 'counts:1', incidents: { min: 3, best: 3, max: 3 }, origin: { feed: 'counts', generation: 'rows', id: '1' } },
      ],
    },
    issues: [],
  })
  expect(readOf(counts)({ id: '1', n: 'many' }).issues.map(({ code }) => code)).toEqual(['cell-unread', 'no-record'])
})

test('what was noted is told of a refused row too', () => {
  expect(only({ ...row, Odd: 'refuse', Killed: 'several' }).codes).toEqual(['no-row', 'cell-unread'])
})

test('a row without anything in it is refused as such, others by their shape', () => {
  expect(only({ Ref: '', Date: ' ', Town: 'NA', Killed: null }).codes).toEqual(['empty-row'])
  expect(only({ ...row, Ref: '' }).issues).toMatchObject([{ code: 'out-of-range', path: ['Ref'] }])
  expect(only({ Ref: '1' }).codes).toEqual(['missing', 'missing', 'missing'])
  for (const value of [null, 3, 'row', [1]]) expect(only(value).fragment).toBeUndefined()
})

test('a record that is wrong refuses the row', () => {
  expect(only({ ...row, Ref: ' 1' }).issues).toMatchObject([{ code: 'wrong-format', path: ['incidents', 0, 'id'] }])
})

test('keys that nobody knows are kept whatever they are called', () => {
  const hostile = JSON.parse('{"Ref":"1","Date":"","Town":"","Killed":"","__proto__":{"a":1},"constructor":2}')
  expect(JSON.stringify(only(hostile).incident?.extra)).toBe('{"__proto__":{"a":1},"constructor":2}')
})

test('extra, native and origin of the mapping itself stay', () => {
  const own = defineFeed({
    id: 'own',
    ...about,
    row: z.object({ id: z.string(), what: z.string() }),
    read: ({ id }, cells) => {
      cells.keep('what')
      return {
        incidents: [
          { id: 'other:1', origin: { feed: 'other' }, native: [{ scheme: 'a', code: 'b' }], extra: { mine: 1, note: undefined } },
          { id: `own:${id}` },
        ],
      }
    },
  })
  const [generation] = own.generations
  if (generation === undefined) throw new Error('A feed has a generation.')
  const reading = readRow(own, generation, { generation: 'rows', release: '2024' })({ id: '1', what: ' x ', note: 'n', more: 2 })
  expect(reading.fragment?.incidents).toEqual([
    {
      id: 'other:1',
      origin: { feed: 'other' },
      native: [
        { scheme: 'a', code: 'b' },
        { scheme: 'own:what', code: 'x' },
      ],
      extra: { note: undefined, mine: 1, more: 2 },
    },
    { id: 'own:1', origin: { feed: 'own', generation: 'rows', release: '2024', id: '1' } },
  ])
})

test('a row that is an actor keeps its cells there', () => {
  const actors = defineFeed({
    id: 'groups',
    ...about,
    row: z.object({ name: z.string(), note: z.string() }),
    read: ({ name }, cells) => {
      cells.keep('note')
      return { actors: [{ id: `groups:${name}`, name }] }
    },
  })
  expect(readOf(actors)({ name: 'Reds', note: 'n', more: 1 }).fragment).toEqual({
    actors: [{ id: 'groups:Reds', name: 'Reds', native: [{ scheme: 'groups:note', code: 'n' }], extra: { more: 1 } }],
  })
})

test('shapes may change what they read, and may be those of zod/mini', () => {
  const counted = defineFeed({
    id: 'counted',
    ...about,
    row: z.object({
      id: z.coerce
        .number()
        .int()
        .transform((n) => n + 1),
    }),
    read: ({ id }) => ({ incidents: [{ id: `counted:${id.toFixed(1)}` }] }),
  })
  expect(readOf(counted)({ id: '41' }).fragment?.incidents?.[0]?.id).toBe('counted:42.0')
  expect(readOf(counted)({ id: 'x' }).fragment).toBeUndefined()
  const small = defineFeed({
    id: 'small',
    ...about,
    row: mini.looseObject({ id: mini.string() }),
    read: ({ id }, cells) => ({ incidents: [{ id: `small:${id}`, name: cells.text('id') }] }),
  })
  expect(readOf(small)({ id: 'a' }).fragment?.incidents?.[0]?.name).toBe('a')
})

test('words that say "missing" may be others', () => {
  const feed = (missing?: readonly string[]) =>
    defineFeed({
      id: 'a',
      ...about,
      ...(missing !== undefined && { missing }),
      row: z.object({ id: z.string(), country: z.string() }),
      read: ({ id }, cells) => ({ incidents: [{ id: `a:${id}`, where: { country: cells.country('country') } }] }),
    })
  const where = (one: Feed, country: string) => readOf(one)({ id: '1', country }).fragment?.incidents?.[0]?.where
  expect(where(feed(), 'NA')).toBeUndefined()
  expect(where(feed(['none']), 'NA')).toEqual({ country: 'NAM' })
  expect(where(feed(['none']), 'none')).toBeUndefined()
})

test('a table is told by the columns that it must have', () => {
  const [generation] = sheet.generations
  const detect = (columns: readonly string[], format: 'delimited' | 'json' | 'positional' = 'delimited') =>
    generation?.detect({ columns, format })
  expect(detect(['Photo', 'Killed', 'Town', 'Date', 'Ref'])).toBe(true)
  expect(detect(['Killed', 'Town', 'Date', 'Ref'], 'json')).toBe(true)
  expect(detect(['Killed', 'Town', 'Date', 'Ref'], 'positional')).toBe(false)
  expect(detect(['Killed', 'Town', 'Date'])).toBe(false)
})

test('a wrong definition is refused at once', () => {
  const define = (id: string, row: z.core.$ZodObject) => () => defineFeed({ id, ...about, row, read: () => undefined })
  expect(define('Town sheet', z.object({ id: z.string() }))).toThrow(RangeError)
  expect(define('a', z.object({ id: z.string().optional() }))).toThrow(/any table/)
  expect(define('a', z.object({ id: z.string().refine(() => Promise.resolve(true)) }))).toThrow(/asynchronously/)
  expect(define('a', z.object({ id: z.string() }))).not.toThrow()
  expect(() =>
    defineFeed({
      id: 'a',
      ...about,
      row: z.object({ id: z.string() }),
      issues: { 'cell-unread': { severity: 'info', meaning: '' } },
      read: () => undefined,
    }),
  ).toThrow(/cell-unread/)
  expect(() =>
    defineFeed({ id: 'a', ...about, row: z.object({}), detect: ({ columns }) => columns.length > 3, read: () => undefined }),
  ).not.toThrow()
})

test('an asynchronous rule that no empty cell shows refuses the row, and throws nothing', () => {
  const late = defineFeed({
    id: 'late',
    ...about,
    row: z.object({ id: z.number().refine(() => Promise.resolve(true)) }),
    read: ({ id }) => ({ incidents: [{ id: `late:${id}` }] }),
  })
  expect(readOf(late)({ id: 1 }).issues).toMatchObject([{ code: 'mapping-threw' }])
})

test('whatever is thrown becomes an issue', () => {
  for (const thrown of [undefined, 'words', Object.create(null), 3, { toString: null }]) {
    const feed = defineFeed({
      id: 'a',
      ...about,
      row: z.object({ id: z.string() }),
      read: () => {
        throw thrown
      },
    })
    expect(readOf(feed)({ id: '1' }).issues).toMatchObject([{ code: 'mapping-threw', severity: 'error' }])
  }
})

test('every issue of a feed of a user’s own is listed with it', () => {
  expect(Object.keys(sheet.issues ?? {})).toEqual([...Object.keys(ownFeedIssues), 'odd-row', 'no-row'])
})

test('a sheet with lines above its header, blank rows and a wrong row', async () => {
  const text =
    'Incidents of the town hall,,,\r\n,,,\r\nRef,Date,Town,Killed\r\n1,3 March 2024,Exampleton,3–5\r\n,,,\r\n2,early March 2024,Exampleton,none\r\n,5/3/2024,Exampleton,1\r\n'
  const { dataset, report, rejected } = await toDataset(readBytes([text], { feeds: [sheet] }))
  expect([report.feed, report.rows, report.accepted, report.rejected]).toEqual(['town-sheet', 4, 2, 2])
  expect(rejected.map(({ line, issues }) => [line, issues[0]?.code])).toEqual([
    [5, 'empty-row'],
    [7, 'out-of-range'],
  ])
  expect(dataset.incidents?.map(({ harm }) => harm?.killed?.total)).toEqual([
    { min: 3, max: 5 },
    { min: 0, best: 0, max: 0, text: 'none' },
  ])
})
