/**
 * What agreement and difference of two records count, as data. Contributions are in bits: the base-2 logarithm of how likely the
 * observation is if the two are one incident, over how likely it is if they are two. Three bits more are eight times the odds.
 *
 * The numbers are assumptions, not measurements of one pair of feeds; where each comes from stands beside the default ones.
 */

/**
 * Bits by how alike two names are: `unlike` up to the similarity `low`, `alike` from `high` on, in between on the straight line.
 * Similarities run from 0 to 1.
 *
 * @category matching
 */
export interface NameWeights {
  readonly low: number
  readonly high: number
  /** Bits, usually below 0. */
  readonly unlike: number
  /** Bits. */
  readonly alike: number
}

/**
 * What time counts. Days of 24 hours.
 *
 * @category matching
 */
export interface TimeWeights {
  /** Records whose own bounds are further apart are no pair, in days. */
  readonly reach: number
  /** How far two sources usually differ on one moment, in days. It is also the least width that a record is taken to have. */
  readonly error: number
  /** Over how many days two records that have nothing to do with each other would be spread. */
  readonly span: number
  /** How fast the evidence falls with the distance. 1 is the tail of a Cauchy distribution on a line. */
  readonly tail: number
}

/**
 * What place counts. Metres.
 *
 * @category matching
 */
export interface PlaceWeights {
  /** Points that are further apart, beyond what both may be off, are no pair, in metres. */
  readonly reach: number
  /** How far two sources usually put one spot apart, in metres. */
  readonly error: number
  /** Across how many metres two records that have nothing to do with each other would be spread, in each direction. */
  readonly span: number
  /** How fast the evidence falls with the distance. 1.5 is the tail of a Cauchy distribution on a plane. */
  readonly tail: number
  /** How far the true spot may be from a point without a radius, in metres, by what the point stands for. */
  readonly slack: {
    /** No level is told: taken as it stands. */
    readonly exact: number
    readonly settlement: number
    readonly admin2: number
    readonly admin1: number
    readonly country: number
    readonly fuzzy: number
    readonly water: number
  }
  /** The same site: at least so many bits, however far apart the points are within reach. */
  readonly site: number
  /** Bits where one has no point and both tell the same country. Two countries are no pair then. */
  readonly country: number
  /** Bits where both have points and tell different countries: at a border, or a disputed area. */
  readonly otherCountry: number
  /** Names of the first-order division, where one has no point, or one that may be more than `error` off. */
  readonly admin1: NameWeights
  /** Names of the second-order division, in the same cases. */
  readonly admin2: NameWeights
  /** Names of the place itself. */
  readonly name: NameWeights
}

/**
 * What two codes count that sources use for the same thing.
 *
 * @category matching
 */
export interface ConfusedCodes {
  /** The two codes, in any order. */
  readonly codes: readonly [string, string]
  /** Bits, in place of those for two codes that differ. */
  readonly bits: number
}

/**
 * What the kind of incident counts. `other` counts nothing.
 *
 * @category matching
 */
export interface KindWeights {
  readonly same: number
  readonly differ: number
  readonly confused: readonly ConfusedCodes[]
}

/**
 * What weapons count: the best of all pairs of categories. `unknown` and `other` count nothing.
 *
 * @category matching
 */
export interface WeaponWeights {
  /** The same category. */
  readonly same: number
  /** One is a coarser word for the other, as `missile` for `missile/ballistic`. */
  readonly coarser: number
  /** Two kinds of one root, as `missile/cruise` and `missile/ballistic`. */
  readonly sameRoot: number
  /** Different roots. */
  readonly differ: number
  /** Roots that sources confuse. */
  readonly confused: readonly ConfusedCodes[]
}

/**
 * What actors count: each of both records with the most similar one of the other record, on average over those that can be
 * compared.
 *
 * @category matching
 */
export interface ActorWeights extends NameWeights {
  /** How alike a name is to another that is made of its initials. */
  readonly initials: number
  /** Words that tell no actor from another, in small letters without marks. They are left out unless a name has no others. */
  readonly commonWords: readonly string[]
  /** Words that say that the actor is not known, in small letters. Names with one of them say nothing. */
  readonly unknownWords: readonly string[]
}

/**
 * What a number of people counts. Numbers are compared by log2(1 + n), so that 3 and 7 differ as 10 and 21 do.
 *
 * @category matching
 */
export interface CasualtyWeights {
  /** Bits for two equal numbers of 0. */
  readonly none: number
  /** Bits for each doubling of two equal numbers: large numbers agree by chance less often. */
  readonly doubling: number
  /** At most so many bits. */
  readonly most: number
  /** At least so many bits, below 0. */
  readonly least: number
  /** How far two sources usually differ, in doublings. */
  readonly error: number
  /** The part of the distance of two best figures that counts where their ranges overlap, 0 to 1. */
  readonly overlap: number
  /** The part of the evidence that counts where a best figure is missing, 0 to 1. */
  readonly range: number
}

/**
 * What agreement and difference of two records count. Plain data: it can be stored, sent, and put beside results.
 *
 * @category matching
 */
export interface MatchWeights {
  readonly time: TimeWeights
  readonly place: PlaceWeights
  readonly kind: KindWeights
  readonly weapons: WeaponWeights
  readonly actors: ActorWeights
  readonly killed: CasualtyWeights
  readonly injured: CasualtyWeights
}

/**
 * Some of the weights, to change.
 *
 * @category matching
 */
export type SomeWeights = {
  readonly [F in keyof MatchWeights]?: {
    readonly [K in keyof MatchWeights[F]]?: MatchWeights[F][K] extends readonly unknown[]
      ? MatchWeights[F][K]
      : MatchWeights[F][K] extends object
        ? Partial<MatchWeights[F][K]>
        : MatchWeights[F][K]
  }
}
