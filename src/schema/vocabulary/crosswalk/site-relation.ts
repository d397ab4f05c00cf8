/**
 * How a place lies to a site, beside the codes of others.
 *
 * GTD's vicinity is that of the city. A site that is a city is a settlement here.
 */
import type { SiteRelation } from '../site-relation.js'
import type { Crosswalk } from './crosswalk.js'

/** How a place lies to a site, beside the codes of others. */
export const siteRelationCrosswalk: Crosswalk<SiteRelation> = {
  at: {},
  inside: { gtd: { vicinity: { '0': 'exact' } } },
  near: { gtd: { vicinity: { '1': 'broader' } }, sind: { column: { 'Vicinity of Health Facility Affected': 'exact' } } },
  over: {},
  'en-route': { sind: { 'Location of event': { 'On Way To or From School': 'broader', 'Private Travel': 'broader' } } },
}
