/**
 * AWSD's lists in sitrep's words, each with what is lost on the way. AWSD's own word always stands in `native`.
 *
 * A reader needs one word for a label, so these are tables of their own and not the vocabularies' crosswalks, which may name
 * several. A label without a word (`to`) is told by another field, or not at all.
 */
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js'
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { InquiryStatus } from '../../schema/vocabulary/inquiry-status.js'
import type { SiteCategory } from '../../schema/vocabulary/site-category.js'
import type { TargetCategory } from '../../schema/vocabulary/target-category.js'
import type { WeaponCategory } from '../../schema/weapon-category.js'
import type { Crossing, FeedCrosswalk } from '../feed.js'

type Crosswalk<To extends string> = Readonly<Record<string, Crossing<To>>>

/** The means of attack to the kind of the incident. */
export const meansOfAttack: Crosswalk<IncidentKind> = {
  Shooting: { to: 'attack', loss: 'broader' },
  Kidnapping: { to: 'abduction', loss: 'exact', note: 'Held for a day at least, by others than an authority.' },
  'Bodily assault': { to: 'attack', loss: 'broader' },
  Unknown: { loss: 'none', note: 'The attack context tells the kind.' },
  'Aerial bombardment': { to: 'attack', loss: 'broader' },
  Shelling: { to: 'attack', loss: 'broader' },
  'Kidnap-killing': { to: 'abduction', loss: 'broader', note: 'Those who were killed are counted as killed, not as abducted.' },
  'Vehicle-born IED': { to: 'attack', loss: 'broader' },
  'Roadside IED': { to: 'attack', loss: 'broader' },
  'Rape/sexual assault': { to: 'sexual-violence', loss: 'broader' },
  'Other Explosives': { to: 'attack', loss: 'broader' },
  Landmine: { loss: 'none', note: 'A mine may be old. The attack context tells the kind.' },
  'Complex attack': { to: 'attack', loss: 'broader' },
  'Body-borne IED': { to: 'attack', loss: 'broader' },
  'Detention/arrest': { to: 'detention', loss: 'exact' },
}

/** The attack context to the kind of the incident, where the means of attack does not tell it. */
export const attackContexts: Crosswalk<IncidentKind> = {
  Ambush: { to: 'attack', loss: 'broader' },
  'Individual attack': { to: 'attack', loss: 'broader' },
  Unknown: { loss: 'none' },
  'Combat/Crossfire': { to: 'clash', loss: 'broader' },
  Raid: { to: 'attack', loss: 'broader' },
  'Mob violence': { to: 'riot', loss: 'broader' },
  Detention: { to: 'detention', loss: 'exact' },
}

const NOT_TOLD = 'Not told.'
const OTHERS = 'so weapons is marked as incomplete'

/** The means of attack to the weapon. */
export const weaponsByMeans: Crosswalk<WeaponCategory> = {
  Shooting: { to: 'firearm', loss: 'exact' },
  Kidnapping: { loss: 'none', note: NOT_TOLD },
  'Bodily assault': { loss: 'none', note: 'With hands, or with any weapon that is no firearm: there may be none.' },
  Unknown: { to: 'unknown', loss: 'exact' },
  'Aerial bombardment': {
    to: 'bomb',
    loss: 'narrower',
    note: `From the air, of a kind that was not told. It may be a missile or a drone, ${OTHERS}.`,
  },
  Shelling: {
    to: 'artillery',
    loss: 'narrower',
    note: `Shelling of a kind that was not told. It may be rockets, ${OTHERS}.`,
  },
  'Kidnap-killing': { loss: 'none', note: NOT_TOLD },
  'Vehicle-born IED': { to: 'explosive/vehicle-borne', loss: 'exact' },
  'Roadside IED': { to: 'explosive/roadside', loss: 'exact' },
  'Rape/sexual assault': { loss: 'none', note: NOT_TOLD },
  'Other Explosives': {
    to: 'explosive',
    loss: 'narrower',
    note: `Rocket-propelled grenades are among them, ${OTHERS}.`,
  },
  Landmine: { to: 'explosive/mine', loss: 'exact' },
  'Complex attack': { to: 'firearm', loss: 'narrower', note: 'Explosives together with small arms: there are two weapons.' },
  'Body-borne IED': { to: 'explosive/body-borne', loss: 'exact' },
  'Detention/arrest': { loss: 'none', note: NOT_TOLD },
}

/** The second weapon of the means of attack that have two. */
export const secondWeapons: Crosswalk<WeaponCategory> = {
  'Complex attack': { to: 'explosive', loss: 'narrower', note: `The explosives may be fired, ${OTHERS}.` },
}

