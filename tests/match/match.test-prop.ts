/** What holds of every matching, whatever the records, the judgements and the options. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { clusterMatches } from '../../src/match/clusters/cluster-matches.js'
import { judgedIncidents } from '../../src/match/judgement/judged-incidents.js'
import { matchAcross } from '../../src/match/match-across.js'
import { matchAll } from '../../src/match/match-all.js'
import type { MatchedPair } from '../../src/match/match-result.js'
import { matchWithin } from '../../src/match/match-within.js'
import type { MatchCardinality, MatchingOptions } from '../../src/match/matching-options.js'
import type { IncidentId } from '../../src/schema/id.js'
import type { Incident } from '../../src/schema/incident.js'
import type { Link } from '../../src/schema/link.js'
import { anyLinks, anyRecords, anyThreshold } from './any-records.js'

interface Case {
  readonly left: readonly Incident[]
  readonly right: readonly Incident[]
  readonly links: readonly Link[]
  readonly options: MatchingOptions
}

const anyCardinality = fc.constantFrom<MatchCardinality>('one-to-one', 'one-to-many', 'many-to-many')

const anyCase = (leftFeeds: readonly string[], rightFeeds: readonly string[]): fc.Arbitrary<Case> =>
  fc.tuple(anyRecords(leftFeeds, 10), anyRecords(rightFeeds, 10)).chain(([left, right]) =>
    fc.record({
      left: fc.constant(left),
      right: fc.constant(right),
      links: anyLinks([...new Set([...left, ...right].map(({ id }) => id)), 'z:1', 'z:2']),
      options: fc.record({ threshold: anyThreshold, cardinality: anyCardinality }),
    }),
  )

/** Each order of a list, by some numbers. */
const shuffled = <T>(list: readonly T[], seed: number): readonly T[] =>
  list
    .map((item, at) => [item, Math.imul(at + 1, seed | 1) >>> 0] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([item]) => item)

const feedOf = (id: IncidentId): string => id.slice(0, id.indexOf(':'))

/** Groups that pairs and judgements make together, however they came about. */
const groupsOf = (
  pairs: readonly Pick<MatchedPair, 'left' | 'right' | 'kind'>[],
  links: readonly Link[],
): ReadonlyMap<string, string> => {
  const root = new Map<string, string>()
  const find = (id: string): string => {
    const up = root.get(id) ?? id
    return up === id ? id : find(up)
  }
  for (const { left, right, kind } of pairs) if (kind === 'same') root.set(find(left), find(right))
  for (const [first = '', ...others] of judgedIncidents(links).same)
    for (const other of others) root.set(find(other), find(first))
  return new Map([...root.keys(), ...pairs.flatMap(({ left, right }) => [left, right])].map((id) => [id, find(id)]))
}

const expectNotCrossed = (groups: ReadonlyMap<string, string>, links: readonly Link[]): void => {
  for (const { kind, from, to, retracted } of links)
    if (kind === 'not-same' && retracted === undefined) {
      const [one, other] = [groups.get(from.id) ?? from.id, groups.get(to.id) ?? to.id]
      expect(one, `${from.id} and ${to.id}`).not.toBe(other)
    }
}

