/**
 * UCDP's classes in sitrep's words, each with what is lost on the way. UCDP's own class always stands in `native`.
 *
 * A reader needs one word for a class, so this is its own table and not the vocabularies' crosswalks, which may name several.
 * A test holds the two against each other. A class without a word (`to`) is told by another field, or not at all.
 */

import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { OriginUnit } from '../../schema/vocabulary/origin-unit.js'
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import type { Crossing, FeedCrosswalk } from '../feed.js'

type Crosswalk<To extends string> = { readonly [code: number]: Crossing<To> }

/** `type_of_violence` to the kind of the incident. */
export const typesOfViolence: Crosswalk<IncidentKind> = {
  1: { to: 'clash', loss: 'broader', note: 'State-based conflict. That one side is a state is told by the actors.' },
  2: { to: 'clash', loss: 'broader', note: 'Non-state conflict. That no side is a state is told by the actors.' },
  3: { to: 'attack', loss: 'broader', note: 'One-sided violence. That side A attacks civilians is told by the participants.' },
}

/** `where_prec` to what the point stands for. */
export const whereClasses: Crosswalk<PlaceLevel> = {
  1: {
    to: 'exact',
    loss: 'narrower',
    note: 'The coordinates are exactly those of the place that was told, which is often a town.',
  },
  2: { loss: 'exact', note: 'Within about 25 km of the point: a radius instead of a level.' },
  3: { to: 'admin2', loss: 'exact', note: 'A second-order division; the point is its centroid, or a town that stands for it.' },
  4: { to: 'admin1', loss: 'exact', note: 'A first-order division; the point is its centroid, or a town that stands for it.' },
  5: {
    to: 'fuzzy',
    loss: 'narrower',
    note: 'A line, an area without a border, an island, or a part of a country larger than a division.',
  },
  6: { to: 'country', loss: 'exact', note: 'The country alone is known.' },
  7: { to: 'water', loss: 'exact', note: 'Over water or in international airspace.' },
}

/** The radius that the codebook gives for `where_prec` 2, in metres. */
export const WHERE_2_RADIUS = 25_000

/** `event_clarity` to what the row stands for. */
export const clarityClasses: Crosswalk<OriginUnit> = {
  1: { to: 'incident', loss: 'exact', note: 'The sources tell of one event.' },
  2: { to: 'summary', loss: 'exact', note: 'The sources put several events together that cannot be told apart.' },
}

/** `date_prec`: from how many to how many days the two dates of a class span. */
export const dateClasses: { readonly [code: number]: { readonly from: number; readonly to: number } } = {
  1: { from: 1, to: 1 },
  2: { from: 2, to: 6 },
  3: { from: 7, to: 7 },
  4: { from: 8, to: 31 },
  5: { from: 32, to: 366 },
}

/** All of them, for the page of the feed. */
export const ucdpCrosswalks: readonly FeedCrosswalk[] = [
  { column: 'type_of_violence', field: 'kind', codes: typesOfViolence },
  { column: 'where_prec', field: 'where.level', codes: whereClasses },
  { column: 'event_clarity', field: 'origin.unit', codes: clarityClasses },
]
