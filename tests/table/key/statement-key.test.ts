import { expect, test } from 'vitest'
import { rollup } from '../../../src/aggregate/rollup.js'
import { count } from '../../../src/aggregate/rollup-figures.js'
import { statement } from '../../../src/aggregate/rollup-keys.js'
import { run } from '../../../src/aggregate/run.js'
import type { Attribution } from '../../../src/schema/attribution.js'
import type { Dataset } from '../../../src/schema/dataset.js'

const about = [{ type: 'incident' as const, id: 'test:1' }]
const said = (one: Partial<Attribution>, place = 0): Attribution => ({ id: `test:said-${place}`, about, kind: 'finding', ...one })

const rows = (read: 'kind' | 'by' | 'against', dataset: Partial<Dataset>, from?: 'attributions') => {
  const query = rollup({ ...(from && { from }), by: { value: statement(read) }, select: { count: count() } })
  return run(query)({ sitrep: 1, incidents: [{ id: 'test:1' }], ...dataset }).map(({ value, count: { min, max } }) => [
    value,
    min,
    max,
  ])
}

test('each statement adds its kind, its speaker and those that it accuses; a claim accuses its speaker', () => {
  const attributions = [said({ by: 'test:a', against: ['test:b', 'test:c'] }), said({ kind: 'claim', by: 'test:d' }, 1)]
  expect(rows('kind', { attributions })).toEqual([
    ['claim', 1, 1],
    ['finding', 1, 1],
  ])
  expect(rows('by', { attributions })).toEqual([
    ['test:a', 1, 1],
    ['test:d', 1, 1],
  ])
  expect(rows('against', { attributions })).toEqual([
    ['test:b', 1, 1],
    ['test:c', 1, 1],
    ['test:d', 1, 1],
  ])
})

test('who is cleared is not accused: by a denial, or by a finding that says so', () => {
  for (const one of [said({ kind: 'denial', by: 'test:a', against: ['test:a'] }), said({ clears: true, against: ['test:a'] })])
    expect(rows('against', { attributions: [one] })).toEqual([['none', 1, 1]])
})

test('that nobody claims it is a kind of statement, and names nobody', () => {
  const attributions = [said({ kind: 'no-claim', by: 'test:a' })]
  expect(rows('kind', { attributions })).toEqual([['no-claim', 1, 1]])
  expect(rows('by', { attributions })).toEqual([['none', 1, 1]])
  expect(rows('against', { attributions })).toEqual([['none', 1, 1]])
})

test('what was taken back does not count', () => {
  expect(rows('kind', { attributions: [said({ retracted: { start: '2021-06-08' } })] })).toEqual([['none', 1, 1]])
})

test('a statement that names nobody leaves open whom', () => {
  expect(rows('against', { attributions: [said({ kind: 'claim' })] })).toEqual([[null, 1, 1]])
  expect(rows('against', { attributions: [said({})] })).toEqual([[null, 1, 1]])
})

test('a dataset without a list of statements tells nothing of them; an empty list says that there are none', () => {
  expect(rows('by', {})).toEqual([[null, 1, 1]])
  expect(rows('by', { attributions: [] })).toEqual([['none', 1, 1]])
})

test('what is said in general, or of a series that it was judged to be part of, is perhaps said of it', () => {
  const perhaps = [
    ['none', 0, 1],
    ['test:a', 0, 1],
  ]
  expect(rows('by', { attributions: [said({ by: 'test:a', generic: true })] })).toEqual(perhaps)
  const onSeries = said({ by: 'test:a', about: [{ type: 'series', id: 'test:series' }] })
  const link = {
    id: 'test:part',
    kind: 'part-of' as const,
    from: { type: 'incident' as const, id: 'test:1' },
    to: { type: 'series' as const, id: 'test:series' },
  }
  const series = [{ id: 'test:series' }]
  expect(rows('by', { series, attributions: [onSeries], links: [link] })).toEqual(perhaps)
  const undone = { ...link, retracted: { start: '2021-06-08' } }
  expect(rows('by', { series, attributions: [onSeries], links: [undone] })).toEqual([['none', 1, 1]])
  expect(rows('by', { series, attributions: [onSeries] })).toEqual([['none', 1, 1]])
})

test('statements themselves are counted, of incidents or of series', () => {
  const attributions = [
    said({ by: 'test:a', generic: true }),
    said({ by: 'test:a', about: [{ type: 'series', id: 'test:series' }] }, 1),
    said({}, 2),
  ]
  expect(rows('by', { attributions }, 'attributions')).toEqual([
    ['test:a', 2, 2],
    [null, 1, 1],
  ])
})
