/** Invented ACLED rows, in the shapes of its generations. No value is of a real event: the country is one that does not exist. */
import type { Row } from '../../../src/feeds/feed.js'

/** An invented event with all cells of an export since 2023 filled in. Its country number is that of Iraq. */
export const event = {
  event_id_cnty: 'XYZ101',
  event_date: '23 June 2021',
  year: '2021',
  time_precision: '1',
  disorder_type: 'Political violence',
  event_type: 'Explosions/Remote violence',
  sub_event_type: 'Remote explosive/landmine/IED',
  actor1: 'Invented Front',
  assoc_actor_1: 'Invented Brigade; Invented Wing',
  inter1: '2',
  actor2: 'Civilians (Invented)',
  assoc_actor_2: 'Labor Group (Invented)',
  inter2: '7',
  interaction: '27',
  civilian_targeting: 'Civilian targeting',
  iso: '368',
  region: 'Middle East',
  country: 'Iraq',
  admin1: 'Invented Province',
  admin2: 'Invented District',
  admin3: 'Invented Subdistrict',
  location: 'Invented Town',
  latitude: '33.5000',
  longitude: '44.2500',
  geo_precision: '1',
  source: 'Invented News; Invented Agency',
  source_scale: 'National-International',
  notes: 'On 23 June 2021, an invented device went off at an invented market. Casualties unknown.',
  fatalities: '2',
  tags: 'crowd size=no report',
  timestamp: '1625097600',
} as const satisfies Row

export const populations = {
  population_1km: '1200',
  population_2km: '5200',
  population_5km: '20300',
  population_best: '1200',
} as const satisfies Row

const { disorder_type: _, civilian_targeting: __, tags: ___, ...before2023 } = event

/** The same as an export of 2018 to 2023. */
export const event2018: Row = { ...before2023, data_id: '7001234', event_id_no_cnty: '101', iso3: 'IRQ' }

/** An invented event as a file up to 2017 has it. */
export const event2017: Row = {
  GWNO: '645',
  EVENT_ID_CNTY: '101XYZ',
  EVENT_ID_NO_CNTY: '101',
  EVENT_DATE: '18-December-2015',
  YEAR: '2015',
  TIME_PRECISION: '1',
  ACTOR1_ID: '11',
  ACTOR2_ID: '12',
  ACTOR_DYAD_ID: '1112',
  EVENT_TYPE: 'Battle-No change of territory',
  ACTOR1: 'Military Forces of Invented (2014-)',
  ALLY_ACTOR_1: 'Police Forces of Invented (2014-)',
  INTER1: '1',
  ACTOR2: 'Invented Front',
  ALLY_ACTOR_2: 'Invented Brigade',
  INTER2: '2',
  INTERACTION: '12',
  COUNTRY: 'Iraq',
  ADMIN1: 'Invented Province',
  ADMIN2: 'Invented District',
  ADMIN3: 'Invented Subdistrict',
  LOCATION: 'Invented Town',
  LATITUDE: '33.5',
  LONGITUDE: '44.25',
  GEO_PRECISION: '1',
  SOURCE: 'Invented News',
  NOTES: 'An invented clash.',
  FATALITIES: '4',
}

/** The two rows of an invented event in a monadic export. */
export const monadic: readonly [Row, Row] = (() => {
  const { actor2, assoc_actor_2, inter2, ...first } = { ...event, population_best: '1200', interaction: 'Rebel group-Civilians' }
  return [
    { ...first, inter1: 'Rebel group' },
    { ...first, actor1: actor2, assoc_actor_1: assoc_actor_2, inter1: 'Civilians' },
  ]
})()

/** A row of the list of deleted events. */
export const deletion: Row = { event_id_cnty: 'XYZ101', deleted_timestamp: '1706702400' }

/** A record of the API: all values are text, the kinds of actors are spelled out. */
export const record: Row = {
  ...event,
  ...populations,
  event_date: '2021-06-23',
  inter1: 'Rebel group',
  inter2: 'Civilians',
  interaction: 'Rebel group-Civilians',
}
