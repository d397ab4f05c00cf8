/**
 * Whether lists that several tell can all be right.
 *
 * @internal
 */
import type { Truth } from '../../schema/truth.js'
import { or } from '../../value/truth.js'
import type { Wholeness } from '../testimony.js'

/** A list, by the names of what is in it. */
export interface NamedList {
  readonly names: ReadonlySet<string>
  readonly wholeness: Wholeness
  /** It is told of several incidents together: each thing on it may be of another one. */
  readonly isOfSeveral: boolean
}

/** Whether a list says that something else was there too, or that nothing else was. */
const denies = (list: NamedList, other: NamedList): Truth => {
  const isEmpty = list.names.size === 0
  if (list.wholeness === 'incomplete' || (list.isOfSeveral && !isEmpty)) return 'no'
  if ([...other.names].every((name) => list.names.has(name))) return 'no'
  if (other.isOfSeveral) return isEmpty ? 'maybe' : 'no'
  return isEmpty ? 'yes' : 'maybe'
}

/** Nothing at all excludes something; lists that differ in what they name may each have left out some. */
export const listDispute = (a: NamedList, b: NamedList): Truth => or(denies(a, b), denies(b, a))

/** Whether a list says for certain that this was not there. */
export const excludes = ({ names, wholeness, isOfSeveral }: NamedList, name: string): boolean =>
  !names.has(name) && (wholeness === 'whole' ? names.size === 0 || !isOfSeveral : wholeness === 'told' && names.size === 0)
