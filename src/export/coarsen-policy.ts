/**
 * What may be published: a policy, as data. It says what is kept; all else is left out.
 *
 * A policy is JSON: it can be stored beside the data, sent and reviewed. What a policy does not name is not published, so that
 * a key that a later release of sitrep adds does not become public by itself.
 */
import type { ActorKind } from '../schema/vocabulary/actor-kind.js'
import type { BucketUnit } from '../value/buckets.js'

/**
 * How finely places are told.
 *
 * - `keep`: as they are, sites too.
 * - a level: the names down to it, and no point. Sites are left out, for whoever knows the site knows the spot.
 * - a grid: the centre of the cell that the point lies in, with a radius that covers the whole cell and the former radius. The
 *   cells have at least so many degrees, 0.001 to 180. Of the names, the country alone stays.
 *
 * @category publishing
 */
export type PlacePrecision = 'keep' | 'settlement' | 'admin2' | 'admin1' | 'country' | { readonly grid: number }

/**
 * What can be kept by name.
 *
 * | name | what it is |
 * |---|---|
 * | `names` | names of incidents, of targets, of who is at a site, and of who judged a link |
 * | `texts` | the words of the source. Those of a time or a place go all the same where it is made coarser |
 * | `reports` | the reports: publisher, kind, stage, time, language, grade, and what single reports say of incidents |
 * | `citations` | author, title and address of the reports |
 * | `roles`, `sexes`, `ages`, `nationalities`, `organisations` | people harmed, counted by these; nationalities of targets too |
 * | `occupancy` | who is at a site, and how many |
 *
 * @category publishing
 */
export type Keepable =
  | 'names'
  | 'texts'
  | 'reports'
  | 'citations'
  | 'roles'
  | 'sexes'
  | 'ages'
  | 'nationalities'
  | 'organisations'
  | 'occupancy'

/**
 * What may be published, as data. Nothing that is not named here is kept, beside what says what happened without saying to
 * whom: kinds, outcomes, weapons, categories of targets, damage, numbers of people, and the name of the feed.
 *
 * @category publishing
 */
export interface CoarsenPolicy {
  /** How finely places are told. */
  readonly place: PlacePrecision
  /** How finely times are told: as they are, or widened to whole units of the calendar. */
  readonly time: 'keep' | BucketUnit
  /**
   * Whether ids stay. They lead back to the feed, where everything stands. `number` gives new ones, and sorts the records by what
   * is published of them, so that neither the numbers nor the order tell which came first.
   */
  readonly ids: 'keep' | 'number'
  /** What else is kept; nothing when absent. */
  readonly keep?: readonly Keepable[]
  /** Which actors are kept: all, or those of these kinds. None when absent. An actor without a kind is of none of them. */
  readonly actors?: 'keep' | readonly ActorKind[]
  /** Which of the feed's own codes are kept: all, or those of these schemes. None when absent. They may hold the row as it came. */
  readonly native?: 'keep' | readonly string[]
  /** Which of a user's own keys are kept: all, or these. None when absent. */
  readonly extra?: 'keep' | readonly string[]
  /**
   * Small counts of people, and those of published counts, are told as a band: `{ below: 5 }` makes 1 to 4 `{ min: 0, max: 4 }`. Zero
   * stays zero. Counts are told as they are when absent.
   */
  readonly counts?: { readonly below: number }
}

/**
 * An example of a policy for data that everybody can read: the month, the first-order division, groups and forces but no single
 * person, people harmed by their role, no words. Whether that is coarse enough depends on the country and on who reads it; think of it
 * as a place to begin.
 *
 * @example
 * const incident = { id: 'press:1', when: { start: '2021-06-06' }, where: { country: 'IRQ', point: { lat: 33.3, lon: 44.4 } } } as const
 * coarsen(incident, publicPolicy).incident.when // => { start: '2021-06-01' }
 *
 * @category publishing
 */
export const publicPolicy: CoarsenPolicy = {
  place: 'admin1',
  time: 'month',
  ids: 'number',
  keep: ['roles'],
  actors: [
    'state',
    'armed-forces',
    'police',
    'coalition',
    'international-organisation',
    'armed-group',
    'militia',
    'communal',
    'criminal',
    'private-security',
    'political-party',
    'civilians',
    'protesters',
    'rioters',
    'unknown',
  ],
}
