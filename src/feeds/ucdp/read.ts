/** One row of UCDP GED to an incident, its actors and its reports. */
import { left, type These } from 'fp-ts/lib/These.js'
import type { Incident } from '../../schema/incident.js'
import type { Issue } from '../../schema/issue.js'
import type { OriginUnit } from '../../schema/vocabulary/origin-unit.js'
import type { FeedFragment, Row, RowContext } from '../feed.js'
import type { Mutable } from '../row/mutable.js'
import { originOf } from '../row/origin-of.js'
import { readSides } from './actors.js'
import { code, count, flag } from './cell.js'
import { clarityClasses, typesOfViolence } from './crosswalk.js'
import { begin, cellIssue, type Draft, end, extraOf, keep, raise, textOf } from './draft.js'
import { checkHdx } from './extras.js'
import { readHarm } from './harm.js'
import { readReports } from './reports.js'
import { readWhen } from './when.js'
import { readWhere } from './where.js'

/** Reads one row, of any generation. */
export const readEvent = (row: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  const id = count(row['id'])
  if (id === undefined || id === null)
    return left([
      cellIssue('id-missing', 'id', 'UCDP’s id of the event is needed here. Take it from the original file.', row['id']),
    ])
  const draft = begin(row)
  const incident: Mutable<Incident> = { id: `ucdp:${id}` }

  const type = count(row['type_of_violence']) ?? undefined
  keep(draft, 'type_of_violence', type)
  const kind = type === undefined ? undefined : typesOfViolence[type]
  if (kind?.to !== undefined) incident.kind = kind.to
  else if (type !== undefined)
    raise(draft, 'unknown-class', 'type_of_violence', 'type_of_violence is 1 to 3 in the codebook. The kind was left out.')
  readContext(draft)

  const when = readWhen(draft)
  if (when !== undefined) incident.when = when
  const where = readWhere(draft, when)
  if (where !== undefined) incident.where = where
  const sides = readSides(draft, type === 3)
  if (sides.participants.length > 0) incident.participants = sides.participants
  const harm = readHarm(draft, sides)
  if (harm !== undefined) incident.harm = harm
  const { reports, incomplete } = readReports(draft)
  keep(draft, 'source_original', undefined, textOf(draft, 'source_original'))
  if (reports.length > 0) incident.reports = reports.map((report) => report.id)
  incident.origin = originOf('ucdp', context, String(id), readUnit(draft))
  checkHdx(draft, when, where?.country)
  if (draft.native.length > 0) incident.native = draft.native
  if (sides.incomplete) incident.incomplete = incomplete ? ['participants', 'reports'] : ['participants']
  else if (incomplete) incident.incomplete = ['reports']
  const extra = extraOf(draft)
  if (extra !== undefined) incident.extra = extra

  const fragment: Mutable<FeedFragment> = { incidents: [incident] }
  if (sides.actors.length > 0) fragment.actors = sides.actors
  if (reports.length > 0) fragment.reports = reports
  return end(draft, fragment)
}

/** What UCDP's codes say of the event beyond what has a place of its own. */
const readContext = (draft: Draft): void => {
  const { row } = draft
  const active = flag(row['active_year'])
  keep(draft, 'active_year', active === undefined || active === null ? undefined : active ? '1' : '0')
  keep(draft, 'relid', code(row['relid']))
  keep(draft, 'conflict_new_id', code(row['conflict_new_id']), textOf(draft, 'conflict_name'))
  keep(draft, 'conflict_dset_id', code(row['conflict_dset_id']))
  keep(draft, 'dyad_new_id', code(row['dyad_new_id']), textOf(draft, 'dyad_name'))
  keep(draft, 'dyad_dset_id', code(row['dyad_dset_id']))
  keep(draft, 'priogrid_gid', code(row['priogrid_gid']))
  keep(draft, 'region', textOf(draft, 'region'))
  const status = textOf(draft, 'code_status')
  keep(draft, 'code_status', status)
  if (status !== undefined && status !== 'Clear')
    raise(
      draft,
      'code-status',
      'code_status',
      'UCDP has not cleared this event yet. Expect it to change, or to go, in a later release.',
    )
}

const readUnit = (draft: Draft): OriginUnit | undefined => {
  const clarity = count(draft.row['event_clarity']) ?? undefined
  keep(draft, 'event_clarity', clarity)
  if (clarity === undefined) return undefined
  const unit = clarityClasses[clarity]?.to
  if (unit === undefined)
    raise(
      draft,
      'unknown-class',
      'event_clarity',
      'event_clarity is 1 or 2 in the codebook. What the row stands for was left out.',
    )
  return unit
}
