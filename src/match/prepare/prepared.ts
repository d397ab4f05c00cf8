/**
 * What is compared of an incident, worked out once so that millions of pairs can be compared.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'
import type { CodeTable } from '../compare/code-table.js'
import type { NameTable } from '../compare/name-table.js'
import type { MatchWeights } from '../compare/weights.js'

/** From the first to the end of the last moment in which it may have been, in milliseconds. A side that is not bounded is infinite. */
export interface PreparedTime {
  /** On its own local calendar, half-open. */
  readonly lo: number
  readonly hi: number
  /** The zone of that calendar, where it is told. */
  readonly zone: string | undefined
  /** The same as instants. Two records that tell different zones are compared by these. Without a zone they are `lo` and `hi`. */
  readonly instantLo: number
  readonly instantHi: number
}

/** Where it was, for comparing. */
export interface PreparedPlace {
  /** Degrees WGS 84. NaN: no point is known, not even by its site, or the point only stands for the country that is told. */
  readonly lat: number
  readonly lon: number
  /** The point as a vector that ends on the unit sphere; NaN without a point. */
  readonly x: number
  readonly y: number
  readonly z: number
  /** How far the true spot may be from the point, in metres: its radius, or what the weights assume for its level. */
  readonly slack: number
  readonly country: string | undefined
  /** Numbers of folded names in the places of the {@link Names}; -1 where none is told. */
  readonly admin1: number
  readonly admin2: number
  readonly name: number
  /** A site of its own. Several sites that were not told apart are none. */
  readonly site: string | undefined
}

/** What is compared of an incident. */
export interface Prepared {
  readonly incident: Incident
  readonly id: IncidentId
  /** The feed that it is of: that of its origin, else the first part of its id. */
  readonly feed: string
  /** Undefined: neither a day nor a bound is told. */
  readonly time: PreparedTime | undefined
  /** Undefined: nothing is told of where it was. */
  readonly place: PreparedPlace | undefined
  /** Number of the kind in the {@link Names}; -1 where it is not told, or `other`. */
  readonly kind: number
  /** Numbers of the categories of weapons in the {@link Names}, each once, without `unknown` and `other`. Undefined: none told. */
  readonly weapons: readonly number[] | undefined
  /** Numbers of its actors in the actors of the {@link Names}, each once. Undefined: none told. */
  readonly actors: readonly number[] | undefined
  /** Lowest, best and highest number of people killed and injured. Undefined: not told, or nothing is bounded. */
  readonly killed: PreparedCount | undefined
  readonly injured: PreparedCount | undefined
  /** The names that its numbers are of. Two records can be compared when they share it. */
  readonly names: Names
}

/** A number of people for comparing. */
export interface PreparedCount {
  readonly min: number
  /** NaN where not told. */
  readonly best: number
  /** Infinity where open. */
  readonly max: number
}

/** One numbering of names and codes for all sets that are compared with each other, and what they count by some weights. */
export interface Names {
  readonly weights: MatchWeights
  readonly kinds: CodeTable
  readonly weapons: CodeTable
  readonly actors: NameTable
  readonly places: NameTable
}

/** Incidents made ready to be compared, one of each id, in their order. */
export interface PreparedSet {
  readonly records: readonly Prepared[]
  readonly names: Names
}