test('two sets: every record once, no judgement crossed, no two of one feed, no record in two pairs', () => {
  fc.assert(
    fc.property(anyCase(['a', 'b'], ['b', 'c']), ({ left, right, links, options }) => {
      const { pairs, leftOnly, rightOnly, refused } = matchAcross(left, right, { ...options, links })
      expect([...new Set(pairs.map((pair) => pair.left)), ...leftOnly].sort()).toEqual(
        [...new Set(left.map(({ id }) => id))].sort(),
      )
      expect([...new Set(pairs.map((pair) => pair.right)), ...rightOnly].sort()).toEqual(
        [...new Set(right.map(({ id }) => id))].sort(),
      )
      expect(new Set([...pairs, ...refused].map((pair) => `${pair.left} ${pair.right}`)).size).toBe(pairs.length + refused.length)

      expectNotCrossed(groupsOf(pairs, links), links)
      for (const { by, left, right, score } of pairs) {
        expect(score >= options.threshold || by !== 'score').toBe(true)
        expect(left === right).toBe(by === 'id')
        if (by === 'score') expect(feedOf(left)).not.toBe(feedOf(right))
      }
      const scored = pairs.filter(({ by }) => by === 'score')
      const counted = options.cardinality === 'one-to-one' ? scored : scored.filter(({ kind }) => kind === 'same')
      if (options.cardinality === 'many-to-many') return
      expect(new Set(counted.map(({ left }) => left)).size).toBe(counted.length)
      expect(new Set(counted.map(({ right }) => right)).size).toBe(counted.length)
      const parts = scored.flatMap(({ kind, part, left, right }) =>
        kind === 'same' ? [] : [part === 'left' ? `l ${left}` : `r ${right}`],
      )
      expect(new Set(parts).size).toBe(parts.length)
      // What is certain takes its records out.
      for (const { left, right } of options.cardinality === 'one-to-one' ? pairs.filter(({ by }) => by !== 'score') : [])
        expect(scored.filter((pair) => pair.left === left || pair.right === right)).toEqual([])
    }),
    { numRuns: 500 },
  )
})

test('what is judged the same: each that has a partner in the other set is in a pair, and the pairs hold the group together', () => {
  fc.assert(
    fc.property(anyCase(['a', 'b'], ['b', 'c']), ({ left, right, links, options }) => {
      const has = (list: readonly Incident[]) => (id: IncidentId) => list.some((incident) => incident.id === id)
      const { pairs } = matchAcross(left, right, { ...options, links })
      const within = matchWithin(left, { ...options, links }).pairs
      for (const members of judgedIncidents(links).same) {
        const [ours, theirs] = [members.filter(has(left)), members.filter(has(right))]
        const isOfGroup = (pair: MatchedPair): boolean => members.includes(pair.left) && members.includes(pair.right)
        const judged = pairs.filter(isOfGroup)
        expect(judged.every(({ by, kind }) => by !== 'score' && kind === 'same')).toBe(true)
        if (ours.length > 0 && theirs.length > 0) {
          expect([...new Set(judged.map((pair) => pair.left))].sort()).toEqual([...new Set(ours)].sort())
          expect([...new Set(judged.map((pair) => pair.right))].sort()).toEqual([...new Set(theirs)].sort())
          expect(new Set(groupsOf(judged, []).values()).size).toBe(1)
        } else expect(judged).toEqual([])
        const inside = within.filter(isOfGroup)
        expect(inside.every(({ by, kind }) => by === 'judgement' && kind === 'same')).toBe(true)
        if (ours.length > 1) {
          expect(new Set(inside.flatMap((pair) => [pair.left, pair.right]))).toEqual(new Set(ours))
          expect(new Set(groupsOf(inside, []).values()).size).toBe(1)
        } else expect(inside).toEqual([])
      }
    }),
    { numRuns: 500 },
  )
})

/** The records several times each, as feeds tell them that say no more than a day and a town. */
const repeated = (records: readonly Incident[], times: number): readonly Incident[] =>
  records.flatMap((record, at) =>
    Array.from({ length: 1 + ((at + times) % 4) }, (_, copy) => ({ ...record, id: `${record.id}-${copy}` })),
  )

