/**
 * The columns of SiND, written once: what each cell holds, and what becomes of it. SiND publishes one table for each topic. All begin
 * with the same columns; what they count differs.
 *
 * Releases write one column in several ways. Here it has one name; `spellings.ts` knows the others.
 */

/** What a cell of a column holds. */
export type CellKind =
  | 'id'
  | 'day'
  | 'text'
  | 'label'
  | 'labels'
  | 'decimal'
  /** How many people. Where nobody was told of it holds 0, or `false`. */
  | 'count'
  /** Whether, or how often, something happened: 0, 1, true, false, a number, or a word. */
  | 'tally'

type Columns = Readonly<Record<string, { readonly cell: CellKind; readonly becomes: string }>>

const told = { cell: 'label', becomes: 'native (label)' } as const
const list = { cell: 'labels', becomes: 'native (label)' } as const
const tally = { cell: 'tally', becomes: 'native' } as const
const count = { cell: 'count', becomes: 'native: no figure of the model counts them' } as const
const act = (kind: string) => ({ cell: 'tally', becomes: `kind, where it is the only act told: ${kind}; native` }) as const
const attack = { cell: 'tally', becomes: 'kind, where no other act is told: attack; native' } as const
const damage = (grade: string) => ({ cell: 'tally', becomes: `harm.damage: ${grade}; native` }) as const
const people = (where: string) => ({ cell: 'count', becomes: `harm.${where}; native where it is 0` }) as const
const taken = (who: string) =>
  ({ cell: 'count', becomes: `harm.abducted.${who}, together with the other of kidnapped and arrested; native` }) as const

const shared = {
  'SiND Event ID': { cell: 'id', becomes: 'id, with the topic; origin.id' },
  Date: { cell: 'day', becomes: 'when' },
  'Event Description': { cell: 'text', becomes: 'text' },
  Country: { cell: 'text', becomes: 'native (label)' },
  'Country ISO': { cell: 'text', becomes: 'where.country' },
  'Admin 1': { cell: 'text', becomes: 'where.admin1; native where it says that there is no information' },
  Latitude: { cell: 'decimal', becomes: 'where.point.lat' },
  Longitude: { cell: 'decimal', becomes: 'where.point.lon' },
  'Geo Precision': { cell: 'label', becomes: 'where.level, where.radius, where.redacted; native' },
  'Reported Perpetrator': { cell: 'label', becomes: 'attributions[].against where no name is told; attributions[].native' },
  'Reported Perpetrator Name': { cell: 'labels', becomes: 'attributions[].against; attributions[].native' },
  'Weapon Carried/Used': { cell: 'labels', becomes: 'weapons[].category, weapons[].text; native where a label has no category' },
  'Date Event Entered': { cell: 'text', becomes: 'native: when the coder entered it' },
  'Date Event Modified': { cell: 'text', becomes: 'native: when the coder changed it' },
} as const satisfies Columns

const aidWorkers = {
  'Location of Incident': { cell: 'label', becomes: 'where.site, one site for each kind of place; native (label)' },
  'Organisation Affected': list,
  'Programme Focus': told,
  'Aid Workers Killed': people('killed.total, where the topic is aid workers; parts (role)'),
  'Aid Workers Injured': people('injured.total; parts (role)'),
  'Aid Workers Kidnapped': taken('total; parts (role)'),
  'Aid Workers Arrested': taken('total; parts (role)'),
  'Known Kidnapping or Arrest Outcome': list,
  'Aid Workers Killed in Captivity': count,
  'International Aid Workers Killed': people('killed.parts (nationality)'),
  'International Aid Workers Killed in Captivity': count,
  'National Aid Workers Killed': people('killed.parts (nationality)'),
  'National Aid Workers Killed in Captivity': count,
  'Female Aid Workers Killed': people('killed.parts (sex)'),
  'Female Aid Workers Killed in Captivity': count,
  'Male Aid Workers Killed': people('killed.parts (sex)'),
  'Male Aid Workers Killed in Captivity': count,
  'International Aid Workers Injured': people('injured.parts (nationality)'),
  'National Aid Workers Injured': people('injured.parts (nationality)'),
  'Female Aid Workers Injured': people('injured.parts (sex)'),
  'Male Aid Workers Injured': people('injured.parts (sex)'),
  'International Aid Workers Kidnapped': taken('parts (nationality)'),
  'National Aid Workers Kidnapped': taken('parts (nationality)'),
  'Female Aid Workers Kidnapped': taken('parts (sex)'),
  'Male Aid Workers Kidnapped': taken('parts (sex)'),
  'International Aid Workers Arrested': taken('parts (nationality)'),
  'National Aid Workers Arrested': taken('parts (nationality)'),
  'Female Aid Workers Arrested': taken('parts (sex)'),
  'Male Aid Workers Arrested': taken('parts (sex)'),
} as const satisfies Columns

