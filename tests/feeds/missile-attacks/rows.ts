/** Invented rows of the missile attacks. No row stands in any real file. */
import type { Row } from '../../../src/feeds/feed.js'
import {
  columns8,
  columns9,
  columns17,
  columns19,
  columns22,
  columnsOfWeapons,
} from '../../../src/feeds/missile-attacks/columns.js'

/** One model in one wave, with every column of every generation filled in. */
export const attack = {
  time_start: '2031-02-03 22:15',
  time_end: '2031-02-04 5:05',
  model: 'Kalibr',
  launch_place: 'Black Sea, Testopol',
  target: 'Odesa oblast',
  target_main: 'Port of Testivka',
  carrier: '2 x Navy',
  launched: '12.0',
  destroyed: '7.0',
  not_reach_goal: '2.0',
  still_attacking: '1.0',
  cross_border_belarus: '3.0',
  back_russia: '4.0',
  border_crossing: "{'belarus': 1.0, 'moldova': 2}",
  is_shahed: '5.0',
  turbojet: '6.0',
  turbojet_destroyed: '8.0',
  num_hit_location: '9.0',
  num_fall_fragment_location: '10.0',
  'affected region': "['Odesa oblast', 'Kherson oblast']",
  destroyed_details: "{'south': 4, 'north': NaN}",
  launched_details: "{'Kalibr': 11, 'X-59': 1}",
  launch_place_details: "{'Kalibr': 'Black Sea'}",
  source: 'testforce/posts/pfbid0000invented',
} as const

/** One weapon of the table of weapons, with every column filled in. */
export const weapon = {
  model: 'T-9 Invented',
  category: 'UAV',
  national_origin: 'testland',
  type: 'loitering munition',
  launch_platform: 'catapult',
  name: 'Tester',
  name_NATO: 'AS-99 Sample',
  in_sevice: '2029',
  designer: 'Bureau of Tests',
  manufacturer: 'Works of Tests',
  guidance_system: 'inertial',
  unit_cost: '12 crowns',
} as const

const pick = (row: Row, names: readonly string[]): Row => Object.fromEntries(names.map((name) => [name, row[name]]))

/** The invented attack in each generation, by its id. */
export const attackIn: Readonly<Record<string, Row>> = {
  'attacks-csv-22': pick(attack, columns22),
  'attacks-csv-19': pick(attack, columns19),
  'attacks-csv-17': pick(attack, columns17),
  'attacks-csv-9': pick(attack, columns9),
  'attacks-csv-8': pick(attack, columns8),
}

/** The invented weapon in the order of its table. */
export const weaponRow: Row = pick(weapon, columnsOfWeapons)
