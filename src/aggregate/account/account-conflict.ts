/**
 * Whether two reports on one incident can both be right, field by field. What is told of several incidents together may hold of
 * any of them.
 *
 * @internal
 */
import { equalJson } from '../../dataset/equal-json.js'
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { happenedDuring } from '../../query/match-time.js'
import type { Extent } from '../../schema/extent.js'
import type { Casualties } from '../../schema/harm.js'
import type { IncidentId } from '../../schema/id.js'
import type { Place } from '../../schema/place.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Truth } from '../../schema/truth.js'
import type { Damage } from '../../schema/vocabulary/damage.js'
import type { Outcome } from '../../schema/vocabulary/outcome.js'
import { foldName } from '../../value/fold-name.js'
import { distanceBounds } from '../../value/place.js'
import { fromBoolean, or } from '../../value/truth.js'

/** What is told, and of which other incidents it is told together with this one. */
export interface Told<V> {
  readonly value: V
  readonly others: readonly IncidentId[]
}

/** All that the first is told of, the second is told of too. */
const isInside = ({ others }: Told<unknown>, whole: Told<unknown>): boolean => others.every((id) => whole.others.includes(id))

/** Yes: they cannot both be right. No: they can. */
export type Conflict<V> = (a: Told<V>, b: Told<V>) => Truth

/** The outcomes that one begun and not completed may have had. */
const attempts: ReadonlySet<Outcome> = new Set(['attempted', 'failed', 'intercepted'])

/** Ends exclude each other, but that "attempted" leaves open why it was not completed. */
export const outcomeConflict: Conflict<Outcome> = ({ value: a }, { value: b }) => {
  const isSame = a === b || ((a === 'attempted' || b === 'attempted') && attempts.has(a) && attempts.has(b))
  return isSame ? 'no' : 'yes'
}

const asMoment = ({ meaning: _, ...extent }: Extent): Extent => extent

/** They have no moment in common, whichever zone one of them leaves untold. */
export const timeConflict: Conflict<Extent> = ({ value: a }, { value: b }) =>
  fromBoolean(happenedDuring(a)(asMoment(b)) === 'no' && happenedDuring(b)(asMoment(a)) === 'no')

/** Names of one place or division that differ in more than how they are written. */
const namesDiffer = (a: Place, b: Place): boolean =>
  (['admin1', 'admin2', 'name'] as const).some((key) => {
    const [one, other] = [a[key], b[key]]
    return one !== undefined && other !== undefined && foldName(one) !== foldName(other)
  })

/** Sites of which none lies inside the other, or one site to which the places lie differently. */
const sitesDiffer = (index: DatasetIndex, a: Place, b: Place): boolean => {
  if (a.site === undefined || b.site === undefined) return false
  if (a.site === b.site) return a.relation !== undefined && b.relation !== undefined && a.relation !== b.relation
  return !index.sitesWithin(a.site).has(b.site) && !index.sitesWithin(b.site).has(a.site)
}

/**
 * Two countries exclude each other, and so do two circles that do not meet. Two points without a circle that differ may be one spot
 * told with more and with fewer digits, and two names two spellings. Of two sites, one may be inside the other, or near. Where one
 * tells what the other leaves out, both are right.
 */
export const placeConflict =
  (index: DatasetIndex): Conflict<Place> =>
  ({ value: a }, { value: b }) => {
    if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return 'yes'
    const areApart = distanceBounds(a, b).min > 0
    if (areApart && a.radius !== undefined && b.radius !== undefined) return 'yes'
    return areApart || namesDiffer(a, b) || sitesDiffer(index, a, b) ? 'maybe' : 'no'
  }

/** Different words and lists may tell of one thing: whether these can both be right is for a reader to say. */
export const wordsConflict: Conflict<unknown> = ({ value: a }, { value: b }) => (equalJson(a, b) ? 'no' : 'maybe')

/**
 * There are more in a part than in the whole: what is told of one incident is a part of what is told of it and others. Figures that
 * may both be right by their bounds are perhaps at odds where each teller holds another one for the best: "at least 1, 1 as far as we
 * know" and "at least 1, 12 as far as we know".
 */
export const quantityConflict: Conflict<Quantity> = (a, b) => {
  const exceeds = (part: Quantity, whole: Quantity): boolean => whole.max !== undefined && part.min > whole.max
  if ((isInside(a, b) && exceeds(a.value, b.value)) || (isInside(b, a) && exceeds(b.value, a.value))) return 'yes'
  const [one, other] = [a.value.best, b.value.best]
  const areOfThisAlone = a.others.length === 0 && b.others.length === 0
  return areOfThisAlone && one !== undefined && other !== undefined && one !== other ? 'maybe' : 'no'
}

/** The totals are in conflict. Parts by role or sex without a total are not compared. */
export const casualtyConflict: Conflict<Casualties> = (a, b) => {
  const [one, other] = [a.value.total, b.value.total]
  if (one === undefined || other === undefined) return wordsConflict(a, b)
  return quantityConflict({ ...a, value: one }, { ...b, value: other })
}

/**
 * Damage of several incidents may be at any of them; no damage in several is none in each. Damage to a degree that is not told
 * is of any degree.
 */
export const damageConflict: Conflict<Damage> = (a, b) => {
  const [one, other] = [a.value, b.value]
  if (one === other || one === 'unknown' || other === 'unknown') return 'no'
  if (one === 'none') return isInside(b, a) ? 'yes' : 'maybe'
  if (other === 'none') return isInside(a, b) ? 'yes' : 'maybe'
  if (one === 'some' || other === 'some') return 'no'
  return a.others.length === 0 && b.others.length === 0 ? 'yes' : 'maybe'
}

/** The strongest of the answers over all pairs. */
export const conflictAmong = <T>(values: readonly T[], conflict: (a: T, b: T) => Truth): Truth => {
  let strongest: Truth = 'no'
  for (const [at, one] of values.entries())
    for (let next = at + 1; next < values.length; next++) {
      const other = values[next]
      if (other !== undefined) strongest = or(strongest, conflict(one, other))
      // There is no stronger answer, and thousands of values have millions of pairs.
      if (strongest === 'yes') return strongest
    }
  return strongest
}
