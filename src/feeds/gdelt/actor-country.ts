/**
 * The countries of actors: CAMEO's three letters to ISO 3166-1. They are ISO's for all but the ones here. Facts, from GDELT's own
 * table.
 */
import type { CountryCode } from '../../schema/vocabulary/country.js'
import type { Crossing } from '../feed.js'
import { countryOfAlpha3 } from '../row/iso-country.js'

/** Parts of the world, which are no countries. */
const REGIONS: Readonly<Record<string, string>> = {
  AFR: 'Africa',
  ASA: 'Asia',
  BLK: 'the Balkans',
  CAS: 'Central Asia',
  CAU: 'the Caucasus',
  CEU: 'Central Europe',
  CFR: 'Central Africa',
  CRB: 'the Caribbean',
  EAF: 'Eastern Africa',
  EEU: 'Eastern Europe',
  EIN: 'the East Indies',
  EUR: 'Europe',
  LAM: 'Latin America',
  MDT: 'the Mediterranean',
  MEA: 'the Middle East',
  NAF: 'North Africa',
  NMR: 'North America',
  PGS: 'the Persian Gulf',
  SAF: 'Southern Africa',
  SAM: 'South America',
  SAS: 'South Asia',
  SCN: 'Scandinavia',
  SEA: 'Southeast Asia',
  WAF: 'West Africa',
  WST: 'the West',
}

/** The codes that are not ISO's, and the countries that they become. */
export const actorCountries: Readonly<Record<string, Crossing<CountryCode>>> = /* @__PURE__ */ (() => ({
  ANT: { loss: 'none', note: 'The Netherlands Antilles: now three countries.' },
  BAG: { to: 'IRQ', loss: 'broader', note: 'Baghdad.' },
  GZS: { to: 'PSE', loss: 'broader', note: 'The Gaza Strip.' },
  IMY: { to: 'IMN', loss: 'exact', note: 'The Isle of Man.' },
  MTN: { to: 'MNE', loss: 'exact', note: 'Montenegro.' },
  ROM: { to: 'ROU', loss: 'exact', note: 'Romania.' },
  TMP: { to: 'TLS', loss: 'exact', note: 'East Timor.' },
  WSB: { to: 'PSE', loss: 'broader', note: 'The West Bank.' },
  ...Object.fromEntries(
    Object.entries(REGIONS).map(([code, name]) => [code, { loss: 'none', note: `A part of the world: ${name}.` } as const]),
  ),
}))()

/** The country of a code of CAMEO; undefined for a part of the world, and for what is no code. */
export const countryOfActor = (code: string): CountryCode | undefined =>
  Object.hasOwn(actorCountries, code) ? actorCountries[code]?.to : countryOfAlpha3(code)
