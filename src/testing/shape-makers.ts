/**
 * How the values of sitrep's own schemas are made: where figures must fit together, and where the words of a form matter.
 *
 * @internal
 */
import * as fc from 'fast-check'
import type { $ZodType } from 'zod/v4/core'
import { Extent } from '../schema/extent.js'
import { Casualties } from '../schema/harm.js'
import {
  AccountId,
  ActorId,
  AggregateId,
  AttributionId,
  IncidentId,
  LinkId,
  ReportId,
  SeriesId,
  SiteId,
  WeaponId,
} from '../schema/id.js'
import { Place, Point, Radius } from '../schema/place.js'
import { Quantity } from '../schema/quantity.js'
import { Site } from '../schema/site.js'
import { Text } from '../schema/text.js'
import { weaponRoots } from '../schema/vocabulary/weapon-root.js'
import { WeaponCategory } from '../schema/weapon-category.js'
import { WeaponUse } from '../schema/weapon-use.js'
import type { Certainty } from './certainty.js'
import { extents } from './extents.js'
import { figures } from './figures.js'
import { casualtiesMaker, weaponUseMaker } from './harms.js'
import type { Maker, Making } from './making.js'
import { mergedMakers } from './merged-records.js'
import { exactPlaces, points, radii, withoutExactPoint } from './places.js'
import { ids, someText } from './texts.js'

/** The schemas of ids, with what an id of each begins with. */
const idSchemas = (): readonly (readonly [$ZodType, noun: string])[] => [
  [IncidentId, ''],
  [SiteId, 'site/'],
  [WeaponId, 'weapon/'],
  [ActorId, 'actor/'],
  [ReportId, 'report/'],
  [AttributionId, 'attribution/'],
  [AccountId, 'account/'],
  [SeriesId, 'series/'],
  [LinkId, 'link/'],
  [AggregateId, 'aggregate/'],
]

/** Codes that say that something is not known, or fits nowhere. */
const VAGUE: ReadonlySet<unknown> = /* @__PURE__ */ new Set(['unknown', 'other', 'some', 'fuzzy', 'F', '6', 'denial', 'no-claim'])

const categories = (certainty: Certainty | undefined): fc.Arbitrary<string> => {
  const roots = Object.keys(weaponRoots).filter((root) => certainty !== 'exact' || !(VAGUE.has(root) || root === 'none'))
  return fc.oneof(
    fc.constantFrom(...roots),
    fc.constantFrom(
      'missile/ballistic',
      'missile/cruise',
      'uncrewed-aircraft/one-way-attack',
      'explosive/roadside',
      'rocket/107-mm/a1',
    ),
  )
}

const placeMaker = (certainty: Certainty | undefined): Maker =>
  certainty === 'exact'
    ? exactPlaces
    : (_, walked) => (certainty === 'uncertain' ? walked().map((place) => withoutExactPoint(place as Place)) : walked())

const siteMaker = (certainty: Certainty | undefined): Maker =>
  certainty === 'exact' ? (_, walked) => walked().map((site) => ({ ...(site as Site), level: 'exact' })) : (_, walked) => walked()

/** Makers of sitrep's own schemas. */
const shapeMakers = (certainty: Certainty | undefined, feed: string): readonly (readonly [$ZodType, Maker])[] => [
  ...idSchemas().map(([schema, noun]) => [schema, () => ids(feed, noun)] as const),
  [Text, someText],
  [Quantity, () => figures(certainty)],
  [Extent, () => extents(certainty)],
  [Point, points],
  [Radius, radii],
  [Place, placeMaker(certainty)],
  [Site, siteMaker(certainty)],
  [Casualties, casualtiesMaker(certainty)],
  [WeaponUse, weaponUseMaker(certainty)],
  [WeaponCategory, () => categories(certainty)],
  ...mergedMakers(),
]

/** Keys that say that something is not known, or not certain. */
const DOUBTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'radius',
  'redacted',
  'incomplete',
  'collective',
  'mobile',
  'generic',
  'clears',
  'retracted',
  'approximate',
  // What happened at a site may have happened at one of the sites inside it.
  'parent',
])

/** Keys that hold what is said beside, or that the first of its kind cannot have. */
const ASIDE: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'text',
  'native',
  'extra',
  'mergedFrom',
  'parent',
  'basedOn',
  'supersedes',
  'scope',
])

const exactPresence: Making['presence'] = (key) => (DOUBTS.has(key) ? 'never' : ASIDE.has(key) ? 'perhaps' : 'always')

/** How values of so much certainty are made. */
export const makingOf = (
  certainty: Certainty | undefined,
  feed: string,
  using: ReadonlyMap<$ZodType, fc.Arbitrary<unknown>>,
): Making => ({
  makers: new Map([
    ...shapeMakers(certainty, feed),
    ...[...using].map(([schema, values]): readonly [$ZodType, Maker] => [schema, () => values]),
  ]),
  presence: certainty === 'exact' ? exactPresence : () => 'perhaps',
  leftOutOnceIn: certainty === 'uncertain' ? 2 : 3,
  avoids: certainty === 'exact' ? VAGUE : new Set(),
  isLawful: () => true,
})
