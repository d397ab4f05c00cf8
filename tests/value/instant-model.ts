/**
 * The slow and plain model of extents in real zones: ten days around a scene, in cells of a quarter of an hour. All bounds
 * and all clock changes lie on the edges of cells, so that one instant stands for its cell. Zones are asked of Temporal.
 */
import { fc } from '@fast-check/vitest'
import { Temporal } from 'temporal-polyfill'
import type { Extent } from '../../src/schema/extent.js'
import type { Truth } from '../../src/schema/truth.js'

const CELL = 900_000
const DAY = 96
const CELLS = 10 * DAY

/** Where the clocks change on the sixth day, and a summer in which they change nowhere. */
export const scenes = {
  quiet: {
    day: '2021-06-06',
    zones: ['Europe/London', 'America/New_York', 'Asia/Baghdad', 'Asia/Kathmandu', 'Pacific/Kiritimati', 'Etc/GMT+12'],
  },
  londonGap: { day: '2021-03-28', zones: ['Europe/London', 'Asia/Baghdad'] },
  londonFold: { day: '2021-10-31', zones: ['Europe/London', 'Asia/Kathmandu'] },
  newYorkGap: { day: '2021-03-14', zones: ['America/New_York', 'Europe/London'] },
  newYorkFold: { day: '2021-11-07', zones: ['America/New_York', 'America/Havana'] },
  midnightGap: { day: '2017-10-15', zones: ['America/Sao_Paulo', 'Europe/London'] },
  lordHoweGap: { day: '2021-10-03', zones: ['Australia/Lord_Howe', 'Asia/Baghdad'] },
  lordHoweFold: { day: '2021-04-04', zones: ['Australia/Lord_Howe', 'Asia/Baghdad'] },
  skippedDay: { day: '2011-12-30', zones: ['Pacific/Apia', 'Asia/Kathmandu'] },
} as const
export type SceneName = keyof typeof scenes

const origin = (scene: SceneName): Temporal.PlainDateTime =>
  Temporal.PlainDate.from(scenes[scene].day).subtract({ days: 5 }).toPlainDateTime()

/** Cells that a zone is ahead of UTC, for each cell. */
const memo = new Map<string, readonly number[]>()
const aheadOf = (scene: SceneName, zone: string): readonly number[] => {
  const key = `${scene} ${zone}`
  const known = memo.get(key)
  if (known !== undefined) return known
  const begin = origin(scene).toZonedDateTime('UTC').epochMilliseconds
  const ahead = Array.from({ length: CELLS }, (_, cell) => {
    const zoned = Temporal.Instant.fromEpochMilliseconds(begin + cell * CELL).toZonedDateTimeISO(zone)
    return zoned.offsetNanoseconds / 1e6 / CELL
  })
  memo.set(key, ahead)
  return ahead
}

/** An extent in cells since the origin; clocks in cells since midnight, to `to` exclusive. */
export interface Plan {
  readonly start?: number
  readonly end?: number
  readonly clock?: { readonly from: number; readonly to: number }
  readonly zone?: string
  readonly throughout: boolean
}

const bound = fc.oneof(
  fc.integer({ min: 4, max: 6 }).map((day) => day * DAY),
  fc.integer({ min: 4 * DAY, max: 6 * DAY }),
  fc.integer({ min: 5 * DAY, max: 5 * DAY + 16 }),
)

/** A zone that Intl does not know is as good as none. */
export const NOWHERE = 'Asia/Nowhere'

export const planIn = (scene: SceneName, needsZone: boolean): fc.Arbitrary<Plan> =>
  fc
    .record(
      {
        start: bound,
        end: bound,
        clock: fc.record({ from: fc.nat({ max: DAY - 1 }), to: fc.integer({ min: 1, max: DAY }) }),
        zone: fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...scenes[scene].zones) }, fc.constant(NOWHERE)),
        throughout: fc.boolean(),
      },
      { requiredKeys: needsZone ? ['zone', 'throughout'] : ['throughout'] },
    )
    .filter((plan) => plan.start !== undefined || plan.end !== undefined || plan.clock !== undefined)
    .map((plan) =>
      plan.start === undefined || plan.end === undefined || plan.start < plan.end
        ? plan
        : { ...plan, start: plan.end, end: plan.start + 1 },
    )

