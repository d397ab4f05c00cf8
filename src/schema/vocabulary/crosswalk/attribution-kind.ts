/**
 * Statements on who did it, beside the codes of others.
 *
 * GTD's claim modes tell by which way a claim was made. MUC-4 has one confidence for each group and no speaker.
 */
import type { AttributionKind } from '../attribution-kind.js'
import type { Crosswalk } from './crosswalk.js'

/** Statements on who did it, beside the codes of others. */
export const attributionKindCrosswalk: Crosswalk<AttributionKind> = {
  claim: {
    gtd: {
      claimed: { '1': 'exact' },
      claimmode: {
        '1': 'broader',
        '2': 'broader',
        '3': 'broader',
        '4': 'broader',
        '5': 'broader',
        '6': 'broader',
        '7': 'broader',
        '8': 'broader',
        '9': 'broader',
        '10': 'broader',
      },
    },
    cameo: { EventCode: { '015': 'broader' } },
    muc4: { 'PERP: ORGANIZATION CONFIDENCE': { 'CLAIMED OR ADMITTED': 'exact' } },
    airwars: { grading: { Confirmed: 'narrower' } },
  },
  denial: { cameo: { EventCode: { '016': 'exact' } } },
  accusation: {
    cameo: { EventCode: { '112': 'narrower' } },
    muc4: {
      'PERP: ORGANIZATION CONFIDENCE': { 'SUSPECTED OR ACCUSED': 'narrower', 'SUSPECTED OR ACCUSED BY AUTHORITIES': 'narrower' },
    },
  },
  finding: {
    cameo: { EventCode: { '116': 'narrower' } },
    muc4: { 'PERP: ORGANIZATION CONFIDENCE': { ACQUITTED: 'broader', 'REPORTED AS FACT': 'narrower' } },
  },
  assessment: {
    gtd: { column: { gname: 'narrower' } },
    muc4: {
      'PERP: ORGANIZATION CONFIDENCE': {
        'REPORTED AS FACT': 'narrower',
        'SUSPECTED OR ACCUSED': 'narrower',
        POSSIBLE: 'narrower',
      },
    },
    stix: { relationship: { 'attributed-to': 'narrower' } },
  },
  'no-claim': { gtd: { claimed: { '0': 'exact' } }, stix: { 'event-type-ov': { unattributed: 'narrower' } } },
}
