/**
 * GDELT's codes in sitrep's words, each with what is lost on the way. The code itself always stands in `native`.
 *
 * A code of four digits that is not in a table means what its first three say: 1413 is a 141. Where our word would say more than
 * the code in some cases, there is none: a 173 may be an arrest or only a charge.
 */
import type { ActorKind } from '../../schema/vocabulary/actor-kind.js'
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { Outcome } from '../../schema/vocabulary/outcome.js'
import type { PlaceLevel } from '../../schema/vocabulary/place-level.js'
import type { WeaponRoot } from '../../schema/vocabulary/weapon-root.js'
import type { Crossing, FeedCrosswalk } from '../feed.js'
import { actorCountries } from './actor-country.js'
import { fipsCountries } from './fips.js'

type Crosswalk<To extends string> = Readonly<Record<string, Crossing<To>>>

const all = <To extends string>(codes: string, crossing: Crossing<To>): Crosswalk<To> =>
  Object.fromEntries(codes.split(' ').map((code) => [code, crossing]))

/** `EventCode` to the kind of the incident. What was said, asked or promised is no incident, and has none. */
export const kinds: Crosswalk<IncidentKind> = /* @__PURE__ */ (() => ({
  ...all('046 057 0871', { to: 'agreement', loss: 'broader' }),
  '130': { loss: 'none', note: 'A threat of any kind. Ours is one of force.' },
  ...all('131 132 133 134 135 136', { to: 'other', loss: 'broader', note: 'A threat without force.' }),
  ...all('137 138 1382', { to: 'threat', loss: 'broader' }),
  '1381': { loss: 'none', note: 'A threatened blockade need not be one of force.' },
  '139': { loss: 'none', note: 'An ultimatum need not threaten force.' },
  '140': { loss: 'none', note: 'Dissent of any kind.' },
  '141': { to: 'protest', loss: 'broader' },
  '142': { loss: 'none', note: 'A hunger strike is not always a demonstration.' },
  '143': { loss: 'none', note: 'A strike or boycott is not always a demonstration.' },
  '144': { to: 'obstruction', loss: 'broader' },
  '145': { to: 'riot', loss: 'exact' },
  '150': { loss: 'none', note: 'A show of force need not be a move of forces.' },
  ...all('151 152', { to: 'other', loss: 'broader', note: 'A state of alert.' }),
  ...all('153 154', { to: 'deployment', loss: 'broader' }),
  ...all('160 161 162 163 164 165 166', { to: 'other', loss: 'broader', note: 'Relations are reduced.' }),
  '170': { to: 'other', loss: 'broader' },
  ...all('171 1711', { to: 'looting', loss: 'broader' }),
  '1712': { loss: 'none', note: 'Property may be destroyed by weapons, which ours leaves out.' },
  '172': { to: 'other', loss: 'broader', note: 'An administrative sanction.' },
  '1723': { to: 'obstruction', loss: 'broader', note: 'A curfew.' },
  '173': { loss: 'none', note: 'An arrest, or only a charge.' },
  '174': { to: 'displacement', loss: 'broader' },
  '175': { to: 'attack', loss: 'broader', note: 'Violent repression.' },
  '180': { to: 'attack', loss: 'broader' },
  '181': { loss: 'none', note: 'An abduction or a hijacking.' },
  '182': { to: 'attack', loss: 'broader' },
  '1821': { to: 'sexual-violence', loss: 'broader' },
  ...all('1822 1823 183 1831 1832 1833 1834', { to: 'attack', loss: 'broader' }),
  '184': { loss: 'none', note: 'Human shields.' },
  ...all('185 186', { to: 'attack', loss: 'broader' }),
  '190': { to: 'attack', loss: 'broader', note: 'Military force. Whether the other side fired too is not told.' },
  '191': { to: 'obstruction', loss: 'broader' },
  '192': { to: 'territory-change', loss: 'broader' },
  ...all('193 194', { to: 'attack', loss: 'broader', note: 'Whether the other side fired too is not told.' }),
  ...all('195 1951 1952', { to: 'attack', loss: 'broader' }),
  '196': { loss: 'none', note: 'A ceasefire may be broken without an attack.' },
  '200': { to: 'attack', loss: 'broader' },
  '201': { to: 'displacement', loss: 'broader' },
  '202': { to: 'attack', loss: 'broader' },
  '203': { loss: 'none', note: 'Ethnic cleansing, by expulsion or killing.' },
  ...all('204 2041 2042', { to: 'attack', loss: 'broader' }),
}))()

