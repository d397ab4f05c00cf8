/**
 * What one row stands for, beside the codes of others.
 */
import type { OriginUnit } from '../origin-unit.js'
import type { Crosswalk } from './crosswalk.js'

/** What one row stands for, beside the codes of others. */
export const originUnitCrosswalk: Crosswalk<OriginUnit> = {
  incident: { ucdp: { event_clarity: { '1': 'exact' } } },
  summary: { ucdp: { event_clarity: { '2': 'exact' } } },
  mention: {},
  wave: {},
}
