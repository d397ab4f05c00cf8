/**
 * Times, told less finely.
 *
 * @internal
 */
import { equalJson } from '../../dataset/equal-json.js'
import type { Extent } from '../../schema/extent.js'
import { type BucketUnit, bucketExtent, buckets } from '../../value/buckets.js'
import { isClockTime, isLocalTime } from '../../value/local-time.js'
import {
  code,
  fields,
  flag,
  isFields,
  type Rule,
  type RulesOf,
  tellChanges,
  where,
  whereKept,
  wholeFields,
  words,
} from './rule.js'

const localTime: Rule = (value) => (typeof value === 'string' && isLocalTime(value) ? value : undefined)
const timeOfDay: Rule = (value) => (typeof value === 'string' && isClockTime(value) ? value : undefined)

const partsOfExtent = {
  start: localTime,
  end: localTime,
  clock: wholeFields({ start: timeOfDay, end: timeOfDay } satisfies RulesOf<NonNullable<Extent['clock']>>),
  // Some zones are a district, and some are one island or station.
  zone: where(({ place }) => place === 'keep', words),
  meaning: code,
  approximate: flag,
  text: whereKept('texts', words),
} satisfies RulesOf<Extent>

const anyExtent = /* @__PURE__ */ fields(partsOfExtent)

const isEmpty = ({ start, end, clock, text }: Extent): boolean => (start ?? end ?? clock ?? text) === undefined

/**
 * An extent widened to whole units. What lasted all of it did not last all of the units, so that is not said any more. What
 * contradicts itself is known to be at no time, and becomes no time.
 */
const widened = (extent: Extent, unit: BucketUnit): Extent => {
  const { first, last } = buckets(extent, unit)
  const start = first && bucketExtent(first)?.start
  const end = last && bucketExtent(last)?.end
  const isSame = start === extent.start && end === extent.end && extent.clock === undefined
  return {
    ...(start && { start }),
    ...(end && { end }),
    ...(extent.zone && { zone: extent.zone }),
    ...(isSame && extent.meaning && { meaning: extent.meaning }),
    ...(extent.approximate && { approximate: true }),
  }
}

/** A time, as finely as the policy tells times. */
export const extent: Rule = (value, pass) => {
  const { time } = pass.policy
  const told = anyExtent(value, pass)
  if (!isFields(told)) return undefined
  const left = time === 'keep' ? told : widened(told, time)
  if (isEmpty(left)) return undefined
  if (equalJson(told, left)) return told
  tellChanges(told, { ...left }, pass)
  return left
}

/** Some time, any day. */
const ANY_TIME: Extent = { clock: { start: '00:00', end: '23:59' } }

/** When something was taken back. It was taken back, also where it cannot be told when: without the time it would stand again. */
export const retraction: Rule = (value, pass) => {
  const soFar = pass.dropped.length
  const left = extent(value, pass)
  if (left !== undefined) return left
  pass.dropped.length = soFar
  if (equalJson(value, ANY_TIME)) return value
  if (isFields(value)) tellChanges(value, { ...ANY_TIME }, pass)
  return ANY_TIME
}

const TOLD_BESIDE: readonly string[] = ['text', 'redacted', 'zone']

/** Whether a time or a place in which something is counted is another one than it was. Its words are told beside it. */
export const isWidened = (before: unknown, after: unknown, beside: readonly string[] = TOLD_BESIDE): boolean => {
  if (!isFields(before) || !isFields(after)) return before !== after
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  // A site that stays may have another id.
  const isSame = (key: string): boolean => (key === 'site' ? after[key] !== undefined : equalJson(before[key], after[key]))
  return [...keys].some((key) => !beside.includes(key) && !isSame(key))
}
