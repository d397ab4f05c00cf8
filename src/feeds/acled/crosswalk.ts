/**
 * ACLED's classes in sitrep's words, each with what is lost on the way. ACLED's own word always stands in `native`.
 *
 * A class that is several of our words, and nothing in the row tells which, has none: drones shot down, a bomb made harmless and a
 * cache seized are all `Disrupted weapons use`.
 */
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { Outcome } from '../../schema/vocabulary/outcome.js'
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import type { TargetCategory } from '../../schema/vocabulary/target-category.js'
import type { WeaponRoot } from '../../schema/vocabulary/weapon-root.js'
import type { Crossing, FeedCrosswalk } from '../feed.js'

type Codes<Word extends string> = Readonly<Record<string, Crossing<Word>>>

const DISRUPTED = 'An attack stopped, a device made harmless or weapons seized. The code does not tell which.'

/** `sub_event_type` to the kind of the incident. */
export const subEventKinds: Codes<IncidentKind> = {
  'Armed clash': { to: 'clash', loss: 'broader' },
  'Government regains territory': { to: 'clash', loss: 'broader', note: 'That the place changed hands stands in native.' },
  'Non-state actor overtakes territory': { to: 'clash', loss: 'broader', note: 'That the place changed hands stands in native.' },
  'Chemical weapon': { to: 'attack', loss: 'broader' },
  'Air/drone strike': { to: 'attack', loss: 'broader' },
  'Suicide bomb': { to: 'attack', loss: 'broader' },
  'Shelling/artillery/missile attack': { to: 'attack', loss: 'broader' },
  'Remote explosive/landmine/IED': { to: 'attack', loss: 'broader' },
  Grenade: { to: 'attack', loss: 'broader' },
  'Sexual violence': { to: 'sexual-violence', loss: 'broader' },
  Attack: { to: 'attack', loss: 'broader', note: 'On civilians, which the targets tell.' },
  'Abduction/forced disappearance': { to: 'abduction', loss: 'exact' },
  'Peaceful protest': { to: 'protest', loss: 'broader' },
  'Protest with intervention': { to: 'protest', loss: 'broader', note: 'That somebody acted against it stands in native.' },
  'Excessive force against protesters': { to: 'protest', loss: 'broader', note: 'The force against it stands in native.' },
  'Violent demonstration': { to: 'riot', loss: 'broader' },
  'Mob violence': { to: 'riot', loss: 'broader' },
  Agreement: { to: 'agreement', loss: 'exact' },
  Arrests: { to: 'detention', loss: 'broader' },
  'Change to group/activity': { loss: 'none', note: 'A group is founded, splits, moves or changes its ways.' },
  'Disrupted weapons use': { loss: 'none', note: DISRUPTED },
  'Headquarters or base established': { to: 'deployment', loss: 'broader' },
  'Looting/property destruction': { to: 'looting', loss: 'exact' },
  'Non-violent transfer of territory': { to: 'territory-change', loss: 'broader' },
  Other: { to: 'other', loss: 'broader' },
}

/** `event_type` to the kind of the incident, where `sub_event_type` tells none: it has been there since 2018. */
export const eventKinds: Codes<IncidentKind> = {
  Battles: { to: 'clash', loss: 'broader' },
  'Explosions/Remote violence': { to: 'attack', loss: 'broader' },
  'Violence against civilians': { to: 'attack', loss: 'broader', note: 'On civilians, which the targets tell.' },
  Protests: { to: 'protest', loss: 'broader' },
  Riots: { to: 'riot', loss: 'broader' },
  'Strategic developments': { loss: 'none', note: 'Agreements, arrests, looting, changes of territory and more.' },
  'Battle-No change of territory': { to: 'clash', loss: 'broader', note: 'Until 2018.' },
  'Battle-Government regains territory': { to: 'clash', loss: 'broader', note: 'Until 2018.' },
  'Battle-Non-state actor overtakes territory': { to: 'clash', loss: 'broader', note: 'Until 2018.' },
  'Headquarters or base established': { to: 'deployment', loss: 'broader', note: 'Until 2018.' },
  'Non-violent transfer of territory': { to: 'territory-change', loss: 'broader', note: 'Until 2018.' },
  'Remote violence': { to: 'attack', loss: 'broader', note: 'Until 2018.' },
  'Riots/Protests': {
    loss: 'none',
    note: 'Until 2018. A protest where inter1 is 6 (protesters), a riot where it is 5 (rioters).',
  },
  'Strategic development': { loss: 'none', note: 'Until 2018.' },
  'Non-violent activity by a conflict actor': { loss: 'none', note: 'Until 2016.' },
}

