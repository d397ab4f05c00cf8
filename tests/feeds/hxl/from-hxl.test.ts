/** Files that are read by a mapping from hashtags. All rows are invented. */
import { existsSync, readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Feed } from '../../../src/feeds/feed.js'
import { fromHxl } from '../../../src/feeds/hxl/from-hxl.js'
import { hxlIssues } from '../../../src/feeds/hxl/issues.js'
import type { HxlMapping } from '../../../src/feeds/hxl/mapping.js'
import { readBytes } from '../../../src/feeds/read/read-bytes.js'
import { toDataset } from '../../../src/feeds/read/to-dataset.js'
import { ucdp } from '../../../src/feeds/ucdp/index.js'
import { readFeed } from '../../../src/node/read-feed.js'
import { all } from '../read/test-feed.js'

const about = { id: 'my-ngo', title: 'Invented', licence: 'none', citation: 'none' }

const incident = {
  id: '#event+id',
  start: '#date+start',
  end: '#date+end',
  name: '#event+name',
  country: '#country+code',
  admin1: '#adm1+name',
  admin2: '#adm2+name',
  place: '#loc+name',
  lat: '#geo+lat',
  lon: '#geo+lon',
  killed: '#affected+killed-f',
  injured: '#affected+injured',
  abducted: '#affected+abducted',
  missing: '#affected+missing',
  text: '#description',
  source: '#meta+source',
  url: '#meta+url',
}
const feed = fromHxl({ ...about, incident })

/** What a file of one row gives: its cells by tag. */
const readRow = async (cells: Readonly<Record<string, string>>, by: Feed = feed) => {
  const quoted = (all: readonly string[]) => all.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
  const reading = readBytes([`${quoted(Object.keys(cells))}\n${quoted(Object.values(cells))}\n`], { feeds: [by], feed: by.id })
  const [outcome] = await all(reading)
  if (outcome === undefined) throw new Error('No row.')
  const fragment = outcome.status === 'accepted' ? outcome.fragment : undefined
  return {
    fragment,
    incident: fragment?.incidents?.[0],
    aggregate: fragment?.aggregates?.[0],
    codes: outcome.issues.map(({ code, path }) => `${code} ${path.join('.')}`),
    severities: outcome.issues.map(({ code, severity }) => [code, severity]),
  }
}

const whole = {
  '#event+id': '7',
  '#date+start': '2021-06-05',
  '#date+end': '2021-06-06',
  '#event+name': 'Rockets',
  '#country+code': 'IRQ',
  '#adm1 +name': 'Anbar',
  '#adm2+name': 'Hit',
  '#loc+name': 'Baghdadi',
  '#geo+lat': '33.85',
  '#geo+lon': '42.44',
  '#affected+killed': '3',
  '#affected+killed+f': '1',
  '#affected+injured': '3-5',
  '#affected+abducted': 'at least 2',
  '#affected+missing': '0',
  '#description': 'Three rockets.',
  '#meta+source': 'Invented Agency',
  '#meta+url': 'https://example.org/1',
}

