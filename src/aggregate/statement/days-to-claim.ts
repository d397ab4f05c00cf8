/** How long it took until somebody claimed an incident. */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { toIndex } from '../../query/to-index.js'
import type { Attribution } from '../../schema/attribution.js'
import type { Dataset } from '../../schema/dataset.js'
import type { Extent } from '../../schema/extent.js'
import type { Incident } from '../../schema/incident.js'
import type { Bounds } from '../../value/bounds.js'
import { rangeOf, readExtent } from '../../value/extent-set.js'
import { DAY } from '../../value/local-time.js'

/** Days that are possible, as numbers, infinite where nothing bounds them. */
interface DayRange {
  readonly first: number
  readonly last: number
}

const anyDay: DayRange = { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY }

const daysOf = (extent: Extent | undefined): DayRange => {
  const range = extent && rangeOf(readExtent(extent))
  return range === undefined ? anyDay : { first: Math.floor(range.first / DAY), last: Math.floor(range.last / DAY) }
}

/** What lasted is counted from its first day. */
const beginOf = (when: Extent | undefined): DayRange => {
  const days = daysOf(when)
  return when?.meaning === 'throughout' && Number.isFinite(days.first) ? { first: days.first, last: days.first } : days
}

/** More days than two zones are apart. */
const ZONE_DAYS = 2

/** A report tells of no claim that is made after it. */
const saidOn = (index: DatasetIndex, { said, report }: Attribution): DayRange => {
  const { first, last } = daysOf(said)
  if (last !== Number.POSITIVE_INFINITY || report === undefined) return { first, last }
  const published = index.report(report)?.published
  const isOneCalendar = published?.zone !== undefined && published.zone === said?.zone
  return { first, last: daysOf(published).last + (isOneCalendar ? 0 : ZONE_DAYS) }
}

/**
 * Days from an incident to its first claim, as bounds; each on its own local calendar, and 0 on the same day. Undefined when
 * nobody claims it. Claims that were taken back, and those of such incidents in general, are none. What lasted for days is
 * counted from its first one. A claim comes after the deed, so the least is 0; where the dates tell the opposite for certain,
 * the bounds are negative and show it.
 *
 * @example
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   attributions: [
 *     { id: 'test:a1', about: [{ type: 'incident', id: 'test:1' }], kind: 'claim', by: 'test:front', said: day('2021-06-08') },
 *   ],
 * }
 * daysToClaim(dataset)({ id: 'test:1', when: span('2021-06-05', '2021-06-06') }) // => { min: 2, max: 3 }
 * daysToClaim(dataset)({ id: 'test:1' }) // => { min: 0 }
 * daysToClaim(dataset)({ id: 'test:2' }) // => undefined
 *
 * @category statements
 */
export const daysToClaim = (dataset: Dataset | DatasetIndex): ((incident: Incident) => Bounds | undefined) => {
  const index = toIndex(dataset)
  return ({ id, when }) => {
    const claims = index
      .attributionsOf(id)
      .filter(({ kind, generic, retracted }) => kind === 'claim' && generic !== true && retracted === undefined)
      .map((claim) => saidOn(index, claim))
    if (claims.length === 0) return undefined
    // The first of them: as early as the earliest can be, as late as the first that is certain to have been made.
    const first = claims.reduce((least, claim) => Math.min(least, claim.first), Number.POSITIVE_INFINITY)
    const last = claims.reduce((least, claim) => Math.min(least, claim.last), Number.POSITIVE_INFINITY)
    const begin = beginOf(when)
    const max = last - begin.first
    const min = first - begin.last
    return { min: max < 0 ? min : Math.max(0, min), ...(max !== Number.POSITIVE_INFINITY && { max }) }
  }
}
