/** Invented events of timemap. No event stands in any real file. */
import type { Row } from '../../../src/feeds/feed.js'

/** An event as users download it as JSON. */
export const event = {
  id: 'CIV9001',
  date: '02/27/2031',
  latitude: '48.5',
  longitude: '37.25',
  location: 'Testivka, north of Testopol',
  description: 'An invented school is damaged.',
  sources: [
    { id: 'src_CIV9001_1', path: 'https://example.org/posts/1', description: 'Broken windows' },
    { id: 'srcHidden', path: 'HIDDEN', description: 'Source hidden' },
    { id: 'src_CIV9001_2', path: 'https://example.org/posts/2?a=1,2', description: 'Yard' },
  ],
  filters: [
    { key: 'Type of area affected', value: 'School or childcare' },
    { key: 'Weapon System', value: 'Cruise missile' },
  ],
} as const

const { filters: _, ...shared } = event

/** The same event as users download it as CSV. */
export const eventInCsv: Row = {
  ...shared,
  sources: 'https://example.org/posts/1,HIDDEN,https://example.org/posts/2?a=1,2',
  associations: 'Type of area affected=School or childcare,Weapon System=Cruise missile',
}

/** The same event as the server gives it. */
export const eventOfServer: Row = {
  ...shared,
  sources: ['src_CIV9001_1', 'srcHidden', 'src_CIV9001_2'],
  associations: ['School or childcare', 'Cruise missile'],
  time: '7:45',
  time_precision: 'about',
}