describe('an incident', () => {
  test('with every field', async () => {
    const { fragment, codes } = await readRow(whole)
    const id = fragment?.reports?.[0]?.id ?? ''
    expect(fragment).toEqual({
      incidents: [
        {
          id: 'my-ngo:7',
          name: 'Rockets',
          when: { start: '2021-06-05', end: '2021-06-06' },
          where: { name: 'Baghdadi', country: 'IRQ', admin1: 'Anbar', admin2: 'Hit', point: { lat: 33.85, lon: 42.44 } },
          harm: {
            killed: { total: { min: 3, best: 3, max: 3 } },
            injured: { total: { min: 3, max: 5 } },
            abducted: { total: { min: 2, text: 'at least 2' } },
            missing: { total: { min: 0, best: 0, max: 0 } },
          },
          text: 'Three rockets.',
          reports: [id],
          origin: { feed: 'my-ngo', generation: 'hxl', id: '7', unit: 'incident' },
          extra: { '#affected+f+killed': '1' },
        },
      ],
      reports: [{ id, url: 'https://example.org/1', text: 'Invented Agency' }],
    })
    expect(id).toMatch(/^my-ngo:report\/[0-9a-f]{16}$/)
    expect(codes).toEqual([])
  })

  test('nothing is lost: each cell that is changed or emptied changes what comes out', async () => {
    const { fragment } = await readRow(whole)
    const before = JSON.stringify(fragment)
    for (const tag of Object.keys(whole)) {
      const empty = await readRow({ ...whole, [tag]: '' })
      expect([JSON.stringify(empty.fragment), empty.codes], tag).not.toEqual([before, []])
      const other = await readRow({ ...whole, [tag]: 'something else' })
      expect(JSON.stringify([other.fragment, other.codes]), tag).toContain('something else')
    }
  })

  test('without a row id is what the row says', async () => {
    const { id: _, ...rest } = incident
    const unnamed = fromHxl({ ...about, incident: rest })
    const first = (await readRow(whole, unnamed)).incident
    const again = (await readRow(Object.fromEntries(Object.entries(whole).reverse()), unnamed)).incident
    const other = (await readRow({ ...whole, '#description': 'Four.' }, unnamed)).incident
    expect(first?.id).toMatch(/^my-ngo:row\/[0-9a-f]{16}$/)
    expect(first?.origin).not.toHaveProperty('id')
    expect(again?.id).toBe(first?.id)
    expect(other?.id).not.toBe(first?.id)
    expect(unnamed.notes).toContainEqual(expect.stringContaining('have no id'))
    const text = '#event,#date+start,#date+end\na,2021-06-05,\na,2021-06-05,\n'
    const { report } = await toDataset(
      readBytes([text], { feeds: [fromHxl({ ...about, incident: { start: '#date+start', name: '#event' } })] }),
    )
    expect(report).toMatchObject({ rows: 2, joined: 1 })
  })

  test.each([
    [{ '#event+id': '' }, ['id-missing #event+id']],
    [{ '#event+id': 'NA' }, ['id-missing #event+id']],
  ])('%j is refused', async (changes, expected) => {
    const { fragment, codes } = await readRow({ ...whole, ...changes })
    expect(fragment).toBeUndefined()
    expect(codes).toEqual(expected)
  })
})

