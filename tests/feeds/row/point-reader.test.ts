/** The point of two columns, of an invented feed. */
import { expect, test } from 'vitest'
import type { Cell } from '../../../src/feeds/row/cell.js'
import { drafting } from '../../../src/feeds/row/drafting.js'
import { pointIssues, pointReader } from '../../../src/feeds/row/point-reader.js'

const degrees = (value: unknown): Cell<number> => {
  if (value === '' || value === undefined) return undefined
  const found = Number(value)
  return Number.isFinite(found) ? found : null
}
const tools = drafting({ feed: 'test', columns: { lat: 0, lon: 0 }, issues: pointIssues, text: () => undefined })
const pointOf = pointReader(tools, 'lat', 'lon', degrees)

const read = (lat: unknown, lon: unknown) => {
  const draft = tools.begin({ lat, lon })
  const point = pointOf(draft)
  return [
    point && [point.lat, point.lon],
    draft.issues.map(({ severity, code, path }) => `${severity} ${code} ${path}`),
    draft.native.map(({ scheme, code }) => `${scheme} ${code}`),
  ]
}

test.each([
  ['33.5', '44.25', [33.5, 44.25], [], []],
  ['-90', '180', [-90, 180], [], []],
  [90, -180, [90, -180], [], []],
  ['0', '0', [0, 0], [], []],
  ['', '', undefined, [], []],
  ['33.50', '', undefined, ['warning point-incomplete lon'], ['test:lat 33.50']],
  [undefined, '44', undefined, ['warning point-incomplete lat'], ['test:lon 44']],
  ['90.01', '44', undefined, ['warning point-range lat'], ['test:lat 90.01', 'test:lon 44']],
  ['33', '-180.5', undefined, ['warning point-range lon'], ['test:lat 33', 'test:lon -180.5']],
  ['144', '-200', undefined, ['warning point-range lat'], ['test:lat 144', 'test:lon -200']],
  ['', '-200', undefined, ['warning point-incomplete lat'], ['test:lon -200']],
  // What cannot be read is kept once.
  ['x', '44', undefined, ['warning cell-unread lat', 'warning point-incomplete lat'], ['test:lat x', 'test:lon 44']],
  ['x', 'y', undefined, ['warning cell-unread lat', 'warning cell-unread lon'], ['test:lat x', 'test:lon y']],
])('%j, %j', (lat, lon, point, codes, native) => {
  expect(read(lat, lon)).toEqual([point, codes, native])
})
