/**
 * GTD's numbers in sitrep's words, each with what is lost on the way. GTD's own number and label always stand in `native`.
 *
 * The agreement under which GTD is given out covers its codebook, so what the numbers mean is told here in our own few words.
 */

import type { AttributionKind } from '../../schema/vocabulary/attribution-kind.js'
import type { Damage } from '../../schema/vocabulary/damage.js'
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { Outcome } from '../../schema/vocabulary/outcome.js'
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import type { TargetCategory } from '../../schema/vocabulary/target-category.js'
import type { WeaponCategory } from '../../schema/weapon-category.js'
import type { Crossing, FeedCrosswalk } from '../feed.js'

type Crosswalk<To extends string> = Readonly<Record<string, Crossing<To>>>

/** The first type of attack to the kind of the incident. */
export const attackTypes: Crosswalk<IncidentKind> = {
  1: { to: 'attack', loss: 'broader', note: 'Of a chosen person.' },
  2: { to: 'attack', loss: 'broader', note: 'With firearms, blades or the like.' },
  3: { to: 'attack', loss: 'broader', note: 'With explosives.' },
  4: { to: 'hijacking', loss: 'exact' },
  5: { to: 'abduction', loss: 'broader', note: 'Held where they were taken.' },
  6: { to: 'abduction', loss: 'broader', note: 'Taken away and held.' },
  7: {
    to: 'attack',
    loss: 'narrower',
    note: 'On a thing. GTD holds acts of violence alone, so it is an attack; destruction by hand is among them.',
  },
  8: { to: 'attack', loss: 'broader', note: 'Without weapons.' },
  9: { to: 'attack', loss: 'narrower', note: 'Type unknown. GTD holds acts of violence alone, so it is an attack.' },
}

/** Whether it was carried out, as GTD defines it for each type of attack. */
export const successes: Crosswalk<Outcome> = {
  0: {
    loss: 'none',
    note: 'It may have been stopped, have failed or missed: GTD counts an assassination that hits others as no success. No one word.',
  },
  1: { to: 'completed', loss: 'narrower', note: 'The act took place, in every definition that GTD has of success.' },
}

/** The type of weapon to the category. */
export const weaponTypes: Crosswalk<WeaponCategory> = {
  1: { to: 'biological', loss: 'exact' },
  2: { to: 'chemical', loss: 'exact' },
  3: { to: 'radiological', loss: 'exact' },
  4: { to: 'nuclear', loss: 'exact' },
  5: { to: 'firearm', loss: 'exact' },
  6: {
    to: 'explosive',
    loss: 'narrower',
    note: 'Rockets, mortars and grenades are among them, so weapons is marked as incomplete.',
  },
  7: { to: 'fake', loss: 'exact' },
  8: { to: 'incendiary', loss: 'exact' },
  9: { to: 'melee', loss: 'exact' },
  10: { to: 'vehicle', loss: 'exact', note: 'No vehicle bombs.' },
  11: { to: 'sabotage', loss: 'exact' },
  12: { to: 'other', loss: 'exact' },
  13: { to: 'unknown', loss: 'exact' },
}

/** The type of target to the category. */
export const targetTypes: Crosswalk<TargetCategory> = {
  1: { to: 'business', loss: 'exact' },
  2: { to: 'government', loss: 'exact' },
  3: { to: 'police', loss: 'exact' },
  4: { to: 'military', loss: 'exact' },
  5: { loss: 'none', note: 'About abortion: clinics, and people who work there or speak for it.' },
  6: { to: 'aviation', loss: 'exact' },
  7: { to: 'diplomatic', loss: 'exact' },
  8: { to: 'education', loss: 'exact' },
  9: { to: 'water', loss: 'broader' },
  10: { to: 'media', loss: 'exact' },
  11: { to: 'maritime', loss: 'exact' },
  12: { loss: 'none', note: 'A non-governmental organisation, humanitarian or not.' },
  13: { to: 'other', loss: 'exact' },
  14: { to: 'civilian', loss: 'exact' },
  15: { to: 'religious', loss: 'exact' },
  16: { to: 'telecom', loss: 'exact' },
  17: { to: 'armed-group', loss: 'exact' },
  18: { to: 'civilian', loss: 'broader', note: 'Tourists.' },
  19: { to: 'transport', loss: 'exact' },
  20: { to: 'unknown', loss: 'exact' },
  21: { loss: 'none', note: 'Utilities: energy, and others.' },
  22: { to: 'political', loss: 'broader', note: 'A party that uses violence.' },
}