describe('when', () => {
  const when = async (start: string, end: string, mapping?: Partial<HxlMapping>) => {
    const by = fromHxl({ ...about, ...mapping, incident } as HxlMapping)
    const found = await readRow({ ...whole, '#date+start': start, '#date+end': end }, by)
    return [found.incident?.when, found.codes, found.incident?.native?.map(({ code }) => code) ?? []]
  }
  test.each([
    ['2021-06-05', '', { start: '2021-06-05' }, [], []],
    ['', '2021-06-05', { end: '2021-06-05' }, [], []],
    ['', '', undefined, [], []],
    ['June 2021', 'July 2021', { start: '2021-06-01', end: '2021-07-31' }, [], []],
    [
      'about 5 June 2021',
      '6 June 2021',
      { start: '2021-06-05', end: '2021-06-06', approximate: true, text: 'about 5 June 2021' },
      [],
      [],
    ],
    ['13/06/2021', '06/14/2021', { start: '2021-06-13', end: '2021-06-14' }, [], []],
    ['soon after', '2021-06-06', { end: '2021-06-06', text: 'soon after' }, ['date-unread #date+start'], []],
    ['soon', 'later', { text: 'soon / later' }, ['date-unread #date+start', 'date-unread #date+end'], []],
    ['unknown', '2021-06-06', { end: '2021-06-06' }, [], ['unknown']],
    [
      '2021-06-07',
      '2021-06-05',
      { start: '2021-06-05', end: '2021-06-07' },
      ['date-order #date+end'],
      ['2021-06-07', '2021-06-05'],
    ],
    ['July 2021', 'June 2021', { start: '2021-06-01', end: '2021-07-31' }, ['date-order #date+end'], ['July 2021', 'June 2021']],
    ['2021-06-05 10:00', '2021-06-05', { start: '2021-06-05T10:00', end: '2021-06-05' }, [], []],
    ['2021-06-05T10:00Z', '2021-06-05T12:00Z', { start: '2021-06-05T10:00', end: '2021-06-05T12:00', zone: 'UTC' }, [], []],
    [
      '2021-06-05T10:00Z',
      '2021-06-05T12:00',
      { start: '2021-06-05T10:00', end: '2021-06-05T12:00' },
      [],
      ['2021-06-05T10:00Z', '2021-06-05T12:00'],
    ],
  ])('%s to %s', async (start, end, extent, codes, native) => {
    const [found, raised, kept] = await when(start, end)
    expect(found).toMatchObject(extent ?? {})
    if (extent === undefined) expect(found).toBeUndefined()
    else
      expect(Object.keys(found as object).filter((key) => key !== 'text')).toEqual(
        Object.keys(extent).filter((key) => key !== 'text'),
      )
    expect(raised).toEqual(codes)
    expect(kept).toEqual(native)
  })

  test('day or month first is the mapping’s to say', async () => {
    const [extent, codes] = await when('3/4/2022', '')
    expect(extent).toMatchObject({ start: '2022-03-04' })
    expect(codes).toEqual(['ambiguous-date #date+start'])
    expect((await when('3/4/2022', '', { dates: 'day-first' }))[0]).toEqual({ start: '2022-04-03' })
    expect((await when('3/4/2022', '', { dates: 'month-first' }))[0]).toEqual({ start: '2022-03-04' })
  })

  test('in one column', async () => {
    const by = fromHxl({ ...about, incident: { id: '#event+id', date: '#date' } })
    expect((await readRow({ '#event+id': '1', '#date+occurred': '3-5 June 2021' }, by)).incident?.when).toMatchObject({
      start: '2021-06-03',
      end: '2021-06-05',
    })
    const both = fromHxl({ ...about, incident: { ...incident, date: '#date-start-end' } })
    const found = await readRow({ ...whole, '#date': '2021' }, both)
    expect(found.incident?.when).toEqual({ start: '2021-06-05', end: '2021-06-06' })
    expect(found.incident?.native).toEqual([{ scheme: 'my-ngo:#date', code: '2021' }])
  })
})

describe('where', () => {
  test.each([
    ['IRQ', 'IRQ', [], undefined],
    ['iq', 'IRQ', [], undefined],
    ['Iraq', undefined, ['country-unknown #country+code'], 'Iraq'],
    ['NA', undefined, ['country-unknown #country+code'], 'NA'],
    ['NAM', 'NAM', [], undefined],
    ['', undefined, [], undefined],
  ])('the country %s', async (words, country, codes, kept) => {
    const found = await readRow({ ...whole, '#country+code': words })
    expect(found.incident?.where?.country).toBe(country)
    expect(found.codes).toEqual(codes)
    expect(found.incident?.native?.[0]?.code).toBe(kept)
  })

  test.each([
    ['91', '42', 'point-range #geo+lat', ['91', '42']],
    ['33', '200', 'point-range #geo+lon', ['33', '200']],
    ['33', '', 'point-incomplete #geo+lat', ['33']],
    ['', '42', 'point-incomplete #geo+lon', ['42']],
    ['33,5', '42', 'cell-unread #geo+lat|point-incomplete #geo+lon', ['33,5', '42']],
  ])('the point %s, %s', async (lat, lon, code, kept) => {
    const found = await readRow({ ...whole, '#geo+lat': lat, '#geo+lon': lon })
    expect(found.incident?.where).not.toHaveProperty('point')
    expect(found.codes.join('|')).toBe(code)
    expect(found.incident?.native?.map((one) => one.code)).toEqual(kept)
  })
})

describe('counts', () => {
  test.each([
    ['several', undefined, ['cell-unread #affected+killed'], 'several'],
    ['-3', undefined, ['cell-unread #affected+killed'], '-3'],
    ['unknown', undefined, [], 'unknown'],
    ['', undefined, [], undefined],
    ['3.0', { min: 3, best: 3, max: 3 }, [], undefined],
  ])('%s', async (words, total, codes, kept) => {
    const found = await readRow({ ...whole, '#affected+killed': words })
    expect(found.incident?.harm?.killed?.total).toEqual(total)
    expect(found.codes).toEqual(codes)
    expect(found.incident?.native?.[0]?.code).toBe(kept)
  })
})

