/**
 * Kinds of documents, beside the codes of others.
 *
 * ACLED's source scale tells how far a source reaches. That most such sources are news media is not in its code.
 */
import type { ReportKind } from '../report-kind.js'
import type { Crosswalk } from './crosswalk.js'

/** Kinds of documents, beside the codes of others. */
export const reportKindCrosswalk: Crosswalk<ReportKind> = {
  official: { awsd: { Source: { 'Official Report': 'narrower' } } },
  claim: {},
  news: {
    acled: { source_scale: { Subnational: 'narrower', National: 'narrower', Regional: 'narrower', International: 'narrower' } },
    awsd: { Source: { Media: 'exact' } },
  },
  social: { acled: { source_scale: { 'New media': 'narrower' } } },
  'non-governmental': {
    acled: { source_scale: { 'Local partner': 'narrower' } },
    awsd: { Source: { 'Focal Point': 'narrower', 'Official Report': 'narrower' } },
  },
  'international-organisation': { awsd: { Source: { 'Official Report': 'narrower' } } },
  research: { awsd: { Source: { ACLED: 'broader' } } },
  witness: {},
  imagery: {},
  other: { acled: { source_scale: { Other: 'broader' } } },
}