/** How good the point is. */
export const specificities: Crosswalk<PlaceLevel> = {
  1: { to: 'settlement', loss: 'exact' },
  2: {
    to: 'admin2',
    loss: 'narrower',
    note: 'The middle of the smallest region that is known; 4 is the first order, so it is a lower one.',
  },
  3: {
    to: 'admin2',
    loss: 'narrower',
    note: 'No town; the middle of the smallest region that is known, lower than the first order.',
  },
  4: { to: 'admin1', loss: 'exact' },
  5: { to: 'country', loss: 'exact', note: 'Unknown within the country.' },
}

/** Whether things were damaged. */
export const properties: Crosswalk<Damage> = {
  0: { to: 'none', loss: 'exact' },
  1: { to: 'some', loss: 'exact' },
  '-9': { to: 'unknown', loss: 'exact' },
}

/** How much the damage cost. */
export const extents: Crosswalk<Damage> = {
  1: { to: 'some', loss: 'broader', note: 'A billion US dollars and more.' },
  2: { to: 'some', loss: 'broader', note: 'A million US dollars and more.' },
  3: { to: 'some', loss: 'broader', note: 'Less than a million US dollars.' },
  4: { to: 'some', loss: 'exact', note: 'Cost unknown.' },
}

/** Whether a group claimed it. */
export const claims: Crosswalk<AttributionKind> = {
  0: { to: 'no-claim', loss: 'exact', note: 'Where no other group claimed it either.' },
  1: { to: 'claim', loss: 'exact' },
  '-9': { loss: 'none', note: 'Not known.' },
}

/** By which way the claim was made. */
export const claimModes: Crosswalk<AttributionKind> = {
  1: { to: 'claim', loss: 'broader', note: 'By letter.' },
  2: { to: 'claim', loss: 'broader', note: 'By a call afterwards.' },
  3: { to: 'claim', loss: 'broader', note: 'By a call before.' },
  4: { to: 'claim', loss: 'broader', note: 'By e-mail.' },
  5: { to: 'claim', loss: 'broader', note: 'By a note left there.' },
  6: { to: 'claim', loss: 'broader', note: 'By video.' },
  7: { to: 'claim', loss: 'broader', note: 'On the web.' },
  8: { to: 'claim', loss: 'broader', note: 'In person.' },
  9: { to: 'claim', loss: 'broader', note: 'In another way.' },
  10: { to: 'claim', loss: 'broader', note: 'In a way that is not known.' },
}

/** All of them, for the page of the feed. */
export const gtdCrosswalks: readonly FeedCrosswalk[] = [
  { column: 'attacktype1', field: 'kind', codes: attackTypes },
  { column: 'success', field: 'outcome', codes: successes },
  { column: 'weaptype1', field: 'weapons[].category', codes: weaponTypes },
  { column: 'targtype1', field: 'targets[].category', codes: targetTypes },
  { column: 'specificity', field: 'where.level', codes: specificities },
  { column: 'property', field: 'harm.damage', codes: properties },
  { column: 'propextent', field: 'harm.damage', codes: extents },
  { column: 'claimed', field: 'attributions[].kind', codes: claims },
  { column: 'claimmode', field: 'attributions[].kind', codes: claimModes },
]
