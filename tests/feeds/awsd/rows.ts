/** Invented incidents of AWSD, and the ways in which it and re-users write one. No value is of a real row. */

import { type Column, columns35, columns41, columns44 } from '../../../src/feeds/awsd/columns.js'
import type { Row } from '../../../src/feeds/feed.js'

/** The cells of an incident, as text from CSV. */
export type Cells = { readonly [K in Column]?: string }

/** Zeros in all columns that hold a number of people. */
const zeros: Cells = {
  ...{ UN: '0', INGO: '0', ICRC: '0', 'NRCS and IFRC': '0', NNGO: '0', Other: '0' },
  ...{ 'Nationals killed': '0', 'Nationals wounded': '0', 'Nationals kidnapped': '0', 'Nationals detained': '0' },
  ...{ 'Internationals killed': '0', 'Internationals wounded': '0', 'Internationals kidnapped': '0' },
  ...{ 'Internationals detained': '0', 'Total nationals': '0', 'Total internationals': '0', 'Total killed': '0' },
  ...{ 'Total wounded': '0', 'Total kidnapped': '0', 'Total detained': '0', 'Total affected': '0' },
  ...{ 'Gender Male': '0', 'Gender Female': '0', 'Gender Unknown': '0' },
}

/** An invented incident with all 44 columns: three people of two organisations were killed. */
export const incident: Cells = {
  ...zeros,
  'Incident ID': '9900101',
  Year: '2021',
  Month: '6',
  Day: '5',
  'Country Code': 'IQ',
  Country: 'Iraq',
  Region: 'Mithal',
  District: 'North Mithal',
  City: 'Namunah',
  UN: '1',
  NNGO: '2',
  'Nationals killed': '2',
  'Total nationals': '2',
  'Internationals killed': '1',
  'Total internationals': '1',
  'Total killed': '3',
  'Total affected': '3',
  'Gender Male': '1',
  'Gender Female': '1',
  'Gender Unknown': '1',
  'Means of attack': 'Shooting',
  'Attack context': 'Ambush',
  Location: 'Road',
  Latitude: '33.4415',
  Longitude: '44.0625',
  Motive: 'Political',
  'Actor type': 'Non-state armed group: National',
  'Actor name': 'Paper Lantern Front',
  Details: 'Invented: three aid workers were killed on the road to Namunah.\nTheir car was taken.',
  Verified: 'Yes',
  Source: 'Focal Point',
}

/** An invented incident in which people were wounded, kidnapped and detained: two of INGOs, two of the ICRC, one of another. */
export const mixed: Cells = {
  ...incident,
  ...zeros,
  'Incident ID': '9900102',
  Day: '',
  INGO: '2',
  ICRC: '2',
  Other: '1',
  'Nationals wounded': '1',
  'Nationals kidnapped': '1',
  'Nationals detained': '1',
  'Total nationals': '3',
  'Internationals kidnapped': '1',
  'Internationals detained': '1',
  'Total internationals': '2',
  'Total wounded': '1',
  'Total kidnapped': '2',
  'Total detained': '2',
  'Total affected': '5',
  'Gender Unknown': '5',
  'Means of attack': 'Detention/arrest',
  'Attack context': 'Detention',
  Location: 'Custody',
  'Actor type': 'Host state',
  'Actor name': 'Not applicable',
  Motive: 'Disputed',
  Verified: 'Pending',
  Source: 'Media',
}

/** The same without people who were detained, whom older files do not count. */
export const mixed41: Cells = {
  ...mixed,
  'Incident ID': '9900103',
  Month: '',
  INGO: '1',
  ICRC: '0',
  'NRCS and IFRC': '1',
  'Total nationals': '2',
  'Total internationals': '1',
  'Total affected': '3',
  'Gender Unknown': '3',
  'Means of attack': 'Shelling',
  'Attack context': 'Combat/Crossfire',
}

/** An invented incident of the time of codes: a mortar hit an office. */
export const coded: Cells = {
  ...incident,
  ...zeros,
  'Incident ID': '9900104',
  'LNGO/NRCS': '2',
  IFRC: '0',
  'Nationals wounded': '2',
  'Total nationals': '2',
  'Total wounded': '2',
  'Total affected': '2',
  'Gender Male': '2',
  'Means of attack': 'AB',
  'Attack context': 'C',
  Location: 'R',
}

/** A row with these columns. */
export const rowOf = (cells: Cells, names: readonly Column[]): Row =>
  Object.fromEntries(names.map((name) => [name, cells[name] ?? '']))

/** As AWSD has written an incident since it counts those detained, in 2025, and in 2016. */
export const written44 = (cells: Cells): Row => rowOf(cells, columns44)
export const written41 = (cells: Cells): Row => rowOf(cells, columns41)
export const written35 = (cells: Cells): Row => rowOf(cells, columns35)

/** A row as R writes it again: other names, numbers as numbers, `NA` where a cell was empty. */
export const throughR = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name.replace(/[^A-Za-z0-9]/g, '.'), cell === '' ? 'NA' : cell]))

/** A row as a database hands it out: other names, numbers as JSON numbers, null where a cell was empty. */
export const throughDatabase = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([name, cell]) => [
      name.toLowerCase().replace(/[^a-z0-9]+/g, '_'),
      cell === '' ? null : typeof cell === 'string' && /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell,
    ]),
  )
