import * as E from 'fp-ts/lib/Either.js'
import * as T from 'fp-ts/lib/These.js'
import { describe, expect, test } from 'vitest'
import { type RowReading, toEither, toThese } from '../../src/feeds/index.js'
import { ucdp } from '../../src/feeds/ucdp/index.js'
import { check } from '../../src/schema/check.js'
import type { Issue } from '../../src/schema/issue.js'
import { Quantity } from '../../src/schema/quantity.js'
import { toResult } from '../../src/schema/to-result.js'

const issue: Issue = { code: 'cell-unread', severity: 'warning', path: [], message: 'It was kept.' }
const fault: Issue = { ...issue, code: 'missing', severity: 'error' }
const fragment = { incidents: [{ id: 'test:1' }] }

test('toResult of what check answers', () => {
  expect(toResult(check(Quantity)({ min: 1 }))).toStrictEqual({ ok: true, value: { min: 1 }, issues: [] })
  const refused = toResult(check(Quantity)({}))
  expect(refused).toMatchObject({ ok: false, issues: [{ code: 'missing' }] })
  expect(refused).not.toHaveProperty('value')
})

test('toResult of a These keeps the issues beside the value', () => {
  expect(toResult(T.right<never, number>(1) as T.These<readonly Issue[], number>)).toStrictEqual({
    ok: true,
    value: 1,
    issues: [],
  })
  expect(toResult(T.both([issue], 1))).toStrictEqual({ ok: true, value: 1, issues: [issue] })
  expect(toResult(T.left([fault]))).toStrictEqual({ ok: false, issues: [fault] })
})

test('toResult of what a feed reads', () => {
  const result = toResult(ucdp.read({}, { generation: 'ged-csv-49' }))
  expect(result.ok).toBe(false)
  expect(result.issues.length).toBeGreaterThan(0)
})

describe('readings of rows', () => {
  const readings: readonly (readonly [RowReading, string])[] = [
    [{ fragment, issues: [] }, 'Right'],
    [{ fragment, issues: [issue] }, 'Both'],
    [{ fragment: undefined, issues: [fault] }, 'Left'],
  ]

  test.each(readings)('%o is %s, and loses nothing', (reading, tag) => {
    const these = toThese(reading)
    expect(these._tag).toBe(tag)
    expect(toResult(these)).toStrictEqual(
      reading.fragment === undefined
        ? { ok: false, issues: reading.issues }
        : { ok: true, value: reading.fragment, issues: reading.issues },
    )
    expect(toEither(these)).toStrictEqual(
      reading.fragment === undefined ? E.left(reading.issues) : E.right({ value: reading.fragment, issues: reading.issues }),
    )
  })
})
