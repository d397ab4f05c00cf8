/**
 * Buckets of the local calendar. What may lie in several, or lasted through several, may belong to each of them, and counts in
 * one. What may lie in more buckets than are worth a row each is not told. A window cuts what is told; it tells nothing by itself.
 *
 * @internal
 */
import type { Extent } from '../../schema/extent.js'
import { type BucketRange, type BucketUnit, bucketNames, buckets } from '../../value/buckets.js'
import { oneOf } from '../membership.js'
import { whenPart } from '../part.js'
import type { KeyContext, KeyOf, PartReader } from './key-kind.js'

/** An incident that may fall into more buckets of time than this is counted as one whose time was not told. */
const MAX_BUCKETS = 1200

const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined || a > b ? a : b

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined || a < b ? a : b

const range = (first: string | undefined, last: string | undefined): BucketRange => ({
  ...(first !== undefined && { first }),
  ...(last !== undefined && { last }),
})

/** The buckets that lie in all windows. */
export const bucketsOfWindows = (windows: readonly Extent[], unit: BucketUnit): BucketRange =>
  windows
    .map((window) => buckets(window, unit))
    .reduce<BucketRange>((all, one) => range(later(all.first, one.first), earlier(all.last, one.last)), {})

/** The buckets that a time may lie in. None where it tells no day, or may lie in more than are worth a row each. */
export const bucketsOf = (unit: BucketUnit, windows: readonly Extent[]): ((when: Extent | undefined) => readonly string[]) => {
  const asked = bucketsOfWindows(windows, unit)
  return (when = {}) => {
    const told = buckets(when, unit)
    // What tells no day at all is not told, though it was asked for inside a window: it would raise every bucket of it.
    if (told.first === undefined && told.last === undefined) return []
    const throughout = when.meaning === 'throughout'
    // A moment that is asked for inside a window is in one of the window's buckets; what lasted is in all of its own.
    const first = throughout ? told.first : later(told.first, asked.first)
    const last = throughout ? told.last : earlier(told.last, asked.last)
    // Most are told by one day, which is a bucket as it stands.
    if (first !== undefined && first === last) return [first]
    return (first !== undefined && last !== undefined && bucketNames(unit, first, last, MAX_BUCKETS)) || []
  }
}

/** The buckets of when it happened. */
export const bucketKey = ({ unit }: KeyOf<'bucket'>, { windows }: KeyContext): PartReader => {
  const namesOf = bucketsOf(unit, windows)
  return { part: whenPart, membership: ({ when }) => oneOf(namesOf(when)), isList: false }
}
