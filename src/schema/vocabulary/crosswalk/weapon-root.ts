/**
 * The roots of the tree of weapons, beside the codes of others.
 *
 * A code that is a whole family there (explosives with rockets and mortars, air strikes with drones) is narrower in each root.
 */
import type { WeaponRoot } from '../weapon-root.js'
import type { Crosswalk } from './crosswalk.js'

/** The roots of the tree of weapons, beside the codes of others. */
export const weaponRootCrosswalk: Crosswalk<WeaponRoot> = {
  rocket: {
    acled: { sub_event_type: { 'Shelling/artillery/missile attack': 'narrower' } },
    gtd: { weaptype1: { '6': 'narrower' } },
    muc4: { 'INCIDENT: INSTRUMENT TYPE': { ROCKET: 'exact', PROJECTILE: 'narrower' } },
    awsd: { 'Means of attack': { Shelling: 'narrower' } },
    sind: { 'Weapon Carried/Used': { Rocket: 'exact', Shelling: 'narrower' } },
  },
  missile: {
    acled: { sub_event_type: { 'Shelling/artillery/missile attack': 'narrower', 'Air/drone strike': 'narrower' } },
    gtd: { weaptype1: { '6': 'narrower' } },
    cameo: { EventCode: { '1951': 'narrower' } },
    muc4: { 'INCIDENT: INSTRUMENT TYPE': { MISSILE: 'exact', PROJECTILE: 'narrower' } },
    awsd: { 'Means of attack': { 'Aerial bombardment': 'narrower' } },
    sind: { 'Weapon Carried/Used': { Missile: 'exact', 'Aerial Bomb: Missile': 'broader' } },
    'missile-attacks': {
      category: {
        'cruise missile': 'broader',
        'ballistic missile': 'broader',
        'surface-to-air missile': 'broader',
        'surface-to-air and ballistic': 'broader',
      },
    },
  },
  'uncrewed-aircraft': {
    acled: { sub_event_type: { 'Air/drone strike': 'narrower' } },
    cameo: { EventCode: { '195': 'narrower', '1952': 'narrower' } },
    awsd: { 'Means of attack': { 'Aerial bombardment': 'narrower' } },
    sind: {
      'Weapon Carried/Used': { 'Aerial Bomb: Drone': 'broader', 'Aerial Bomb: No Information on Platform Type': 'narrower' },
    },
    'missile-attacks': { category: { UAV: 'exact' } },
  },
  'uncrewed-vessel': {},
  'uncrewed-vehicle': {},
  artillery: {
    acled: { sub_event_type: { 'Shelling/artillery/missile attack': 'narrower' } },
    gtd: { weaptype1: { '6': 'narrower' } },
    cameo: { EventCode: { '194': 'narrower' } },
    muc4: { 'INCIDENT: INSTRUMENT TYPE': { MORTAR: 'broader' } },
    awsd: { 'Means of attack': { Shelling: 'narrower' } },
    sind: { 'Weapon Carried/Used': { Artillery: 'exact', Mortar: 'broader', Shelling: 'narrower' } },
  },
  bomb: {
    acled: { sub_event_type: { 'Air/drone strike': 'narrower' } },
    gtd: { weaptype1: { '6': 'narrower' } },
    cameo: { EventCode: { '195': 'narrower', '1951': 'narrower' } },
    muc4: { 'INCIDENT: INSTRUMENT TYPE': { 'AERIAL BOMB': 'exact', BOMB: 'narrower', EXPLOSIVE: 'narrower' } },
    awsd: { 'Means of attack': { 'Aerial bombardment': 'narrower' } },
    sind: {
      'Weapon Carried/Used': {
        'Aerial Bomb: Plane': 'exact',
        'Aerial Bomb: No Information on Platform Type': 'narrower',
        'Cluster Bomb': 'narrower',
      },
    },
    'missile-attacks': { category: { 'guided bomb': 'broader' } },
  },
  explosive: {
    acled: { sub_event_type: { 'Suicide bomb': 'broader', 'Remote explosive/landmine/IED': 'broader', Grenade: 'broader' } },
    gtd: { weaptype1: { '6': 'narrower' } },
    cameo: { EventCode: { '1831': 'broader', '1832': 'broader', '1833': 'broader', '1834': 'broader', '183': 'narrower' } },
    muc4: {
      'INCIDENT: INSTRUMENT TYPE': {
        'VEHICLE BOMB': 'broader',
        DYNAMITE: 'broader',
        MINE: 'broader',
        GRENADE: 'broader',
        BOMB: 'narrower',
        EXPLOSIVE: 'narrower',
      },
    },
    awsd: {
      'Means of attack': {
        'Vehicle-born IED': 'broader',
        'Roadside IED': 'broader',
        'Body-borne IED': 'broader',
        Landmine: 'broader',
        'Other Explosives': 'narrower',
        'Complex attack': 'narrower',
      },
    },
    sind: {
      'Weapon Carried/Used': {
        'Unspecified IED': 'broader',
        VBIED: 'broader',
        SVIED: 'broader',
        RCIED: 'broader',
        Mine: 'broader',
        'Hand Grenade': 'broader',
        'Unspecified Explosive': 'narrower',
        UXO: 'narrower',
      },
    },
  },
  firearm: {
    gtd: { weaptype1: { '5': 'exact' } },
    cameo: { EventCode: { '193': 'narrower' } },
    muc4: { 'INCIDENT: INSTRUMENT TYPE': { GUN: 'exact', 'MACHINE GUN': 'broader', HANDGUN: 'broader', RIFLE: 'broader' } },
    awsd: { 'Means of attack': { Shooting: 'exact', 'Complex attack': 'narrower' } },
    sind: { 'Weapon Carried/Used': { Firearms: 'exact' } },
  },
  'direct-fire': {
    acled: { sub_event_type: { 'Shelling/artillery/missile attack': 'narrower' } },
    gtd: { weaptype1: { '6': 'narrower' } },
    cameo: { EventCode: { '194': 'narrower' } },
    sind: { 'Weapon Carried/Used': { RPG: 'broader' } },
  },
  incendiary: {
    gtd: { weaptype1: { '8': 'exact' } },
    muc4: { 'INCIDENT: INSTRUMENT TYPE': { 'MOLOTOV COCKTAIL': 'broader', FIRE: 'broader' } },
    sind: { 'Weapon Carried/Used': { Arson: 'broader' } },
  },
  melee: {
    gtd: { weaptype1: { '9': 'exact' } },
    muc4: { 'INCIDENT: INSTRUMENT TYPE': { STONE: 'broader', 'CUTTING DEVICE': 'narrower' } },
    awsd: { 'Means of attack': { 'Bodily assault': 'narrower' } },
    sind: {
      'Weapon Carried/Used': { Knife: 'broader', 'Stones, Sticks and Gravel': 'broader', 'Fire Arm Blunt Use': 'broader' },
    },
  },
  'crowd-control': { sind: { 'Weapon Carried/Used': { 'Tasers, Live and Rubber Bullets': 'narrower' } } },
  vehicle: { gtd: { weaptype1: { '10': 'exact' } } },
  chemical: {
    acled: { sub_event_type: { 'Chemical weapon': 'exact' } },
    gtd: { weaptype1: { '2': 'exact' } },
    cameo: { EventCode: { '2041': 'narrower', '204': 'narrower' } },
    sind: { 'Weapon Carried/Used': { 'Chemical or Hot Liquid': 'narrower' } },
  },
  biological: { gtd: { weaptype1: { '1': 'exact' } }, cameo: { EventCode: { '2041': 'narrower', '204': 'narrower' } } },
  radiological: { gtd: { weaptype1: { '3': 'exact' } }, cameo: { EventCode: { '2041': 'narrower', '204': 'narrower' } } },
  nuclear: { gtd: { weaptype1: { '4': 'exact' } }, cameo: { EventCode: { '2042': 'broader', '204': 'narrower' } } },
  electronic: {},
  sabotage: { gtd: { weaptype1: { '11': 'exact' } } },
  launcher: {},
  fake: { gtd: { weaptype1: { '7': 'exact' } } },
  none: {
    awsd: { 'Means of attack': { 'Bodily assault': 'narrower' } },
    sind: {
      'Weapon Carried/Used': {
        None: 'exact',
        'Unarmed Perpetrator': 'exact',
        'Fist and Foot': 'broader',
        'Not Applicable: No Direct Violence': 'broader',
      },
    },
  },
  unknown: {
    gtd: { weaptype1: { '13': 'exact' } },
    awsd: { 'Means of attack': { Unknown: 'exact' } },
    sind: { 'Weapon Carried/Used': { 'No Information on the Weapon Used': 'exact' } },
  },
  other: {
    gtd: { weaptype1: { '12': 'exact' } },
    muc4: { 'INCIDENT: INSTRUMENT TYPE': { TORTURE: 'broader' } },
    sind: { 'Weapon Carried/Used': { 'Other Weapon': 'exact', 'Chemical or Hot Liquid': 'narrower' } },
  },
}
