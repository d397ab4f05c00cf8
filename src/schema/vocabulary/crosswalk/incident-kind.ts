/**
 * What happened, beside the codes of others.
 *
 * ACLED's ways of attacking (air strikes, shelling, devices) are attacks here, and weapons in the crosswalk of weapons.
 * GTD's attack types mix what was done with what it was done with, in the same way.
 */
import type { IncidentKind } from '../incident-kind.js'
import type { Crosswalk } from './crosswalk.js'

/** What happened, beside the codes of others. */
export const incidentKindCrosswalk: Crosswalk<IncidentKind> = {
  attack: {
    acled: {
      sub_event_type: {
        Attack: 'broader',
        'Chemical weapon': 'broader',
        'Air/drone strike': 'broader',
        'Suicide bomb': 'broader',
        'Shelling/artillery/missile attack': 'broader',
        'Remote explosive/landmine/IED': 'broader',
        Grenade: 'broader',
        'Excessive force against protesters': 'broader',
        'Disrupted weapons use': 'narrower',
      },
    },
    ucdp: { type_of_violence: { '3': 'broader' } },
    gtd: { attacktype1: { '1': 'broader', '2': 'broader', '3': 'broader', '8': 'broader', '7': 'narrower', '9': 'narrower' } },
    cameo: {
      EventCode: {
        '175': 'broader',
        '180': 'broader',
        '182': 'broader',
        '1822': 'broader',
        '1823': 'broader',
        '183': 'broader',
        '1831': 'broader',
        '1832': 'broader',
        '1833': 'broader',
        '1834': 'broader',
        '185': 'broader',
        '186': 'broader',
        '190': 'broader',
        '193': 'broader',
        '194': 'broader',
        '195': 'broader',
        '1951': 'broader',
        '1952': 'broader',
        '200': 'broader',
        '202': 'broader',
        '204': 'broader',
        '2041': 'broader',
        '2042': 'broader',
        '184': 'narrower',
        '196': 'narrower',
      },
    },
    muc4: { 'INCIDENT: TYPE': { ATTACK: 'exact', BOMBING: 'broader', ARSON: 'narrower' } },
    awsd: {
      'Means of attack': {
        Shooting: 'broader',
        'Bodily assault': 'broader',
        'Aerial bombardment': 'broader',
        Shelling: 'broader',
        'Vehicle-born IED': 'broader',
        'Roadside IED': 'broader',
        'Other Explosives': 'broader',
        'Body-borne IED': 'broader',
        'Complex attack': 'broader',
        Landmine: 'narrower',
        Unknown: 'narrower',
      },
      'Attack context': { Ambush: 'broader', 'Individual attack': 'broader', Raid: 'broader', Unknown: 'narrower' },
    },
  },
  clash: {
    acled: {
      sub_event_type: {
        'Armed clash': 'broader',
        'Government regains territory': 'broader',
        'Non-state actor overtakes territory': 'broader',
      },
    },
    ucdp: { type_of_violence: { '1': 'broader', '2': 'broader' } },
    cameo: { EventCode: { '190': 'narrower', '193': 'narrower', '194': 'narrower' } },
    awsd: { 'Attack context': { 'Combat/Crossfire': 'broader' } },
  },
  abduction: {
    acled: { sub_event_type: { 'Abduction/forced disappearance': 'exact' } },
    gtd: { attacktype1: { '5': 'broader', '6': 'broader' } },
    cameo: { EventCode: { '181': 'narrower', '184': 'narrower' } },
    muc4: { 'INCIDENT: TYPE': { KIDNAPPING: 'broader' } },
    awsd: { 'Means of attack': { Kidnapping: 'exact', 'Kidnap-killing': 'broader' } },
  },
  detention: {
    acled: { sub_event_type: { Arrests: 'broader' } },
    cameo: { EventCode: { '173': 'narrower' } },
    awsd: { 'Means of attack': { 'Detention/arrest': 'exact' }, 'Attack context': { Detention: 'exact' } },
  },
  'sexual-violence': {
    acled: { sub_event_type: { 'Sexual violence': 'broader' } },
    cameo: { EventCode: { '1821': 'broader' } },
    awsd: { 'Means of attack': { 'Rape/sexual assault': 'broader' } },
  },
  protest: {
    acled: {
      sub_event_type: {
        'Peaceful protest': 'broader',
        'Protest with intervention': 'broader',
        'Excessive force against protesters': 'broader',
      },
    },
    cameo: { EventCode: { '141': 'broader', '140': 'narrower', '142': 'narrower', '143': 'narrower', '144': 'narrower' } },
  },
  riot: {
    acled: { sub_event_type: { 'Violent demonstration': 'broader', 'Mob violence': 'broader' } },
    cameo: { EventCode: { '145': 'exact' } },
    awsd: { 'Attack context': { 'Mob violence': 'broader' } },
  },
  hijacking: {
    gtd: { attacktype1: { '4': 'exact' } },
    cameo: { EventCode: { '181': 'narrower' } },
    muc4: { 'INCIDENT: TYPE': { HIJACKING: 'exact' }, 'PHYS TGT: EFFECT OF INCIDENT': { 'TARGET TAKEN': 'narrower' } },
  },
  looting: {
    acled: { sub_event_type: { 'Looting/property destruction': 'exact' } },
    gtd: { attacktype1: { '7': 'narrower' } },
    cameo: { EventCode: { '171': 'broader', '1711': 'broader', '1712': 'narrower' } },
    muc4: {
      'INCIDENT: TYPE': { ROBBERY: 'broader', ARSON: 'broader' },
      'PHYS TGT: EFFECT OF INCIDENT': { 'MONEY TAKEN FROM TARGET': 'broader', 'PROPERTY TAKEN FROM TARGET': 'broader' },
    },
    stix: { 'event-type-ov': { 'equipment-theft': 'broader' } },
    sind: { column: { 'Arson Attack on Education Facility': 'broader' } },
  },
  sabotage: { gtd: { attacktype1: { '7': 'narrower' } } },
  occupation: {
    gtd: { attacktype1: { '5': 'narrower' } },
    cameo: { EventCode: { '192': 'narrower' } },
    muc4: { 'PHYS TGT: EFFECT OF INCIDENT': { 'TARGET TAKEN': 'narrower' } },
    awsd: { 'Attack context': { Raid: 'narrower' } },
    sind: {
      column: { 'Military Occupation of Education facility': 'broader', 'Forced Entry into Education Facility': 'broader' },
    },
  },
  displacement: { cameo: { EventCode: { '174': 'broader', '201': 'broader', '203': 'narrower' } } },
  obstruction: {
    cameo: { EventCode: { '144': 'broader', '1723': 'broader', '191': 'broader' } },
    muc4: { 'INCIDENT: TYPE': { 'FORCED WORK STOPPAGE': 'broader' } },
  },
  incursion: { cameo: { EventCode: { '196': 'narrower' } } },
  'territory-change': {
    acled: {
      sub_event_type: {
        'Government regains territory': 'broader',
        'Non-state actor overtakes territory': 'broader',
        'Non-violent transfer of territory': 'broader',
      },
    },
    cameo: { EventCode: { '192': 'broader' } },
  },
  deployment: {
    acled: { sub_event_type: { 'Headquarters or base established': 'broader', 'Change to group/activity': 'narrower' } },
    cameo: { EventCode: { '153': 'broader', '154': 'broader', '150': 'narrower' } },
  },
  discovery: { acled: { sub_event_type: { 'Disrupted weapons use': 'narrower' } } },
  disposal: { acled: { sub_event_type: { 'Disrupted weapons use': 'narrower' } } },
  threat: {
    cameo: {
      EventCode: {
        '137': 'broader',
        '138': 'broader',
        '1382': 'broader',
        '130': 'narrower',
        '1381': 'narrower',
        '139': 'narrower',
      },
    },
    sind: { column: { 'Health Workers Threatened': 'broader' }, 'Location of event': { 'Remote Threat': 'broader' } },
  },
  agreement: {
    acled: { sub_event_type: { Agreement: 'exact' } },
    cameo: { EventCode: { '046': 'broader', '057': 'broader', '0871': 'broader' } },
  },
  accident: { stix: { 'event-type-ov': { unintentional: 'narrower' } } },
  other: {
    acled: { sub_event_type: { Other: 'broader', 'Change to group/activity': 'narrower' } },
    cameo: {
      EventCode: {
        '131': 'broader',
        '132': 'broader',
        '133': 'broader',
        '134': 'broader',
        '135': 'broader',
        '136': 'broader',
        '151': 'broader',
        '152': 'broader',
        '160': 'broader',
        '161': 'broader',
        '162': 'broader',
        '163': 'broader',
        '164': 'broader',
        '165': 'broader',
        '166': 'broader',
        '170': 'broader',
        '172': 'broader',
      },
    },
    muc4: { 'HUM TGT: EFFECT OF INCIDENT': { RESIGNATION: 'broader', 'NO RESIGNATION': 'broader' } },
  },
}
