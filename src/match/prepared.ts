/**
 * What is compared of an incident, worked out once so that millions of pairs can be compared.
 *
 * @internal
 */
import type { IncidentId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'

/** From the first to the end of the last moment in which it may have been, in milliseconds. A side that is not bounded is infinite. */
export interface PreparedTime {
  /** On its own local calendar, half-open. */
  readonly lo: number
  readonly hi: number
  /** The zone of that calendar, where it is told. */
  readonly zone: string | undefined
  /** The same as instants, where the zone is known. Two records in different zones are compared by these. */
  readonly instantLo: number
  readonly instantHi: number
}

/** Where it was, for comparing. */
export interface PreparedPlace {
  /** Degrees WGS 84. NaN: no point is known, not even by its site. */
  readonly lat: number
  readonly lon: number
  /** How far the true spot may be from the point, in metres: its radius, or what the weights assume for its level. */
  readonly slack: number
  readonly country: string | undefined
  /** Folded names (small letters, no marks), undefined where none is told. */
  readonly admin1: string | undefined
  readonly admin2: string | undefined
  readonly name: string | undefined
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
  /** Categories of weapons, without `unknown`. Undefined: none told. */
  readonly weapons: readonly string[] | undefined
  /** Numbers of the names of its actors, in the names of {@link PreparedSet}. Undefined: none told. */
  readonly actors: readonly number[] | undefined
  /** Lowest, best and highest number of people killed and injured; NaN where not told, highest Infinity where open. */
  readonly killed: PreparedCount | undefined
  readonly injured: PreparedCount | undefined
}

/** A number of people for comparing. */
export interface PreparedCount {
  readonly min: number
  readonly best: number
  readonly max: number
}
