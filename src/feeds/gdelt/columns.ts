/**
 * The columns of GDELT's event files, written once: what each cell holds, and what it becomes. The files have no header; these are
 * the names of GDELT's own tables, in the order of a line.
 */

/** What a cell of a column holds. */
export type CellKind = 'id' | 'date' | 'added' | 'degrees' | 'code' | 'text'

type Columns = Readonly<Record<string, { readonly cell: CellKind; readonly becomes: string }>>

/** Every column that sitrep knows. */
export const columns = {
  GLOBALEVENTID: { cell: 'id', becomes: 'id' },
  SQLDATE: { cell: 'date', becomes: 'when' },
  MonthYear: { cell: 'code', becomes: 'compared with SQLDATE; native where it differs' },
  Year: { cell: 'code', becomes: 'compared with SQLDATE; native where it differs' },
  FractionDate: { cell: 'code', becomes: 'compared with SQLDATE; native where it differs' },
  // Actor 1: the source of what the event code says, as CAMEO codes it.
  Actor1Code: { cell: 'code', becomes: 'actors[].native; native' },
  Actor1Name: { cell: 'text', becomes: 'actors[].name; native (label)' },
  Actor1CountryCode: { cell: 'code', becomes: 'actors[].country; actors[].native' },
  Actor1KnownGroupCode: { cell: 'code', becomes: 'actors[].native' },
  Actor1EthnicCode: { cell: 'code', becomes: 'actors[].native' },
  Actor1Religion1Code: { cell: 'code', becomes: 'actors[].native' },
  Actor1Religion2Code: { cell: 'code', becomes: 'actors[].native' },
  Actor1Type1Code: { cell: 'code', becomes: 'actors[].kind; actors[].native' },
  Actor1Type2Code: { cell: 'code', becomes: 'actors[].native' },
  Actor1Type3Code: { cell: 'code', becomes: 'actors[].native' },
  // Actor 2: the target of what the event code says, as CAMEO codes it.
  Actor2Code: { cell: 'code', becomes: 'actors[].native; native' },
  Actor2Name: { cell: 'text', becomes: 'actors[].name; native (label)' },
  Actor2CountryCode: { cell: 'code', becomes: 'actors[].country; actors[].native' },
  Actor2KnownGroupCode: { cell: 'code', becomes: 'actors[].native' },
  Actor2EthnicCode: { cell: 'code', becomes: 'actors[].native' },
  Actor2Religion1Code: { cell: 'code', becomes: 'actors[].native' },
  Actor2Religion2Code: { cell: 'code', becomes: 'actors[].native' },
  Actor2Type1Code: { cell: 'code', becomes: 'actors[].kind; actors[].native' },
  Actor2Type2Code: { cell: 'code', becomes: 'actors[].native' },
  Actor2Type3Code: { cell: 'code', becomes: 'actors[].native' },
  // What was done.
  IsRootEvent: { cell: 'code', becomes: 'native' },
  EventCode: { cell: 'code', becomes: 'kind; outcome; weapons[].category; native' },
  EventBaseCode: { cell: 'code', becomes: 'compared with EventCode; native where it differs' },
  EventRootCode: { cell: 'code', becomes: 'compared with EventCode; native where it differs' },
  QuadClass: { cell: 'code', becomes: 'native' },
  GoldsteinScale: { cell: 'code', becomes: 'native' },
  // How often it was told in the first 15 minutes (version 2) or day (version 1).
  NumMentions: { cell: 'code', becomes: 'native' },
  NumSources: { cell: 'code', becomes: 'native' },
  NumArticles: { cell: 'code', becomes: 'native' },
  AvgTone: { cell: 'code', becomes: 'native' },
  // Where actor 1 was. It is not where the event was.
  Actor1Geo_Type: { cell: 'code', becomes: 'native' },
  Actor1Geo_FullName: { cell: 'text', becomes: 'native (label)' },
  Actor1Geo_CountryCode: { cell: 'code', becomes: 'native' },
  Actor1Geo_ADM1Code: { cell: 'code', becomes: 'native' },
  Actor1Geo_ADM2Code: { cell: 'code', becomes: 'native' },
  Actor1Geo_Lat: { cell: 'code', becomes: 'native' },
  Actor1Geo_Long: { cell: 'code', becomes: 'native' },
  Actor1Geo_FeatureID: { cell: 'code', becomes: 'native' },
  // Where actor 2 was.
  Actor2Geo_Type: { cell: 'code', becomes: 'native' },
  Actor2Geo_FullName: { cell: 'text', becomes: 'native (label)' },
  Actor2Geo_CountryCode: { cell: 'code', becomes: 'native' },
  Actor2Geo_ADM1Code: { cell: 'code', becomes: 'native' },
  Actor2Geo_ADM2Code: { cell: 'code', becomes: 'native' },
  Actor2Geo_Lat: { cell: 'code', becomes: 'native' },
  Actor2Geo_Long: { cell: 'code', becomes: 'native' },
  Actor2Geo_FeatureID: { cell: 'code', becomes: 'native' },
  // Where the event was.
  ActionGeo_Type: { cell: 'code', becomes: 'where.level; native' },
  ActionGeo_FullName: { cell: 'text', becomes: 'where.name' },
  ActionGeo_CountryCode: { cell: 'code', becomes: 'where.country; native' },
  ActionGeo_ADM1Code: { cell: 'code', becomes: 'native' },
  ActionGeo_ADM2Code: { cell: 'code', becomes: 'native' },
  ActionGeo_Lat: { cell: 'degrees', becomes: 'where.point.lat; native where there is no point' },
  ActionGeo_Long: { cell: 'degrees', becomes: 'where.point.lon; native where there is no point' },
  ActionGeo_FeatureID: { cell: 'code', becomes: 'native' },
  DATEADDED: { cell: 'added', becomes: 'native; compared with SQLDATE' },
  SOURCEURL: { cell: 'text', becomes: 'reports[].url, or reports[].text where it is no address' },
} as const satisfies Columns

/** The name of a column that sitrep knows. */
export type Column = keyof typeof columns

/** The 61 columns of version 2, in the order of a line. */
export const columns2 = Object.keys(columns) as readonly Column[]

/** The 58 columns of version 1 since April 2013. */
export const columns1 = columns2.filter((name) => !name.endsWith('_ADM2Code'))

/** The 57 columns of version 1 before. */
export const columns1979 = columns1.filter((name) => name !== 'SOURCEURL')

/**
 * Columns without which an event cannot be read honestly: what it is, when, and what its point stands for. A re-user who keeps
 * these may have left out any others.
 */
export const core: readonly Column[] = ['GLOBALEVENTID', 'SQLDATE', 'EventCode', 'ActionGeo_Type', 'ActionGeo_CountryCode']

/** The name of a column by its name in small letters. GDELT's codebook writes some otherwise than its tables. */
const byLowerCase: ReadonlyMap<string, Column> = /* @__PURE__ */ (() =>
  new Map([...columns2.map((name) => [name.toLowerCase(), name] as const), ['day', 'SQLDATE']]))()

/** The column that a header means; undefined where it is none of GDELT's. */
export const columnOf = (header: string): Column | undefined =>
  header.length <= 30 ? byLowerCase.get(header.trim().toLowerCase()) : undefined
