/** What other feeds' views of the same incidents hold, and that each kind of noise does what its figure says. */
import { describe, expect, test } from 'vitest'
import { checkDataset } from '../../src/schema/check-dataset.js'
import type { Dataset } from '../../src/schema/dataset.js'
import type { Incident } from '../../src/schema/incident.js'
import { inventedWorld } from '../../src/testing/perturb/invented-world.js'
import { type NoiseOptions, noiseLevels } from '../../src/testing/perturb/noise.js'
import { type PerturbedDataset, perturbed } from '../../src/testing/perturb/perturbed.js'
import { dayOf } from '../../src/value/local-time.js'
import { distance } from '../../src/value/place.js'
import { exactly, MAX_AMOUNT } from '../../src/value/quantity.js'

const world = inventedWorld({ incidents: 1_500, seed: 3 })
const levels = ['low', 'ordinary', 'high'] as const

/** No difference at all, to be changed in one thing. */
const silent: NoiseOptions = {
  time: { reportDay: 0, dayBefore: 0, severalDays: 0, week: 0, month: 0, untold: 0 },
  place: { scatter: 0, nearby: 0, reach: 25_000, district: 0, province: 0, country: 0, untold: 0 },
  names: { places: 0, actors: 0 },
  actors: { unidentified: 0, leftOut: 0 },
  casualties: { differ: 0, spread: 0.5, range: 0, atLeast: 0, untold: 0, zeroIsNoneReported: false },
  kind: { confused: 0, untold: 0 },
  weapons: { coarser: 0, confused: 0, untold: 0 },
  coverage: { leftOut: 0, further: 0, split: 0, joined: 0 },
}

const byId = (dataset: Dataset): ReadonlyMap<string, Incident> => new Map((dataset.incidents ?? []).map((one) => [one.id, one]))

/** The pairs that are the same, both records looked up. */
const twins = (first: Dataset, { dataset, truth }: PerturbedDataset): readonly (readonly [Incident, Incident])[] => {
  const [left, right] = [byId(first), byId(dataset)]
  return truth.flatMap((pair) => {
    const [one, other] = [left.get(pair.left), right.get(pair.right)]
    return pair.kind === 'same' && one && other ? [[one, other] as const] : []
  })
}

const share = <T>(list: readonly T[], holds: (one: T) => boolean): number => list.filter(holds).length / list.length

