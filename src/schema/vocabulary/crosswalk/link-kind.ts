/**
 * How two things belong together, beside the codes of others.
 */
import type { LinkKind } from '../link-kind.js'
import type { Crosswalk } from './crosswalk.js'

/** How two things belong together, beside the codes of others. */
export const linkKindCrosswalk: Crosswalk<LinkKind> = {
  same: { stix: { relationship: { 'duplicate-of': 'exact' }, 'event-type-ov': { duplicate: 'broader' } } },
  'not-same': {},
  'part-of': { gtd: { column: { related: 'narrower' } } },
  related: {
    gtd: { column: { related: 'broader' } },
    stix: { relationship: { 'related-to': 'exact', 'derived-from': 'broader' } },
  },
  'led-to': { stix: { relationship: { 'led-to': 'exact' } } },
  'evidence-for': {},
}
