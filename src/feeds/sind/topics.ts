/** The tables that SiND publishes, one for each topic, with the columns of each release as it writes them. */

/** A topic of SiND: its name is a part of the ids of its records. `event` is a table that is not known. */
export type Topic =
  | 'aid-workers'
  | 'education'
  | 'protection'
  | 'sexual-violence'
  | 'health-care'
  | 'explosive-weapons'
  | 'food-security'
  | 'event'

/** A table in one release. */
export interface Table {
  readonly topic: Topic
  /** Its name for people. */
  readonly title: string
  /** Its columns, in the order and the spelling of the release. */
  readonly names: readonly string[]
  /** Columns of its own without which it is another table. */
  readonly core: readonly string[]
}

const place = ['Country', 'Country ISO', 'Admin 1', 'Latitude', 'Longitude', 'Geo Precision'] as const
const head = ['Date', 'Event Description', ...place] as const
const perpetrator = ['Reported Perpetrator', 'Reported Perpetrator Name'] as const
const entered = ['Date Event Entered', 'Date Event Modified'] as const

/** Every column that holds people of one group and one kind of harm, with the words in front of it. */
const groups = (fate: string): readonly string[] =>
  ['International', 'National', 'Female', 'Male'].map((group) => `${group} Aid Workers ${fate}`)

const aidWorkers: Table = {
  topic: 'aid-workers',
  title: 'aid workers killed, injured, kidnapped or arrested',
  names: [
    ...head,
    'Location of Incident',
    'Actor',
    'Actor Name',
    'Weapon Carried/Used',
    'Organisation Affected',
    'Programme Focus',
    'Aid Workers Killed',
    'Aid Workers Injured',
    'Aid Workers Kidnapped',
    'Aid Workers Arrested',
    'Known Kidnapping or Arrest Outcome',
    'Aid Workers Killed in Captivity',
    ...groups('Killed').flatMap((name) => [name, `${name} in Captivity`]),
    ...groups('Injured'),
    ...groups('Kidnapped'),
    ...groups('Arrested'),
    'SiND Event ID',
  ],
  core: ['Aid Workers Killed', 'Aid Workers Injured', 'Aid Workers Kidnapped', 'Aid Workers Arrested'],
}

const education: Table = {
  topic: 'education',
  title: 'education',
  names: [
    ...head,
    'Location of event',
    ...perpetrator,
    'Weapon Carried/Used',
    'Type of Education Facility',
    'Attacks on Schools',
    'Attacks on Universities',
    'Military Occupation of Education facility',
    'Arson Attack on Education Facility',
    'Forced Entry into Education Facility',
    'Damage/Destruction To Education Facility',
    'Attacks on Students and Teachers',
    'Educators Killed',
    'Educators Injured',
    'Educators Kidnapped',
    'Educators Arrested',
    'Known Educators Kidnap Or Arrest Outcome',
    'Students Attacked in School',
    'Students Killed',
    'Students Injured',
    'Students Kidnapped',
    'Known Student Kidnap Or Arrest Outcome',
    'Students Arrested',
    'Sexual Violence Affecting School Age Children',
    'SiND Event ID',
  ],
  core: ['Attacks on Schools', 'Attacks on Universities', 'Educators Killed', 'Students Killed'],
}

const protection: Table = {
  topic: 'protection',
  title: 'camps for displaced people and refugees',
  names: [
    ...head,
    'Camp Name',
    ...perpetrator,
    'Weapon Carried/Used',
    'Protection Event Context',
    'Victim of Violence',
    'Survivor or Victim Sex',
    'Survivor or Victim Minor',
    'Number of Attacks on Camps Reporting Destruction',
    'Number of Attacks on Camps Reporting Damaged',
    'Camp Resident Killed',
    'Camp Resident Injured',
    'Camp Residents Kidnapped',
    'Camp Residents Arrested',
    'Camp Residents Targeted with CRSV',
    'Service Provider Killed',
    'Service Provider Kidnapped',
    'Service Provider Arrested',
    'Service Provider Targeted with CRSV',
    'SiND ID',
  ],
  core: ['Camp Name', 'Camp Resident Killed', 'Camp Resident Injured'],
}

