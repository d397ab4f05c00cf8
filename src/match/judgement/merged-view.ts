/** A dataset in which judgements on what is the same are applied. */
import type { Resolution } from '../../resolve/resolution.js'
import type { Dataset } from '../../schema/dataset.js'
import type { IncidentId, LinkId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'

/**
 * Records that were joined into one.
 *
 * @category judgements
 */
export interface MergedIncident {
  /** Its id in the view: the first of the ids of its members, as texts are sorted. */
  readonly incident: IncidentId
  /** The records that it was joined from, as they stand in the dataset, by their ids. */
  readonly members: readonly Incident[]
  /** What the members tell, field by field, and what was taken. */
  readonly resolution: Resolution
  /** The judgements that joined them, in the order of the dataset. */
  readonly links: readonly LinkId[]
  /** Other links between members, such as judgements that were taken back: in the view they would tie the record to itself. */
  readonly leftOut: readonly LinkId[]
}

/**
 * Judgements that cannot all be right: two records are judged not the same, and others lead from the one to the other. Which of them is
 * wrong is not for a program to guess, so none of them joins anything.
 *
 * @category judgements
 */
export interface Contradiction {
  /** Those that keep the two apart, then those between them that would join them, in the order of the dataset. */
  readonly links: readonly LinkId[]
  /** The two that are judged not the same, then the others on a way between them, by their ids. */
  readonly incidents: readonly IncidentId[]
  readonly words: string
}

/**
 * A judgement that was not applied, and why.
 *
 * @category judgements
 */
export interface UnusedLink {
  readonly link: LinkId
  /** The reason, in words. */
  readonly words: string
}

/**
 * What applying judgements gives.
 *
 * @category judgements
 */
export interface MergedView {
  /** The dataset with the joined records in place of their members, and what refers to members refers to them. */
  readonly dataset: Dataset
  /** The records that were joined, by their ids. */
  readonly merges: readonly MergedIncident[]
  /** Judgements that contradict each other, by the ids of the two that are judged not the same. */
  readonly contradictions: readonly Contradiction[]
  /** Judgements that say `same` or `not-same` of what cannot be joined, in the order of the dataset. */
  readonly unused: readonly UnusedLink[]
  /** The id in the view of an incident of the dataset, or of one that is in a `mergedFrom` there. Any other id stays as it is. */
  readonly idOf: (id: IncidentId) => IncidentId
}
