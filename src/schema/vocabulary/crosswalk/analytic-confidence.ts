/**
 * The words of ICD 203 for analytic confidence, beside the codes of others.
 *
 * STIX's confidence tells how sure a statement is, ours how well founded a judgement is, so none is exact.
 */
import type { analyticConfidences } from '../icd203.js'
import type { Crosswalk } from './crosswalk.js'

/** The words of ICD 203 for analytic confidence, beside the codes of others. */
export const analyticConfidenceCrosswalk: Crosswalk<keyof typeof analyticConfidences> = {
  low: { stix: { 'confidence (None / Low / Med / High)': { '15': 'narrower' } } },
  moderate: { stix: { 'confidence (None / Low / Med / High)': { '50': 'narrower' } } },
  high: { stix: { 'confidence (None / Low / Med / High)': { '85': 'narrower' } } },
}
