/** Invented events of SiND, in the shape of its tables. Nothing of them happened. */
import type { Row } from '../../../src/feeds/feed.js'
import { type Column, columns } from '../../../src/feeds/sind/columns.js'
import { columnOf } from '../../../src/feeds/sind/spellings.js'

type Cells = Readonly<Partial<Record<Column, unknown>>>

/** What two invented events have in the columns that all tables share, or whose labels mean something here. */
const one: Cells = {
  'SiND Event ID': 900001,
  Date: '2031-02-03',
  'Event Description': 'February 2031: An invented event.',
  Country: 'Iraq',
  'Country ISO': 'IRQ',
  'Admin 1': 'Al-Anbar Governorate',
  Latitude: '33.4000000000',
  Longitude: '43.3000000000',
  'Geo Precision': '(2) 25 km Precision ',
  'Reported Perpetrator': 'NSA',
  'Reported Perpetrator Name': 'The Invented Front',
  'Weapon Carried/Used': 'Firearms, Stones, Sticks and Gravel',
  'Date Event Entered': '2031-02-10T00:00:00.000Z',
  'Date Event Modified': '2031-02-11T00:00:00.000Z',
  'Location of Incident': 'Road',
  'Location of event': 'Education Building ',
  'Organisation Affected': 'INGO',
  'Camp Name': 'Invented Camp',
  'Launch Type': 'Air-Launched: Drone',
  'Explosive Weapon Type': 'Aerial Bomb',
  'Attacks on Students and Teachers': true,
}

const two: Cells = {
  ...one,
  'SiND Event ID': '900002',
  Date: '2032-03-04T00:00:00.000Z',
  'Event Description': 'March 2032: Another invented event.',
  Country: 'OPT',
  'Country ISO': 'PSE',
  'Admin 1': 'West Bank',
  Latitude: '32.1000000000',
  Longitude: '35.2000000000',
  'Geo Precision': '(3) District, Communicipality or Commune ',
  'Reported Perpetrator': 'Police',
  'Reported Perpetrator Name': 'Unidentified Armed Actor',
  'Weapon Carried/Used': 'Knife',
  'Date Event Entered': '2032-03-10T00:00:00.000Z',
  'Date Event Modified': '2032-03-11T00:00:00.000Z',
  'Location of Incident': 'Home',
  'Location of event': 'Home',
  'Organisation Affected': 'INGO, UN Agency',
  'Camp Name': 'Another Invented Camp',
  'Launch Type': 'Ground-Launched',
  'Explosive Weapon Type': 'Rocket',
  'Attacks on Students and Teachers': false,
}

const cellOf = (cells: Cells, column: Column, figure: number): unknown => {
  if (column in cells) return cells[column]
  const { cell } = columns[column]
  // Of two groups each holds one at most, so that they add up to no more than all.
  if (cell === 'count') return String(/^(?:International|National|Female|Male) /.test(column) ? figure % 2 : figure)
  return cell === 'tally' ? figure % 2 : `${column.trim()}, invented ${figure}`
}

const eventOf =
  (cells: Cells, figure: number) =>
  (names: readonly string[], changes: Row = {}): Row => ({
    ...Object.fromEntries(
      names.map((name) => {
        const column = columnOf(name)
        return [name, column === undefined ? undefined : cellOf(cells, column, figure)]
      }),
    ),
    ...changes,
  })

/** An event with columns of these names, in which each is filled, with some cells changed. */
export const event = eventOf(one, 3)

/** Another event with other values in each. */
export const otherEvent = eventOf(two, 2)

/** An event in which nothing is told but what all tables share: every count is 0, every other column empty. */
export const bareEvent = (names: readonly string[], changes: Row = {}): Row => {
  const told = event(names)
  return {
    ...Object.fromEntries(
      names.map((name) => {
        const column = columnOf(name)
        const cell = column === undefined ? undefined : columns[column].cell
        return [name, cell === 'count' ? '0' : cell === 'tally' ? 0 : column !== undefined && column in one ? told[name] : null]
      }),
    ),
    ...changes,
  }
}
