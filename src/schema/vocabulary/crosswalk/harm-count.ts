/**
 * How people were harmed, beside the codes of others.
 *
 * MUC-4's codes for no death and no injury are the same counts with nobody in them.
 */
import type { Harm } from '../../harm.js'
import type { Crosswalk } from './crosswalk.js'

/** How people were harmed, beside the codes of others. */
export const harmCountCrosswalk: Crosswalk<Exclude<keyof Harm, 'damage'>> = {
  killed: {
    ucdp: { column: { best: 'exact' } },
    gtd: { column: { nkill: 'exact' } },
    muc4: { 'HUM TGT: EFFECT OF INCIDENT': { DEATH: 'exact', 'NO DEATH': 'exact', 'NO INJURY OR DEATH': 'exact' } },
    awsd: { column: { 'Total killed': 'exact' } },
  },
  injured: {
    gtd: { column: { nwound: 'exact' } },
    muc4: { 'HUM TGT: EFFECT OF INCIDENT': { INJURY: 'exact', 'NO INJURY': 'exact', 'NO INJURY OR DEATH': 'broader' } },
    awsd: { column: { 'Total wounded': 'exact' } },
  },
  abducted: {
    gtd: { column: { nhostkid: 'exact' } },
    muc4: { 'HUM TGT: EFFECT OF INCIDENT': { 'REGAINED FREEDOM': 'broader', ESCAPED: 'broader' } },
    awsd: { column: { 'Total kidnapped': 'exact' } },
  },
  missing: {},
}
