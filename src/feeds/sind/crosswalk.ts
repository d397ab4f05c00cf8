/**
 * SiND's labels in sitrep's words, each with what is lost on the way. A reader needs one word for a label, so these are tables of
 * their own and not the vocabularies' crosswalks, which may name several. A test holds the two against each other.
 */
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js'
import type { Damage } from '../../schema/vocabulary/damage.js'
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { PersonRole } from '../../schema/vocabulary/person-role.js'
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import type { SiteCategory } from '../../schema/vocabulary/site-category.js'
import type { WeaponRoot } from '../../schema/vocabulary/weapon-root.js'
import type { Crossing, FeedCrosswalk } from '../feed.js'
import type { Column } from './columns.js'

type Table<Word extends string> = Readonly<Record<string, Crossing<Word>>>

/** `Geo Precision`, by the digit in brackets, to what the point stands for. */
export const precisions: Table<PlaceLevel> = {
  '2': { loss: 'none', note: 'Within about 25 km of the point: a radius instead of a level.' },
  '3': { to: 'admin2', loss: 'exact' },
  '4': { to: 'admin1', loss: 'exact' },
  '5': { to: 'fuzzy', loss: 'broader', note: 'Along a line such as a road or a river.' },
  '6': { to: 'country', loss: 'exact' },
}

/** The radius that class 2 of `Geo Precision` names, in metres. */
export const NEAR_RADIUS = 25_000

/**
 * `Weapon Carried/Used` to the root of a weapon's category. A label that is narrower in our word is put where the meaning of the
 * word takes it in; the others have none. The label itself stands in the text of the weapon.
 */
export const weapons: Table<WeaponRoot> = {
  Firearms: { to: 'firearm', loss: 'exact' },
  'No Information on the Weapon Used': { to: 'unknown', loss: 'exact' },
  'Aerial Bomb: Plane': { to: 'bomb', loss: 'exact' },
  'Aerial Bomb: Missile': { to: 'missile', loss: 'broader' },
  'Aerial Bomb: Drone': { to: 'uncrewed-aircraft', loss: 'broader' },
  'Aerial Bomb: No Information on Platform Type': {
    to: 'bomb',
    loss: 'narrower',
    note: 'Ours takes in air strikes of a kind that was not told. The aircraft may have been a drone.',
  },
  'Cluster Bomb': { to: 'bomb', loss: 'narrower', note: 'Taken at its name. Cluster munitions are fired from the ground too.' },
  Knife: { to: 'melee', loss: 'broader' },
  Shelling: { to: 'artillery', loss: 'narrower', note: 'Ours takes in shelling of a kind that was not told.' },
  Artillery: { to: 'artillery', loss: 'exact' },
  Mortar: { to: 'artillery', loss: 'broader' },
  Rocket: { to: 'rocket', loss: 'exact' },
  Missile: { to: 'missile', loss: 'exact' },
  RPG: { to: 'direct-fire', loss: 'broader' },
  'Hand Grenade': { to: 'explosive', loss: 'broader' },
  Mine: { to: 'explosive', loss: 'broader' },
  UXO: { to: 'explosive', loss: 'narrower', note: 'Ours takes in what lies and goes off. It may have been fired once.' },
  'Unspecified IED': { to: 'explosive', loss: 'broader' },
  'Unspecified Explosive': { to: 'explosive', loss: 'narrower', note: 'The label says no more. It may have been fired.' },
  VBIED: { to: 'explosive', loss: 'broader' },
  SVIED: { to: 'explosive', loss: 'broader' },
  RCIED: { to: 'explosive', loss: 'broader' },
  Arson: { to: 'incendiary', loss: 'broader' },
  'Stones, Sticks and Gravel': { to: 'melee', loss: 'broader' },
  'Fist and Foot': { to: 'none', loss: 'broader' },
  'Fire Arm Blunt Use': { to: 'melee', loss: 'broader' },
  'Tasers, Live and Rubber Bullets': { loss: 'none', note: 'A firearm or a crowd-control weapon.' },
  'Chemical or Hot Liquid': { loss: 'none', note: 'A chemical, or none.' },
  'Other Weapon': { to: 'other', loss: 'exact' },
  'Unarmed Perpetrator': { to: 'none', loss: 'exact' },
  None: { to: 'none', loss: 'exact' },
  'Not Applicable: No Direct Violence': { to: 'none', loss: 'broader' },
  'Recode in DB': { loss: 'none', note: 'SiND has still to code it.' },
  'Re-Code in DB': { loss: 'none', note: 'SiND has still to code it.' },
}

