/** Events and the episodes that they are parts of. All records are invented. */
import { describe, expect, test } from 'vitest'
import { matchAcross } from '../../src/match/match-across.js'
import { episode, link, record, told } from './few-records.js'

const at10 = { threshold: 10 }

describe('an event and an episode', () => {
  const events = [record('a:1', 6), record('a:2', 8), record('a:3', 9)]

  test('are a pair of whole and part, many of them where that is asked for', () => {
    const options = { threshold: 5, cardinality: 'one-to-many' } as const
    const parts = matchAcross(events, [episode('b:1', 6, 10)], options).pairs
    expect(parts.map(({ left, right, kind, part, rivalBy }) => ({ left, right, kind, part, rivalBy }))).toEqual(
      ['a:1', 'a:2', 'a:3'].map((left) => ({ left, right: 'b:1', kind: 'part-of', part: 'left', rivalBy: undefined })),
    )
    const turned = matchAcross([episode('b:1', 6, 10)], events, options).pairs
    expect(turned.map(({ right, part }) => [right, part])).toEqual(['a:1', 'a:2', 'a:3'].map((id) => [id, 'right']))
  })

  test('by default one of them', () => {
    const { pairs, leftOnly } = matchAcross(events, [episode('b:1', 6, 10)], { threshold: 5 })
    expect(pairs.map(({ left, kind }) => [left, kind])).toEqual([['a:1', 'part-of']])
    expect(leftOnly).toEqual(['a:2', 'a:3'])
  })

  test('what is the same is chosen apart from that, and comes first', () => {
    const theirs = [record('b:2', 8), episode('b:1', 6, 10)]
    const many = matchAcross(events, theirs, { threshold: 5, cardinality: 'one-to-many' }).pairs
    expect(many.map(({ left, right, kind }) => `${left} ${right} ${kind}`)).toEqual([
      'a:2 b:2 same',
      'a:1 b:1 part-of',
      'a:2 b:1 part-of',
      'a:3 b:1 part-of',
    ])
    const one = matchAcross(events, theirs, { threshold: 5 }).pairs
    expect(one.map(({ left, right, kind }) => `${left} ${right} ${kind}`)).toEqual(['a:2 b:2 same', 'a:1 b:1 part-of'])
  })

  test('an event is a part of one episode, the better one', () => {
    const wholes = [episode('b:1', 6, 20), episode('b:2', 5, 8)]
    const { pairs } = matchAcross([record('a:1', 7)], wholes, { threshold: 5, cardinality: 'one-to-many' })
    expect(told(pairs)).toEqual(['a:1 b:2'])
    expect(pairs[0]?.rivalBy).toBeGreaterThan(0)
    const all = matchAcross([record('a:1', 7)], wholes, { threshold: 5, cardinality: 'many-to-many' }).pairs
    expect(told(all)).toEqual(['a:1 b:2', 'a:1 b:1'])
  })

  test('each set may have events of episodes of the other', () => {
    const theirs = [record('b:1', 21), episode('b:2', 6, 8)]
    const { pairs } = matchAcross([record('a:1', 6), episode('a:2', 20, 22)], theirs, {
      threshold: 5,
      cardinality: 'one-to-many',
    })
    expect(pairs.map(({ left, right, part }) => `${left} ${right} ${part}`).sort()).toEqual(['a:1 b:2 left', 'a:2 b:1 right'])
  })

  test('what is judged of the event of the other set says nothing of its episode', () => {
    const options = { threshold: 5, cardinality: 'one-to-many', links: [link('b:1', 'not-same', 'b:2')] } as const
    const { pairs, refused } = matchAcross([record('a:1', 6)], [record('b:1', 6), episode('b:2', 6, 8)], options)
    expect([told(pairs), refused]).toEqual([['a:1 b:1', 'a:1 b:2'], []])
  })

  test('two episodes are the same; so is one event at some time within several days', () => {
    expect(matchAcross([episode('a:1', 6, 8)], [episode('b:1', 6, 9)], at10).pairs[0]?.kind).toBe('same')
    expect(matchAcross([record('a:1', 6)], [record('b:1', 6, {}, 9)], at10).pairs[0]?.kind).toBe('same')
    expect(matchAcross([record('a:1', 6)], [episode('b:1', 6, 6)], at10).pairs[0]?.kind).toBe('same')
  })

  test('a row that puts several incidents together is one too', () => {
    const summary = record('b:1', 6, { origin: { feed: 'b', unit: 'summary' } })
    expect(matchAcross([record('a:1', 6)], [summary], at10).pairs[0]).toMatchObject({ kind: 'part-of', part: 'left' })
  })

  test('what is judged is a part whatever they look like; what is judged not the same is no part either', () => {
    const [a, b] = [[record('a:1', 6)], [record('b:1', 6)]]
    expect(matchAcross(a, b, { ...at10, links: [link('b:1', 'part-of', 'a:1')] }).pairs).toEqual([
      expect.objectContaining({ by: 'judgement', kind: 'part-of', part: 'right' }),
    ])
    const links = [link('b:1', 'not-same', 'a:1')]
    expect(told(matchAcross(a, [episode('b:1', 6, 8)], { ...at10, links }).refused)).toEqual(['a:1 b:1'])
  })

  test('a part that is judged has its whole; the whole may have other parts', () => {
    const links = [link('a:1', 'part-of', 'b:1')]
    const wholes = [episode('b:1', 6, 10), episode('b:2', 6, 7)]
    const { pairs } = matchAcross(events, wholes, { threshold: 5, cardinality: 'one-to-many', links })
    expect(pairs.filter(({ left }) => left === 'a:1').map(({ right, by }) => [right, by])).toEqual([['b:1', 'judgement']])
    expect(pairs.filter(({ right }) => right === 'b:1').length).toBe(3)
    const single = matchAcross(events, wholes.slice(0, 1), { threshold: 5, links }).pairs
    expect(told(single)).toEqual(['a:1 b:1'])
  })
})

test('an episode that is a part of another one has its own parts', () => {
  const links = [link('a:1', 'part-of', 'b:9')]
  const options = { threshold: 5, cardinality: 'one-to-many', links } as const
  const { pairs } = matchAcross([episode('a:1', 6, 10)], [record('b:1', 7), { id: 'b:9' }], options)
  expect(told(pairs).slice().sort()).toEqual(['a:1 b:1', 'a:1 b:9'])
})

test('a summary of a day is not alike an event of that day that tells the same', () => {
  const summary = record('a:2', 6, { origin: { feed: 'a', unit: 'summary' } })
  const options = { threshold: 10, cardinality: 'one-to-many' } as const
  const { pairs } = matchAcross([record('a:1', 6), summary], [record('b:1', 6)], options)
  expect(pairs.map(({ left, right, kind }) => [left, right, kind])).toEqual([
    ['a:1', 'b:1', 'same'],
    ['a:2', 'b:1', 'part-of'],
  ])
})