const education = {
  'Location of event': { cell: 'label', becomes: 'where.site, where.relation, one site for each kind of place; native (label)' },
  'Type of Education Facility': list,
  'Attacks on Schools': attack,
  'Attacks on Universities': attack,
  'Military Occupation of Education facility': act('occupation'),
  'Arson Attack on Education Facility': act('looting (or destruction)'),
  'Forced Entry into Education Facility': { cell: 'tally', becomes: 'kind, where no act is told: occupation; native' },
  'Damage/Destruction To Education Facility': damage('some'),
  'Attacks on Students and Teachers': attack,
  'Educators Killed': people('killed.parts (role)'),
  'Educators Injured': people('injured.parts (role)'),
  'Educators Kidnapped': taken('parts (role)'),
  'Educators Arrested': taken('parts (role)'),
  'Known Educators Kidnap Or Arrest Outcome': list,
  'Students Attacked in School': count,
  'Students Killed': people('killed.parts (role)'),
  'Students Injured': people('injured.parts (role)'),
  'Students Kidnapped': taken('parts (role)'),
  'Known Student Kidnap Or Arrest Outcome': list,
  'Students Arrested': taken('parts (role)'),
  'Sexual Violence Affecting School Age Children': act('sexual-violence'),
} as const satisfies Columns

const protection = {
  'Camp Name': { cell: 'label', becomes: 'sites[].name, where.site; native where it is no name' },
  'Protection Event Context': told,
  'Victim of Violence': list,
  'Survivor or Victim Sex': told,
  'Survivor or Victim Minor': told,
  'Number of Attacks on Camps Reporting Destruction': damage('destroyed'),
  'Number of Attacks on Camps Reporting Damaged': damage('some'),
  'Camp Resident Killed': people('killed.parts (role)'),
  'Camp Resident Injured': people('injured.parts (role)'),
  'Camp Residents Kidnapped': taken('parts (role)'),
  'Camp Residents Arrested': taken('parts (role)'),
  'Camp Residents Targeted with CRSV': act('sexual-violence'),
  'Service Provider Killed': people('killed.parts (role)'),
  'Service Provider Kidnapped': taken('parts (role)'),
  'Service Provider Arrested': taken('parts (role)'),
  'Service Provider Targeted with CRSV': act('sexual-violence'),
} as const satisfies Columns

const sexualViolence = {
  'Location Where Sexual Violence Was Committed': told,
  'Single And Group Perpetrators': told,
  'Survivor or Victim': list,
  'Adult or Minor ': list,
  'Type of SV': list,
  'SV Context': told,
  Classification: told,
  'Number of Reported Victims': count,
  'Reported Deaths Following the Sexual Violence': people('killed.total'),
} as const satisfies Columns

const healthCare = {
  'Number of Attacks on Health Facilities Reporting Destruction': damage('destroyed'),
  'Number of Attacks on Health Facilities Reporting Damaged': damage('some'),
  'Forceful Entry into Health Facility': { cell: 'tally', becomes: 'kind, where no act is told: occupation; native' },
  'Occupation of Health Facility': act('occupation'),
  'Vicinity of Health Facility Affected': tally,
  'Health Transportation Destroyed': damage('destroyed'),
  'Health Transportation Damaged': damage('some'),
  'Health Transportation Stolen/Hijacked': tally,
  'Looting/Theft/Robbery/Burglary of Health Supplies': act('looting'),
  'Access Denied or Obstructed': act('obstruction'),
  'Affects Access to Medicines, Vaccines And Other Health Products': tally,
  'Health Workers Killed': people('killed.total, where the topic is health care; parts (role)'),
  'Health Workers Injured': people('injured.total; parts (role)'),
  'Health Workers Kidnapped': taken('total; parts (role)'),
  'Health Workers Arrested': taken('total; parts (role)'),
  'Health Workers Threatened': act('threat'),
  'Health Workers Assaulted': attack,
  'Health Workers Sexually Assaulted': act('sexual-violence'),
  'Conflict-Related Violence': told,
  'Political-Related Violence': told,
  'COVID-19-Related Violence': told,
  'Ebola-Related Violence': told,
  'Vaccination-Related Violence': told,
  'Attacks on Emergency Medical Services': attack,
  'Polio-Related Violence': told,
  "Children's Health Services Affected": tally,
  "Attacks On Children's Hospitals": attack,
  "Women's Health Services Affected": tally,
  'Hospital Utilities Affected': tally,
} as const satisfies Columns

const explosiveWeapons = {
  'Event Categories': list,
  'Sector Affected': list,
  Provider: list,
  'Launch Type': { cell: 'labels', becomes: 'weapons[].category, for the platform of an aerial bomb; native (label)' },
  'Explosive Weapon Type': {
    cell: 'labels',
    becomes: 'weapons[].category, weapons[].text; native where a label has no category',
  },
  Location: told,
  Affected: list,
  'Aid sector': list,
  'Aid Infrastructure damaged or destroyed by explosive weapons': damage('some'),
  'Health Infrastructure damaged or destroyed ': damage('some'),
  'Education infrastructure damaged or destroyed by explosive weap': damage('some'),
  'IDP or refugee camp or building ': tally,
  'Food Systems Damaged/Destroyed': damage('some'),
  'Water Systems Damaged/Destroyed': damage('some'),
  'Aid Health Workers Killed': people('killed.parts (role)'),
  'Aid provider category': list,
} as const satisfies Columns

const foodSecurity = {
  'Infrastructure Affected': list,
  'Food System Impact': list,
  'All Food Security Categories': list,
  FoodSecurity: told,
  'Food Security': told,
} as const satisfies Columns

/** Every column that sitrep knows, by its one name. */
export const columns = {
  ...shared,
  ...aidWorkers,
  ...education,
  ...protection,
  ...sexualViolence,
  ...healthCare,
  ...explosiveWeapons,
  ...foodSecurity,
} as const

/** The name of a column that sitrep knows. */
export type Column = keyof typeof columns
