/**
 * Gleditsch and Ward's numbers of states, and the ISO 3166-1 alpha-3 code of each, by date. Facts.
 *
 * Numbers are never taken for names: UCDP's "Congo" is Brazzaville. A state that ISO gives no code today (the Soviet Union,
 * Yugoslavia) has none here, for a successor would be a guess: 541 of 602 events of Yugoslavia in 1991-92 lie outside Serbia.
 * Kosovo (347) has XKX, the user-assigned code that `CountryCode` allows.
 */
import type { CountryCode } from '../../schema/vocabulary/country.js'

/** A state in the system of Gleditsch and Ward. One number may have several entries, for several times. */
export interface GwState {
  /** Its number. */
  readonly number: string
  /** The first day of the entry. */
  readonly from: string
  /** The last day of the entry. Absent: it goes on. */
  readonly to?: string
  /** Its ISO 3166-1 alpha-3 code. Absent: it has none that is in force. */
  readonly iso3?: CountryCode
}

/** Number, ISO code or `-`, first day, last day where the entry ended. */
const TABLE = /* @__PURE__ */ (() =>
  (
    '2 USA 1816-01-01, 20 CAN 1867-07-01, 31 BHS 1973-07-10, 40 CUB 1902-05-20, 41 HTI 1934-08-15, 42 DOM 1844-02-27, ' +
    '51 JAM 1962-08-06, 52 TTO 1962-08-31, 53 BRB 1966-11-30, 54 DMA 1978-11-03, 55 GRD 1974-02-07, 56 LCA 1979-02-22, ' +
    '57 VCT 1979-10-27, 58 ATG 1981-11-01, 60 KNA 1983-09-19, 70 MEX 1821-07-01, 80 BLZ 1981-09-21, 90 GTM 1840-01-01, ' +
    '91 HND 1840-01-01, 92 SLV 1840-01-01, 93 NIC 1840-01-01, 94 CRI 1840-01-01, 95 PAN 1903-11-03, 100 COL 1830-09-23, ' +
    '101 VEN 1829-01-01, 110 GUY 1966-05-26, 115 SUR 1975-11-25, 130 ECU 1830-05-13, 135 PER 1824-12-09, 140 BRA 1822-09-07, ' +
    '145 BOL 1825-08-06, 150 PRY 1816-01-01, 155 CHL 1818-04-01, 160 ARG 1816-07-09, 165 URY 1830-05-26, 200 GBR 1816-01-01, ' +
    '205 IRL 1921-12-06, 210 NLD 1816-01-01, 211 BEL 1830-10-04, 212 LUX 1867-05-11, 220 FRA 1816-01-01, 221 MCO 1816-01-01, ' +
    '223 LIE 1816-01-01, 225 CHE 1816-01-01, 230 ESP 1816-01-01, 232 AND 1816-01-01, 235 PRT 1816-01-01, 260 DEU 1949-09-21, ' +
    '265 - 1949-10-05 1990-10-02, 290 POL 1918-11-11, 305 AUT 1918-11-14, 310 HUN 1918-11-03, 315 - 1918-11-11 1992-12-31, ' +
    '316 CZE 1993-01-01, 317 SVK 1993-01-01, 325 ITA 1816-01-01, 331 SMR 1816-01-01, 338 MLT 1964-09-21, 339 ALB 1913-01-01, ' +
    '340 SRB 2006-06-05, 341 MNE 2006-06-03, 343 MKD 1991-11-20, 344 HRV 1992-04-27, 345 - 1918-12-01 2003-07-22, ' +
    '345 - 2003-07-23 2006-06-04, 345 SRB 2006-06-05, 346 BIH 1992-04-27, 347 XKX 2008-02-17, 349 SVN 1992-04-27, ' +
    '350 GRC 1828-04-25, 352 CYP 1960-08-16, 355 BGR 1878-03-03, 359 MDA 1991-08-27, 360 ROU 1878-07-13, ' +
    '365 - 1816-01-01 1991-12-20, 365 RUS 1991-12-21, 366 EST 1991-09-06, 367 LVA 1991-09-06, 368 LTU 1991-09-06, ' +
    '369 UKR 1991-12-01, 370 BLR 1991-08-25, 371 ARM 1991-12-21, 372 GEO 1991-12-21, 373 AZE 1991-12-21, 375 FIN 1917-12-06, ' +
    '380 SWE 1816-01-01, 385 NOR 1905-08-26, 390 DNK 1816-01-01, 395 ISL 1944-06-17, 396 - 2008-08-26, 397 - 2008-08-26, ' +
    '402 CPV 1975-07-05, 403 STP 1975-07-12, 404 GNB 1974-09-10, 411 GNQ 1968-10-12, 420 GMB 1965-02-18, 432 MLI 1960-09-22, ' +
    '433 SEN 1960-04-04, 434 BEN 1960-08-01, 435 MRT 1960-11-28, 436 NER 1960-08-03, 437 CIV 1960-08-07, 438 GIN 1958-10-02, ' +
    '439 BFA 1960-08-05, 450 LBR 1847-07-26, 451 SLE 1961-04-27, 452 GHA 1957-03-06, 461 TGO 1960-04-27, 471 CMR 1960-01-01, ' +
    '475 NGA 1960-10-01, 481 GAB 1960-08-17, 482 CAF 1960-08-13, 483 TCD 1960-08-11, 484 COG 1960-08-15, 490 COD 1960-06-30, ' +
    '500 UGA 1962-10-09, 501 KEN 1963-12-12, 510 TZA 1961-12-09, 511 - 1963-12-19 1964-04-26, 516 BDI 1962-07-01, ' +
    '517 RWA 1962-01-07, 520 SOM 1960-07-01, 522 DJI 1977-06-27, 530 ETH 1855-02-11, 531 ERI 1993-05-24, 540 AGO 1975-11-11, ' +
    '541 MOZ 1975-06-25, 551 ZMB 1964-10-24, 552 ZWE 1965-11-11, 553 MWI 1964-07-06, 560 ZAF 1910-05-31, 565 NAM 1990-03-21, ' +
    '570 LSO 1966-10-04, 571 BWA 1966-09-30, 572 SWZ 1968-09-06, 580 MDG 1960-06-26, 581 COM 1975-07-06, 590 MUS 1968-03-12, ' +
    '591 SYC 1976-06-29, 600 MAR 1956-03-02, 615 DZA 1962-07-05, 616 TUN 1956-01-01, 620 LBY 1951-12-24, 625 SDN 1956-01-01, ' +
    '626 SSD 2011-07-09, 630 IRN 1816-01-01, 640 TUR 1816-01-01, 645 IRQ 1932-10-03, 651 EGY 1922-02-28, 652 SYR 1946-01-01, ' +
    '660 LBN 1944-11-22, 663 JOR 1946-05-25, 666 ISR 1948-05-14, 670 SAU 1932-09-23, 678 YEM 1918-10-30, ' +
    '680 - 1967-11-30 1990-05-21, 690 KWT 1961-06-19, 692 BHR 1971-08-15, 694 QAT 1971-09-03, 696 ARE 1971-12-02, ' +
    '698 OMN 1816-01-01, 700 AFG 1919-05-01, 701 TKM 1991-10-27, 702 TJK 1991-09-09, 703 KGZ 1991-08-31, 704 UZB 1991-08-31, ' +
    '705 KAZ 1991-12-16, 710 CHN 1816-01-01, 711 - 1913-01-01 1950-10-01, 712 MNG 1921-03-13, 713 TWN 1949-12-08, ' +
    '731 PRK 1948-09-09, 732 KOR 1948-08-15, 740 JPN 1816-01-01, 750 IND 1947-08-15, 751 - 1947-08-15 1948-09, ' +
    '760 BTN 1949-01-01, 770 PAK 1947-08-14, 771 BGD 1971-12-16, 775 MMR 1948-01-04, 780 LKA 1948-02-04, 781 MDV 1965-05-26, ' +
    '790 NPL 1816-01-01, 800 THA 1816-01-01, 811 KHM 1953-11-09, 812 LAO 1954-05-01, 816 VNM 1954-05-01, ' +
    '817 - 1954-05-01 1975-04-30, 820 MYS 1957-08-31, 830 SGP 1965-08-09, 835 BRN 1984-01-01, 840 PHL 1946-07-04, ' +
    '850 IDN 1945-08-17, 860 TLS 2002-05-20, 900 AUS 1901-01-01, 910 PNG 1975-09-16, 920 NZL 1907-09-01, 935 VUT 1980-06-30, ' +
    '940 SLB 1978-07-07, 950 FJI 1970-10-10, 970 KIR 1979-07-12, 971 NRU 1968-12-31, 972 TON 1970-06-04, 973 TUV 1978-10-01, ' +
    '983 MHL 1986-10-21, 986 PLW 1994-10-01, 987 FSM 1986-11-03, 990 WSM 1962-01-01'
  ).split(', '))()

