/** Invented lines of GDELT: an event in a country that has its codes, from an article that nobody wrote. */
import type { Row } from '../../../src/feeds/feed.js'
import { type Column, columns1, columns2, columns1979 } from '../../../src/feeds/gdelt/columns.js'

/** One event with every column filled, as the cells of a line of version 2. */
export const event: Readonly<Record<Column, string>> = {
  GLOBALEVENTID: '900000001',
  SQLDATE: '20210605',
  MonthYear: '202106',
  Year: '2021',
  FractionDate: '2021.4247',
  Actor1Code: 'IRQINSXYZabcMOSSUN',
  Actor1Name: 'INVENTED GROUP',
  Actor1CountryCode: 'IRQ',
  Actor1KnownGroupCode: 'XYZ',
  Actor1EthnicCode: 'abc',
  Actor1Religion1Code: 'MOS',
  Actor1Religion2Code: 'SUN',
  Actor1Type1Code: 'INS',
  Actor1Type2Code: 'UAF',
  Actor1Type3Code: 'RAD',
  Actor2Code: 'TURCVLXYWabdCHRCTH',
  Actor2Name: 'INVENTED VILLAGERS',
  Actor2CountryCode: 'TUR',
  Actor2KnownGroupCode: 'XYW',
  Actor2EthnicCode: 'abd',
  Actor2Religion1Code: 'CHR',
  Actor2Religion2Code: 'CTH',
  Actor2Type1Code: 'CVL',
  Actor2Type2Code: 'REF',
  Actor2Type3Code: 'LAB',
  IsRootEvent: '1',
  EventCode: '1831',
  EventBaseCode: '183',
  EventRootCode: '18',
  QuadClass: '4',
  GoldsteinScale: '-10',
  NumMentions: '7',
  NumSources: '2',
  NumArticles: '5',
  AvgTone: '-3.25',
  Actor1Geo_Type: '1',
  Actor1Geo_FullName: 'Iraq',
  Actor1Geo_CountryCode: 'IZ',
  Actor1Geo_ADM1Code: 'IZ00',
  Actor1Geo_ADM2Code: '11111',
  Actor1Geo_Lat: '33',
  Actor1Geo_Long: '44',
  Actor1Geo_FeatureID: 'IZ',
  Actor2Geo_Type: '5',
  Actor2Geo_FullName: 'Invented Province, Turkey',
  Actor2Geo_CountryCode: 'TU',
  Actor2Geo_ADM1Code: 'TU01',
  Actor2Geo_ADM2Code: '22222',
  Actor2Geo_Lat: '37.5',
  Actor2Geo_Long: '42.5',
  Actor2Geo_FeatureID: '-222',
  ActionGeo_Type: '4',
  ActionGeo_FullName: 'Invented Town, Invented Province, Iraq',
  ActionGeo_CountryCode: 'IZ',
  ActionGeo_ADM1Code: 'IZ09',
  ActionGeo_ADM2Code: '33333',
  ActionGeo_Lat: '36.25',
  ActionGeo_Long: '43.75',
  ActionGeo_FeatureID: '-333',
  DATEADDED: '20210606101500',
  SOURCEURL: 'https://example.org/news/1?id=a',
}

/** The columns of each generation. */
export const namesOf: Readonly<Record<string, readonly Column[]>> = {
  'events-2-61': columns2,
  'events-1-58': columns1,
  'events-1-57': columns1979,
  'events-csv': columns2,
  'events-json': columns2,
}

/** The event as a row of a generation, some of its cells changed. */
export const rowOf = (generation: string, changes: Row = {}): Row => {
  const day = generation.startsWith('events-1') ? { DATEADDED: '20210606' } : {}
  const cells: Row = { ...event, ...day, ...changes }
  const names = namesOf[generation] ?? []
  return Object.fromEntries([...names.map((name) => [name, cells[name]]), ...Object.entries(changes)])
}

/** The event as a line of a generation. */
export const lineOf = (generation: string, changes: Row = {}): string => {
  const row = rowOf(generation, changes)
  return (namesOf[generation] ?? []).map((name) => row[name]).join('\t')
}