test('records that tell the same are matched as if each was looked at for itself', () => {
  fc.assert(
    fc.property(anyCase(['a'], ['b']), fc.nat(3), ({ left, right, options }, times) => {
      const [ours, theirs] = [repeated(left.slice(0, 4), times), repeated(right.slice(0, 4), times + 1)]
      // A judgement on somebody who is not there says nothing of a record, but makes it one that is looked at for itself.
      const links = [...ours, ...theirs].map(
        ({ id }, at): Link => ({
          id: `x:link/${at}`,
          kind: 'not-same',
          from: { type: 'incident', id },
          to: { type: 'incident', id: `z:${at}` },
        }),
      )
      const found = matchAcross(ours, theirs, options)
      const each = matchAcross(ours, theirs, { ...options, links })
      expect(found.compared).toBe(each.compared)
      if (options.cardinality === 'many-to-many') expect(found).toEqual(each)
      const told = (pairs: readonly MatchedPair[], kind: MatchedPair['kind']) => pairs.filter((pair) => pair.kind === kind)
      if (options.cardinality === 'one-to-many') expect(told(found.pairs, 'part-of')).toEqual(told(each.pairs, 'part-of'))
      // Of pairs that nothing tells apart others may be chosen, but not worse ones.
      const [same, alone] = [told(found.pairs, 'same'), told(each.pairs, 'same')]
      if (options.threshold > Number.NEGATIVE_INFINITY) {
        expect(same.length).toBe(alone.length)
        const total = (pairs: readonly MatchedPair[]): number => pairs.reduce((sum, { score }) => sum + score, 0)
        expect(total(same)).toBeCloseTo(total(alone), 3)
      }
      const rivals = new Map(alone.map((pair) => [`${pair.left} ${pair.right}`, pair]))
      for (const pair of same) expect(pair).toEqual(rivals.get(`${pair.left} ${pair.right}`) ?? pair)

      const all = [...ours, ...theirs]
      const inside = { ...options, sameFeed: 'allow' } as const
      const [within, withinEach] = [matchWithin(all, inside), matchWithin(all, { ...inside, links })]
      expect(within.compared).toBe(withinEach.compared)
      if (options.cardinality === 'many-to-many') expect(within).toEqual(withinEach)
    }),
    { numRuns: 500 },
  )
})

test('which of two sets comes first does not matter', () => {
  const isBefore = (a: { left: string; right: string; score: number }, b: { left: string; right: string; score: number }) =>
    a.score !== b.score ? b.score - a.score : a.left !== b.left ? (a.left < b.left ? -1 : 1) : a.right < b.right ? -1 : 1
  fc.assert(
    fc.property(
      anyCase(['a', 'b', 'd'], ['b', 'c']),
      fc.nat(3),
      fc.constantFrom<'never' | 'allow'>('never', 'allow'),
      ({ left, right, links, options }, times, sameFeed) => {
        const [ours, theirs] = times === 3 ? [left, right] : [repeated(left.slice(0, 5), times), repeated(right.slice(0, 5), 1)]
        const asked = { ...options, sameFeed, links }
        const found = matchAcross(ours, theirs, asked)
        const turned = matchAcross(theirs, ours, asked)
        const back = turned.pairs.map(({ left, right, part, ...pair }) => ({
          ...{ ...pair, left: right, right: left },
          ...(part && { part: part === 'left' ? 'right' : 'left' }),
        }))
        expect(back.sort(isBefore)).toEqual(found.pairs)
        expect(turned.refused.map(({ left, right, score }) => ({ left: right, right: left, score })).sort(isBefore)).toEqual(
          found.refused,
        )
        expect([turned.leftOnly, turned.rightOnly, turned.notComparable, turned.compared]).toEqual([
          ...[found.rightOnly, found.leftOnly, found.notComparable, found.compared],
        ])
      },
    ),
    { numRuns: 500 },
  )
})

test('the order of records and judgements does not matter', () => {
  fc.assert(
    fc.property(anyCase(['a', 'b'], ['c']), fc.integer(), ({ left, right, links, options }, seed) => {
      const [ours, theirs, judged] = [shuffled(left, seed), shuffled(right, seed), shuffled(links, seed)]
      expect(matchAcross(ours, theirs, { ...options, links: judged })).toEqual(matchAcross(left, right, { ...options, links }))
      const all = [...left, ...right]
      expect(matchWithin(shuffled(all, seed), { ...options, links: judged })).toEqual(matchWithin(all, { ...options, links }))
      expect(matchAll([theirs, ours], { ...options, links: judged })).toEqual(matchAll([left, right], { ...options, links }))
    }),
    { numRuns: 300 },
  )
})

