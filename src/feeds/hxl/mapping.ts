/** What a user says about an HXL file: which of its columns is what. */
import type { DayOrder } from '../row/written-days.js'
import type { HxlPattern } from './tag-pattern.js'

/** Columns that tell when and where, and by whom it was told. */
interface HxlShared {
  /** The id of a row. Without it an id is made of what the row says, so that rows that say the same are one record. */
  readonly id?: HxlPattern
  /** One column that tells when, a day, a month or a range of days. */
  readonly date?: HxlPattern
  /** The first day. */
  readonly start?: HxlPattern
  /** The last day. Where the file has none, or the cell is empty, the time is open on that side. */
  readonly end?: HxlPattern
  /** The country as ISO 3166-1 alpha-3 or alpha-2. A name is kept and not read. */
  readonly country?: HxlPattern
  /** First-order administrative division, by name. */
  readonly admin1?: HxlPattern
  /** Second-order administrative division, by name. */
  readonly admin2?: HxlPattern
  /** The name of the place. */
  readonly place?: HxlPattern
  /** Latitude in degrees. */
  readonly lat?: HxlPattern
  /** Longitude in degrees. */
  readonly lon?: HxlPattern
  /** How many people were killed. */
  readonly killed?: HxlPattern
  /** How many people were injured. */
  readonly injured?: HxlPattern
  /** A description. */
  readonly text?: HxlPattern
  /** Who or what it was reported by. */
  readonly source?: HxlPattern
  /** The address of the report. */
  readonly url?: HxlPattern
}

/**
 * Which column is what, where each row is one incident.
 *
 * @category feeds
 */
export interface HxlIncident extends HxlShared {
  /** A short name of the incident. */
  readonly name?: HxlPattern
  /** How many people were abducted or detained. */
  readonly abducted?: HxlPattern
  /** How many people are missing. */
  readonly missing?: HxlPattern
}

/**
 * Which column is what, where each row is a published count.
 *
 * @category feeds
 */
export interface HxlAggregate extends HxlShared {
  /** What is counted. */
  readonly category?: HxlPattern
  /** How many incidents. */
  readonly incidents?: HxlPattern
}

/**
 * What a feed is called, and how its days are written.
 *
 * @category feeds
 */
export interface HxlFeed {
  /** Name of the feed in kebab-case, the first part of the ids of its records. */
  readonly id: string
  /** Its name for people. */
  readonly title: string
  /** On what terms it may be used. */
  readonly licence: string
  /** How its publisher wants to be cited. */
  readonly citation: string
  /** Whether the day or the month stands first where both are numbers. Without it `3/4/2022` is a time that spans both readings. */
  readonly dates?: DayOrder
}

/**
 * What is known about an HXL file: whether its rows are incidents or published counts, and which column is what.
 *
 * @category feeds
 */
export type HxlMapping = HxlFeed &
  (
    | { readonly incident: HxlIncident; readonly aggregate?: never }
    | { readonly aggregate: HxlAggregate; readonly incident?: never }
  )

/** What a column may be. */
export type HxlField = keyof HxlIncident | keyof HxlAggregate

/** What each field becomes. */
export const fieldMeanings = {
  id: { cell: 'text', becomes: 'id' },
  date: { cell: 'time', becomes: 'when (of an aggregate: during)' },
  start: { cell: 'time', becomes: 'when.start (during.start)' },
  end: { cell: 'time', becomes: 'when.end (during.end)' },
  country: { cell: 'code', becomes: 'where.country; native where it is no ISO code' },
  admin1: { cell: 'text', becomes: 'where.admin1' },
  admin2: { cell: 'text', becomes: 'where.admin2' },
  place: { cell: 'text', becomes: 'where.name' },
  lat: { cell: 'decimal', becomes: 'where.point.lat' },
  lon: { cell: 'decimal', becomes: 'where.point.lon' },
  name: { cell: 'text', becomes: 'name' },
  category: { cell: 'text', becomes: 'category' },
  incidents: { cell: 'written count', becomes: 'incidents' },
  killed: { cell: 'written count', becomes: 'harm.killed.total (killed)' },
  injured: { cell: 'written count', becomes: 'harm.injured.total (injured)' },
  abducted: { cell: 'written count', becomes: 'harm.abducted.total' },
  missing: { cell: 'written count', becomes: 'harm.missing.total' },
  text: { cell: 'text', becomes: 'text' },
  source: { cell: 'text', becomes: 'reports[].text' },
  url: { cell: 'text', becomes: 'reports[].url' },
} as const satisfies Readonly<Record<HxlField, { readonly cell: string; readonly becomes: string }>>

const shared: readonly HxlField[] = [
  'id',
  'date',
  'start',
  'end',
  'country',
  'admin1',
  'admin2',
  'place',
  'lat',
  'lon',
  'killed',
  'injured',
  'text',
  'source',
  'url',
]

/** The fields of an incident. */
export const incidentFields: readonly HxlField[] = [...shared, 'name', 'abducted', 'missing']

/** The fields of an aggregate. */
export const aggregateFields: readonly HxlField[] = [...shared, 'category', 'incidents']
