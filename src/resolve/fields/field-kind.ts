/**
 * The kinds of values that fields have: how they are put together, and when two cannot both be right.
 *
 * @internal
 */
import {
  type Conflict,
  damageConflict,
  outcomeConflict,
  placeConflict,
  quantityConflict,
  timeConflict,
  wordsConflict,
} from '../../aggregate/account/account-conflict.js'
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import { isThere } from '../../query/match-place.js'
import type { Extent } from '../../schema/extent.js'
import type { Place } from '../../schema/place.js'
import type { Quantity } from '../../schema/quantity.js'
import type { Damage } from '../../schema/vocabulary/damage.js'
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { InquiryStatus } from '../../schema/vocabulary/inquiry-status.js'
import type { Outcome } from '../../schema/vocabulary/outcome.js'
import { isOnlyText } from '../../value/extent-window.js'
import { damageJoin, kindJoin, outcomeJoin, statusJoin } from '../join/code-join.js'
import { extentJoin } from '../join/extent-join.js'
import type { Join } from '../join/join.js'
import { placeJoin } from '../join/place-join.js'
import { quantityJoin } from '../join/quantity-join.js'

/** How values of a field are judged and put together. */
export interface FieldKind<V> {
  readonly join: Join<V>
  readonly conflict: Conflict<V>
  /** What a value that is told of several incidents together says of one of them. Undefined: nothing. */
  readonly ofOne: (value: V) => V | undefined
  /** The one figure that a value is ranked by. */
  readonly figure?: (value: V) => number
  /** What values that are in no dispute say as one, where each tells another part of it. */
  readonly joint?: (values: readonly V[]) => V | undefined
}

const same = <V>(value: V): V => value

/** It holds of each of several incidents. */
const ofEach = <V>(join: Join<V>, conflict: Conflict<V>): FieldKind<V> => ({ join, conflict, ofOne: same })

export const kindOfIncident: FieldKind<IncidentKind> = /* @__PURE__ */ ofEach(kindJoin, wordsConflict)
export const outcome: FieldKind<Outcome> = /* @__PURE__ */ ofEach(outcomeJoin, outcomeConflict)
export const status: FieldKind<InquiryStatus> = /* @__PURE__ */ ofEach(statusJoin, wordsConflict)

/** None in several incidents is none in each. Other damage may be at another one. */
export const damage: FieldKind<Damage> = {
  join: damageJoin,
  conflict: damageConflict,
  ofOne: (value) => (value === 'none' ? value : undefined),
}

/** What is counted in several incidents together bounds no single one from below. The words are of all of them. */
export const ofOneOfSeveral = ({ best, max, approximate }: Quantity): Quantity => ({
  min: 0,
  ...(best === 0 && { best }),
  ...(max !== undefined && { max }),
  ...(approximate && (best === 0 || max !== undefined) && { approximate }),
})

export const quantity: FieldKind<Quantity> = {
  join: quantityJoin,
  conflict: quantityConflict,
  ofOne: ofOneOfSeveral,
  figure: ({ min, best = min }) => best,
}

/** Times of day without a date stand apart from the dated ones, and are joined with them. */
const jointTime = (values: readonly Extent[]): Extent | undefined => {
  const isDated = ({ start, end }: Extent): boolean => (start ?? end) !== undefined
  const clocks = values.filter((value) => !isDated(value))
  const dated = values.filter(isDated)
  if (clocks.length === 0 || dated.length === 0) return undefined
  const [clock, days] = [extentJoin.hull(clocks), extentJoin.hull(dated)]
  return clock && days && extentJoin.overlap([clock, days])
}

/** Different words alone are no time that both tell: neither is taken for the other. */
const hullOfTimes = (values: readonly Extent[]): Extent | undefined => {
  const areWords = values.every(isOnlyText) && new Set(values.map(({ text }) => text)).size > 1
  return areWords ? undefined : extentJoin.hull(values)
}

export const time: FieldKind<Extent> = {
  ...ofEach({ ...extentJoin, hull: hullOfTimes }, timeConflict),
  joint: jointTime,
}

/** Places, where one site may lie inside another one. */
export const placeAmong = (index: DatasetIndex): FieldKind<Place> => {
  const { contains } = placeJoin
  /** What happened at a site happened at the one that it lies inside. */
  const isInSite = (coarser: Place, { site, relation = 'at' }: Place): coarser is Place & { readonly site: string } =>
    site !== undefined &&
    coarser.site !== undefined &&
    coarser.site !== site &&
    isThere(coarser.relation) &&
    isThere(relation) &&
    index.sitesWithin(coarser.site).has(site)
  const containsSite = (coarser: Place, finer: Place): boolean => {
    if (!isInSite(coarser, finer)) return contains(coarser, finer)
    const { site: _, relation: __, ...rest } = coarser
    return contains(rest, finer)
  }
  return ofEach({ ...placeJoin, contains: containsSite }, placeConflict(index))
}
