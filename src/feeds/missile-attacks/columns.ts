/**
 * The columns of the tables "Massive missile attacks on Ukraine", written once: what each cell holds, and what it becomes. A column
 * is found by its name; its position says nothing.
 */

/** What a cell of a column holds. `literal`: a list or dictionary as Python prints it. */
export type CellKind = 'time' | 'model' | 'count' | 'text' | 'literal'

type Columns = Readonly<Record<string, { readonly cell: CellKind; readonly becomes: string }>>

/** The columns of the table of attacks, of all generations. One row is one model of weapon in one wave. */
const attack = {
  time_start: { cell: 'time', becomes: 'when.start' },
  time_end: { cell: 'time', becomes: 'when.end' },
  model: { cell: 'model', becomes: 'weapons[].weapon, weapons[].category, weapons[].text; native' },
  launch_place: { cell: 'text', becomes: 'native (label)' },
  target: { cell: 'text', becomes: 'where.name, where.admin1, where.admin2, where.level' },
  target_main: { cell: 'text', becomes: 'targets[].name' },
  carrier: { cell: 'text', becomes: 'native (label)' },
  launched: { cell: 'count', becomes: 'weapons[].launched' },
  destroyed: { cell: 'count', becomes: 'weapons[].intercepted' },
  not_reach_goal: { cell: 'count', becomes: 'weapons[].failed' },
  still_attacking: { cell: 'count', becomes: 'native: still in the air when the report was written, and so no fate' },
  cross_border_belarus: { cell: 'count', becomes: 'native: how many went on to Belarus' },
  back_russia: { cell: 'count', becomes: 'native: how many went back to Russia' },
  border_crossing: { cell: 'literal', becomes: 'native: a country, and how many went there' },
  is_shahed: { cell: 'count', becomes: 'native: how many of them were Shaheds' },
  turbojet: { cell: 'count', becomes: 'native: how many of them had a jet engine' },
  turbojet_destroyed: { cell: 'count', becomes: 'native: how many of those were shot down' },
  num_hit_location: { cell: 'count', becomes: 'native: a number of places that were hit, not of weapons' },
  num_fall_fragment_location: { cell: 'count', becomes: 'native: a number of places where wreckage fell' },
  'affected region': { cell: 'literal', becomes: 'native (one label a region)' },
  destroyed_details: { cell: 'literal', becomes: 'native: a region, and how many were shot down there' },
  launched_details: { cell: 'literal', becomes: 'native: a model, and how many of it were launched' },
  launch_place_details: { cell: 'literal', becomes: 'native: a model, and from where it was launched' },
  source: { cell: 'text', becomes: 'reports[].url, or reports[].text where it is no full address; reports[].publisher' },
} as const satisfies Columns

/** The columns of the table of weapons. `in_sevice` is the publisher's spelling. */
const weapon = {
  category: { cell: 'text', becomes: 'weapons[].category of the table of weapons; native' },
  national_origin: { cell: 'text', becomes: 'native (label) of the weapon' },
  type: { cell: 'text', becomes: 'weapons[].category of an uncrewed aircraft; native (label) of the weapon' },
  launch_platform: { cell: 'text', becomes: 'native (label) of the weapon' },
  name: { cell: 'text', becomes: 'weapons[].aliases; native' },
  name_NATO: { cell: 'text', becomes: 'weapons[].aliases; native' },
  in_sevice: { cell: 'text', becomes: 'native (label) of the weapon' },
  in_service: { cell: 'text', becomes: 'native (label) of the weapon' },
  designer: { cell: 'text', becomes: 'native (label) of the weapon' },
  manufacturer: { cell: 'text', becomes: 'native (label) of the weapon' },
  guidance_system: { cell: 'text', becomes: 'native (label) of the weapon' },
  unit_cost: { cell: 'text', becomes: 'native (label) of the weapon' },
} as const satisfies Columns

/** Every column that sitrep knows, and what its cells hold. */
export const columns = { ...attack, ...weapon } as const

/** The name of a column that sitrep knows. */
export type Column = keyof typeof columns

/** Every column of the table of attacks. */
export const attackColumns = Object.keys(attack) as readonly Column[]

/** Columns that every table of attacks has. */
export const attackCore: readonly Column[] = [
  'time_start',
  'time_end',
  'model',
  'launch_place',
  'target',
  'launched',
  'destroyed',
]

/** The table of attacks of August 2023. */
export const columns8: readonly Column[] = [...attackCore, 'not_reach_goal']

/** The table of attacks of November 2023. */
export const columns9: readonly Column[] = [...attackCore, 'carrier', 'source']

/** The table of attacks of April 2025. */
export const columns17: readonly Column[] = [
  ...columns9,
  'not_reach_goal',
  'cross_border_belarus',
  'back_russia',
  'still_attacking',
  'affected region',
  'destroyed_details',
  'launched_details',
  'launch_place_details',
]

/** The table of attacks of May 2025. */
export const columns19: readonly Column[] = [...columns17, 'num_hit_location', 'num_fall_fragment_location']

/** The table of attacks since December 2025. `border_crossing` took the place of two columns. */
export const columns22: readonly Column[] = [
  ...columns19.filter((name) => name !== 'cross_border_belarus' && name !== 'back_russia'),
  'target_main',
  'border_crossing',
  'is_shahed',
  'turbojet',
  'turbojet_destroyed',
]

/** The table of weapons. */
export const columnsOfWeapons: readonly Column[] = [
  'model',
  ...(Object.keys(weapon) as Column[]).filter((name) => name !== 'in_service'),
]

/** Columns without which a table is not taken for the table of weapons. */
export const weaponCore: readonly Column[] = ['model', 'category', 'national_origin', 'launch_platform']
