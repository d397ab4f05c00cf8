/**
 * The answers of a question about a distance or a box to all incidents, by an index of their places.
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { MatchOptions } from '../query/match-options.js'
import { withSitePoint } from '../query/match-place.js'
import type { Incident } from '../schema/incident.js'
import type { WhereAtom } from '../schema/where.js'
import { inBox, near } from '../value/place.js'
import { numberOf } from './answer.js'
import { type EachRow, type SpatialIndex, spatialIndex } from './spatial-index.js'

/** A question that an index of places answers. */
export type SpatialAtom = Extract<WhereAtom, { readonly op: 'near' | 'box' }>

/** The places of incidents, indexed as questions see them: a place without a point has that of its site. */
export const incidentPlaces = (incidents: readonly Incident[], index: DatasetIndex | undefined): SpatialIndex =>
  spatialIndex(incidents.map(({ where }) => where && withSitePoint(where, index)))

/** The answer of each row, as a number: what `match` says of the incident. */
export const spatialTruths = (places: SpatialIndex, atom: SpatialAtom, { absent = 'maybe' }: MatchOptions = {}): Uint8Array => {
  const truths = new Uint8Array(places.length)
  const put: EachRow = (row, answer) => {
    truths[row] = numberOf(answer)
  }
  if (atom.op === 'near') places.forEachNear(atom.point, atom.metres, put)
  else places.forEachInBox(atom, put)
  const anywhere = numberOf((atom.op === 'near' ? near(atom.point, atom.metres) : inBox(atom))({}))
  for (const row of places.unplaced) truths[row] = anywhere
  for (const row of places.absent) truths[row] = numberOf(absent)
  return truths
}