const clockText = (cell: number, back: number): string =>
  Temporal.PlainTime.from('00:00')
    .add({ milliseconds: cell * CELL - back })
    .toString(back ? { fractionalSecondDigits: 3 } : { smallestUnit: 'minute' })

/** The extent of a plan. A bound at midnight is written as a day. */
export const extentOf = (scene: SceneName, plan: Plan): Extent => {
  const at = (cell: number): Temporal.PlainDateTime => origin(scene).add({ minutes: 15 * cell })
  return {
    ...(plan.start === undefined
      ? {}
      : {
          start:
            plan.start % DAY === 0
              ? at(plan.start).toPlainDate().toString()
              : at(plan.start).toString({ smallestUnit: 'minute' }),
        }),
    ...(plan.end === undefined
      ? {}
      : {
          end:
            plan.end % DAY === 0
              ? at(plan.end - 1)
                  .toPlainDate()
                  .toString()
              : at(plan.end).subtract({ milliseconds: 1 }).toString({ fractionalSecondDigits: 3 }),
        }),
    ...(plan.clock === undefined ? {} : { clock: { start: clockText(plan.clock.from, 0), end: clockText(plan.clock.to, 1) } }),
    ...(plan.zone === undefined ? {} : { zone: plan.zone }),
    meaning: plan.throughout ? 'throughout' : 'within',
  }
}

const lengthOf = ({ from, to }: { from: number; to: number }): number => (to > from ? to - from : to - from + DAY)

const inSet = (plan: Plan, local: number): boolean => {
  if (plan.start !== undefined && local < plan.start) return false
  if (plan.end !== undefined && local >= plan.end) return false
  if (plan.clock === undefined) return true
  return (local - plan.clock.from + 100 * DAY) % DAY < lengthOf(plan.clock)
}

/** Every quarter of an hour that a place without a zone may be ahead of UTC; of the many days of a clock, every second hour. */
const OFFSETS = Array.from({ length: 26 * 4 + 1 }, (_, n) => n - 48)
const FEW_OFFSETS = OFFSETS.filter((offset) => offset % 8 === 0)

const isKnown = (zone: string | undefined): zone is string => zone !== undefined && zone !== NOWHERE

/** Whether the plan has a zone that Temporal knows. */
export const isZoned = ({ zone }: Plan): boolean => isKnown(zone)

/** The sets of cells that a window may be: one in a zone, one for each offset where that is not known. */
export const windowsOf = (scene: SceneName, plan: Plan): readonly (readonly boolean[])[] => {
  const { zone } = plan
  const cells = Array.from({ length: CELLS }, (_, cell) => cell)
  if (!isKnown(zone)) return OFFSETS.map((offset) => cells.map((cell) => inSet(plan, cell + offset)))
  const ahead = aheadOf(scene, zone)
  return [cells.map((cell) => inSet(plan, cell + (ahead[cell] as number)))]
}

/** The cells at which a moment may be, or the intervals that it may be. */
export type Completions =
  | { readonly kind: 'moment'; readonly cells: readonly number[] }
  | {
      readonly kind: 'interval'
      readonly intervals: readonly (readonly [number, number])[]
      /** The side that was not told. Such an interval may be as short as a millisecond. */
      readonly open: 'start' | 'end' | 'none'
    }

export const completionsOf = (scene: SceneName, plan: Plan): Completions => {
  const { zone, start, end, clock } = plan
  const ahead = isKnown(zone) ? aheadOf(scene, zone) : undefined
  if (!plan.throughout) {
    const cells: number[] = []
    for (let cell = 0; cell < CELLS; cell++) {
      const offsets = ahead === undefined ? OFFSETS : [ahead[cell] as number]
      if (offsets.some((offset) => inSet(plan, cell + offset))) cells.push(cell)
    }
    return { kind: 'moment', cells }
  }
  const all: number[] = Array.from({ length: CELLS }, (_, cell) => cell)
  const begins = (local: number): readonly number[] =>
    ahead === undefined
      ? (clock === undefined ? OFFSETS : FEW_OFFSETS).map((offset) => local - offset)
      : all.filter((cell) => cell + (ahead[cell] as number) === local)
  const ends = (local: number): readonly number[] => begins(local - 1).map((cell) => cell + 1)
  const intervals: [number, number][] = []
  const add = (from: readonly number[], to: readonly number[]): void => {
    for (const begin of from) for (const last of to) if (begin < last) intervals.push([begin, last])
  }
  if (clock !== undefined) {
    for (let begin = clock.from; begin < CELLS; begin += DAY)
      if ((start === undefined || begin >= start) && (end === undefined || begin < end))
        add(begins(begin), ends(begin + lengthOf(clock)))
  } else if (start === undefined && end === undefined) throw new Error('no bounds')
  else add(start === undefined ? all : begins(start), end === undefined ? all.map((cell) => cell + 1) : ends(end))
  const open = clock !== undefined ? 'none' : start === undefined ? 'start' : end === undefined ? 'end' : 'none'
  return { kind: 'interval', intervals: intervals.filter(([begin, last]) => begin >= 0 && last <= CELLS), open }
}