/** `Reported Perpetrator` to the kind of an actor, for rows that name nobody. */
export const perpetrators: Table<ActorKind> = {
  NSA: { loss: 'none', note: 'A non-state actor: an armed group, and others.' },
  'Armed Forces of Government/Self-Declared Government': {
    loss: 'none',
    note: 'Armed forces of a state, or those of a government that declared itself.',
  },
  'Foreign Forces: Military': { to: 'armed-forces', loss: 'broader' },
  'Government/Self-Declared Government': { to: 'state', loss: 'broader' },
  'Donor Government': { to: 'state', loss: 'broader' },
  Police: { to: 'police', loss: 'exact' },
  Civilian: { to: 'civilians', loss: 'exact' },
  Criminal: { loss: 'none', note: 'A group, or one person.' },
  Protestors: { loss: 'none', note: 'With or without violence of their own.' },
  'Political Party': { to: 'political-party', loss: 'exact' },
  Vigilante: { loss: 'none', note: 'A militia, or people who fight as a community.' },
  Employee: { loss: 'none', note: 'One person, or several.' },
  Multiple: { loss: 'none', note: 'Several, of different kinds. Nobody is accused by this label alone.' },
  Other: { to: 'other', loss: 'exact', note: 'Nobody is accused by this label alone.' },
  'No Information': { to: 'unknown', loss: 'exact', note: 'Nobody is accused.' },
}

/** Labels that say the same as one of the tables in other words. */
export const sameLabels: Readonly<Record<string, string>> = {
  'Remote-controlled IED': 'RCIED',
  Drone: 'Aerial Bomb: Drone',
  Landmine: 'Mine',
  'Host Government: Military': 'Armed Forces of Government/Self-Declared Government',
  'Host or Self-Declared Host Government - military': 'Armed Forces of Government/Self-Declared Government',
  'Armed Forces of Government or Self-Declared Government': 'Armed Forces of Government/Self-Declared Government',
  'Foreign Forces - Military': 'Foreign Forces: Military',
}

/** `Location of Incident` and `Location of event` to the kind of a site. */
export const locations: Readonly<Record<'Location of Incident' | 'Location of event', Table<SiteCategory>>> = {
  'Location of Incident': {
    Road: { to: 'road', loss: 'exact' },
    'Compound or Office Building': { to: 'compound', loss: 'exact' },
    Home: { to: 'residence', loss: 'exact' },
    'Project site': { to: 'compound', loss: 'broader' },
    'Health Building': { to: 'hospital', loss: 'exact' },
    'IDP Refugee Camp': { to: 'camp', loss: 'exact' },
    Checkpoint: { to: 'checkpoint', loss: 'exact' },
    Administration: { to: 'government', loss: 'exact' },
    Warehouse: { to: 'industry', loss: 'broader' },
    Airstrip: { to: 'airport', loss: 'broader' },
    'Police station': { to: 'police-station', loss: 'exact' },
    School: { to: 'school', loss: 'broader' },
    Other: { to: 'other', loss: 'broader' },
    'Open Space': { loss: 'none' },
    'Public Building': { loss: 'none', note: 'A public office, or a place where people gather.' },
    'Ship/Water': { loss: 'none', note: 'A vessel, or the water.' },
    'No information': { loss: 'none' },
  },
  'Location of event': {
    'Education Building': { to: 'school', loss: 'exact' },
    Home: { to: 'residence', loss: 'exact' },
    Other: { to: 'other', loss: 'broader' },
    'Private Travel': { loss: 'none' },
    'On Way To or From School': { loss: 'none', note: 'The relation en-route to an education building.' },
    'Public Building': { loss: 'none' },
    'Remote Threat': { loss: 'none', note: 'A threat: see the kind.' },
    'Unspecified Location': { loss: 'none' },
  },
}

type ColumnTable<Word extends string> = Partial<Readonly<Record<Column, Crossing<Word>>>>

/** Columns that tell an act, to the kind of the incident. */
export const acts: ColumnTable<IncidentKind> = {
  'Aid Workers Kidnapped': { to: 'abduction', loss: 'exact' },
  'Educators Kidnapped': { to: 'abduction', loss: 'exact' },
  'Students Kidnapped': { to: 'abduction', loss: 'exact' },
  'Health Workers Kidnapped': { to: 'abduction', loss: 'exact' },
  'Camp Residents Kidnapped': { to: 'abduction', loss: 'exact' },
  'Service Provider Kidnapped': { to: 'abduction', loss: 'exact' },
  'Aid Workers Arrested': { to: 'detention', loss: 'exact' },
  'Educators Arrested': { to: 'detention', loss: 'exact' },
  'Students Arrested': { to: 'detention', loss: 'exact' },
  'Health Workers Arrested': { to: 'detention', loss: 'exact' },
  'Camp Residents Arrested': { to: 'detention', loss: 'exact' },
  'Service Provider Arrested': { to: 'detention', loss: 'exact' },
  'Military Occupation of Education facility': { to: 'occupation', loss: 'broader' },
  'Occupation of Health Facility': { to: 'occupation', loss: 'broader' },
  'Arson Attack on Education Facility': { to: 'looting', loss: 'broader', note: 'Ours takes in destruction by hand.' },
  'Looting/Theft/Robbery/Burglary of Health Supplies': { to: 'looting', loss: 'broader' },
  'Access Denied or Obstructed': { to: 'obstruction', loss: 'broader' },
  'Health Workers Threatened': { to: 'threat', loss: 'broader' },
  'Health Workers Sexually Assaulted': { to: 'sexual-violence', loss: 'broader' },
  'Sexual Violence Affecting School Age Children': { to: 'sexual-violence', loss: 'broader' },
  'Camp Residents Targeted with CRSV': { to: 'sexual-violence', loss: 'broader' },
  'Service Provider Targeted with CRSV': { to: 'sexual-violence', loss: 'broader' },
}

