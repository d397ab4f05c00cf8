/** How long ago a site was attacked for the last time. */
import { happenedAfter } from '../../../query/match-time.js'
import type { Extent } from '../../../schema/extent.js'
import type { SiteId } from '../../../schema/id.js'
import type { Quantity } from '../../../schema/quantity.js'
import type { Source } from '../../../table/table.js'
import type { Bounds } from '../../../value/bounds.js'
import { DAY } from '../../../value/local-time.js'
import { and, not } from '../../../value/truth.js'
import { fold, type Membership } from '../../aggregator/aggregator.js'
import { countRecords } from '../../aggregator/count-records.js'
import { greatest, type Ranged } from '../../aggregator/extreme.js'
import { endRange } from '../../aggregator/local-range.js'
import { extentAsOf } from '../../statement/as-of.js'
import type { QuestionOptions } from '../question-options.js'
import { attacksOn } from './attacks.js'

/**
 * How long ago the last attack on a site was.
 *
 * @category questions
 */
export interface DaysSinceAttack {
  /**
   * Days since the last attack, 0 on the same day. Where there may have been none, those since the last one if there was any. Absent
   * when there was none; no `max` when nothing tells how long ago it was.
   */
  readonly days?: Bounds
  /** How many attacks there had been by then. */
  readonly attacks: Quantity
  /** How many of them tell no day. Each may have been the last, so that the least is 0. */
  readonly undated: Quantity
}

/**
 * How it is asked.
 *
 * @category questions
 */
export interface SinceOptions extends Omit<QuestionOptions, 'during'> {
  /** As of when: a day such as `2021-06-30`, or an extent. Later attacks do not count. */
  readonly asOf: Extent | string
}

/** No range: the text tells no day. */
const anyTime: Ranged = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY, best: undefined }

/** The days of a time, as numbers. */
const dayRange = (time: Extent | undefined): Ranged => {
  const { min, max } = endRange(time) ?? anyTime
  return { min: Math.floor(min / DAY), max: Math.floor(max / DAY), best: undefined }
}

/**
 * How many days ago a site was attacked for the last time, as of a day, the sites inside it included: what counts as an attack on
 * it is told at {@link timesAttacked}. What lasted for days counts from its last one. Days are those of the site's local calendar.
 *
 * @throws RangeError when `asOf` has no start or no end, or is no day, week, month, quarter or year.
 * @example
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   sites: [{ id: 'test:camp' }],
 *   incidents: [
 *     { id: 'test:1', kind: 'attack', where: { site: 'test:camp' }, when: day('2021-06-06') },
 *     { id: 'test:2', kind: 'attack', where: { site: 'test:camp' }, when: span('2021-06-20', '2021-06-22') },
 *   ],
 * }
 * daysSinceLastAttack('test:camp', { asOf: '2021-06-30' })(dataset).days // => { min: 8, max: 10 }
 * daysSinceLastAttack('test:camp', { asOf: '2021-06-06' })(dataset).days // => { min: 0, max: 0 }
 * daysSinceLastAttack('test:camp', { asOf: '2021-05-01' })(dataset).days // => undefined
 *
 * @category questions
 */
export const daysSinceLastAttack = (site: SiteId, { asOf, ...options }: SinceOptions): ((source: Source) => DaysSinceAttack) => {
  const time = extentAsOf({ asOf })
  if (time?.start === undefined || time.end === undefined)
    throw new RangeError('asOf needs a start and an end. Give a day, such as 2021-06-30.')
  const attacks = attacksOn(site, options)
  const isLater = happenedAfter(time)
  const now = dayRange(time)
  return (source) => {
    const until = attacks(source).flatMap(([{ when }, belongs]) => {
      const counts = and(belongs, when === undefined ? (options.absent ?? 'maybe') : not(isLater(when)))
      if (counts === 'no' || (counts === 'maybe' && options.certain === true)) return []
      return [{ when, counts }]
    })
    const count = fold(countRecords)
    const state = until.reduce((last, { when, counts }) => {
      const { min, max } = dayRange(when)
      // What was going on that day had not ended.
      const range: Ranged = { min: Math.min(min, now.max), max, best: undefined }
      return greatest.monoid.concat(last, greatest.of(range, counts as Membership))
    }, greatest.monoid.empty)
    const last = greatest.boundsOf(state)
    const most = last && now.max - last.min
    return {
      ...(last !== undefined && {
        days: { min: Math.max(0, now.min - last.max), ...(most !== Number.POSITIVE_INFINITY && { max: most }) } as Bounds,
      }),
      attacks: count(until.map(({ counts }) => [counts, counts as Membership])),
      undated: count(
        until.flatMap(({ when, counts }) => (endRange(when) === undefined ? [[counts, counts as Membership] as const] : [])),
      ),
    }
  }
}
