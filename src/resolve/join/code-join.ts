/**
 * Joins of codes: damage, outcome, kind of incident, status of the inquiry.
 *
 * @internal
 */
import type { Damage } from '../../schema/vocabulary/damage.js'
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { InquiryStatus } from '../../schema/vocabulary/inquiry-status.js'
import type { Outcome } from '../../schema/vocabulary/outcome.js'
import type { Join } from './join.js'
import { innermost, outermost } from './nested.js'

/** A code that says less, and the codes that say it more finely. */
type Coarser<C extends string> = { readonly [Code in C]?: readonly C[] }

/**
 * The join of codes of one list. A code of `general` says what its finer codes have in common, so that it is their hull even where
 * nobody told it; a code of `unknowing` contains its finer ones, and is never said where nobody told it.
 */
export const codeJoin = <C extends string>(general: Coarser<C>, unknowing?: Coarser<C>): Join<C> => {
  const contains = (coarser: C, finer: C): boolean =>
    coarser === finer || general[coarser]?.includes(finer) === true || unknowing?.[coarser]?.includes(finer) === true
  // The keys of a record of codes are codes.
  const generalCodes = Object.keys(general) as C[]
  return {
    equals: (a, b) => a === b,
    contains,
    overlap: (values) => innermost(contains, values),
    hull: (values) =>
      outermost(contains, values) ??
      innermost(
        contains,
        generalCodes.filter((code) => values.every((value) => contains(code, value))),
      ),
  }
}

/**
 * "Some" is damage to a degree that was not told. "Unknown" is a source that does not know, and gives way to one that does; where
 * two findings differ, nobody said "unknown", so that it is not their hull.
 */
export const damageJoin: Join<Damage> = /* @__PURE__ */ codeJoin<Damage>(
  { some: ['minor', 'major', 'destroyed'] },
  { unknown: ['none', 'minor', 'major', 'destroyed', 'some'] },
)

/** "Attempted" is begun and not completed, and leaves open why. */
export const outcomeJoin: Join<Outcome> = /* @__PURE__ */ codeJoin<Outcome>({ attempted: ['failed', 'intercepted'] })

/** No kind is a coarser word for another one. "Other" says that it is none of them, not that it may be any. */
export const kindJoin: Join<IncidentKind> = /* @__PURE__ */ codeJoin<IncidentKind>({})

/** The status is a stage: a later one takes the place of an earlier one, and does not say the same more finely. */
export const statusJoin: Join<InquiryStatus> = /* @__PURE__ */ codeJoin<InquiryStatus>({})