/** The codes of 2016 that mean another weapon than the label that stands for them now. */
export const weaponsOf2016: Crosswalk<WeaponCategory> = {
  AB: {
    loss: 'none',
    note: 'From the air, or a missile, a mortar, a rocket-propelled grenade or a lobbed grenade: no one word.',
  },
  LM: { to: 'explosive', loss: 'broader', note: 'A landmine, or any unexploded device.' },
}

/** The kind of place, to the category of the site that stands for all places of that kind. */
export const locations: Crosswalk<SiteCategory> = {
  Road: { to: 'road', loss: 'exact', note: 'On the way, by vehicle.' },
  Unknown: { loss: 'none', note: 'There is no site.' },
  'Public location': { to: 'venue', loss: 'exact', note: 'A street, a market, a restaurant.' },
  'Project site': { to: 'compound', loss: 'broader', note: 'A camp, a clinic, a distribution point.' },
  'Office/compound': { to: 'compound', loss: 'exact', note: 'Guest houses included.' },
  Home: { to: 'residence', loss: 'exact', note: 'A private home, no compound.' },
  Custody: { loss: 'none', note: 'Where the victim was held, which need not be a prison.' },
}

/** The motive that AWSD assesses, to what was aimed at. */
export const motives: Crosswalk<TargetCategory> = {
  Unknown: { loss: 'none' },
  Political: { to: 'humanitarian', loss: 'broader', note: 'Against aid workers for what they are or do.' },
  Incidental: { loss: 'none', note: 'That the victims were aid workers was not known, or made no difference.' },
  Economic: { loss: 'none', note: 'For gain: what was aimed at is not told.' },
  Disputed: { loss: 'none', note: 'Sources contradict each other.' },
  Other: { loss: 'none' },
}

/** The kind of actor. A group whose name is told has none here: AWSD gives one name different types from row to row. */
export const actorTypes: Crosswalk<ActorKind> = {
  Unknown: { loss: 'none', note: 'There is no actor.' },
  'Non-state armed group: Unknown': { to: 'armed-group', loss: 'exact' },
  'Non-state armed group: National': { to: 'armed-group', loss: 'broader' },
  'Non-state armed group: Regional': { to: 'armed-group', loss: 'broader' },
  'Non-state armed group: Subnational': { to: 'armed-group', loss: 'broader' },
  'Non-state armed group: Global': { to: 'armed-group', loss: 'broader' },
  Unaffiliated: { loss: 'none', note: 'People of no group: one, or several.' },
  'Foreign or coalition forces': { loss: 'none', note: 'The forces of one state, or of several.' },
  'Host state': { to: 'state', loss: 'broader' },
  'State: unknown': { to: 'state', loss: 'broader' },
  Criminal: { to: 'criminal', loss: 'narrower', note: 'AWSD means organised groups: gangs, pirates, cartels.' },
  'Police or paramilitary': { loss: 'none', note: 'Either of two kinds.' },
  'Aid recipient': { loss: 'none', note: 'People with a grievance: one, or several.' },
  'Staff member': { loss: 'none', note: 'Present or former staff with a grievance: one, or several.' },
}

/** How far AWSD has checked the incident. */
export const verifications: Crosswalk<InquiryStatus> = {
  Yes: { to: 'verified', loss: 'exact' },
  Archived: { loss: 'none', note: 'Older or incomplete cases, which AWSD does not say that it checked.' },
  Pending: { to: 'under-investigation', loss: 'narrower', note: 'It is likely, and its details are still being confirmed.' },
}

/**
 * AWSD's lists beside sitrep's words: what each label or code becomes, and what is lost. The lists are those of its export of March 2025, of its
 * dictionary, and the codes of 2016.
 *
 * @category feeds
 */
export const awsdCrosswalks: readonly FeedCrosswalk[] = [
  { column: 'Means of attack', field: 'kind', codes: meansOfAttack },
  { column: 'Attack context', field: 'kind', codes: attackContexts },
  { column: 'Means of attack', field: 'weapons[].category', codes: weaponsByMeans },
  { column: 'Means of attack', field: 'weapons[].category', codes: secondWeapons },
  { column: 'Means of attack', field: 'weapons[].category', codes: weaponsOf2016 },
  { column: 'Location', field: 'sites[].category', codes: locations },
  { column: 'Motive', field: 'targets[].category', codes: motives },
  { column: 'Actor type', field: 'actors[].kind', codes: actorTypes },
  { column: 'Verified', field: 'status', codes: verifications },
]
