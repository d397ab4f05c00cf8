/**
 * What kind of actor somebody is, beside the codes of others.
 *
 * ACLED's state forces are armed forces, police and others together, and its external forces are those of any other state.
 */
import type { ActorKind } from '../actor-kind.js'
import type { Crosswalk } from './crosswalk.js'

/** What kind of actor somebody is, beside the codes of others. */
export const actorKindCrosswalk: Crosswalk<ActorKind> = {
  state: {
    acled: { inter: { '1': 'narrower' } },
    cameo: { Actor1Type1Code: { GOV: 'narrower', LEG: 'narrower', JUD: 'narrower', SPY: 'narrower' } },
    muc4: { 'PERP: INCIDENT CATEGORY': { 'STATE-SPONSORED VIOLENCE': 'narrower' } },
    stix: { 'threat-actor-type-ov': { 'nation-state': 'narrower' } },
    awsd: { 'Actor type': { 'Host state': 'broader', 'State: unknown': 'broader' } },
    sind: { 'Reported Perpetrator': { 'Government/Self-Declared Government': 'broader', 'Donor Government': 'broader' } },
  },
  'armed-forces': {
    acled: { inter: { '1': 'narrower', '8': 'narrower' } },
    cameo: { Actor1Type1Code: { MIL: 'exact' } },
    awsd: { 'Actor type': { 'Foreign or coalition forces': 'narrower' } },
    sind: {
      'Reported Perpetrator': {
        'Foreign Forces: Military': 'broader',
        'Armed Forces of Government/Self-Declared Government': 'narrower',
      },
    },
  },
  police: {
    acled: { inter: { '1': 'narrower' } },
    cameo: { Actor1Type1Code: { COP: 'exact' } },
    awsd: { 'Actor type': { 'Police or paramilitary': 'narrower' } },
    sind: { 'Reported Perpetrator': { Police: 'exact' } },
  },
  coalition: { acled: { inter: { '8': 'narrower' } }, awsd: { 'Actor type': { 'Foreign or coalition forces': 'narrower' } } },
  'international-organisation': {
    acled: { inter: { '8': 'narrower' } },
    cameo: { Actor1Type1Code: { IGO: 'exact', UNO: 'broader', PKO: 'broader' } },
  },
  'armed-group': {
    acled: { inter: { '2': 'broader' } },
    cameo: { Actor1Type1Code: { REB: 'broader', INS: 'broader', SEP: 'broader', UAF: 'narrower', IMG: 'narrower' } },
    muc4: { 'PERP: INCIDENT CATEGORY': { 'TERRORIST ACT': 'narrower' } },
    stix: { 'identity-class-ov': { group: 'narrower' }, 'threat-actor-type-ov': { terrorist: 'narrower' } },
    awsd: {
      'Actor type': {
        'Non-state armed group: Unknown': 'exact',
        'Non-state armed group: National': 'broader',
        'Non-state armed group: Regional': 'broader',
        'Non-state armed group: Subnational': 'broader',
        'Non-state armed group: Global': 'broader',
      },
    },
    sind: { 'Reported Perpetrator': { NSA: 'narrower' } },
  },
  militia: {
    acled: { inter: { '3': 'narrower' } },
    cameo: { Actor1Type1Code: { UAF: 'narrower' } },
    awsd: { 'Actor type': { 'Police or paramilitary': 'narrower' } },
    sind: { 'Reported Perpetrator': { Vigilante: 'narrower' } },
  },
  communal: { acled: { inter: { '4': 'exact' } }, sind: { 'Reported Perpetrator': { Vigilante: 'narrower' } } },
  criminal: {
    cameo: { Actor1Type1Code: { CRM: 'narrower' } },
    stix: { 'threat-actor-type-ov': { 'crime-syndicate': 'exact', criminal: 'narrower' } },
    awsd: { 'Actor type': { Criminal: 'narrower' } },
    sind: { 'Reported Perpetrator': { Criminal: 'narrower' } },
  },
  'private-security': { acled: { inter: { '8': 'narrower' } } },
  'political-party': {
    cameo: { Actor1Type1Code: { PTY: 'exact', OPP: 'narrower' } },
    sind: { 'Reported Perpetrator': { 'Political Party': 'exact' } },
  },
  organisation: {
    cameo: {
      Actor1Type1Code: {
        BUS: 'broader',
        MNC: 'broader',
        NGO: 'broader',
        MED: 'broader',
        IRC: 'broader',
        EDU: 'narrower',
        HLH: 'narrower',
        AGR: 'narrower',
      },
    },
    stix: { 'identity-class-ov': { organization: 'narrower' }, 'threat-actor-type-ov': { competitor: 'narrower' } },
  },
  civilians: {
    acled: { inter: { '7': 'exact' } },
    cameo: { Actor1Type1Code: { CVL: 'exact', REF: 'broader' } },
    stix: { 'identity-class-ov': { class: 'narrower' } },
    sind: { 'Reported Perpetrator': { Civilian: 'exact' } },
  },
  protesters: {
    acled: { inter: { '6': 'exact' } },
    stix: { 'threat-actor-type-ov': { activist: 'narrower' } },
    sind: { 'Reported Perpetrator': { Protestors: 'narrower' } },
  },
  rioters: { acled: { inter: { '5': 'exact' } }, sind: { 'Reported Perpetrator': { Protestors: 'narrower' } } },
  individual: {
    stix: { 'identity-class-ov': { individual: 'exact' }, 'threat-actor-type-ov': { criminal: 'narrower', spy: 'narrower' } },
    awsd: { 'Actor type': { Unaffiliated: 'narrower', 'Aid recipient': 'narrower', 'Staff member': 'narrower' } },
    sind: { 'Reported Perpetrator': { Employee: 'narrower' } },
  },
  unknown: {
    stix: { 'identity-class-ov': { unknown: 'exact' }, 'threat-actor-type-ov': { unknown: 'exact' } },
    awsd: { 'Actor type': { Unknown: 'exact' } },
    sind: { 'Reported Perpetrator': { 'No Information': 'exact' } },
  },
  other: { sind: { 'Reported Perpetrator': { Other: 'exact' } } },
}