describe.each(levels)('%s', (noise) => {
  const view = perturbed(world, { noise, seed: 4 })

  test('is a dataset without faults, with ids that tell nothing, and a truth whose records are there', () => {
    expect(checkDataset(view.dataset)).toEqual([])
    const [left, right] = [byId(world), byId(view.dataset)]
    expect(view.truth.filter((pair) => !left.has(pair.left) || !right.has(pair.right))).toEqual([])
    expect(new Set(view.truth.map((pair) => `${pair.left} ${pair.right}`)).size).toBe(view.truth.length)
    expect([...right.keys()]).toEqual([...right.keys()].map((_, at) => `b:${at + 1}`))
    const rank = (id: string): number => Number(id.split(':')[1])
    // Ids in the order of the first feed's would give the truth away.
    const ranks = view.truth.map((pair) => [rank(pair.left), rank(pair.right)] as const)
    const inOrder = ranks.slice(1).filter(([, at], before) => (ranks[before]?.[1] ?? 0) < at).length
    expect(inOrder / ranks.length).toBeGreaterThan(0.4)
    expect(inOrder / ranks.length).toBeLessThan(0.6)
    expect(JSON.stringify(view.dataset)).not.toMatch(/"a:/)
  })

  test('has one twin of a record at most, and parts only of what has none', () => {
    const kinds = (end: 'left' | 'right'): readonly (readonly string[])[] => {
      const of = new Map<string, string[]>()
      for (const pair of view.truth) of.set(pair[end], [...(of.get(pair[end]) ?? []), `${pair.kind} ${pair.part ?? ''}`])
      return [...of.values()].filter((all) => all.length > 1)
    }
    expect(new Set(kinds('left').flat())).toEqual(new Set(['part-of right']))
    expect(new Set(kinds('right').flat())).toEqual(new Set(['part-of left']))
  })

  test('leaves out, adds, splits and joins as much as its figures say', () => {
    const { leftOut, further, split } = noiseLevels[noise].coverage
    const size = world.incidents?.length ?? 0
    const known = new Set(view.truth.map(({ left }) => left)).size
    expect(known / size).toBeCloseTo(1 - leftOut, 1)
    const told = new Set(view.truth.map(({ right }) => right)).size
    expect((view.dataset.incidents?.length ?? 0) - told).toBe(Math.round(further * size))
    const splitted = new Set(view.truth.filter(({ part }) => part === 'right').map(({ left }) => left)).size
    expect(Math.abs(splitted / known - split)).toBeLessThan(0.015)
    expect(view.truth.some(({ part }) => part === 'left')).toBe(true)
  })
})

describe('each figure does what it says, and nothing else', () => {
  const changed = (some: Partial<NoiseOptions>) => twins(world, perturbed(world, { noise: { ...silent, ...some }, seed: 4 }))
  const isOfOneDay = ([{ when }]: readonly [Incident, Incident]): boolean => when?.start !== undefined && when.start === when.end
  const daysOff = ([a, b]: readonly [Incident, Incident]): number => dayOf(b.when?.start ?? '') - dayOf(a.when?.start ?? '')
  const days = ({ when }: Incident): number => dayOf(when?.end ?? '') - dayOf(when?.start ?? '') + 1

  test('no noise: the same days, settlements, figures, kinds and weapons', () => {
    const pairs = changed({})
    expect(pairs).toHaveLength(1_500)
    for (const [a, b] of pairs) {
      if (a.when?.start === a.when?.end) expect(b.when).toEqual(a.when)
      expect([b.kind, b.weapons]).toEqual([a.kind, a.weapons])
      expect(b.harm?.killed?.total?.best).toBe(a.harm?.killed?.total?.best ?? a.harm?.killed?.total?.min)
      if (a.where?.level === 'settlement') expect(b.where).toMatchObject({ point: a.where.point, name: a.where.name })
      expect(b.where?.country).toBe(a.where?.country)
    }
  })

  test('where the first feed tells several days or an area, the other tells one that lies in it', () => {
    const pairs = changed({})
    const wide = pairs.filter((pair) => !isOfOneDay(pair))
    expect(wide.length).toBeGreaterThan(50)
    for (const [a, b] of wide) {
      expect(days(b)).toBe(1)
      expect((b.when?.start ?? '') >= (a.when?.start ?? '') && (b.when?.start ?? '') <= (a.when?.end ?? '')).toBe(true)
    }
    const areas = pairs.filter(([{ where }]) => where?.level === 'admin1')
    expect(areas.length).toBeGreaterThan(20)
    for (const [a, b] of areas) {
      expect(b.where).toMatchObject({ level: 'settlement', admin1: a.where?.admin1 })
      expect(b.where?.name).toBeDefined()
    }
  })

  test('time', () => {
    const late = changed({ time: { ...silent.time, reportDay: 0.3 } }).filter(isOfOneDay)
    expect(share(late, (pair) => daysOff(pair) > 0)).toBeCloseTo(0.3, 1)
    expect(share(late, (pair) => daysOff(pair) === 1)).toBeCloseTo(0.225, 1)
    expect(Math.max(...late.map(daysOff))).toBe(4)
    expect(late.every(([, b]) => days(b) === 1)).toBe(true)
    const early = changed({ time: { ...silent.time, dayBefore: 0.3 } }).filter(isOfOneDay)
    expect(share(early, (pair) => daysOff(pair) === -1)).toBeCloseTo(0.3, 1)
    const several = changed({ time: { ...silent.time, severalDays: 1 } }).filter(isOfOneDay)
    expect(new Set(several.map(([, b]) => days(b)))).toEqual(new Set([2, 3, 4, 5, 6]))
    const week = changed({ time: { ...silent.time, week: 1 } }).filter(isOfOneDay)
    // 2015-01-05 was a Monday.
    expect(week.every(([, b]) => days(b) === 7 && (dayOf(b.when?.start ?? '') - dayOf('2015-01-05')) % 7 === 0)).toBe(true)
    const month = changed({ time: { ...silent.time, month: 1 } }).filter(isOfOneDay)
    expect(
      month.every(([a, b]) => b.when?.start?.endsWith('-01') && b.when.start.slice(0, 7) === a.when?.start?.slice(0, 7)),
    ).toBe(true)
    for (const [a, b] of [...several, ...week, ...month]) expect(daysOff([a, b]) <= 0 && daysOff([a, b]) + days(b) > 0).toBe(true)
    expect(changed({ time: { ...silent.time, untold: 1 } }).every(([, b]) => b.when === undefined)).toBe(true)
  })

  test('place', () => {
    const isTown = ([{ where }]: readonly [Incident, Incident]): boolean => where?.level === 'settlement'
    const apart = ([a, b]: readonly [Incident, Incident]): number =>
      a.where?.point && b.where?.point ? distance(a.where.point, b.where.point) : Number.NaN
    const scattered = changed({ place: { ...silent.place, scatter: 2_000 } }).filter(isTown)
    const lengths = scattered.map(apart).sort((a, b) => a - b)
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0
    expect(median).toBeGreaterThan(1_500)
    expect(median).toBeLessThan(2_600)
    // One settlement is always put at the same point.
    const points = new Map<string, Set<string>>()
    for (const [a, b] of scattered) {
      const key = JSON.stringify(a.where?.point)
      points.set(key, (points.get(key) ?? new Set()).add(JSON.stringify(b.where?.point)))
    }
    expect([...points.values()].every(({ size }) => size === 1)).toBe(true)
    expect([...points.values()].length).toBeGreaterThan(300)
    const nearby = changed({ place: { ...silent.place, nearby: 0.5 } }).filter(isTown)
    // Some have no other place nearby.
    expect(Math.abs(share(nearby, (pair) => apart(pair) > 0) - 0.46)).toBeLessThan(0.05)
    expect(Math.max(...nearby.map(apart))).toBeLessThan(25_000)
    for (const [way, level] of [
      ['district', 'admin2'],
      ['province', 'admin1'],
    ] as const) {
      const areas = changed({ place: { ...silent.place, [way]: 1 } }).filter(isTown)
      for (const [a, b] of areas) {
        expect(b.where).toMatchObject({ level, country: a.where?.country, admin1: a.where?.admin1 })
        expect(b.where?.name).toBeUndefined()
        expect(b.where?.site).toBeUndefined()
      }
      // The middle of an area is mostly no settlement of it.
      expect(share(areas, (pair) => apart(pair) > 1_000)).toBeGreaterThan(0.8)
    }
    const countries = changed({ place: { ...silent.place, country: 1 } }).filter(isTown)
    for (const [a, b] of countries) expect(b.where).toEqual({ level: 'country', country: a.where?.country })
    expect(changed({ place: { ...silent.place, untold: 1 } }).every(([, b]) => b.where === undefined)).toBe(true)
  })

  test('casualties, kinds and weapons', () => {
    const figure = ({ harm }: Incident) => harm?.killed?.total
    const isExact = ([a]: readonly [Incident, Incident]): boolean => figure(a)?.min === figure(a)?.max
    const other = changed({ casualties: { ...silent.casualties, differ: 0.4 } }).filter(isExact)
    expect(share(other, ([a, b]) => figure(a)?.best !== figure(b)?.best)).toBeCloseTo(0.4, 1)
    const none = changed({ casualties: { ...silent.casualties, zeroIsNoneReported: true } }).filter(([a]) => figure(a)?.max === 0)
    expect(none.length).toBeGreaterThan(100)
    for (const [, b] of none) expect(figure(b)).toEqual({ min: 0 })
    const ranges = changed({ casualties: { ...silent.casualties, range: 1 } }).filter(isExact)
    for (const [a, b] of ranges) {
      expect(figure(b)?.best).toBe(figure(a)?.best)
      expect(figure(b)?.max).toBeGreaterThan(figure(b)?.best ?? -1)
    }
    expect(changed({ casualties: { ...silent.casualties, untold: 1 } }).every(([, b]) => b.harm === undefined)).toBe(true)
    for (const [a, b] of changed({ casualties: { ...silent.casualties, atLeast: 1 } }).filter(isExact))
      expect(figure(b)).toEqual({ min: figure(a)?.best })
    const kinds = changed({ kind: { confused: 0.3, untold: 0 } })
    expect(share(kinds, ([a, b]) => a.kind !== b.kind)).toBeCloseTo(0.3, 1)
    const coarser = changed({ weapons: { ...silent.weapons, coarser: 1 } }).filter(([a]) => a.weapons !== undefined)
    for (const [a, b] of coarser) expect(b.weapons?.[0]?.category).toBe(a.weapons?.[0]?.category?.split('/')[0])
    const confused = changed({ weapons: { ...silent.weapons, confused: 1 } }).filter(([a]) => a.weapons?.[0]?.category === 'bomb')
    for (const [, b] of confused) expect(['uncrewed-aircraft', 'missile']).toContain(b.weapons?.[0]?.category)
    expect(changed({ weapons: { ...silent.weapons, untold: 1 } }).every(([, b]) => b.weapons === undefined)).toBe(true)
  })

  test('names and actors', () => {
    const respelled = perturbed(world, { noise: { ...silent, names: { places: 1, actors: 1 } }, seed: 4 })
    const named = twins(world, respelled).filter(([a]) => a.where?.name !== undefined)
    expect(share(named, ([a, b]) => a.where?.name !== b.where?.name)).toBeGreaterThan(0.97)
    // One place has one spelling.
    const spellings = new Map<string, Set<string>>()
    for (const [a, b] of named) {
      const name = a.where?.name ?? ''
      spellings.set(name, (spellings.get(name) ?? new Set()).add(b.where?.name ?? ''))
    }
    expect([...spellings.values()].every(({ size }) => size === 1)).toBe(true)
    const first = new Set((world.actors ?? []).map(({ name }) => name))
    const groups = (respelled.dataset.actors ?? []).filter(({ kind }) => kind === 'armed-group')
    expect(share(groups, ({ name }) => !first.has(name))).toBeGreaterThan(0.95)
    const unidentified = perturbed(world, { noise: { ...silent, actors: { unidentified: 1, leftOut: 0 } }, seed: 4 })
    const kinds = new Set((unidentified.dataset.actors ?? []).map(({ kind }) => kind))
    expect(kinds).toEqual(new Set(['unknown', 'armed-forces', 'police', 'civilians']))
    const alone = changed({ actors: { unidentified: 0, leftOut: 1 } })
    expect(alone.every(([, b]) => b.participants === undefined)).toBe(true)
  })

  test('an episode has the days and the figures of its parts, and parts share the figure of the whole', () => {
    const left = byId(world)
    const joined = perturbed(world, { noise: { ...silent, coverage: { ...silent.coverage, joined: 1 } }, seed: 4 })
    const episodes = (joined.dataset.incidents ?? []).flatMap((episode) => {
      const parts = joined.truth.filter(({ right, part }) => right === episode.id && part === 'left')
      return parts.length > 1 ? [[episode, parts.flatMap((pair) => left.get(pair.left) ?? [])] as const] : []
    })
    expect(episodes.length).toBeGreaterThan(20)
    for (const [episode, parts] of episodes) {
      const starts = parts.map(({ when }) => when?.start ?? '').sort()
      expect([episode.when?.start, episode.when?.end]).toEqual([starts.at(0), starts.at(-1)])
      const told = parts.flatMap(({ harm }) => harm?.killed?.total ?? [])
      if (told.length > 0)
        expect(episode.harm?.killed?.total?.best).toBe(told.reduce((sum, { best, min }) => sum + (best ?? min), 0))
    }
    expect(episodes.some(([{ origin }]) => origin?.unit === 'summary')).toBe(true)
    expect(episodes.some(([{ origin }]) => origin?.unit !== 'summary')).toBe(true)
    const split = perturbed(world, { noise: { ...silent, coverage: { ...silent.coverage, split: 1 } }, seed: 4 })
    expect(split.truth.every(({ part }) => part === 'right')).toBe(true)
    const right = byId(split.dataset)
    const sums = new Map<string, number>()
    for (const pair of split.truth)
      sums.set(pair.left, (sums.get(pair.left) ?? 0) + (right.get(pair.right)?.harm?.killed?.total?.best ?? 0))
    for (const [id, sum] of sums) {
      const total = left.get(id)?.harm?.killed?.total
      // Rounding each part may add or lose one.
      if (total?.best !== undefined) expect(Math.abs(sum - total.best)).toBeLessThanOrEqual(1)
    }
  })

  test('an episode of figures whose sum no count can hold', () => {
    const total = exactly(MAX_AMOUNT)
    const incidents = ['2021-06-01', '2021-06-02'].map(
      (day): Incident => ({
        id: `a:${day}`,
        when: { start: day, end: day },
        where: { point: { lat: 1, lon: 1 } },
        participants: [{ actor: 'a:front' }],
        harm: { killed: { total } },
      }),
    )
    const { dataset } = perturbed(incidents, { noise: { ...silent, coverage: { ...silent.coverage, joined: 1 } }, seed: 1 })
    expect(dataset.incidents?.map(({ harm }) => harm?.killed?.total)).toEqual([total])
  })
})

describe('what it takes', () => {
  test('the same view whatever the order of the incidents, and of bare incidents', () => {
    const turned = { ...world, incidents: [...(world.incidents ?? [])].reverse() }
    expect(perturbed(turned, { noise: 'ordinary', seed: 4 })).toEqual(perturbed(world, { noise: 'ordinary', seed: 4 }))
    const bare = perturbed(world.incidents ?? [], { noise: 'high', seed: 4 })
    expect(checkDataset(bare.dataset)).toEqual([])
  })

  test('a record is told in the same way whatever others there are', () => {
    const half = perturbed((world.incidents ?? []).slice(0, 750), {
      noise: { ...silent, kind: { confused: 0.5, untold: 0 } },
      seed: 4,
    })
    const whole = perturbed(world.incidents ?? [], { noise: { ...silent, kind: { confused: 0.5, untold: 0 } }, seed: 4 })
    const kindOf = (view: PerturbedDataset) => {
      const right = byId(view.dataset)
      return new Map(view.truth.map((pair) => [pair.left, right.get(pair.right)?.kind]))
    }
    const all = kindOf(whole)
    for (const [id, kind] of kindOf(half)) expect(all.get(id)).toBe(kind)
  })

  test('nothing, and feeds of its own name', () => {
    expect(perturbed([], { noise: 'high', seed: 1 })).toEqual({ dataset: { sitrep: 1, incidents: [] }, truth: [] })
    expect(perturbed({ sitrep: 1 }, { noise: 'high', seed: 1 }).truth).toEqual([])
    expect(() => perturbed(world, { noise: 'low', seed: 1, feed: 'a' })).toThrow(RangeError)
    expect(() => perturbed(world, { noise: 'low', seed: 1, feed: 'No feed' })).toThrow(RangeError)
    expect(perturbed(world, { noise: 'low', seed: 1, feed: 'acled-like' }).dataset.incidents?.[0]?.id).toBe('acled-like:1')
  })
})

describe('the invented world', () => {
  const all = world.incidents ?? []

  test('is the same for the same seed, has as many incidents as asked for, and no faults', () => {
    expect(inventedWorld({ incidents: 1_500, seed: 3 })).toEqual(world)
    expect(inventedWorld({ incidents: 1_500, seed: 5 })).not.toEqual(world)
    expect(all).toHaveLength(1_500)
    expect(checkDataset(world)).toEqual([])
    expect(inventedWorld({ incidents: 0, seed: 1 }).incidents).toEqual([])
    for (const feed of ['was', 'truth'])
      expect(inventedWorld({ incidents: 3, seed: 1, feed }).incidents?.[0]?.id).toBe(`${feed}:1`)
  })

  test('is as dense whatever its size, unless another density is asked for', () => {
    const lasts = (options: Parameters<typeof inventedWorld>[0]): number => {
      const starts = (inventedWorld(options).incidents ?? []).map(({ when }) => dayOf(when?.start ?? ''))
      return Math.max(...starts) - Math.min(...starts)
    }
    expect(lasts({ incidents: 3_000, seed: 1 }) / 100).toBeCloseTo(1.2, 0)
    expect(lasts({ incidents: 600, seed: 1, perDay: 3 }) / 200).toBeCloseTo(1.2, 0)
  })

  test('is lumped in place and time, and most incidents kill few', () => {
    const key = ({ where }: Incident): string => `${where?.country} ${where?.admin2} ${where?.name}`
    const near = share(all, (one) =>
      all.some(
        (other) =>
          other !== one &&
          key(other) === key(one) &&
          Math.abs(dayOf(other.when?.start ?? '') - dayOf(one.when?.start ?? '')) <= 7,
      ),
    )
    expect(near).toBeGreaterThan(0.25)
    expect(near).toBeLessThan(0.55)
    const byCountry = new Map<string | undefined, number>()
    for (const { where } of all) byCountry.set(where?.country, (byCountry.get(where?.country) ?? 0) + 1)
    const counts = [...byCountry.values()].sort((a, b) => b - a)
    expect(counts[0]).toBeGreaterThan(3 * (counts.at(-1) ?? 0))
    const killed = all.flatMap(({ harm }) => harm?.killed?.total?.best ?? []).filter((best) => best > 0)
    const sorted = killed.sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBe(2)
    expect(sorted.at(-1)).toBeGreaterThan(40)
  })

  test('tells some of it coarsely, and has sites, some of which alone have the point', () => {
    expect(share(all, ({ when }) => when?.start !== when?.end)).toBeCloseTo(0.09, 1)
    expect(new Set(all.map(({ where }) => where?.level))).toEqual(
      new Set(['settlement', 'exact', undefined, 'admin1', 'admin2', 'country']),
    )
    const atSites = all.filter(({ where }) => where?.site !== undefined)
    expect(atSites.length).toBeGreaterThan(50)
    expect(atSites.some(({ where }) => where?.point === undefined)).toBe(true)
    expect(atSites.some(({ where }) => where?.point !== undefined)).toBe(true)
  })
})
