/**
 * A field that has one value.
 *
 * @internal
 */
import { only } from '../membership.js'
import { fieldPart } from '../part.js'
import type { KeyOf, PartReader } from './key-kind.js'

/** A field that is not told has the value `null`, for certain. */
export const fieldKey = ({ path }: KeyOf<'field'>): PartReader => {
  const part = fieldPart(path)
  return { part, membership: (incident) => only(part.told(incident) ?? null), isList: false }
}