export interface Cases {
  readonly some: boolean
  readonly all: boolean
}

const over = <A>(cases: readonly A[], holds: (a: A) => boolean): Cases => ({ some: cases.some(holds), all: cases.every(holds) })

const both = (cases: readonly Cases[]): Cases => ({ some: cases.some(({ some }) => some), all: cases.every(({ all }) => all) })

export const slowZoned = (
  windows: readonly (readonly boolean[])[],
  extent: Completions,
): { readonly within: Cases; readonly overlaps: Cases } => {
  const answers = windows.map((window) => {
    if (extent.kind === 'moment') {
      const inside = over(extent.cells, (cell) => window[cell] === true)
      return { within: inside, overlaps: inside }
    }
    const counts = [0]
    for (const cell of window) counts.push((counts.at(-1) as number) + (cell ? 1 : 0))
    const count = ([begin, end]: readonly [number, number]): number => (counts[end] as number) - (counts[begin] as number)
    return {
      within: over(extent.intervals, (interval) => count(interval) === interval[1] - interval[0]),
      overlaps: over(extent.intervals, (interval) => count(interval) > 0),
    }
  })
  return { within: both(answers.map(({ within }) => within)), overlaps: both(answers.map(({ overlaps }) => overlaps)) }
}

export const isEmpty = (cases: Completions): boolean => (cases.kind === 'moment' ? cases.cells : cases.intervals).length === 0

/** Inside of a cell, moments and the open sides of intervals may come in any order. */
export const slowBefore = (extent: Completions, other: Completions): Cases => {
  const begins = (cases: Completions): readonly number[] =>
    cases.kind === 'moment' ? cases.cells : cases.intervals.map(([begin]) => begin)
  const ends = (cases: Completions): readonly number[] =>
    cases.kind === 'moment' ? cases.cells.map((cell) => cell + 1) : cases.intervals.map(([, end]) => end)
  // The least end is a millisecond after a begin where the end is free, and the same for the greatest begin.
  const freeEnd = extent.kind === 'moment' || extent.open === 'end'
  const freeBegin = other.kind === 'moment' || other.open === 'start'
  const firstEnd = Math.min(...(freeEnd ? begins(extent) : ends(extent)))
  const lastBegin = Math.max(...(freeBegin ? ends(other) : begins(other)))
  return {
    some: freeEnd || freeBegin ? firstEnd < lastBegin : firstEnd <= lastBegin,
    all: Math.max(...ends(extent)) <= Math.min(...begins(other)),
  }
}

/** Undefined for a moment and an interval, of which a cell is too coarse to tell. */
export const slowSame = (extent: Completions, other: Completions): Cases | undefined => {
  if (extent.kind === 'moment' && other.kind === 'moment')
    return { some: extent.cells.some((cell) => other.cells.includes(cell)), all: false }
  if (extent.kind !== 'interval' || other.kind !== 'interval') return undefined
  const keys = new Set(other.intervals.map(String))
  const mine = new Set(extent.intervals.map(String))
  return {
    some: [...mine].some((key) => keys.has(key)),
    all: mine.size === 1 && keys.size === 1 && keys.has([...mine][0] as string),
  }
}

export const toTruth = ({ some, all }: Cases): Truth => (all ? 'yes' : some ? 'maybe' : 'no')

/** Whether no completion contradicts the answer. */
export const isSound = (answer: Truth, { some, all }: Cases): boolean => (answer === 'yes' ? all : answer === 'no' ? !some : true)
