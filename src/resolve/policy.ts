/** Which of the values that were told are taken: rules by field, as data. */
import type { ReportId } from '../schema/id.js'

/**
 * A rule that narrows the values told to some of them. One that cannot decide leaves all of them.
 *
 * | rule | what is left |
 * |---|---|
 * | `most-reliable` | values without one that a more reliable source tells (Admiralty, A to E). F, or no grade, is never better and never worse |
 * | `most-credible` | the same by the credibility of the information (1 to 5), the other axis. 6, or no grade, is never better and never worse |
 * | `latest` | values without one that is told later for certain: by the dates of the reports, a report later than what it is based on, the stage of reports of one author or publisher |
 * | `earliest` | values without one that is told earlier for certain |
 * | `majority` | the values that most independent reports tell. Reports that are based on each other, or on the same one, count once; a coarser value supports each finer one inside it |
 * | `lowest-credible` | of figures: the lowest among those of reports of credibility 1 to 3. Figures told of several incidents together are not looked at |
 * | `official-first` | what official statements tell, where one does |
 *
 * @category resolution
 */
export type NarrowingRule =
  | 'most-reliable'
  | 'most-credible'
  | 'latest'
  | 'earliest'
  | 'majority'
  | 'lowest-credible'
  | 'official-first'

/**
 * A rule that says what becomes of the values that are left. `hull`: the finest where it lies inside all others, else the
 * narrowest value that holds all. `overlap`: the part that all have in common, where there is one. `keep-all`: nothing is decided
 * while they are in dispute, and the incident does not tell the field. Without any of these, it is `hull`.
 *
 * @category resolution
 */
export type ClosingRule = 'hull' | 'overlap' | 'keep-all'

/**
 * Prefers what certain reports, or certain feeds, tell, where one of them does. The order of a list plays no role: of two feeds,
 * one before the other, is `[{ rule: 'prefer', feeds: ['a', 'b'] }, { rule: 'prefer', feeds: ['a'] }]`.
 *
 * @category resolution
 */
export interface PreferRule {
  readonly rule: 'prefer'
  /** The reports. */
  readonly reports?: readonly ReportId[]
  /** The feeds of the records and accounts that tell it: what their ids begin with, before the colon. For records that name no report. */
  readonly feeds?: readonly string[]
}

/**
 * A rule of a {@link ResolutionPolicy}.
 *
 * @category resolution
 */
export type ResolutionRule = NarrowingRule | ClosingRule | PreferRule

/**
 * A field that a policy may have rules for.
 *
 * @category resolution
 */
export type PolicyField =
  | 'kind'
  | 'outcome'
  | 'status'
  | 'when'
  | 'where'
  | 'killed'
  | 'injured'
  | 'abducted'
  | 'missing'
  | 'damage'
  | 'weapons'

/**
 * Rules by field, and those of all other fields as `default`. Plain JSON. Rules in a list narrow one after the other:
 * `['official-first', 'latest']` is the latest of the official statements.
 *
 * @category resolution
 */
export type ResolutionPolicy = { readonly [F in PolicyField | 'default']?: ResolutionRule | readonly ResolutionRule[] }

/**
 * The policy that counts where none is given: the hull of all values, and the latest state of an inquiry, which is bound to change.
 *
 * @category resolution
 */
export const defaultResolutionPolicy: { readonly status: readonly ['latest']; readonly default: readonly ['hull'] } = {
  status: ['latest'],
  default: ['hull'],
}
