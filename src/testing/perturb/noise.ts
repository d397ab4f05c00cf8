/** How much two feeds differ in what they tell of the same incidents. */

/**
 * How another feed differs from the first in what it tells of the same incidents. Every share is from 0 to 1; shares of one group
 * that name different outcomes of one thing (`time`, `place`) are drawn together, so that their sum is at most 1.
 *
 * @category testing
 */
export interface NoiseOptions {
  /** When it was. What no share takes is the day of the incident, to the day. */
  readonly time: {
    /** Share dated by the day of the report: the next day mostly, sometimes two to four days later. */
    readonly reportDay: number
    /** Share dated one day too early: a night that was told as that of the day before, another zone. */
    readonly dayBefore: number
    /** Share told as two to six days that hold the day. */
    readonly severalDays: number
    /** Share told as a calendar week that holds the day. */
    readonly week: number
    /** Share told as a calendar month that holds the day. */
    readonly month: number
    /** Share without any time. */
    readonly untold: number
  }
  /** Where it was. What no share takes is the same settlement or site. */
  readonly place: {
    /** How far the two gazetteers put one settlement apart, in metres: the median. It is the same for all records of that settlement. */
    readonly scatter: number
    /** Share put at another place of the data nearby, such as the next town. */
    readonly nearby: number
    /** How far that other place may be, in metres. */
    readonly reach: number
    /** Share told as a district, with the point of its middle. */
    readonly district: number
    /** Share told as a province, with the point of its middle. */
    readonly province: number
    /** Share told as a country alone. */
    readonly country: number
    /** Share without any place. */
    readonly untold: number
  }
  /** How names are written. A place or an actor has one spelling in one feed. */
  readonly names: {
    /** Share of the names of places that are written in another way. */
    readonly places: number
    /** Share of the names of actors that are written in another way. */
    readonly actors: number
  }
  /** Who took part. */
  readonly actors: {
    /** Share of the armed groups that stand as "unidentified armed group" of their country. Forces, police and civilians stay. */
    readonly unidentified: number
    /** Share of the participants that are left out. */
    readonly leftOut: number
  }
  /** How many were killed and injured. */
  readonly casualties: {
    /** Share of the figures whose best is another one. */
    readonly differ: number
    /** How much another figure differs: the standard deviation of the natural logarithm of their ratio. */
    readonly spread: number
    /** Share told with a lowest and a highest figure. */
    readonly range: number
    /** Share told as "at least". */
    readonly atLeast: number
    /** Share not told. */
    readonly untold: number
    /** A zero says "none reported", which is no upper bound: `{ min: 0 }`. */
    readonly zeroIsNoneReported: boolean
  }
  /** What happened. */
  readonly kind: {
    /** Share of the records with a kind that is confused with it: a clash for an attack. */
    readonly confused: number
    /** Share without a kind. */
    readonly untold: number
  }
  /** With what. */
  readonly weapons: {
    /** Share of the weapons told one step coarser. */
    readonly coarser: number
    /** Share of the weapons told as another one that is confused with it. */
    readonly confused: number
    /** Share of the records that tell no weapon. */
    readonly untold: number
  }
  /** What both have. */
  readonly coverage: {
    /** Share of the first feed's records that the other does not have. */
    readonly leftOut: number
    /** Further records that the other alone has, as a share of the number of records of the first. They are near the others in place, time and actors. */
    readonly further: number
    /** Share of the records that the other tells as two or three. */
    readonly split: number
    /** Of the records that have others of the same actors at the same place within days, the share that the other tells as one episode with some of them. */
    readonly joined: number
  }
}

/**
 * The name of a level of noise.
 *
 * @category testing
 */
export type NoiseLevel = 'low' | 'ordinary' | 'high'

/**
 * Three levels of noise.
 *
 * - `low`: two coders who read the same reports by the same rules, or two releases of one feed under other ids.
 * - `ordinary`: two feeds with rules and gazetteers of their own about a region with good reporting, such as UCDP beside ACLED.
 *   Nine in ten are told to the day and four in five to the settlement or finer; one in eight has another day, one in ten another
 *   settlement, three in ten another number killed.
 * - `high`: two feeds that draw on different reports about a region with poor reporting, where a third is told as a district or
 *   coarser, and one in seven as a week or a month.
 *
 * The shares are set by hand. The coarse classes of time and place were held against the precision codes of samples of UCDP GED;
 * no file of matched pairs of two feeds was at hand to measure the rest.
 *
 * @example
 * noiseLevels.ordinary.time.reportDay // => 0.1
 *
 * @category testing
 */
export const noiseLevels: Readonly<Record<NoiseLevel, NoiseOptions>> = {
  low: {
    time: { reportDay: 0.03, dayBefore: 0.005, severalDays: 0.02, week: 0.005, month: 0.005, untold: 0 },
    place: { scatter: 500, nearby: 0.02, reach: 15_000, district: 0.02, province: 0.01, country: 0, untold: 0 },
    names: { places: 0.15, actors: 0.15 },
    actors: { unidentified: 0.05, leftOut: 0.02 },
    casualties: { differ: 0.1, spread: 0.3, range: 0.1, atLeast: 0.01, untold: 0.01, zeroIsNoneReported: false },
    kind: { confused: 0.04, untold: 0 },
    weapons: { coarser: 0.1, confused: 0.02, untold: 0.05 },
    coverage: { leftOut: 0.05, further: 0.05, split: 0.01, joined: 0.02 },
  },
  ordinary: {
    time: { reportDay: 0.1, dayBefore: 0.02, severalDays: 0.06, week: 0.015, month: 0.025, untold: 0 },
    place: { scatter: 1_500, nearby: 0.1, reach: 25_000, district: 0.1, province: 0.06, country: 0.01, untold: 0 },
    names: { places: 0.4, actors: 0.4 },
    actors: { unidentified: 0.15, leftOut: 0.05 },
    casualties: { differ: 0.3, spread: 0.5, range: 0.15, atLeast: 0.03, untold: 0.05, zeroIsNoneReported: true },
    kind: { confused: 0.12, untold: 0.01 },
    weapons: { coarser: 0.25, confused: 0.08, untold: 0.2 },
    coverage: { leftOut: 0.2, further: 0.2, split: 0.02, joined: 0.05 },
  },
  high: {
    time: { reportDay: 0.18, dayBefore: 0.04, severalDays: 0.12, week: 0.06, month: 0.08, untold: 0.01 },
    place: { scatter: 3_000, nearby: 0.15, reach: 40_000, district: 0.16, province: 0.12, country: 0.04, untold: 0.01 },
    names: { places: 0.7, actors: 0.7 },
    actors: { unidentified: 0.35, leftOut: 0.12 },
    casualties: { differ: 0.5, spread: 0.8, range: 0.2, atLeast: 0.06, untold: 0.12, zeroIsNoneReported: true },
    kind: { confused: 0.25, untold: 0.03 },
    weapons: { coarser: 0.35, confused: 0.15, untold: 0.35 },
    coverage: { leftOut: 0.35, further: 0.35, split: 0.05, joined: 0.1 },
  },
}
