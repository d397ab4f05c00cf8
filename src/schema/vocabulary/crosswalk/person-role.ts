/**
 * In what role people were harmed, beside the codes of others.
 */
import type { PersonRole } from '../person-role.js'
import type { Crosswalk } from './crosswalk.js'

/** In what role people were harmed, beside the codes of others. */
export const personRoleCrosswalk: Crosswalk<PersonRole> = {
  civilian: {
    ucdp: { column: { deaths_civilians: 'exact' } },
    acled: { inter: { '7': 'exact' } },
    cameo: { Actor1Type1Code: { CVL: 'exact' } },
    muc4: {
      'HUM TGT: TYPE': { CIVILIAN: 'exact', 'FORMER GOVERNMENT OFFICIAL': 'broader', 'FORMER ACTIVE MILITARY': 'broader' },
    },
  },
  combatant: {
    ucdp: { column: { deaths_a: 'narrower', deaths_b: 'narrower' } },
    cameo: { Actor1Type1Code: { REB: 'broader', INS: 'broader', SEP: 'broader', UAF: 'narrower' } },
  },
  military: { cameo: { Actor1Type1Code: { MIL: 'exact' } }, muc4: { 'HUM TGT: TYPE': { 'ACTIVE MILITARY': 'broader' } } },
  police: { cameo: { Actor1Type1Code: { COP: 'exact' } }, muc4: { 'HUM TGT: TYPE': { 'LAW ENFORCEMENT': 'narrower' } } },
  peacekeeper: { cameo: { Actor1Type1Code: { PKO: 'exact' } } },
  contractor: {},
  'aid-worker': {
    cameo: { Actor1Type1Code: { NGO: 'narrower', IRC: 'narrower' } },
    sind: {
      column: {
        'Aid Workers Killed': 'exact',
        'Aid Workers Injured': 'exact',
        'Aid Workers Kidnapped': 'exact',
        'Aid Workers Arrested': 'exact',
      },
    },
  },
  'health-worker': {
    cameo: { Actor1Type1Code: { HLH: 'narrower' } },
    sind: { column: { 'Health Workers Killed': 'exact', 'Health Workers Threatened': 'exact' } },
  },
  educator: { cameo: { Actor1Type1Code: { EDU: 'narrower' } }, sind: { column: { 'Educators Killed': 'exact' } } },
  student: { cameo: { Actor1Type1Code: { EDU: 'narrower' } }, sind: { column: { 'Students Killed': 'exact' } } },
  journalist: { cameo: { Actor1Type1Code: { MED: 'exact' } } },
  official: {
    cameo: { Actor1Type1Code: { LEG: 'broader', JUD: 'broader', GOV: 'narrower' } },
    muc4: {
      'HUM TGT: TYPE': {
        DIPLOMAT: 'broader',
        'GOVERNMENT OFFICIAL': 'broader',
        'POLITICAL FIGURE': 'narrower',
        'LEGAL OR JUDICIAL': 'narrower',
      },
    },
  },
  displaced: { cameo: { Actor1Type1Code: { REF: 'broader' } }, sind: { column: { 'Camp Resident Killed': 'narrower' } } },
  detainee: {},
  guard: { muc4: { 'HUM TGT: TYPE': { 'SECURITY GUARD': 'exact' } } },
  perpetrator: { gtd: { column: { nkillter: 'exact', nwoundte: 'exact' } } },
  unknown: { ucdp: { column: { deaths_unknown: 'exact' } } },
  other: {},
}