describe('reports', () => {
  test('an address that is none stays text', async () => {
    const { fragment } = await readRow({ ...whole, '#meta+url': 'see the paper' })
    expect(fragment?.reports).toEqual([{ id: expect.any(String), text: 'Invented Agency / see the paper' }])
  })
  test('two rows that name one source share it', async () => {
    const a = await readRow(whole)
    const b = await readRow({ ...whole, '#event+id': '8' })
    expect(b.fragment?.reports).toEqual(a.fragment?.reports)
  })
})

describe('a published count', () => {
  const counts = fromHxl({
    ...about,
    aggregate: {
      start: '#date+start',
      end: '#date+end',
      country: '#country+code',
      category: '#event+type',
      incidents: '#event+num',
      killed: '#affected+killed',
    },
  })
  test('is an aggregate and no incident', async () => {
    const cells = {
      '#date+start': '2021-06-01',
      '#date+end': '2021-06-30',
      '#country+code': 'IRQ',
      '#event+type': 'political_violence',
      '#event+num': '12',
      '#affected+killed': '',
      '#meta+note': 'x',
    }
    const { fragment } = await readRow(cells, counts)
    expect(fragment).toEqual({
      aggregates: [
        {
          id: expect.stringMatching(/^my-ngo:row\//),
          during: { start: '2021-06-01', end: '2021-06-30' },
          where: { country: 'IRQ' },
          category: 'political_violence',
          incidents: { min: 12, best: 12, max: 12 },
          origin: { feed: 'my-ngo', generation: 'hxl' },
          extra: { '#meta+note': 'x' },
        },
      ],
    })
  })
})

describe('which data is taken', () => {
  const detect = (tags: readonly string[], by = feed) =>
    by.generations[0]?.detect({ columns: tags.map(() => ''), tags, format: 'delimited' })
  test('it has the ids, and half of the columns', () => {
    const tags = Object.values(incident).map((pattern) => pattern.replace('-f', ''))
    expect(detect(tags)).toBe(true)
    expect(detect(tags.slice(1))).toBe(false)
    expect(detect(tags.slice(0, 9))).toBe(true)
    expect(detect(tags.slice(0, 8))).toBe(false)
    const two = fromHxl({ ...about, incident: { date: '#date', name: '#event' } })
    expect(detect(['#date', '#x'], two)).toBe(true)
    expect(feed.generations[0]?.detect({ columns: tags, format: 'delimited' })).toBe(false)
  })

  test('the first column from the left is meant, and the others are kept', async () => {
    const by = fromHxl({ ...about, incident: { id: '#event+id', admin1: '#adm1' } })
    const { incident: found } = await readRow({ '#event+id': '1', '#adm1+code': 'IQ-AN', '#adm1+name': 'Anbar' }, by)
    expect(found).toMatchObject({ where: { admin1: 'IQ-AN' }, extra: { '#adm1+name': 'Anbar' } })
  })

  test('a header stands for a column without a tag', async () => {
    const by = fromHxl({ ...about, incident: { id: 'Nr', date: '#date' } })
    const { outcomes } = await (async () => {
      const reading = readBytes(['Nr,When\n,#date\n5,2021\n'], { feeds: [by] })
      return { outcomes: await all(reading) }
    })()
    expect(outcomes[0]).toMatchObject({ fragment: { incidents: [{ id: 'my-ngo:5' }] } })
  })

  test('JSON records by tag', async () => {
    const text = JSON.stringify([{ '#event +id': 7, '#Date': '2021', '#x': [1], '#affected+killed': 3 }])
    const by = fromHxl({ ...about, incident: { id: '#event+id', date: '#date', killed: '#affected+killed' } })
    const [outcome] = await all(readBytes([text], { feeds: [by] }))
    expect(outcome).toMatchObject({
      fragment: { incidents: [{ id: 'my-ngo:7', harm: { killed: { total: { min: 3 } } }, extra: { '#x': [1] } }] },
    })
  })

  test('cells of JSON that are no text are kept', async () => {
    const text = JSON.stringify([{ '#event+id': 7, '#date': [2021], '#affected+killed': { n: 3 }, '#event+name': true }])
    const by = fromHxl({
      ...about,
      incident: { id: '#event+id', date: '#date', killed: '#affected+killed', name: '#event+name' },
    })
    const [outcome] = await all(readBytes([text], { feeds: [by] }))
    expect(outcome?.issues.map(({ code }) => code)).toEqual(['cell-unread', 'cell-unread', 'cell-unread'])
    expect(outcome).toMatchObject({
      fragment: {
        incidents: [
          {
            native: [
              { scheme: 'my-ngo:#event+name', code: 'true' },
              { scheme: 'my-ngo:#date', code: '[2021]' },
              { scheme: 'my-ngo:#affected+killed', code: '{"n":3}' },
            ],
          },
        ],
      },
    })
  })
})

describe('a wrong mapping throws', () => {
  test.each([
    ['the id', { ...about, id: 'My NGO', incident }, /kebab-case.*"My NGO"/],
    ['neither', about, /"incident" or "aggregate"/],
    ['both', { ...about, incident, aggregate: {} }, /"incident" or "aggregate"/],
    ['no column', { ...about, incident: {} }, /names no column/],
    ['a pattern', { ...about, incident: { id: '#event+' } }, /"#event\+" is no pattern/],
    ['an empty pattern', { ...about, incident: { id: ' ' } }, /empty text/],
    ['a field', { ...about, incident: { category: '#event' } }, /No field of an incident is called "category"/],
  ])('%s', (_, mapping, message) => {
    expect(() => fromHxl(mapping as unknown as HxlMapping)).toThrow(message)
    expect(() => fromHxl(mapping as unknown as HxlMapping)).toThrow(RangeError)
  })
})

test('every issue is in the table, with its severity', async () => {
  const found = await readRow({
    ...whole,
    '#event+id': ' 7',
    '#date+start': '3/4/2022',
    '#date+end': 'soon',
    '#geo+lat': '91',
    '#country+code': 'Iraq',
    '#affected+killed': 'several',
  })
  expect(found.severities.length).toBe(6)
  for (const [code, severity] of found.severities) expect(hxlIssues).toHaveProperty([code ?? '', 'severity'], severity)
})

const file = '../shared/feeds/ucdp/hdx-bgd-hxl.csv'
const present = existsSync(file)
if (!present) console.info(`Skipped: ${file} is not there.`)

describe.skipIf(!present)('a real file', () => {
  test('of HDX, by its tags alone', async () => {
    const by = fromHxl({
      ...about,
      incident: { ...incident, id: 'id', killed: '#affected+killed', country: '#country+code' },
    })
    const { dataset, report, rejected } = await toDataset(readFeed(file, { feeds: [by] }))
    expect(report).toMatchObject({ feed: 'my-ngo', generation: 'hxl', rows: 601, accepted: 601, rejected: 0 })
    expect(rejected).toEqual([])
    const cells = Papa.parse<string[]>(readFileSync(file, 'utf8'), { skipEmptyLines: true }).data
    const column = cells[1]?.indexOf('#affected+killed') ?? -1
    const sum = cells.slice(2).reduce((total, row) => total + Number(row[column]), 0)
    const incidents = dataset.incidents ?? []
    expect(sum).toBeGreaterThan(0)
    expect(incidents.reduce((total, one) => total + (one.harm?.killed?.total?.best ?? 0), 0)).toBe(sum)
    expect(incidents.every(({ where }) => where?.country === 'BGD' && where.point !== undefined)).toBe(true)
    // The same file by its columns gives the same days and the same best figures.
    const known = await toDataset(readFeed(file, { feeds: [ucdp] }))
    const days = new Map(
      (known.dataset.incidents ?? []).map(({ id, when, harm }) => [id.split(':')[1], [when, harm?.killed?.total?.best]]),
    )
    for (const { id, when, harm } of incidents) expect([when, harm?.killed?.total?.best]).toEqual(days.get(id.split(':')[1]))
  })
})
