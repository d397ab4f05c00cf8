import { expect, test } from 'vitest'
import { cellReaders, missingWords } from '../../../src/feeds/row/cell.js'
import { drafting } from '../../../src/feeds/row/drafting.js'

const readers = cellReaders(missingWords)
const { begin, raise, textOf, keep, keepCell, cellOf, extraOf, end } = drafting({
  feed: 'invented',
  columns: { id: {}, town: {}, killed: {} },
  issues: { odd: { severity: 'warning', meaning: 'Something is odd.' } },
  text: readers.text,
  isRowNumber: (column, value) => column === 'X' && readers.whole(value) !== null,
})

test('an issue has the severity of its table, the column as its path and the cell as its value', () => {
  const draft = begin({ town: 'Namunah' })
  raise(draft, 'odd', 'town', 'Look at it.')
  raise(draft, 'odd', 'killed', 'Look at it.')
  expect(draft.issues).toEqual([
    { code: 'odd', severity: 'warning', path: ['town'], message: 'Look at it.', value: 'Namunah' },
    { code: 'odd', severity: 'warning', path: ['killed'], message: 'Look at it.' },
  ])
})

test('white space at the edges is noted once a row', () => {
  const draft = begin({ id: ' 1', town: 'Namunah ', killed: '3' })
  expect([textOf(draft, 'id'), textOf(draft, 'town'), textOf(draft, 'town'), textOf(draft, 'killed')]).toEqual([
    '1',
    'Namunah',
    'Namunah',
    '3',
  ])
  const reading = end(draft, {})
  expect(reading).toMatchObject({ left: [{ code: 'edge-space', severity: 'info', path: ['id'] }], right: {} })
  expect(reading._tag === 'Both' && reading.left[0]?.message).toContain('id, town was')
})

test('a code, a label or both are kept; nothing is kept of nothing', () => {
  const draft = begin({})
  keep(draft, 'id', 0)
  keep(draft, 'id', 'a', 'A')
  keep(draft, 'town', undefined, 'B')
  keep(draft, 'town', undefined)
  keep(draft, 'town', null)
  keep(draft, 'town', '', '')
  expect(draft.native).toEqual([
    { scheme: 'invented:id', code: '0' },
    { scheme: 'invented:id', code: 'a', label: 'A' },
    { scheme: 'invented:town', label: 'B' },
  ])
})

const circle: { self?: unknown } = {}
circle.self = circle

test.each([
  ['three', 'three'],
  [true, 'true'],
  [[1, 2], '[1,2]'],
  [{ a: 1 }, '{"a":1}'],
  [circle, '[object Object]'],
  [{ toJSON: () => undefined }, '[object Object]'],
  [Number.NaN, 'NaN'],
  [-1, '-1'],
])('a cell that cannot be read (%j) is noted and kept', (value, code) => {
  const draft = begin({ killed: value })
  expect(cellOf(draft, 'killed', readers.count)).toBeUndefined()
  expect(draft.issues).toMatchObject([{ code: 'cell-unread', severity: 'warning', path: ['killed'] }])
  expect(draft.native).toEqual([{ scheme: 'invented:killed', code }])
})

test('a cell that can be read, or says nothing, is not noted', () => {
  const draft = begin({ killed: '3', id: ' ' })
  expect([
    cellOf(draft, 'killed', readers.count),
    cellOf(draft, 'town', readers.text),
    cellOf(draft, 'id', readers.count),
  ]).toEqual([3, undefined, undefined])
  keepCell(draft, 'town')
  keepCell(draft, 'id')
  expect([draft.issues, draft.native]).toEqual([[], []])
})

test('columns that nobody knows are kept as they came, whatever they are called', () => {
  const row = JSON.parse('{"id":"1","X":"7","mine":" a ","__proto__":{"x":1},"constructor":"c"}') as Record<string, unknown>
  const extra = extraOf(begin(row))
  expect(Object.keys(extra ?? {})).toEqual(['mine', '__proto__', 'constructor'])
  expect(Object.getPrototypeOf(extra)).toBe(Object.prototype)
  expect(extraOf(begin({ id: '1', X: '7' }))).toBeUndefined()
  expect(extraOf(begin({ X: 'seven' }))).toEqual({ X: 'seven' })
})
