/**
 * How much was broken, beside the codes of others.
 *
 * GTD grades damage by its cost and not by what still works, so none of its grades is one of ours for certain.
 */
import type { Damage } from '../damage.js'
import type { Crosswalk } from './crosswalk.js'

/** How much was broken, beside the codes of others. */
export const damageCrosswalk: Crosswalk<Damage> = {
  none: {
    gtd: { property: { '0': 'exact' } },
    muc4: { 'PHYS TGT: EFFECT OF INCIDENT': { 'NO DAMAGE': 'exact' } },
    stix: { 'physical-impact-enum': { none: 'exact' } },
  },
  minor: { gtd: { propextent: { '3': 'narrower' } }, stix: { 'physical-impact-enum': { 'damaged-functional': 'exact' } } },
  major: {
    gtd: { propextent: { '1': 'narrower', '2': 'narrower' } },
    stix: { 'physical-impact-enum': { 'damaged-nonfunctional': 'exact' } },
  },
  destroyed: {
    gtd: { propextent: { '1': 'narrower' } },
    muc4: { 'PHYS TGT: EFFECT OF INCIDENT': { DESTROYED: 'exact' } },
    stix: { 'physical-impact-enum': { destruction: 'exact' } },
    sind: { column: { 'Number of Attacks on Health Facilities Reporting Destruction': 'exact' } },
  },
  some: {
    gtd: { property: { '1': 'exact' }, propextent: { '4': 'exact', '1': 'broader', '2': 'broader', '3': 'broader' } },
    muc4: { 'PHYS TGT: EFFECT OF INCIDENT': { 'SOME DAMAGE': 'exact' } },
    sind: { column: { 'Number of Attacks on Health Facilities Reporting Damaged': 'exact' } },
  },
  unknown: { gtd: { property: { '-9': 'exact' } }, stix: { 'physical-impact-enum': { unknown: 'exact' } } },
}
