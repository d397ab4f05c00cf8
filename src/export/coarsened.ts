/** What coarsening gives: the record or the dataset that may be published, and what was done to it. */
import type { Dataset } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'

/**
 * What was done to a part of a record. The part itself is not told.
 *
 * @category publishing
 */
export interface Dropped {
  /** Where it stood in what was given. */
  readonly path: readonly (string | number)[]
  /**
   * `removed`: it was left out. `coarsened`: it says less. `marked`: a mark was added that says that something was left out.
   * `renumbered`: all ids are new, and the records are in another order.
   */
  readonly what: 'removed' | 'coarsened' | 'marked' | 'renumbered'
}

/**
 * An incident that was made coarser.
 *
 * @category publishing
 */
export interface Coarsened {
  readonly incident: Incident
  /** All that was left out or made coarser, for the publisher. It tells who is in the data, so it is not for publication. */
  readonly dropped: readonly Dropped[]
}

/**
 * A dataset that was made coarser.
 *
 * @category publishing
 */
export interface CoarsenedDataset {
  readonly dataset: Dataset
  /** All that was left out or made coarser, for the publisher. It tells who is in the data, so it is not for publication. */
  readonly dropped: readonly Dropped[]
}
