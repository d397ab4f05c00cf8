/**
 * The columns of the Global Terrorism Database, written once: what each cell holds, and what it becomes.
 *
 * One row is one incident with up to four weapons, three targets and three groups, each in columns of its own. A code stands
 * beside its label (`_txt`). The labels drift from release to release, so the code is what is read, and both are kept.
 */

/** What a cell of a column must hold, so that the row can be read. `any`: it is looked at when it is read. */
export type CellKind = 'id' | 'any'

type Columns = Readonly<Record<string, { readonly cell: CellKind; readonly becomes: string }>>

/** The 135 columns of today. */
export const columns = {
  eventid: { cell: 'id', becomes: 'id; origin.id; its date is compared with iyear, imonth and iday' },
  iyear: { cell: 'any', becomes: 'when' },
  imonth: { cell: 'any', becomes: 'when; 0 is unknown: the whole year; native' },
  iday: { cell: 'any', becomes: 'when; 0 is unknown: the whole month; native' },
  approxdate: { cell: 'any', becomes: 'when.text; when.approximate' },
  extended: { cell: 'any', becomes: 'native; 0: resolution is no end of the extent' },
  resolution: { cell: 'any', becomes: 'when.end of an incident that lasted; native' },
  country: { cell: 'any', becomes: 'native' },
  country_txt: { cell: 'any', becomes: 'where.country, by GTD’s name for it; native (label)' },
  region: { cell: 'any', becomes: 'native: the numbers 12 and 13 changed their meaning after 2013' },
  region_txt: { cell: 'any', becomes: 'native (label)' },
  provstate: { cell: 'any', becomes: 'where.admin1; native where it says unknown' },
  city: { cell: 'any', becomes: 'where.name; native where it says unknown' },
  latitude: { cell: 'any', becomes: 'where.point.lat' },
  longitude: { cell: 'any', becomes: 'where.point.lon' },
  specificity: { cell: 'any', becomes: 'where.level; native' },
  vicinity: { cell: 'any', becomes: 'native' },
  location: { cell: 'any', becomes: 'where.text' },
  summary: { cell: 'any', becomes: 'text' },
  crit1: { cell: 'any', becomes: 'native' },
  crit2: { cell: 'any', becomes: 'native' },
  crit3: { cell: 'any', becomes: 'native' },
  doubtterr: { cell: 'any', becomes: 'native' },
  alternative: { cell: 'any', becomes: 'native' },
  alternative_txt: { cell: 'any', becomes: 'native (label)' },
  multiple: { cell: 'any', becomes: 'native' },
  success: { cell: 'any', becomes: 'outcome where it is 1; native' },
  suicide: { cell: 'any', becomes: 'native' },
  attacktype1: { cell: 'any', becomes: 'kind; native' },
  attacktype1_txt: { cell: 'any', becomes: 'native (label)' },
  attacktype2: { cell: 'any', becomes: 'native' },
  attacktype2_txt: { cell: 'any', becomes: 'native (label)' },
  attacktype3: { cell: 'any', becomes: 'native' },
  attacktype3_txt: { cell: 'any', becomes: 'native (label)' },
  targtype1: { cell: 'any', becomes: 'targets[].category; native' },
  targtype1_txt: { cell: 'any', becomes: 'native (label)' },
  targsubtype1: { cell: 'any', becomes: 'native' },
  targsubtype1_txt: { cell: 'any', becomes: 'native (label)' },
  corp1: { cell: 'any', becomes: 'native (label)' },
  target1: { cell: 'any', becomes: 'targets[].name; native where it says unknown' },
  natlty1: { cell: 'any', becomes: 'native' },
  natlty1_txt: { cell: 'any', becomes: 'targets[].country, by GTD’s name for it; native (label)' },
  targtype2: { cell: 'any', becomes: 'targets[].category; native' },
  targtype2_txt: { cell: 'any', becomes: 'native (label)' },
  targsubtype2: { cell: 'any', becomes: 'native' },
  targsubtype2_txt: { cell: 'any', becomes: 'native (label)' },
  corp2: { cell: 'any', becomes: 'native (label)' },
  target2: { cell: 'any', becomes: 'targets[].name; native where it says unknown' },
  natlty2: { cell: 'any', becomes: 'native' },
  natlty2_txt: { cell: 'any', becomes: 'targets[].country, by GTD’s name for it; native (label)' },
  targtype3: { cell: 'any', becomes: 'targets[].category; native' },
  targtype3_txt: { cell: 'any', becomes: 'native (label)' },
  targsubtype3: { cell: 'any', becomes: 'native' },
  targsubtype3_txt: { cell: 'any', becomes: 'native (label)' },
  corp3: { cell: 'any', becomes: 'native (label)' },
  target3: { cell: 'any', becomes: 'targets[].name; native where it says unknown' },
  natlty3: { cell: 'any', becomes: 'native' },
  natlty3_txt: { cell: 'any', becomes: 'targets[].country, by GTD’s name for it; native (label)' },
  gname: {
    cell: 'any',
    becomes: 'actors[].name; attributions[].against; participants (attacker) where it is certain; native where it says unknown',
  },
  gsubname: { cell: 'any', becomes: 'actors[].name, with the group as parent' },
  gname2: {
    cell: 'any',
    becomes: 'actors[].name; attributions[].against; participants (attacker) where it is certain; native where it says unknown',
  },
  gsubname2: { cell: 'any', becomes: 'actors[].name, with the group as parent' },
  gname3: {
    cell: 'any',
    becomes: 'actors[].name; attributions[].against; participants (attacker) where it is certain; native where it says unknown',
  },
  gsubname3: { cell: 'any', becomes: 'actors[].name, with the group as parent' },
  motive: { cell: 'any', becomes: 'native (label)' },
  guncertain1: { cell: 'any', becomes: 'attributions[].confidence; participants where it is 0; native' },
  guncertain2: { cell: 'any', becomes: 'attributions[].confidence; participants where it is 0; native' },
  guncertain3: { cell: 'any', becomes: 'attributions[].confidence; participants where it is 0; native' },
  individual: { cell: 'any', becomes: 'native' },
  nperps: { cell: 'any', becomes: 'native' },
  nperpcap: { cell: 'any', becomes: 'native' },
  claimed: { cell: 'any', becomes: 'attributions: a claim where it is 1, that nobody claims where all are 0; native' },
  claimmode: { cell: 'any', becomes: 'native of the incident and of the claim' },
  claimmode_txt: { cell: 'any', becomes: 'native (label)' },
  claim2: { cell: 'any', becomes: 'attributions: a claim where it is 1, that nobody claims where all are 0; native' },
  claimmode2: { cell: 'any', becomes: 'native of the incident and of the claim' },
  claimmode2_txt: { cell: 'any', becomes: 'native (label)' },
  claim3: { cell: 'any', becomes: 'attributions: a claim where it is 1, that nobody claims where all are 0; native' },
  claimmode3: { cell: 'any', becomes: 'native of the incident and of the claim' },
  claimmode3_txt: { cell: 'any', becomes: 'native (label)' },
  compclaim: { cell: 'any', becomes: 'native' },
  weaptype1: { cell: 'any', becomes: 'weapons[].category; native' },
  weaptype1_txt: { cell: 'any', becomes: 'native (label)' },
  weapsubtype1: { cell: 'any', becomes: 'native' },
  weapsubtype1_txt: { cell: 'any', becomes: 'native (label)' },
  weaptype2: { cell: 'any', becomes: 'weapons[].category; native' },
  weaptype2_txt: { cell: 'any', becomes: 'native (label)' },
  weapsubtype2: { cell: 'any', becomes: 'native' },
  weapsubtype2_txt: { cell: 'any', becomes: 'native (label)' },
  weaptype3: { cell: 'any', becomes: 'weapons[].category; native' },
  weaptype3_txt: { cell: 'any', becomes: 'native (label)' },
  weapsubtype3: { cell: 'any', becomes: 'native' },
  weapsubtype3_txt: { cell: 'any', becomes: 'native (label)' },
  weaptype4: { cell: 'any', becomes: 'weapons[].category; native' },
  weaptype4_txt: { cell: 'any', becomes: 'native (label)' },
  weapsubtype4: { cell: 'any', becomes: 'native' },
  weapsubtype4_txt: { cell: 'any', becomes: 'native (label)' },
  weapdetail: { cell: 'any', becomes: 'weapons[].text where there is one weapon, else native (label)' },
  nkill: { cell: 'any', becomes: 'harm.killed.total' },
  nkillus: { cell: 'any', becomes: 'harm.killed.parts (USA)' },
  nkillter: { cell: 'any', becomes: 'harm.killed.parts (perpetrators)' },
  nwound: { cell: 'any', becomes: 'harm.injured.total' },
  nwoundus: { cell: 'any', becomes: 'harm.injured.parts (USA)' },
  nwoundte: { cell: 'any', becomes: 'harm.injured.parts (perpetrators)' },
  property: { cell: 'any', becomes: 'harm.damage; native' },
  propextent: { cell: 'any', becomes: 'native' },
  propextent_txt: { cell: 'any', becomes: 'native (label)' },
  propvalue: { cell: 'any', becomes: 'native' },
  propcomment: { cell: 'any', becomes: 'native (label)' },
  ishostkid: { cell: 'any', becomes: 'harm.abducted; native' },
  nhostkid: { cell: 'any', becomes: 'harm.abducted.total' },
  nhostkidus: { cell: 'any', becomes: 'harm.abducted.parts (USA)' },
  nhours: { cell: 'any', becomes: 'native' },
  ndays: { cell: 'any', becomes: 'native' },
  divert: { cell: 'any', becomes: 'native (label)' },
  kidhijcountry: { cell: 'any', becomes: 'native (label)' },
  ransom: { cell: 'any', becomes: 'native' },
  ransomamt: { cell: 'any', becomes: 'native' },
  ransomamtus: { cell: 'any', becomes: 'native' },
  ransompaid: { cell: 'any', becomes: 'native' },
  ransompaidus: { cell: 'any', becomes: 'native' },
  ransomnote: { cell: 'any', becomes: 'native (label)' },
  hostkidoutcome: { cell: 'any', becomes: 'native' },
  hostkidoutcome_txt: { cell: 'any', becomes: 'native (label)' },
  nreleased: { cell: 'any', becomes: 'native' },
  addnotes: { cell: 'any', becomes: 'native (label)' },
  scite1: { cell: 'any', becomes: 'reports[].text; reports of the incident' },
  scite2: { cell: 'any', becomes: 'reports[].text; reports of the incident' },
  scite3: { cell: 'any', becomes: 'reports[].text; reports of the incident' },
  dbsource: { cell: 'any', becomes: 'native (label)' },
  INT_LOG: { cell: 'any', becomes: 'native' },
  INT_IDEO: { cell: 'any', becomes: 'native' },
  INT_MISC: { cell: 'any', becomes: 'native' },
  INT_ANY: { cell: 'any', becomes: 'native' },
  related: { cell: 'any', becomes: 'native: the ids of incidents that GTD ties to this one' },
} as const satisfies Columns

/** The name of a column. */
export type Column = keyof typeof columns

/** The columns of today. */
export const columns135 = /* @__PURE__ */ (() => Object.keys(columns) as Column[])()

const since2013: readonly string[] = [
  ...['individual', 'targsubtype1', 'targsubtype1_txt', 'targsubtype2', 'targsubtype2_txt', 'targsubtype3', 'targsubtype3_txt'],
  ...['INT_LOG', 'INT_IDEO', 'INT_MISC', 'INT_ANY', 'related'],
]

/** The 123 columns that there were up to 2013. */
export const columns123: readonly Column[] = /* @__PURE__ */ (() => columns135.filter((name) => !since2013.includes(name)))()

/** Columns without which nobody can tell what happened, when and where. A re-user may have left out any others. */
export const core: readonly Column[] = ['eventid', 'iyear', 'imonth', 'iday', 'country_txt', 'attacktype1']

/** The row numbers that pandas and R write before the first column when they save a table again. */
export const rowNumberColumns: readonly string[] = ['', 'Unnamed: 0', '...1', 'X', 'X1']
