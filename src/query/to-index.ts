/**
 * What questions look ids up in.
 *
 * @internal
 */
import { type DatasetIndex, indexDataset } from '../dataset/index-dataset.js'
import { type Lookup, lookUp } from '../dataset/lookup.js'
import type { Dataset } from '../schema/dataset.js'

/** The index of a dataset. One that is made already is taken as it is. */
export const toIndex = (dataset: Dataset | DatasetIndex): DatasetIndex =>
  'sitesWithin' in dataset ? dataset : indexDataset(dataset)

/** What questions look up. An index that is made already is taken as it is; otherwise no more is made than questions need. */
export const toLookup = (dataset: Dataset | DatasetIndex): Lookup => ('attributionsOf' in dataset ? dataset : lookUp(dataset))