test('a second look: more is found at a lower threshold where any number of partners is asked for', () => {
  fc.assert(
    fc.property(anyCase(['a'], ['b']), ({ left, right, options: { threshold } }) => {
      const cardinality = 'many-to-many'
      const all = matchAcross(left, right, { threshold: Number.NEGATIVE_INFINITY, cardinality }).pairs
      const some = matchAcross(left, right, { threshold, cardinality }).pairs
      expect(some.map(({ left, right }) => [left, right])).toEqual(
        all.filter(({ score }) => score >= threshold).map(({ left, right }) => [left, right]),
      )
    }),
  )
})

test('several sets: groups cross no judgement, have one record of each feed, and are what the pairs make', () => {
  fc.assert(
    fc.property(anyCase(['a', 'b'], ['c', 'd']), ({ left, right, links, options }) => {
      const found = matchAll([left, right], { ...options, links })
      expect(new Set(found.clusters.flat()).size).toBe(found.clusters.flat().length)
      const groups = new Map(found.clusters.flatMap((members, at) => members.map((id) => [id, String(at)] as const)))
      expectNotCrossed(groups, links)
      const isJudged = links.some(({ kind }) => kind === 'same')
      if (options.cardinality !== 'many-to-many' && !isJudged)
        for (const members of found.clusters) expect(new Set(members.map(feedOf)).size).toBe(members.length)
      const sameFeed = options.cardinality === 'many-to-many' ? 'allow' : 'never'
      const there = new Set([...left, ...right].map(({ id }) => id))
      const again = clusterMatches(found.pairs, { links, sameFeed })
        .map((members) => members.filter((id) => there.has(id)))
        .filter(({ length }) => length > 1)
      expect(again).toEqual(found.clusters)
    }),
    { numRuns: 500 },
  )
})

test('groups over random graphs: no judgement crossed, one record of each feed, the order does not matter', () => {
  const id = fc
    .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 3 }))
    .map(([feed, number]) => `${feed}:${number}`)
  const pair = fc
    .record({
      left: id,
      right: id,
      score: fc.oneof(fc.constantFrom(10, 20), fc.double({ min: 0, max: 30, noNaN: true })),
      by: fc.constantFrom<MatchedPair['by']>('score', 'score', 'score', 'judgement'),
      kind: fc.constantFrom<MatchedPair['kind']>('same', 'same', 'same', 'part-of'),
    })
    .filter(({ left, right }) => left !== right)
  const ids = ['a', 'b', 'c', 'd'].flatMap((feed) => [1, 2, 3].map((number) => `${feed}:${number}`))
  const graph = fc.uniqueArray(pair, { selector: ({ left, right }) => [left, right].sort().join(' '), maxLength: 20 })
  fc.assert(
    fc.property(graph, anyLinks(ids), fc.integer(), (pairs, links, seed) => {
      const clusters = clusterMatches(pairs, { links })
      expectNotCrossed(new Map(clusters.flatMap((members, at) => members.map((id) => [id, String(at)] as const))), links)
      expect(new Set(clusters.flat()).size).toBe(clusters.flat().length)
      if (!links.some(({ kind }) => kind === 'same'))
        for (const members of clusters) expect(new Set(members.map(feedOf)).size).toBe(members.length)
      expect(clusterMatches(shuffled(pairs, seed), { links: shuffled(links, seed) })).toEqual(clusters)
      expect(
        clusterMatches(
          pairs.map((one) => ({ ...one, left: one.right, right: one.left })),
          { links },
        ),
      ).toEqual(clusters)
    }),
    { numRuns: 500 },
  )
})
