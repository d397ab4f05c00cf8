import { right } from 'fp-ts/lib/These.js'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { feedText } from '../../src/cli/feed-text.js'
import { coloursFor } from '../../src/cli/terminal.js'
import { describeFeed } from '../../src/feeds/describe-feed.js'
import type { Feed, Generation } from '../../src/feeds/feed.js'
import { feedPage } from '../../src/feeds/feed-page.js'
import { onlyIn } from '../../src/feeds/only-in.js'

const shape = (id: string, columns?: readonly string[]): Generation => ({
  id,
  title: `Shape ${id}`,
  row: z.looseObject({}),
  detect: () => false,
  ...(columns !== undefined && { columns }),
})

/** A feed that tells only what it must. */
const bare: Feed = {
  id: 'bare',
  title: 'A bare feed',
  licence: 'None',
  citation: 'Nobody',
  generations: [shape('only')],
  read: () => right({}),
}

const full: Feed = {
  ...bare,
  id: 'full',
  title: 'A *full* feed',
  generations: [shape('new', ['id', 'a|b', 'late']), shape('old', ['id', 'a|b']), shape('part')],
  columns: {
    id: { cell: 'id', becomes: 'id' },
    'a|b': { cell: 'text', becomes: 'actors[].name' },
    late: { cell: 'text', becomes: 'native' },
    odd: { cell: 'text', becomes: 'native' },
  },
  crosswalks: [
    {
      column: 'late',
      field: 'kind',
      codes: { A: { to: 'attack', loss: 'exact' }, B: { loss: 'none', note: 'We have no <word>.' }, ' ': { loss: 'none' } },
    },
  ],
  issues: {
    little: { severity: 'info', meaning: 'Nothing to do.' },
    bad: { severity: 'error', meaning: 'It is bad.' },
    odd: { severity: 'warning', meaning: 'It is odd.' },
  },
  notes: ['Look twice.'],
}

test('a description is plain JSON with every part, the worst issues first', () => {
  const description = describeFeed(full)
  expect(JSON.parse(JSON.stringify(description))).toEqual(description)
  expect(description.shapes.map(({ id, columns }) => [id, columns])).toEqual([
    ['new', 3],
    ['old', 2],
    ['part', null],
  ])
  expect(description.columns.map(({ column, shapes }) => [column, shapes])).toEqual([
    ['id', ['new', 'old']],
    ['a|b', ['new', 'old']],
    ['late', ['new']],
    ['odd', []],
  ])
  expect(description.codes).toEqual([
    {
      column: 'late',
      field: 'kind',
      codes: [
        { code: 'A', to: 'attack', loss: 'exact' },
        { code: 'B', to: null, loss: 'none', note: 'We have no <word>.' },
        { code: ' ', to: null, loss: 'none' },
      ],
    },
  ])
  expect(description.issues.map(({ code }) => code)).toEqual(['bad', 'odd', 'little'])
})

test('what a feed does not tell is an empty list', () => {
  expect(describeFeed(bare)).toEqual({
    id: 'bare',
    title: 'A bare feed',
    licence: 'None',
    citation: 'Nobody',
    notes: [],
    shapes: [{ id: 'only', title: 'Shape only', columns: null }],
    columns: [],
    codes: [],
    issues: [],
  })
})

test('a page leaves out what is not told', () => {
  expect(feedPage(bare).match(/^#.*$/gm)).toEqual(['# A bare feed', '## Shapes'])
  expect(feedPage(bare)).toContain('| shape | what it is |\n| --- | --- |\n| `only` | Shape only |\n')
  expect(feedPage(full).match(/^#.*$/gm)).toEqual([
    '# A \\*full\\* feed',
    '## Before you use its figures',
    '## Shapes',
    '## Columns',
    '## Codes',
    '### `late` to `kind`',
    '## Issues',
  ])
})

test('tables of a page hold their own against what stands in them', () => {
  const page = feedPage(full)
  expect(page).toContain('| `a\\|b` | text | actors[].name |  |')
  expect(page).toContain('| `late` | text | native | `new` |')
  expect(page).toContain('| `odd` | text | native | others |')
  expect(page).toContain('| `B` | no word |  | We have no \\<word\\>. |')
  expect(page).toContain('| (blank) | no word |  |  |')
  expect(page.endsWith('|\n') && !/\n{3}/.test(page)).toBe(true)
})

test('the shapes of a column are told in the fewest words', () => {
  const shapes = describeFeed({
    ...bare,
    generations: [shape('a', ['most', 'all']), shape('b', ['most', 'all']), shape('c', ['few', 'all']), shape('d')],
    columns: {
      most: { cell: 'text', becomes: 'native' },
      few: { cell: 'text', becomes: 'native' },
      all: { cell: 'text', becomes: 'native' },
    },
  })
  expect(shapes.columns.map((column) => onlyIn(column, shapes.shapes, (id) => id))).toEqual(['all but c', 'c', ''])
})

const plain = coloursFor({}, {})

test('the text for a terminal has the same parts', () => {
  expect(feedText(describeFeed(full), plain)).toEqual([
    'full  A *full* feed',
    '  licence   None',
    '  cite      Nobody',
    '',
    'before you use its figures',
    '  Look twice.',
    '',
    'shapes',
    '  shape  what it is  columns',
    '  new    Shape new         3',
    '  old    Shape old         2',
    '  part   Shape part',
    '',
    'columns',
    '  column  cell  becomes        only in',
    '  id      id    id',
    '  a|b     text  actors[].name',
    '  late    text  native         new',
    '  odd     text  native         others',
    '',
    'late to kind',
    '  code  becomes  loss   note',
    '  A     attack   exact',
    '  B     no word         We have no <word>.',
    '        no word',
    '',
    'issues',
    '  issue   severity  meaning',
    '  bad     error     It is bad.',
    '  odd     warning   It is odd.',
    '  little  info      Nothing to do.',
  ])
  expect(feedText(describeFeed(bare), plain).join('\n')).toBe(
    'bare  A bare feed\n  licence   None\n  cite      Nobody\n\nshapes\n  shape  what it is  columns\n  only   Shape only',
  )
})