/** `EventCode` to the outcome. No other code tells how it ended. */
export const outcomes: Crosswalk<Outcome> = /* @__PURE__ */ (() => ({
  ...all('137 138 1381 1382', { to: 'threatened', loss: 'broader' }),
  '130': { loss: 'none', note: 'A threat of any kind.' },
  '139': { loss: 'none', note: 'An ultimatum.' },
  '185': { loss: 'none', note: 'An attempt to assassinate: why it did not succeed is not told.' },
}))()

/** `EventCode` to the kind of weapon, where the code tells one. */
export const weapons: Crosswalk<WeaponRoot> = /* @__PURE__ */ (() => ({
  ...all('1831 1832 1833 1834', { to: 'explosive', loss: 'broader' }),
  '183': { loss: 'none', note: 'A bombing that is not military: of which device is not told.' },
  '193': { loss: 'none', note: 'Small arms and light weapons, which are more than firearms.' },
  '194': { loss: 'none', note: 'Artillery or tanks.' },
  ...all('195 1951 1952', { loss: 'none', note: 'Weapons from the air: bombs, missiles or drones.' }),
  ...all('204 2041', { loss: 'none', note: 'Chemical, biological or radiological.' }),
  '2042': { to: 'nuclear', loss: 'broader' },
}))()

/** `ActionGeo_Type` to what the point stands for. */
export const placeTypes: Crosswalk<PlaceLevel> = {
  '0': { loss: 'none', note: 'No place. It is in no codebook, and common.' },
  '1': { to: 'country', loss: 'exact', note: 'The point is the centroid of the country.' },
  '2': { to: 'admin1', loss: 'broader', note: 'A state of the USA.' },
  '3': { to: 'settlement', loss: 'broader', note: 'A city or a landmark in the USA; also a county.' },
  '4': { to: 'settlement', loss: 'broader', note: 'A city or a landmark elsewhere.' },
  '5': { to: 'admin1', loss: 'broader', note: 'A first-order division elsewhere.' },
}

/** `Actor1Type1Code` and `Actor2Type1Code` to the kind of the actor. */
export const actorTypes: Crosswalk<ActorKind> = /* @__PURE__ */ (() => ({
  AGR: { loss: 'none', note: 'Farming: people or firms.' },
  ...all('BUS IRC MED MNC NGO', { to: 'organisation', loss: 'broader' }),
  COP: { to: 'police', loss: 'exact' },
  CRM: { loss: 'none', note: 'One criminal, or a gang.' },
  CVL: { to: 'civilians', loss: 'exact' },
  ...all('EDU HLH', { loss: 'none', note: 'A person, or an organisation.' }),
  ...all('GOV JUD LEG SPY', { loss: 'none', note: 'One office or person of a state, or the state.' }),
  IGO: { to: 'international-organisation', loss: 'exact' },
  IMG: { loss: 'none', note: 'Armed groups of several countries, named as one.' },
  ...all('INS REB SEP', { to: 'armed-group', loss: 'broader' }),
  MIL: { to: 'armed-forces', loss: 'exact' },
  OPP: { loss: 'none', note: 'A party, activists, or one politician.' },
  ...all('PKO UNO', { to: 'international-organisation', loss: 'broader' }),
  PTY: { to: 'political-party', loss: 'exact' },
  REF: { to: 'civilians', loss: 'broader' },
  UAF: { loss: 'none', note: 'An armed group, or a militia.' },
}))()

/** The crossing of an event code: its own or, where it has none, that of its first three digits. */
export const crossingOf = <To extends string>(table: Crosswalk<To>, code: string): Crossing<To> | undefined =>
  Object.hasOwn(table, code) ? table[code] : Object.hasOwn(table, code.slice(0, 3)) ? table[code.slice(0, 3)] : undefined

/**
 * GDELT's code lists beside sitrep's.
 *
 * @category feeds
 */
export const gdeltCrosswalks: readonly FeedCrosswalk[] = /* @__PURE__ */ (() => [
  { column: 'EventCode', field: 'kind', codes: kinds },
  { column: 'EventCode', field: 'outcome', codes: outcomes },
  { column: 'EventCode', field: 'weapons[].category', codes: weapons },
  { column: 'ActionGeo_Type', field: 'where.level', codes: placeTypes },
  { column: 'ActionGeo_CountryCode', field: 'where.country', codes: fipsCountries },
  { column: 'Actor1Type1Code', field: 'actors[].kind', codes: actorTypes },
  { column: 'Actor1CountryCode', field: 'actors[].country', codes: actorCountries },
])()
