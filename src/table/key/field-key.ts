/**
 * A field that has one value.
 *
 * @internal
 */
import { only } from '../membership.js'
import { fieldPart } from '../part.js'
import type { KeyKind, KeyOf } from './key-kind.js'

/** A field that is not told has the value `null`, for certain. */
export const fieldKey: KeyKind<KeyOf<'field'>> = {
  part: ({ path }) => fieldPart(path),
  membership: ({ path }) => {
    const { told } = fieldPart(path)
    return (incident) => only(told(incident) ?? null)
  },
  isList: () => false,
}