/** Columns that tell how somebody came in. What they came for goes before. */
export const entries: ColumnTable<IncidentKind> = {
  'Forced Entry into Education Facility': { to: 'occupation', loss: 'broader' },
  'Forceful Entry into Health Facility': { to: 'occupation', loss: 'broader' },
}

/** Columns that call what happened an attack. They frame every act against a school or a hospital, so another act goes before. */
export const attacks: ColumnTable<IncidentKind> = {
  'Attacks on Schools': { to: 'attack', loss: 'broader' },
  'Attacks on Universities': { to: 'attack', loss: 'broader' },
  'Attacks on Students and Teachers': { to: 'attack', loss: 'broader' },
  'Attacks on Emergency Medical Services': { to: 'attack', loss: 'broader' },
  "Attacks On Children's Hospitals": { to: 'attack', loss: 'broader' },
  'Number of Attacks on Health Facilities Reporting Destruction': { to: 'attack', loss: 'broader' },
  'Number of Attacks on Health Facilities Reporting Damaged': { to: 'attack', loss: 'broader' },
  'Number of Attacks on Camps Reporting Destruction': { to: 'attack', loss: 'broader' },
  'Number of Attacks on Camps Reporting Damaged': { to: 'attack', loss: 'broader' },
  'Health Workers Assaulted': { to: 'attack', loss: 'broader' },
}

/** Columns that tell damage, to how much was broken, the worst first. */
export const damages: ColumnTable<Damage> = {
  'Number of Attacks on Health Facilities Reporting Destruction': { to: 'destroyed', loss: 'exact' },
  'Number of Attacks on Camps Reporting Destruction': { to: 'destroyed', loss: 'exact' },
  'Health Transportation Destroyed': { to: 'destroyed', loss: 'exact' },
  'Number of Attacks on Health Facilities Reporting Damaged': { to: 'some', loss: 'exact' },
  'Number of Attacks on Camps Reporting Damaged': { to: 'some', loss: 'exact' },
  'Health Transportation Damaged': { to: 'some', loss: 'exact' },
  'Damage/Destruction To Education Facility': { to: 'some', loss: 'broader' },
  'Aid Infrastructure damaged or destroyed by explosive weapons': { to: 'some', loss: 'broader' },
  'Health Infrastructure damaged or destroyed ': { to: 'some', loss: 'broader' },
  'Education infrastructure damaged or destroyed by explosive weap': { to: 'some', loss: 'broader' },
  'Food Systems Damaged/Destroyed': { to: 'some', loss: 'broader' },
  'Water Systems Damaged/Destroyed': { to: 'some', loss: 'broader' },
}

/** Who is counted by the columns, to the role of a part. */
export const roles: Table<PersonRole> = {
  'Aid Workers': { to: 'aid-worker', loss: 'exact' },
  'Health Workers': { to: 'health-worker', loss: 'exact' },
  'Aid Health Workers': {
    to: 'aid-worker',
    loss: 'broader',
    note: 'Health workers of aid organisations, whom no other column counts.',
  },
  Educators: { to: 'educator', loss: 'exact' },
  Students: { to: 'student', loss: 'exact' },
  'Camp Residents': { to: 'displaced', loss: 'narrower', note: 'Residents of camps for displaced people and refugees.' },
  'Service Providers': { to: 'other', loss: 'broader', note: 'Whoever serves a camp: aid, health, education, press.' },
}

/** The name under which columns themselves are the codes of a table. */
const COLUMN_NAMES = 'name of a column'

/**
 * SiND's labels and columns in sitrep's words, each with what is lost. `codes` are SiND's own labels, as its tables on HDX have them.
 *
 * @category feeds
 */
export const sindCrosswalks: readonly FeedCrosswalk[] = [
  { column: 'Geo Precision', field: 'where.level', codes: precisions },
  { column: 'Weapon Carried/Used', field: 'weapons[].category', codes: weapons },
  { column: 'Reported Perpetrator', field: 'actors[].kind, where the row names nobody', codes: perpetrators },
  { column: COLUMN_NAMES, field: 'kind', codes: { ...acts, ...entries, ...attacks } },
  { column: COLUMN_NAMES, field: 'harm.damage', codes: damages },
  { column: 'people whom a column counts', field: 'harm.killed.parts (role)', codes: roles },
  {
    column: 'Location of Incident',
    field: 'sites[].category',
    codes: locations['Location of Incident'],
  },
  {
    column: 'Location of event',
    field: 'sites[].category',
    codes: locations['Location of event'],
  },
]
