/**
 * Records of one list that tell the same in all that is compared. They are compared once for all of them: a feed that tells no more
 * than a day and a town has thousands of them, and every two of two feeds would be millions of pairs.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import type { Prepared } from '../prepare/prepared.js'
import { isEpisode } from './episode.js'

/** The records of a list by what they tell. */
export interface Alike {
  /** The first record of each kind, in the order of the list. */
  readonly records: readonly Prepared[]
  /** The rows of each kind, in order. */
  readonly rows: readonly (readonly number[])[]
}

/** All that the comparison looks at, and what decides which pairs are asked for. */
const told = (record: Prepared): string => {
  const { feed, time, place, kind, weapons, actors, killed, injured } = record
  const parts = [
    ...[feed, isEpisode(record), kind, weapons, actors],
    ...[time?.lo, time?.hi, time?.zone],
    ...[place?.lat, place?.lon, place?.slack, place?.country, place?.admin1, place?.admin2, place?.name, place?.site],
    ...[killed?.min, killed?.best, killed?.max],
    ...[injured?.min, injured?.best, injured?.max],
  ]
  // Instants follow from bounds and zone, and vectors from degrees. JSON has no infinite numbers.
  return parts.map((part) => (typeof part === 'string' ? JSON.stringify(part) : part)).join('|')
}

/** Puts together what tells the same. `isAlone` tells which records stand for themselves, whatever they tell. */
export const alike = (records: readonly Prepared[], isAlone: (id: IncidentId) => boolean): Alike => {
  const kinds = new Map<string, number[]>()
  const rows: number[][] = []
  for (const [row, record] of records.entries()) {
    const key = isAlone(record.id) ? undefined : told(record)
    const known = key === undefined ? undefined : kinds.get(key)
    if (known !== undefined) {
      known.push(row)
      continue
    }
    const list = [row]
    rows.push(list)
    if (key !== undefined) kinds.set(key, list)
  }
  return { records: rows.map(([first]) => records[first ?? 0] as Prepared), rows }
}
