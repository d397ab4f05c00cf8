/**
 * The values of a key that an incident has: those that it has for certain, and those that it may have. `null` stands for
 * what is not told, and `none` for a list that is said to be empty.
 *
 * - A field that is not told: `null`, for certain.
 * - What may lie in several buckets, or lasted through several: each of them is possible, and it counts in one. What may lie
 *   in more buckets than are worth a row each is not told.
 * - A list: each of its elements for certain, `null` for an element that is not known, and perhaps `null` where the list is
 *   not whole.
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Extent } from '../schema/extent.js'
import type { Incident } from '../schema/incident.js'
import type { RollupKey } from '../schema/rollup.js'
import { type BucketRange, type BucketUnit, bucketNames, buckets } from '../value/buckets.js'
import { toDepth } from '../value/weapon-category.js'
import { fieldAt } from './told.js'

/**
 * The value of a key: text, or `null` where incidents do not tell it.
 *
 * @category aggregates
 */
export type KeyValue = string | null

/**
 * The values that an incident has. The two lists share no value, and one of them is not empty.
 *
 * @category aggregates
 */
export interface Membership {
  readonly certain: readonly KeyValue[]
  readonly possible: readonly KeyValue[]
}

/** The value of a list that is said to be empty. */
export const NONE = 'none'

/** An incident that may fall into more buckets of time than this is counted as one whose time was not told. */
const MAX_BUCKETS = 1200

const only = (value: KeyValue): Membership => ({ certain: [value], possible: [] })

const notTold: Membership = only(null)

const later = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined || a > b ? a : b

const earlier = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined ? b : b === undefined || a < b ? a : b

/** The buckets that lie in all windows. */
const askedFor = (windows: readonly Extent[], unit: BucketUnit): BucketRange => {
  let first: string | undefined
  let last: string | undefined
  for (const window of windows) {
    const range = buckets(window, unit)
    first = later(first, range.first)
    last = earlier(last, range.last)
  }
  return { ...(first !== undefined && { first }), ...(last !== undefined && { last }) }
}

const inBuckets = ({ when }: Incident, unit: BucketUnit, asked: BucketRange): Membership => {
  if (when === undefined) return notTold
  const told = buckets(when, unit)
  const throughout = when.meaning === 'throughout'
  // A moment that is asked for inside a window is in one of the window's buckets; what lasted is in all of its own.
  const first = throughout ? told.first : later(told.first, asked.first)
  const last = throughout ? told.last : earlier(told.last, asked.last)
  if (first === undefined || last === undefined) return notTold
  const names = first === last ? [first] : bucketNames(unit, first, last, MAX_BUCKETS)
  if (names === undefined || names.length === 0) return notTold
  return names.length === 1 ? { certain: names, possible: [] } : { certain: [], possible: names }
}

const fromList = <E>(
  incident: Incident,
  list: 'weapons' | 'participants' | 'targets',
  elements: readonly E[] | undefined,
  told: (element: E) => { readonly value: KeyValue; readonly sure: boolean } | undefined,
): Membership => {
  if (elements === undefined) return notTold
  const certain = new Set<KeyValue>()
  const possible = new Set<KeyValue>()
  for (const element of elements) {
    const found = told(element)
    if (found !== undefined) (found.sure ? certain : possible).add(found.value)
  }
  if (incident.incomplete?.includes(list) === true) possible.add(null)
  for (const value of certain) possible.delete(value)
  if (certain.size === 0) (possible.size === 0 ? certain : possible).add(NONE)
  return { certain: [...certain], possible: [...possible] }
}

const known = <V extends string>(value: V | undefined): V | null => (value === undefined || value === 'unknown' ? null : value)

/** The values of a key that an incident has. Buckets are cut to those of the windows that are asked for. */
export const membershipOf = (
  key: RollupKey,
  index: DatasetIndex | undefined,
  windows: readonly Extent[] = [],
): ((incident: Incident) => Membership) => {
  const asked = key.of === 'bucket' ? askedFor(windows, key.unit) : {}
  return (incident) => {
    switch (key.of) {
      case 'field':
        return only(fieldAt(key.path)(incident) ?? null)
      case 'bucket':
        return inBuckets(incident, key.unit, asked)
      case 'weapon':
        return fromList(incident, 'weapons', incident.weapons, (use) => {
          const category = known(use.category ?? (use.weapon === undefined ? undefined : index?.weapon(use.weapon)?.category))
          return { value: category === null || key.depth === undefined ? category : toDepth(key.depth)(category), sure: true }
        })
      case 'actor':
        return fromList(incident, 'participants', incident.participants, ({ actor, role }) =>
          key.role === undefined || role === undefined || role === key.role
            ? { value: actor, sure: key.role === undefined || role !== undefined }
            : undefined,
        )
      case 'target':
        return fromList(incident, 'targets', incident.targets, ({ category }) => ({ value: known(category), sure: true }))
    }
  }
}
