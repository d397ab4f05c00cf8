/** One row of ACLED, or the rows of one event of a monadic export, to an incident, its actors and its reports. */
import { left, type These } from 'fp-ts/lib/These.js'
import type { Harm } from '../../schema/harm.js'
import type { Incident } from '../../schema/incident.js'
import type { Issue } from '../../schema/issue.js'
import type { Report } from '../../schema/report.js'
import type { FeedFragment, Row, RowContext } from '../feed.js'
import type { Mutable } from '../row/mutable.js'
import { originOf } from '../row/origin-of.js'
import { referenceId } from '../row/reference-id.js'
import { canonicalRow } from './canonical-row.js'
import { count, listed } from './cell.js'
import { readDeletion } from './deletion.js'
import { begin, cellIssue, cellOf, type Draft, end, extraOf, keep, keepCode, keepWords, raise, wordsOf } from './draft.js'
import { isDeleted, isMonadic } from './generations.js'
import { eventId, idFault } from './row.js'
import { readSides } from './sides.js'
import { compareTwins } from './twins.js'
import { readWhat } from './what.js'
import { readWhen } from './when.js'
import { readWhere } from './where.js'

/** Reads one row, of any generation, with its twins. */
export const readEvent = (given: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  const row = canonicalRow(given)
  const id = eventId(row)
  if (id === undefined || id === null) {
    const { code, message } = idFault(id)
    return left([cellIssue(code, 'event_id_cnty', message, row['event_id_cnty'])])
  }
  if (isDeleted(context.generation)) return readDeletion(row, id)
  const twins = isMonadic(row, context.generation) ? (context.twins ?? []).map(canonicalRow) : undefined
  const draft = begin(row)
  const incident: Mutable<Incident> = { id: `acled:${id}` }
  keepCode(draft, 'event_id_no_cnty')
  keepCode(draft, 'data_id')
  for (const column of ['actor1_id', 'actor2_id', 'actor_dyad_id'] as const) keepCode(draft, column)

  const when = readWhen(draft)
  if (when !== undefined) incident.when = when
  const sides = readSides(draft, twins)
  const { kind, weapons, targets } = readWhat(draft, sides.inters)
  if (kind !== undefined) incident.kind = kind
  const where = readWhere(draft, when)
  if (where !== undefined) incident.where = where
  if (targets !== undefined) incident.targets = targets
  if (sides.participants.length > 0) incident.participants = sides.participants
  if (weapons !== undefined) incident.weapons = weapons
  const harm = readHarm(draft)
  if (harm !== undefined) incident.harm = harm
  const reports = listed(wordsOf(draft, 'source')).map(reportOf)
  keepWords(draft, 'source_scale')
  if (reports.length > 0) incident.reports = reports.map((report) => report.id)
  const text = wordsOf(draft, 'notes')
  if (text !== undefined) incident.text = text
  keepWords(draft, 'tags')
  for (const column of ['population_1km', 'population_2km', 'population_5km', 'population_best'] as const) keepCode(draft, column)
  keepCode(draft, 'deleted_timestamp')
  if (twins !== undefined) compareTwins(draft, twins)

  incident.origin = originOf('acled', context, id, 'incident')
  if (draft.native.length > 0) incident.native = draft.native
  const incomplete = [
    ...(targets === undefined ? [] : ['targets' as const]),
    ...(sides.incomplete ? ['participants' as const] : []),
    ...(weapons === undefined ? [] : ['weapons' as const]),
  ]
  if (incomplete.length > 0) incident.incomplete = incomplete
  const extra = extraOf(draft)
  if (extra !== undefined) incident.extra = extra

  const fragment: Mutable<FeedFragment> = { incidents: [incident] }
  if (sides.actors.length > 0) fragment.actors = sides.actors
  if (reports.length > 0) fragment.reports = reports
  return end(draft, fragment)
}

/** A source as ACLED names it. It holds nothing that depends on the event: events that name one source share the reference. */
const reportOf = (publisher: string): Report => ({ id: `acled:report/${referenceId(publisher)}`, publisher })

/** Figures that the codebook has for words: several, dozens, hundreds. */
const conventional: readonly number[] = [3, 10, 12, 100]

/**
 * Reads the deaths. 0 says that none were reported, and where reports differ ACLED takes the lowest figure. So no figure bounds
 * the number from either side.
 */
const readHarm = (draft: Draft): Harm | undefined => {
  const killed = cellOf(draft, 'fatalities', count)
  if (killed === undefined) return undefined
  if (killed === 0) {
    keep(draft, 'fatalities', killed)
    return { killed: { total: { min: 0 } } }
  }
  if (conventional.includes(killed))
    raise(draft, 'conventional-figure', 'fatalities', `ACLED also writes ${killed} where reports have words. Look at the text.`)
  return { killed: { total: { min: 0, best: killed } } }
}
