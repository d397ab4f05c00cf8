/**
 * Countries: the 249 assigned alpha-3 codes of ISO 3166-1, and XKX for Kosovo, a user-assigned code in wide use.
 *
 * Withdrawn codes (YUG, SUN, CSK, …) are not in the list: a record of 1990 keeps its own code in `native`.
 * A test compares the list with the npm package `iso-3166`.
 */
import * as z from 'zod'
import type { Schema } from '../schema.js'

/**
 * A country: ISO 3166-1 alpha-3, such as `IRQ`, or `XKX` for Kosovo.
 *
 * @category values
 */
export type CountryCode = string & { readonly __code?: 'country' }

/** All codes that {@link CountryCode} may hold, in alphabetical order. */
export const countryCodes: readonly CountryCode[] = /* @__PURE__ */ (() =>
  (
    'ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATF ATG AUS AUT AZE BDI BEL BEN BES BFA BGD BGR BHR BHS BIH BLM ' +
    'BLR BLZ BMU BOL BRA BRB BRN BTN BVT BWA CAF CAN CCK CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB CUW CXR ' +
    'CYM CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB ' +
    'GIN GLP GMB GNB GNQ GRC GRD GRL GTM GUF GUM GUY HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA ' +
    'JAM JEY JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA ' +
    'MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MNP MOZ MRT MSR MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR ' +
    'NPL NRU NZL OMN PAK PAN PCN PER PHL PLW PNG POL PRI PRK PRT PRY PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SGS ' +
    'SHN SJM SLB SLE SLV SMR SOM SPM SRB SSD STP SUR SVK SVN SWE SWZ SXM SYC SYR TCA TCD TGO THA TJK TKL TKM TLS TON ' +
    'TTO TUN TUR TUV TWN TZA UGA UKR UMI URY USA UZB VAT VCT VEN VGB VIR VNM VUT WLF WSM XKX YEM ZAF ZMB ZWE'
  ).split(' '))()

/** The schema of a {@link CountryCode}. */
export const CountryCode: Schema<CountryCode> = /* @__PURE__ */ (() =>
  z.enum(countryCodes as string[], {
    error: 'A country is an ISO 3166-1 alpha-3 code such as "IRQ" (or XKX). Keep what has no current code in "native".',
  }))()
