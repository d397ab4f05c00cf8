/**
 * Finds incidents, page by page.
 *
 * Laws: the pages of a query, put together, are the answer without a limit. An incident that is added, or taken away, moves no
 * other one to another side of a place where a page ended.
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Dataset } from '../schema/dataset.js'
import type { Incident } from '../schema/incident.js'
import type { IncidentQuery } from '../schema/incident-query.js'
import type { Quantity } from '../schema/quantity.js'
import type { Condition } from './condition.js'
import { match } from './match.js'
import { compareKeys, type SortKey, sortKeys } from './sort-keys.js'
import { toIndex } from './to-index.js'

/**
 * Which incidents, in which order, how many. It is an {@link IncidentQuery}, which is data, unless `where` has a condition of one's
 * own in it.
 *
 * @category queries
 */
export interface FindQuery extends Omit<IncidentQuery, 'where'> {
  readonly where?: Condition
}

/**
 * An incident that was found.
 *
 * @category queries
 */
export interface FoundIncident {
  readonly incident: Incident
  /** Whether it belongs for certain. */
  readonly answer: 'yes' | 'maybe'
}

/**
 * A page of incidents.
 *
 * @category queries
 */
export interface IncidentPage {
  /** The incidents of this page, in order. */
  readonly incidents: readonly FoundIncident[]
  /** How many belong, on all pages: at least those that do for certain, at most those that may too. */
  readonly count: Quantity
  /** Where the next page begins: give it as `after`. Absent: there is none. */
  readonly next?: string
}

interface Candidate extends FoundIncident {
  readonly keys: readonly SortKey[]
}

/** A place in the order: the values of the last incident, and how many of those with the same values have been given. */
interface Ending {
  readonly keys: readonly SortKey[]
  readonly given: number
}

const isKey = (value: unknown): value is SortKey => value === null || typeof value === 'number' || typeof value === 'string'

const readPlace = (text: string, length: number): Ending => {
  const refuse = (): never => {
    throw new RangeError(`"after" is the "next" of the page before, asked with the same order. This is none: ${text}`)
  }
  let parts: unknown
  try {
    parts = JSON.parse(text)
  } catch {
    return refuse()
  }
  if (!Array.isArray(parts) || parts.length !== length + 1 || !parts.every(isKey)) return refuse()
  const given = parts.at(-1)
  return typeof given === 'number' ? { keys: parts.slice(0, -1), given } : refuse()
}

type Compare = ReturnType<typeof compareKeys>

/** How many incidents stand before the place, those with the same values that have been given included. */
const positionOf = (place: Ending | undefined, candidates: readonly Candidate[], compare: Compare): number => {
  if (place === undefined) return 0
  let position = candidates.findIndex(({ keys }) => compare(keys, place.keys) >= 0)
  if (position < 0) return candidates.length
  for (let given = 0; given < place.given; given++) {
    const found = candidates[position]
    if (found === undefined || compare(found.keys, place.keys) !== 0) break
    position += 1
  }
  return position
}

const placeAfter = (position: number, candidates: readonly Candidate[], compare: Compare): string => {
  const keys = candidates[position - 1]?.keys ?? []
  let given = 0
  while (given < position && compare(candidates[position - 1 - given]?.keys ?? [], keys) === 0) given += 1
  return JSON.stringify([...keys, given])
}

const isList = (source: readonly Incident[] | Dataset | DatasetIndex): source is readonly Incident[] => Array.isArray(source)

/**
 * The incidents that answer a question, or may: in order, one page of them. Without `orderBy` they go by id. Give a dataset where
 * the question names sites, actors, weapons or reports by id, or asks for statements.
 *
 * @throws RangeError when `after` is not a place that a page of this order ended at.
 * @example
 * const incidents: readonly Incident[] = [
 *   { id: 'test:1', when: { start: '2021-06-07', end: '2021-06-07' } },
 *   { id: 'test:2', when: { start: '2021-06-06', end: '2021-06-06' } },
 *   { id: 'test:3', when: { start: '2021-06-30', end: '2021-07-01' } },
 * ]
 * const inJune = { where: during('2021-06'), orderBy: [byWhen()], limit: 2 }
 * const first = find(inJune)(incidents)
 * first.incidents.map(({ incident, answer }) => [incident.id, answer]) // => [['test:2', 'yes'], ['test:1', 'yes']]
 * first.count // => { min: 2, max: 3 }
 * find({ ...inJune, ...(first.next && { after: first.next }) })(incidents).incidents.map(({ answer }) => answer) // => ['maybe']
 *
 * @category queries
 */
export const find = (query: FindQuery): ((source: readonly Incident[] | Dataset | DatasetIndex) => IncidentPage) => {
  const {
    where = { op: 'all', of: [] },
    absent,
    certain,
    orderBy = [],
    limit = Number.POSITIVE_INFINITY,
    after,
    skip = 0,
  } = query
  const compare = compareKeys(orderBy)
  const place = after === undefined ? undefined : readPlace(after, orderBy.length + 1)
  return (source) => {
    const index = isList(source) ? undefined : toIndex(source)
    const ask = match(where, index, absent === undefined ? {} : { absent })
    const candidates: Candidate[] = []
    let sure = 0
    for (const incident of isList(source) ? source : (index?.incidents ?? [])) {
      const answer = ask(incident)
      if (answer === 'no' || (certain === true && answer === 'maybe')) continue
      if (answer === 'yes') sure += 1
      candidates.push({ incident, answer, keys: sortKeys(orderBy, incident, answer) })
    }
    candidates.sort((a, b) => compare(a.keys, b.keys))
    const start = positionOf(place, candidates, compare) + skip
    const end = Math.min(candidates.length, start + limit)
    return {
      incidents: candidates.slice(start, end).map(({ incident, answer }) => ({ incident, answer })),
      count: { min: sure, ...(sure === candidates.length && { best: sure }), max: candidates.length },
      ...(end < candidates.length && { next: placeAfter(end, candidates, compare) }),
    }
  }
}
