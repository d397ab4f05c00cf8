/** What resolving gives: an incident, and for every field what was told of it and which value was taken. */
import type { Extent } from '../schema/extent.js'
import type { AccountId, IncidentId, ReportId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import type { Report } from '../schema/report.js'
import type { Site } from '../schema/site.js'
import type { Truth } from '../schema/truth.js'
import type { ClosingRule, NarrowingRule, PreferRule } from './policy.js'

/**
 * What one account, or one record, tells of one field.
 *
 * @category resolution
 */
export interface Told<V = unknown> {
  /** The value as it was told. */
  readonly value: V
  /** The account, or the record of an incident, that tells it. */
  readonly by: AccountId | IncidentId
  /** The reports that it rests on. */
  readonly reports: readonly ReportId[]
  /** The other incidents that it is told of together with this one. Of this one alone it is then only possible. */
  readonly togetherWith?: readonly IncidentId[]
}

/**
 * The name of the rule that decided a field. `agreed`: all told the same. `finest`: one value lies inside all others. `joint`: a
 * time of day of one, on the date of another. `first`: of names and texts, the one of the smallest id. `undecided`: no value says
 * what all of them allow, and the incident does not tell the field. Others are names of a policy.
 *
 * @category resolution
 */
export type RuleName = 'agreed' | 'finest' | 'joint' | 'first' | 'undecided' | NarrowingRule | ClosingRule | PreferRule['rule']

/**
 * Another reading of a time, which would explain why it differs: a candidate, not a finding.
 *
 * @category resolution
 */
export interface Explanation {
  /** The account, or the record, whose time it reads. */
  readonly by: AccountId | IncidentId
  readonly value: Extent
  /** The reason, in words. */
  readonly words: string
}

/**
 * One field of an incident: all that was told of it, and what was taken.
 *
 * | path | value |
 * |---|---|
 * | `['kind']`, `['outcome']`, `['status']`, `['harm', 'damage']` | a code |
 * | `['when']`; `['when', 'clock']` where only the time of day is at odds | Extent |
 * | `['where']` | Place |
 * | `['harm', 'killed', 'total']`, `['harm', 'killed', 'parts', 'role', 'civilian']` | Quantity |
 * | `['weapons']` | the list of weapon uses, as each told it |
 * | `['weapons', 'rocket', 'launched']`: the weapon's id or category, and the figure | Quantity |
 * | `['participants']`, `['targets']`, `['name']`, `['text']`, `['extra', key]`: told by records alone | as in the record |
 *
 * @category resolution
 */
export interface ResolvedField<V = unknown> {
  /** Where it stands in the incident. */
  readonly path: readonly string[]
  /** What was told, by the ids of those who tell it. */
  readonly told: readonly Told<V>[]
  /**
   * Whether the values cannot all be right. Maybe: it depends on which incident was meant, or on how words are read; or of figures
   * whose bounds overlap, each teller holds another one for the best. Values of which one is a finer form of the other are in no
   * dispute.
   */
  readonly disputed: Truth
  /** The value that the incident holds. Absent: it holds none. */
  readonly taken?: V
  /** The rule that decided. */
  readonly rule: RuleName
  /** What all of them allow, where they overlap and none lies inside all others. */
  readonly overlap?: V
  /** Figures of other fields that these cannot all be right together with: parts and their total, weapons and their fates. */
  readonly against?: readonly (readonly string[])[]
  /** Readings that would bring times together that are at odds. */
  readonly explanations?: readonly Explanation[]
}

/**
 * One incident from what several tell of it.
 *
 * @category resolution
 */
export interface Resolution {
  /** The incident, as far as what is told and the policy allow. It is valid by the schema whatever was told. */
  readonly incident: Incident
  /** Every field that was told, with all that was told of it. */
  readonly fields: readonly ResolvedField[]
  /** The fields that are in dispute, for certain or perhaps. */
  readonly disputes: readonly ResolvedField[]
  /** The accounts whose place a later one took. They have no part in it. */
  readonly superseded: readonly AccountId[]
  /** The accounts that were taken back. They have no part in it, and what they had taken the place of stands again. */
  readonly retracted: readonly AccountId[]
}

/**
 * What resolving is told beside the accounts.
 *
 * @category resolution
 */
export interface ResolutionOptions {
  /** The incident that is asked for. Needed where accounts tell of several. */
  readonly incident?: IncidentId
  /** The reports, which rules judge by their grades, dates and kinds. Rules that need one that is not here do not decide. The list is read once: give another one where its reports change. */
  readonly reports?: readonly Report[]
  /** The sites: one may lie inside another. The list is read once, too. */
  readonly sites?: readonly Site[]
}