/** All entries, in the order of the numbers and of time. */
export const gwStates: readonly GwState[] = /* @__PURE__ */ (() =>
  TABLE.map((entry) => {
    const [number = '', iso3 = '-', from = '', to] = entry.split(' ')
    return { number, from, ...(to !== undefined && { to }), ...(iso3 !== '-' && { iso3 }) }
  }))()

const byNumber: ReadonlyMap<string, readonly GwState[]> = /* @__PURE__ */ (() => {
  const map = new Map<string, GwState[]>()
  for (const state of gwStates) {
    const entries = map.get(state.number)
    if (entries === undefined) map.set(state.number, [state])
    else entries.push(state)
  }
  return map
})()

/** The country of a number in a span of days, or why there is none. */
export type GwCountry =
  /** `outside`: the number has this code, and the span is not all between its dates. */
  | { readonly country: CountryCode; readonly outside: boolean }
  | { readonly country?: never; readonly why: 'unknown-number' | 'no-code' | 'changes' }

/**
 * The country that a number stands for from one day to another, both included. A number that has one code at all times keeps
 * it outside its dates too. One that changed its code in the span has none.
 *
 * @example
 * countryOf('365', '1995-01-09', '1995-01-09') // => { country: 'RUS', outside: false }
 * countryOf('365', '1991-01-13', '1991-01-13') // => { why: 'no-code' }
 * countryOf('365', '1991-12-15', '1991-12-25') // => { why: 'changes' }
 *
 * @category feeds
 */
export const countryOf = (number: string, start: string, end: string): GwCountry => {
  const entries = byNumber.get(number)
  if (entries === undefined) return { why: 'unknown-number' }
  const during = entries.length === 1 ? entries : entries.filter((entry) => entry.from <= end && (entry.to ?? '9999') >= start)
  const [first] = during
  const last = during.at(-1)
  if (first === undefined || last === undefined) return { why: 'no-code' }
  if (during.some((entry) => entry.iso3 !== first.iso3)) return { why: 'changes' }
  if (first.iso3 === undefined) return { why: 'no-code' }
  return { country: first.iso3, outside: start < first.from || end > (last.to ?? '9999') }
}

/** The code that a number has had at all times, for what has no date. */
export const lastingCountryOf = (number: string): CountryCode | undefined => {
  const entries = byNumber.get(number)
  return entries?.every((entry) => entry.iso3 === entries[0]?.iso3) ? entries[0]?.iso3 : undefined
}