/** `sub_event_type` to what the weapon was, where it tells one. */
export const subEventWeapons: Codes<WeaponRoot> = {
  'Chemical weapon': { to: 'chemical', loss: 'exact' },
  'Suicide bomb': { to: 'explosive', loss: 'broader', note: 'Worn or driven.' },
  'Remote explosive/landmine/IED': { to: 'explosive', loss: 'broader' },
  Grenade: { to: 'explosive', loss: 'broader' },
  'Air/drone strike': { loss: 'none', note: 'A bomb, a missile or a drone. The code does not tell which.' },
  'Shelling/artillery/missile attack': {
    loss: 'none',
    note: 'Artillery, a rocket, a missile or a tank gun. The code does not tell which.',
  },
}

/** `sub_event_type` to how it ended. */
export const subEventOutcomes: Codes<Outcome> = { 'Disrupted weapons use': { loss: 'none', note: DISRUPTED } }

/** What was aimed at, by `event_type`. */
export const eventTargets: Codes<TargetCategory> = {
  'Violence against civilians': { to: 'civilian', loss: 'broader', note: 'Aid workers and journalists among them.' },
}

/** What was aimed at, by `civilian_targeting`. The codebook spells it in another way than the data. */
export const civilianTargets: Codes<TargetCategory> = {
  'Civilian targeting': { to: 'civilian', loss: 'broader', note: 'Civilians were the main or only target.' },
  'Civilians targeted': { to: 'civilian', loss: 'broader', note: 'The spelling of the codebook.' },
}

/** `geo_precision` to what the point stands for. */
export const geoClasses: Codes<PlaceLevel> = {
  1: { to: 'settlement', loss: 'exact', note: 'A town, or a district of a city.' },
  2: {
    to: 'admin2',
    loss: 'narrower',
    note: 'Near a town, or in a part of a region for which a town stands. The level is the district, so that it is not too fine.',
  },
  3: {
    to: 'fuzzy',
    loss: 'narrower',
    note: 'A larger region: a natural feature, or a province for which its capital stands.',
  },
}

/** The kinds of actors of `inter1` and `inter2`. */
const interKinds: Codes<never> = /* @__PURE__ */ (() =>
  Object.fromEntries(
    [
      'State forces. The same actor is 8 abroad, so its kind is not told by the row: it stands in native.',
      'Rebel groups.',
      'Political militias.',
      'Identity militias.',
      'Rioters.',
      'Protesters.',
      'Civilians.',
      'External and other forces.',
    ].map((note, i) => [String(i + 1), { loss: 'none', note }]),
  ))()

/** All of them, for the page of the feed. */
export const acledCrosswalks: readonly FeedCrosswalk[] = [
  { column: 'sub_event_type', field: 'kind', codes: subEventKinds },
  { column: 'event_type', field: 'kind', codes: eventKinds },
  { column: 'sub_event_type', field: 'outcome', codes: subEventOutcomes },
  { column: 'sub_event_type', field: 'weapons[].category', codes: subEventWeapons },
  { column: 'event_type', field: 'targets[].category', codes: eventTargets },
  { column: 'civilian_targeting', field: 'targets[].category', codes: civilianTargets },
  { column: 'geo_precision', field: 'where.level', codes: geoClasses },
  { column: 'inter1', field: 'actors[].kind', codes: interKinds },
]

const LONGEST = 80

/** A label without what differs from export to export: case, white space, spaces around a slash or hyphen, `protestors`. */
export const plainLabel = (label: string): string =>
  label.length > LONGEST
    ? label
    : label
        .toLowerCase()
        .replace(/\s+/g, ' ')
        .replace(/ ?([/-]) ?/g, '$1')
        .replaceAll('protestor', 'protester')

/** A code list that finds a code whatever its case. */
export const finder = <Word extends string>(codes: Codes<Word>): ((label: string) => Crossing<Word> | undefined) => {
  const byLabel = new Map(Object.entries(codes).map(([label, crossing]) => [plainLabel(label), crossing]))
  return (label) => byLabel.get(plainLabel(label))
}
