/** How many people are at a site, as far as it is told. */
import { happenedAfter } from '../../../query/match-time.js'
import { toIndex } from '../../../query/to-index.js'
import type { Extent } from '../../../schema/extent.js'
import type { SiteId } from '../../../schema/id.js'
import type { Occupancy } from '../../../schema/occupancy.js'
import type { Quantity } from '../../../schema/quantity.js'
import type { Truth } from '../../../schema/truth.js'
import type { Source } from '../../../table/table.js'
import type { ReportedFigure } from '../../aggregator/report-counts.js'
import { extentAsOf } from '../../statement/as-of.js'
import type { AsOf } from '../../statement/attribution-status.js'
import { opened } from '../members.js'

/**
 * People at one site.
 *
 * @category questions
 */
export interface PeopleAtSite {
  readonly site: SiteId
  /**
   * How many they are together. Whether two groups share people is not told: so they are at least as many as the largest group, at
   * most the sum, and there is a best figure where one group alone tells a number. `unreported` counts groups without one.
   */
  readonly people: ReportedFigure
  /** The figures that it is worked out from. Groups in `includes` are parts of theirs, and are not counted again. */
  readonly occupancy: readonly Occupancy[]
}

/** Figures that speak of the same people at different times. */
const groupOf = ({ actor, country, role, name }: Occupancy): string => JSON.stringify([actor, country, role, name])

const greatestOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0)

/** How many a group is. One whose number is not told is at least as large as each of its parts. */
const countOf = ({ count, includes = [] }: Occupancy): Quantity | undefined => {
  if (count !== undefined) return count
  const parts = includes.flatMap((part) => part.count ?? [])
  return parts.length === 0 ? undefined : { min: greatestOf(parts.map(({ min }) => min)) }
}

/** The time of the latest figure of each group. */
const latestOf = (occupancy: readonly Occupancy[]): ReadonlyMap<string, Extent> => {
  const latest = new Map<string, Extent>()
  for (const one of occupancy) {
    const { asOf } = one
    const before = latest.get(groupOf(one))?.start
    if (asOf?.start === undefined || countOf(one) === undefined) continue
    if (before === undefined || asOf.start > before) latest.set(groupOf(one), asOf)
  }
  return latest
}

/** One of several figures of one group: which of them holds is not told. */
const anyOf = (counts: readonly Quantity[]): Quantity => {
  const [only, ...more] = counts
  if (only !== undefined && more.length === 0) return only
  const open = counts.some(({ max }) => max === undefined)
  return {
    min: counts.reduce((least, { min }) => Math.min(least, min), Number.POSITIVE_INFINITY),
    ...(!open && { max: greatestOf(counts.map(({ max }) => max ?? 0)) }),
    ...(counts.some(({ approximate }) => approximate) && { approximate: true }),
  }
}

const peopleIn = (occupancy: readonly Occupancy[]): ReportedFigure => {
  const groups = new Map<string, Quantity[]>()
  for (const one of occupancy) {
    const counts = groups.get(groupOf(one)) ?? []
    const count = countOf(one)
    if (count !== undefined) counts.push(count)
    groups.set(groupOf(one), counts)
  }
  const told = [...groups.values()].filter((counts) => counts.length > 0).map(anyOf)
  const counts = { reported: told.length, unreported: groups.size - told.length }
  if (told.length === 0) return counts
  const [only] = told
  const most = told.reduce((sum, { max = Number.POSITIVE_INFINITY }) => sum + max, 0)
  return {
    min: greatestOf(told.map(({ min }) => min)),
    ...(told.length === 1 && only?.best !== undefined && { best: only.best }),
    ...(most !== Number.POSITIVE_INFINITY && { max: most }),
    ...(told.some(({ approximate }) => approximate) && { approximate: true }),
    ...counts,
  }
}

/** The figures that stand as of then: not told of a later time, and not followed by a later one of the same people. */
const standing = (occupancy: readonly Occupancy[], time: Extent | undefined): readonly Occupancy[] => {
  const isLater: (told: Extent) => Truth = time === undefined ? () => 'no' : happenedAfter(time)
  const isAfter = ({ asOf }: Occupancy): Truth => (asOf === undefined ? 'no' : isLater(asOf))
  const known = occupancy.filter((one) => isAfter(one) !== 'yes')
  const latest = latestOf(known.filter((one) => isAfter(one) === 'no'))
  return known.filter((one) => {
    const last = latest.get(groupOf(one))
    return one.asOf === undefined || last === undefined || happenedAfter(one.asOf)(last) !== 'yes'
  })
}

/**
 * How many people are exposed at a site, as of a day: the latest figures that had been told by then. One row for the site, and one
 * for each site inside it of which a figure is told. They are not added up: whether the figure of an airport counts the camp inside
 * it, its source does not say.
 *
 * @throws RangeError when `asOf` is a text that names no day, week, month, quarter or year.
 * @example
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   sites: [
 *     {
 *       id: 'test:base',
 *       occupancy: [
 *         { name: 'coalition', count: exactly(3500), asOf: day('2021-06-06'), includes: [{ country: 'USA', count: exactly(2500) }] },
 *         { name: 'coalition', count: exactly(5000), asOf: day('2020-06-01') },
 *         { name: 'contractors' },
 *       ],
 *     },
 *     { id: 'test:camp', parent: 'test:base', occupancy: [{ role: 'civilian', count: atLeast(200) }] },
 *   ],
 * }
 * const [base, camp] = peopleExposed('test:base', { asOf: '2021-06-30' })(dataset)
 * base?.people // => { min: 3500, best: 3500, max: 3500, reported: 1, unreported: 1 }
 * camp?.people // => { min: 200, reported: 1, unreported: 0 }
 * peopleExposed('test:base', { asOf: '2020' })(dataset)[0]?.people.best // => 5000
 *
 * @category questions
 */
export const peopleExposed = (site: SiteId, options: AsOf = {}): ((source: Source) => readonly PeopleAtSite[]) => {
  const time = extentAsOf(options)
  return (source) => {
    const { dataset } = opened(source)
    const index = dataset && toIndex(dataset)
    const others = index === undefined ? [] : [...index.sitesWithin(site)].filter((one) => one !== site)
    const rowOf = (one: SiteId): PeopleAtSite => {
      const occupancy = standing(index?.site(one)?.occupancy ?? [], time)
      return { site: one, people: peopleIn(occupancy), occupancy }
    }
    return [rowOf(site), ...others.map(rowOf).filter(({ occupancy }) => occupancy.length > 0)]
  }
}
