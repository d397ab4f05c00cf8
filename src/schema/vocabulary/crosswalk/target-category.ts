/**
 * What was aimed at, beside the codes of others.
 *
 * STIX's sectors are those of an organisation, so they fit whom a target serves and not the place that was hit.
 */
import type { TargetCategory } from '../target-category.js'
import type { Crosswalk } from './crosswalk.js'

/** What was aimed at, beside the codes of others. */
export const targetCategoryCrosswalk: Crosswalk<TargetCategory> = {
  military: {
    gtd: { targtype1: { '4': 'exact' } },
    cameo: { Actor1Type1Code: { MIL: 'exact' } },
    muc4: { 'HUM TGT: TYPE': { 'ACTIVE MILITARY': 'broader' } },
    stix: { 'industry-sector-ov': { defense: 'narrower' } },
  },
  police: {
    gtd: { targtype1: { '3': 'exact' } },
    cameo: { Actor1Type1Code: { COP: 'exact' } },
    muc4: { 'PHYS TGT: TYPE': { 'LAW ENFORCEMENT FACILITY': 'narrower' }, 'HUM TGT: TYPE': { 'LAW ENFORCEMENT': 'narrower' } },
    stix: { 'industry-sector-ov': { 'emergency-services': 'narrower' } },
  },
  'armed-group': {
    gtd: { targtype1: { '17': 'exact' } },
    cameo: { Actor1Type1Code: { REB: 'broader', INS: 'broader', SEP: 'broader', UAF: 'narrower' } },
  },
  government: {
    gtd: { targtype1: { '2': 'exact' } },
    cameo: { Actor1Type1Code: { GOV: 'exact', LEG: 'broader', JUD: 'broader', SPY: 'broader' } },
    muc4: {
      'PHYS TGT: TYPE': { 'GOVERNMENT OFFICE OR RESIDENCE': 'exact' },
      'HUM TGT: TYPE': { 'GOVERNMENT OFFICIAL': 'exact', 'LEGAL OR JUDICIAL': 'narrower' },
    },
    stix: {
      'industry-sector-ov': {
        government: 'exact',
        'government-national': 'broader',
        'government-regional': 'broader',
        'government-local': 'broader',
        'government-public-services': 'broader',
      },
    },
  },
  diplomatic: {
    gtd: { targtype1: { '7': 'exact' } },
    muc4: { 'PHYS TGT: TYPE': { 'DIPLOMAT OFFICE OR RESIDENCE': 'broader' }, 'HUM TGT: TYPE': { DIPLOMAT: 'broader' } },
  },
  international: { cameo: { Actor1Type1Code: { UNO: 'broader', PKO: 'broader', IGO: 'narrower' } } },
  humanitarian: {
    gtd: { targtype1: { '12': 'narrower' } },
    cameo: { Actor1Type1Code: { IRC: 'broader', NGO: 'narrower' } },
    muc4: { 'PHYS TGT: TYPE': { 'ORGANIZATION OFFICE': 'narrower' } },
    stix: { 'industry-sector-ov': { 'non-profit': 'narrower' } },
  },
  health: {
    gtd: { targtype1: { '5': 'narrower' } },
    cameo: { Actor1Type1Code: { HLH: 'exact' } },
    stix: { 'industry-sector-ov': { healthcare: 'exact', 'emergency-services': 'narrower', pharmaceuticals: 'narrower' } },
  },
  education: {
    gtd: { targtype1: { '8': 'exact' } },
    cameo: { Actor1Type1Code: { EDU: 'exact' } },
    stix: { 'industry-sector-ov': { education: 'exact' } },
  },
  media: { gtd: { targtype1: { '10': 'exact' } }, cameo: { Actor1Type1Code: { MED: 'exact' } } },
  religious: { gtd: { targtype1: { '15': 'exact' } } },
  cultural: {},
  political: {
    gtd: { targtype1: { '22': 'broader' } },
    cameo: { Actor1Type1Code: { PTY: 'broader', OPP: 'narrower' } },
    muc4: {
      'PHYS TGT: TYPE': { 'POLITICAL FIGURE OFFICE OR RESIDENCE': 'narrower' },
      'HUM TGT: TYPE': { 'POLITICAL FIGURE': 'narrower' },
    },
  },
  civilian: {
    gtd: { targtype1: { '14': 'exact', '18': 'broader' } },
    acled: { inter: { '7': 'narrower' } },
    cameo: { Actor1Type1Code: { CVL: 'exact' } },
    muc4: {
      'PHYS TGT: TYPE': { 'CIVILIAN RESIDENCE': 'broader' },
      'HUM TGT: TYPE': { CIVILIAN: 'exact', 'FORMER GOVERNMENT OFFICIAL': 'broader', 'FORMER ACTIVE MILITARY': 'broader' },
    },
  },
  displaced: { cameo: { Actor1Type1Code: { REF: 'broader' } } },
  business: {
    gtd: { targtype1: { '1': 'exact' } },
    cameo: { Actor1Type1Code: { BUS: 'exact', MNC: 'broader' } },
    muc4: { 'PHYS TGT: TYPE': { COMMERCIAL: 'exact', FINANCIAL: 'broader' } },
    stix: {
      'industry-sector-ov': {
        commercial: 'exact',
        automotive: 'broader',
        chemical: 'broader',
        construction: 'broader',
        entertainment: 'broader',
        'financial-services': 'broader',
        'hospitality-leisure': 'broader',
        insurance: 'broader',
        manufacturing: 'broader',
        mining: 'broader',
        pharmaceuticals: 'broader',
        retail: 'broader',
        technology: 'broader',
        aerospace: 'narrower',
      },
    },
  },
  energy: {
    gtd: { targtype1: { '21': 'narrower' } },
    muc4: { 'PHYS TGT: TYPE': { ENERGY: 'exact' } },
    stix: { 'industry-sector-ov': { energy: 'exact', nuclear: 'broader', utilities: 'narrower' } },
  },
  water: {
    gtd: { targtype1: { '9': 'broader' } },
    cameo: { Actor1Type1Code: { AGR: 'broader' } },
    muc4: { 'PHYS TGT: TYPE': { WATER: 'broader' } },
    stix: { 'industry-sector-ov': { water: 'broader', agriculture: 'broader', dams: 'narrower', utilities: 'narrower' } },
  },
  telecom: {
    gtd: { targtype1: { '16': 'exact' } },
    muc4: { 'PHYS TGT: TYPE': { COMMUNICATIONS: 'narrower' } },
    stix: { 'industry-sector-ov': { telecommunications: 'exact', communications: 'narrower' } },
  },
  transport: {
    gtd: { targtype1: { '19': 'exact' } },
    muc4: {
      'PHYS TGT: TYPE': {
        'TRANSPORTATION ROUTE': 'broader',
        'TRANSPORT VEHICLE': 'narrower',
        'TRANSPORTATION FACILITY': 'narrower',
      },
    },
    stix: { 'industry-sector-ov': { transportation: 'narrower', infrastructure: 'narrower' } },
  },
  aviation: {
    gtd: { targtype1: { '6': 'exact' } },
    muc4: { 'PHYS TGT: TYPE': { 'TRANSPORT VEHICLE': 'narrower', 'TRANSPORTATION FACILITY': 'narrower' } },
    stix: { 'industry-sector-ov': { aerospace: 'narrower', transportation: 'narrower' } },
  },
  maritime: {
    gtd: { targtype1: { '11': 'exact' } },
    muc4: { 'PHYS TGT: TYPE': { 'TRANSPORT VEHICLE': 'narrower', 'TRANSPORTATION FACILITY': 'narrower' } },
    stix: { 'industry-sector-ov': { transportation: 'narrower' } },
  },
  contractor: { muc4: { 'HUM TGT: TYPE': { 'SECURITY GUARD': 'narrower' } } },
  unknown: { gtd: { targtype1: { '20': 'exact' } } },
  other: { gtd: { targtype1: { '13': 'exact' } }, muc4: { 'PHYS TGT: TYPE': { OTHER: 'exact' } } },
}
