import { expect, test } from 'vitest'
import { withoutUndefined } from '../../../src/feeds/row/without-undefined.js'

test('keys that hold undefined go, and what held nothing else', () => {
  expect(withoutUndefined({ a: undefined, b: 1, c: null, d: '' })).toStrictEqual({ b: 1, c: null, d: '' })
  expect(withoutUndefined({ id: 1, where: { name: undefined, point: { lat: undefined } } })).toStrictEqual({ id: 1 })
  expect(withoutUndefined({ a: undefined })).toBeUndefined()
  expect(withoutUndefined(undefined)).toBeUndefined()
})

test('an empty list or object that was meant stays; a list whose elements all went, goes', () => {
  expect(withoutUndefined({ a: [], b: {}, c: [undefined], d: [{ e: undefined }, 1] })).toStrictEqual({ a: [], b: {}, d: [1] })
})

test('extra is handed on as it is, other objects too', () => {
  const extra = { a: undefined, b: { c: undefined } }
  const date = new Date(0)
  const settled = withoutUndefined({ extra, date }) as { extra: unknown; date: unknown }
  expect([settled.extra === extra, settled.date === date]).toEqual([true, true])
  expect(withoutUndefined({ id: 1, extra: undefined })).toStrictEqual({ id: 1 })
})

test('keys of any name stay, and what is nested without end is no danger', () => {
  expect(JSON.stringify(withoutUndefined(JSON.parse('{"__proto__":{"a":1}}')))).toBe('{"__proto__":{"a":1}}')
  let deep: unknown
  for (let i = 0; i < 100_000; i++) deep = { deep }
  expect(withoutUndefined({ deep })).toBeTypeOf('object')
})
