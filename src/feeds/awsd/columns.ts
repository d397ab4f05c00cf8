/**
 * The columns of the Aid Worker Security Database, written once: what each cell holds, and what it becomes.
 *
 * A column is found by its name. The names that R, pandas and databases make of it (`Means.of.attack`, `means_of_attack`) are
 * read as the publisher's own, so that all of them give the same records.
 */

/**
 * What a cell of a column holds. Only an id that cannot be read refuses the row. `label`: a word of one of AWSD's lists, or its code of
 * 2016.
 */
export type CellKind = 'id' | 'year' | 'month' | 'day-of-month' | 'count' | 'decimal' | 'code' | 'label' | 'text'

type Columns = Readonly<Record<string, { readonly cell: CellKind; readonly becomes: string }>>

const affected = 'harm.*.parts (organisation) where the row tells which harm they came to, else native; participants (victim)'
const bySex = 'harm.*.parts (sex) where the row tells which harm they came to, else native'

/** The columns of all generations. */
export const columns = {
  // When it was. Month and day may be missing.
  'Incident ID': { cell: 'id', becomes: 'id; origin.id' },
  Year: { cell: 'year', becomes: 'when' },
  Month: { cell: 'month', becomes: 'when; the whole year without it' },
  Day: { cell: 'day-of-month', becomes: 'when; the whole month without it' },
  // Where it was.
  'Country Code': { cell: 'code', becomes: 'where.country (NA is Namibia); native' },
  Country: { cell: 'text', becomes: 'where.country where there is no code; where.text where it has none; native (label)' },
  Region: { cell: 'text', becomes: 'where.admin1' },
  District: { cell: 'text', becomes: 'where.admin2' },
  City: { cell: 'text', becomes: 'where.name; where.level' },
  // For whom those worked who were affected. Each cell is a number of people.
  UN: { cell: 'count', becomes: affected },
  INGO: { cell: 'count', becomes: affected },
  ICRC: { cell: 'count', becomes: affected },
  'NRCS and IFRC': { cell: 'count', becomes: affected },
  'LNGO/NRCS': { cell: 'count', becomes: affected },
  IFRC: { cell: 'count', becomes: affected },
  NNGO: { cell: 'count', becomes: affected },
  Other: { cell: 'count', becomes: affected },
  // Who was harmed, and how.
  'Nationals killed': { cell: 'count', becomes: 'harm.killed.parts (national)' },
  'Nationals wounded': { cell: 'count', becomes: 'harm.injured.parts (national)' },
  'Nationals kidnapped': { cell: 'count', becomes: 'harm.abducted.parts (national)' },
  'Nationals detained': { cell: 'count', becomes: 'harm.abducted.parts (national), with those kidnapped; native' },
  'Total nationals': { cell: 'count', becomes: 'native; compared with its parts' },
  'Internationals killed': { cell: 'count', becomes: 'harm.killed.parts (international)' },
  'Internationals wounded': { cell: 'count', becomes: 'harm.injured.parts (international)' },
  'Internationals kidnapped': { cell: 'count', becomes: 'harm.abducted.parts (international)' },
  'Internationals detained': { cell: 'count', becomes: 'harm.abducted.parts (international), with those kidnapped; native' },
  'Total internationals': { cell: 'count', becomes: 'native; compared with its parts' },
  'Total killed': { cell: 'count', becomes: 'harm.killed.total; harm.killed.parts (aid workers)' },
  'Total wounded': { cell: 'count', becomes: 'harm.injured.total; harm.injured.parts (aid workers)' },
  'Total kidnapped': { cell: 'count', becomes: 'harm.abducted.total; harm.abducted.parts (aid workers)' },
  'Total detained': { cell: 'count', becomes: 'harm.abducted.total, with those kidnapped; native' },
  'Total affected': { cell: 'count', becomes: 'native; compared with its parts' },
  'Gender Male': { cell: 'count', becomes: bySex },
  'Gender Female': { cell: 'count', becomes: bySex },
  'Gender Unknown': { cell: 'count', becomes: bySex },
  // What it was.
  'Means of attack': { cell: 'label', becomes: 'kind; weapons; native' },
  'Attack context': { cell: 'label', becomes: 'kind, where the means of attack does not tell it; native' },
  Location: { cell: 'label', becomes: 'where.site, one site for each kind of place; native' },
  Latitude: { cell: 'decimal', becomes: 'where.point.lat' },
  Longitude: { cell: 'decimal', becomes: 'where.point.lon' },
  // Who did it, as AWSD judges.
  Motive: { cell: 'label', becomes: 'targets where it is political; native of the incident and of the attribution' },
  'Actor type': { cell: 'label', becomes: 'actors[].kind where there is no name; native of the incident and of the attribution' },
  'Actor name': { cell: 'text', becomes: 'actors[].name; participants (attacker); attributions[].against; native' },
  // The description, and how far it was checked.
  Details: { cell: 'text', becomes: 'text' },
  Verified: { cell: 'label', becomes: 'status; native of the incident and of the attribution' },
  Source: { cell: 'label', becomes: 'native: AWSD tells the kind of its source, and not the document' },
} as const satisfies Columns

/** The name of a column, as AWSD writes it. */
export type Column = keyof typeof columns

const without = (names: readonly Column[]): readonly Column[] =>
  (Object.keys(columns) as Column[]).filter((name) => !names.includes(name))

/** The 44 columns that AWSD has had since it counts people who were detained. */
export const columns44: readonly Column[] = /* @__PURE__ */ (() => without(['LNGO/NRCS', 'IFRC']))()

/** The 41 columns before that, with labels. */
export const columns41: readonly Column[] = /* @__PURE__ */ (() =>
  without(['LNGO/NRCS', 'IFRC', 'Nationals detained', 'Internationals detained', 'Total detained']))()

/** The 35 columns of 2016, with codes. */
export const columns35: readonly Column[] = /* @__PURE__ */ (() =>
  without([
    ...(['Country Code', 'NRCS and IFRC', 'NNGO', 'Nationals detained', 'Internationals detained', 'Total detained'] as const),
    ...(['Motive', 'Actor type', 'Actor name', 'Verified', 'Source'] as const),
  ]))()

/** Columns without which nobody can tell what happened, when, where and to how many. A re-user may have left out any others. */
export const core: readonly Column[] = [
  ...(['Incident ID', 'Year', 'Country', 'Means of attack', 'Total killed', 'Total wounded', 'Total kidnapped'] as const),
]

/** The columns that tell for whom those affected worked, in each of the two ways in which AWSD has divided them. */
export const organisationColumns = {
  2025: ['UN', 'INGO', 'ICRC', 'NRCS and IFRC', 'NNGO', 'Other'],
  2016: ['UN', 'INGO', 'LNGO/NRCS', 'ICRC', 'IFRC', 'Other'],
} as const satisfies Readonly<Record<number, readonly Column[]>>
