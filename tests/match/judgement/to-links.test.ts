import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, test } from 'vitest'
import { retractLink } from '../../../src/match/judgement/retract-link.js'
import { toLinks } from '../../../src/match/judgement/to-links.js'
import type { MatchedPair } from '../../../src/match/match-result.js'
import { check } from '../../../src/schema/check.js'
import { Link } from '../../../src/schema/link.js'

const pair = (left: string, right: string, more: Partial<MatchedPair> = {}): MatchedPair => ({
  left,
  right,
  score: 7.5,
  by: 'score',
  kind: 'same',
  ...more,
})

const endsOf = ({ from, to }: Link): readonly string[] => [from.id, to.id]

test('a pair is a link, with who judged it, when, and how sure', () => {
  const said = { start: '2021-06-08', end: '2021-06-08' }
  expect(toLinks([pair('b:1', 'a:2')], { feed: 'desk', judge: 'sitrep 0.1, 12 bits', by: 'desk:analyst', said })).toEqual([
    {
      id: 'desk:link/same/a:2~b:1',
      from: { type: 'incident', id: 'a:2' },
      to: { type: 'incident', id: 'b:1' },
      kind: 'same',
      by: 'desk:analyst',
      judge: 'sitrep 0.1, 12 bits',
      said,
      extra: { score: 7.5 },
    },
  ])
})

describe('what a pair says of its ends', () => {
  test('of a part, the part comes first', () => {
    const [left, right] = [
      pair('b:1', 'a:2', { kind: 'part-of', part: 'left' }),
      pair('b:1', 'a:2', { kind: 'part-of', part: 'right' }),
    ]
    const links = toLinks([left, right], { feed: 'desk' })
    expect(links.map(endsOf)).toEqual([
      ['b:1', 'a:2'],
      ['a:2', 'b:1'],
    ])
    expect(links.map(({ kind }) => kind)).toEqual(['part-of', 'part-of'])
    expect(new Set(links.map(({ id }) => id)).size).toBe(2)
  })

  test('which side is left does not matter where both are the same', () => {
    const options = { feed: 'desk' }
    expect(toLinks([pair('a:1', 'b:2')], options)).toEqual(toLinks([pair('b:2', 'a:1')], options))
    const refused = toLinks([pair('b:2', 'a:1')], { feed: 'desk', kind: 'not-same' })
    expect(refused.map(({ id, kind }) => [id, kind])).toEqual([['desk:link/not-same/a:1~b:2', 'not-same']])
    expect(toLinks([pair('b:2', 'a:1')], { feed: 'desk', kind: 'led-to' }).map(endsOf)).toEqual([['b:2', 'a:1']])
  })

  test('one id needs no judgement, and a judgement that is there no other', () => {
    expect(toLinks([pair('a:1', 'a:1', { by: 'id' }), pair('a:1', 'b:1', { by: 'judgement' })], { feed: 'desk' })).toEqual([])
  })

  test('a score that JSON cannot hold is left out', () => {
    expect(toLinks([pair('a:1', 'b:1', { score: Number.NEGATIVE_INFINITY })], { feed: 'desk' })[0]).not.toHaveProperty('extra')
  })
})

describe('ids', () => {
  const idOf = (left: string, right: string): string => toLinks([pair(left, right)], { feed: 'desk' })[0]?.id ?? ''
  const longest = `a:${'😀'.repeat(499)}`

  test('are valid and apart, however long the two are and whatever they hold', () => {
    const ids = ['a:x', 'a:x~a:y', 'a:y', 'a:y~a:z', 'a:z', longest, `${longest}1`, `a:${'9'.repeat(1000)}`, 'a:__proto__']
    const links = ids.flatMap((one) => ids.flatMap((other) => (one < other ? toLinks([pair(one, other)], { feed: 'desk' }) : [])))
    for (const link of links) expect(E.isRight(check(Link)(link))).toBe(true)
    expect(new Set(links.map(({ id }) => id)).size).toBe((ids.length * (ids.length - 1)) / 2)
    expect(idOf('a:x', 'a:y~a:z')).not.toBe(idOf('a:x~a:y', 'a:z'))
  })

  test('stay what they are from one release to the next', () => {
    expect(idOf('a:x', longest)).toBe('desk:link/same/32bef1e7c5c7be28')
    expect(idOf('a:x~', 'b:y')).toBe('desk:link/same/b50d626a75ebbf43')
  })

  test('a hash has one length, and the kind stands before it', () => {
    const from = (n: number): string => `a:${n}~`
    for (let n = 0; n < 100; n++) expect(idOf(from(n), 'b:1')).toMatch(/^desk:link\/same\/[0-9a-f]{16}$/)
    const other = toLinks([pair(from(1), 'b:1')], { feed: 'desk', kind: 'not-same' })[0]?.id
    expect(other).toBe(idOf(from(1), 'b:1').replace('/same/', '/not-same/'))
  })

  test('an id of the greatest length that fits is written out', () => {
    const native = 'a:1~b:'.length + 'link/same/'.length
    const fits = `b:${'9'.repeat(1000 - native)}`
    expect(idOf('a:1', fits)).toBe(`desk:link/same/a:1~${fits}`)
    expect(idOf('a:1', `${fits}9`)).toMatch(/^desk:link\/same\/[0-9a-f]{16}$/)
  })
})

test('what is taken back stays what it was, and is taken back once', () => {
  const [link] = toLinks([pair('a:1', 'b:1')], { feed: 'desk' })
  if (link === undefined) throw new Error('There is a link for each pair.')
  const day = { start: '2021-06-09', end: '2021-06-09' }
  const takenBack = retractLink(link, day)
  expect(takenBack).toEqual({ ...link, retracted: day })
  expect(link).not.toHaveProperty('retracted')
  expect(retractLink(takenBack, { start: '2022-01-01', end: '2022-01-01' })).toBe(takenBack)
})

test('wrong use is refused: a feed that makes no id, no time of taking back', () => {
  const pairs = [pair('a:1', 'b:1')]
  for (const feed of [undefined, '', 'my feed', 'Desk', '1a', 'a:b', 'a'.repeat(64)])
    expect(() => toLinks(pairs, { feed: feed as string })).toThrow('Name a feed')
  expect(toLinks(pairs, { feed: 'a'.repeat(63) }).length).toBe(1)
  const [link] = toLinks(pairs, { feed: 'desk' })
  if (link === undefined) throw new Error('There is a link for each pair.')
  for (const time of [undefined, null, '2021-06-09']) expect(() => retractLink(link, time as never)).toThrow('taken back')
})
