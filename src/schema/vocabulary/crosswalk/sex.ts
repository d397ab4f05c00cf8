/**
 * Sex of the people harmed, beside the columns of others.
 */
import type { Sex } from '../sex.js'
import type { Crosswalk } from './crosswalk.js'

/** Sex of the people harmed, beside the columns of others. */
export const sexCrosswalk: Crosswalk<Sex> = {
  female: { awsd: { column: { 'Gender Female': 'exact' } }, sind: { column: { 'Female Aid Workers Killed': 'exact' } } },
  male: { awsd: { column: { 'Gender Male': 'exact' } }, sind: { column: { 'Male Aid Workers Killed': 'exact' } } },
  unknown: { awsd: { column: { 'Gender Unknown': 'exact' } } },
  other: {},
}