const sexualViolence: Table = {
  topic: 'sexual-violence',
  title: 'sexual violence',
  names: [
    ...head,
    'Location Where Sexual Violence Was Committed',
    ...perpetrator,
    'Single And Group Perpetrators',
    'Weapon Carried/Used',
    'Survivor or Victim',
    'Survivor Or Victim Sex',
    'Adult or Minor ',
    'Type of SV',
    'SV Context',
    'Classification',
    'Number of Reported Victims',
    'Reported Deaths Following the Sexual Violence',
    'SIND Event ID',
  ],
  core: ['Location Where Sexual Violence Was Committed', 'Number of Reported Victims'],
}

const healthCare: Table = {
  topic: 'health-care',
  title: 'health care',
  names: [
    ...head,
    ...perpetrator,
    'Weapon Carried/Used',
    'Location of Incident',
    'Number of Attacks on Health Facilities Reporting Destruction',
    'Number of Attacks on Health Facilities Reporting Damaged',
    'Forceful Entry into Health Facility',
    'Occupation of Health Facility',
    'Vicinity of Health Facility Affected',
    'Health Transportation Destroyed',
    'Health Transportation Damaged',
    'Health Transportation Stolen/Hijacked',
    'Affects Access to Medicines, Vaccines And Other Health Products',
    'Health Workers Killed',
    'Health Workers Injured',
    'Health Workers Kidnapped',
    'Health Workers Arrested',
    'Known Kidnapping or Arrest Outcome',
    'Health Workers Threatened',
    'Health Workers Assaulted',
    'Health Workers Sexually Assaulted',
    'Conflict-Related Violence',
    'Political-Related Violence',
    'COVID-19-Related Violence',
    'Ebola-Related Violence',
    'Vaccination-Related Violence',
    'Attacks on Emergency Medical Services',
    'Polio-Related Violence',
    "Children's Health Services Affected",
    "Attacks On Children's Hospitals",
    "Women's Health Services Affected",
    'Hospital Utilities Affected',
    'SiND Event ID',
    ...entered,
  ],
  core: ['Number of Attacks on Health Facilities Reporting Damaged', 'Health Workers Killed', 'Health Workers Injured'],
}

const killed = ['Aid Workers Killed', 'Health Workers Killed', 'Aid Health Workers Killed', 'Educators Killed', 'Students Killed']

const explosiveWeapons: Table = {
  topic: 'explosive-weapons',
  title: 'explosive weapons',
  names: [
    'Date',
    ...place,
    'Event Description',
    'Event Categories',
    'Launch Type',
    'Explosive weapons as we want them',
    ...perpetrator,
    'Location',
    'Aid sector',
    'Aid Infrastructure damaged or destroyed by explosive weapons',
    'Health Infrastructure damaged or destroyed ',
    'Education infrastructure damaged or destroyed by explosive weap',
    'IDP or refugee camp or building ',
    ...killed,
    'Aid provider category',
    'SiND Event ID',
  ],
  core: ['Launch Type', 'Explosive Weapon Type'],
}

const explosiveWeaponsBySector: Table = {
  topic: 'explosive-weapons',
  title: 'explosive weapons, by sector',
  names: [
    ...head,
    'Sector Affected',
    'Provider',
    'Launch Type',
    'Explosive Weapon Type',
    ...perpetrator,
    'Affected',
    ...killed,
    'SiND Event ID',
  ],
  core: ['Launch Type', 'Explosive Weapon Type'],
}

const foodSecurity: Table = {
  topic: 'food-security',
  title: 'food security',
  names: [
    ...head,
    'Location of Incident',
    ...perpetrator,
    'Weapon Carried/Used',
    'Infrastructure Affected',
    'SiND Event ID',
    'FoodSecurity',
  ],
  core: ['Infrastructure Affected', 'FoodSecurity'],
}

const foodSystems: Table = {
  topic: 'food-security',
  title: 'food systems',
  names: [
    ...head,
    ...perpetrator,
    'Weapon Carried/Used',
    'Food System Impact',
    'All Food Security Categories',
    'Sind Event ID',
    ...entered,
  ],
  core: ['Food System Impact', 'All Food Security Categories'],
}

/** The tables that are known. */
export const tables: readonly Table[] = [
  aidWorkers,
  education,
  protection,
  sexualViolence,
  healthCare,
  explosiveWeapons,
  explosiveWeaponsBySector,
  foodSecurity,
  foodSystems,
]

/** The columns that every table begins with, without which a table that is not known is no table of SiND. */
export const common: readonly string[] = [
  'Date',
  'Country',
  'Country ISO',
  'Geo Precision',
  'Reported Perpetrator',
  'Reported Perpetrator Name',
]
