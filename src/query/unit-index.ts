/**
 * The index to ask things with that are viewed as incidents: it knows which incidents each of them hangs on.
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Lookup } from '../dataset/lookup.js'
import type { Incident } from '../schema/incident.js'
import type { Ask } from './ask.js'
import type { MatchOptions } from './match-options.js'

export interface UnitIndex extends DatasetIndex {
  /** What the incidents themselves are asked with. */
  readonly dataset: DatasetIndex | undefined
  /** Whether some incident that the view hangs on answers the question. */
  readonly someIncident: (ask: Ask<Incident>, options: MatchOptions) => Ask<Incident>
}

export const isUnitIndex = (index: Lookup | undefined): index is UnitIndex => index !== undefined && 'someIncident' in index
