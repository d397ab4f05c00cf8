/** What the numbers of the model count or measure, for the tables of `docs/model`. */

const people = 'people'
const weapons = 'weapons'

/** Units by shape and field; `[age]` is the option of a union. */
export const units: Readonly<Record<string, string>> = {
  'Point.lat': 'degrees',
  'Point.lon': 'degrees',
  Radius: 'metres',
  'Place.radius': 'metres',
  'Site.radius': 'metres',
  'Casualties.total': people,
  ...Object.fromEntries(
    ['role', 'actor', 'nationality', 'sex', 'age', 'organisation'].map((dimension) => [`HarmPart[${dimension}].count`, people]),
  ),
  'HarmPart[age].years.from': 'years',
  'HarmPart[age].years.to': 'years',
  'Occupancy.count': people,
  'Occupants.count': people,
  'WeaponUse.launched': weapons,
  'WeaponUse.intercepted': weapons,
  'WeaponUse.failed': weapons,
  'WeaponUse.impacted': weapons,
  'WeaponUse.hit': weapons,
  'WeaponUse.recovered': weapons,
  'SeriesClaim.count': 'incidents',
  'Aggregate.incidents': 'incidents',
  'Aggregate.killed': people,
  'Aggregate.injured': people,
  'Tally.reported': 'records',
  'Tally.unreported': 'records',
  'Where[casualties].atLeast': people,
  'Where[near].metres': 'metres',
  'Where[box].west': 'degrees',
  'Where[box].south': 'degrees',
  'Where[box].east': 'degrees',
  'Where[box].north': 'degrees',
}

/** The units that were asked for, so that a test can tell those that no field has any more. */
export const asked = new Set<string>()

/** The unit of a field, or an empty text. */
export const unitOf = (field: string): string => {
  asked.add(field)
  return units[field] ?? ''
}
