/** One event of timemap to an incident and its reports. */
import { left, type These } from 'fp-ts/lib/These.js'
import type { Incident } from '../../schema/incident.js'
import type { Issue } from '../../schema/issue.js'
import type { FeedFragment, Row, RowContext } from '../feed.js'
import type { Mutable } from '../row/mutable.js'
import { originOf } from '../row/origin-of.js'
import { code } from './cell.js'
import { begin, cellIssue, end, extraOf, keep, wordsOf } from './draft.js'
import { readFilters } from './filters.js'
import { NEEDS_ID } from './row.js'
import { incidentIdOf, readSources } from './sources.js'
import { readWhen } from './when.js'
import { readWhere } from './where.js'

/** Reads one event, of any generation. */
export const readEvent = (row: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  const id = code(row['id'])
  if (typeof id !== 'string') return left([cellIssue('id-missing', 'id', NEEDS_ID, row['id'])])
  const draft = begin(row)
  const incident: Mutable<Incident> = { id: incidentIdOf(id) }
  const when = readWhen(draft)
  if (when !== undefined) incident.when = when
  const where = readWhere(draft)
  if (where !== undefined) incident.where = where
  const { weapons, targets, incomplete } = readFilters(draft)
  if (targets.length > 0) incident.targets = targets
  if (weapons.length > 0) incident.weapons = weapons
  const sources = readSources(draft)
  if (sources.reports.length > 0) incident.reports = sources.reports.map((report) => report.id)
  incident.origin = originOf('timemap', context, id, 'incident')
  keep(draft, 'time_precision', wordsOf(draft, 'time_precision'))
  if (draft.native.length > 0) incident.native = draft.native
  const description = wordsOf(draft, 'description')
  if (description !== undefined) incident.text = description
  const lacking = [
    ...(incomplete ? (['targets', 'weapons'] as const) : []),
    ...(sources.incomplete ? (['reports'] as const) : []),
  ]
  if (lacking.length > 0) incident.incomplete = lacking
  const extra = extraOf(draft)
  if (extra !== undefined) incident.extra = extra

  const fragment: Mutable<FeedFragment> = { incidents: [incident] }
  if (sources.reports.length > 0) fragment.reports = sources.reports
  return end(draft, fragment)
}
