/** HDX HAPI's codes in sitrep's words, each with what is lost on the way. */
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import type { Crossing, FeedCrosswalk } from '../feed.js'

/** `event_type` to the category, which is HDX's own word: sitrep has none for groups of ACLED's event types. */
export const eventTypes: Readonly<Record<string, Crossing>> = {
  political_violence: {
    to: 'political_violence',
    loss: 'exact',
    note: 'ACLED’s battles, explosions and remote violence, violence against civilians, and mob violence.',
  },
  civilian_targeting: {
    to: 'civilian_targeting',
    loss: 'exact',
    note: 'Those of them in which civilians were the target: each of its events is counted in political_violence too.',
  },
  demonstration: {
    to: 'demonstration',
    loss: 'exact',
    note: 'ACLED’s protests and riots without mob violence. HDX publishes no fatalities for it.',
  },
}

/** `admin_level` to what the names of the place stand for. */
export const adminLevels: Readonly<Record<string, Crossing<PlaceLevel>>> = {
  0: { to: 'country', loss: 'exact', note: 'The whole country.' },
  1: { to: 'admin1', loss: 'exact', note: 'One first-order division.' },
  2: { to: 'admin2', loss: 'exact', note: 'One second-order division.' },
}

/** All of them, for the page of the feed. */
export const hapiCrosswalks: readonly FeedCrosswalk[] = [
  { column: 'event_type', field: 'category', codes: eventTypes },
  { column: 'admin_level', field: 'where.level', codes: adminLevels },
]
