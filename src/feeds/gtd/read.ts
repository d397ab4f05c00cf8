/** One row of GTD to an incident, the groups, what is said of them, and the reports. */
import { left, type These } from 'fp-ts/lib/These.js'
import type { Incident } from '../../schema/incident.js'
import type { Issue } from '../../schema/issue.js'
import type { Report } from '../../schema/report.js'
import type { FeedFragment, Row, RowContext } from '../feed.js'
import type { Mutable } from '../row/mutable.js'
import { originOf } from '../row/origin-of.js'
import { referenceId } from '../row/reference-id.js'
import { eventId } from './cell.js'
import type { Column } from './columns.js'
import { begin, cellIssue, codeOf, type Draft, end, extraOf, keep, wordsOf } from './draft.js'
import { readGroups } from './groups.js'
import { readHarm } from './harm.js'
import { readKind, readOutcome, readTargets, readWeapons } from './what.js'
import { readWhen } from './when.js'
import { readWhere } from './where.js'

/** Reads one row, of any generation. */
export const readIncident = (row: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  const id = eventId(row['eventid'])
  if (id === undefined || id === null)
    return left([
      cellIssue(
        id === undefined ? 'id-missing' : 'cell-number',
        'eventid',
        'GTD’s id of the incident, twelve digits, is needed here. Take it from the original file.',
        row['eventid'],
      ),
    ])
  const draft = begin(row)
  const incident: Mutable<Incident> = { id: `gtd:${id}` }
  const kind = readKind(draft)
  const outcome = readOutcome(draft)
  const when = readWhen(draft, id)
  const where = readWhere(draft)
  const targets = readTargets(draft)
  const groups = readGroups(draft, id)
  const weapons = readWeapons(draft)
  const harm = readHarm(draft)
  const reports = readReports(draft)
  const text = wordsOf(draft, 'summary')
  keepTheRest(draft)

  if (kind !== undefined) incident.kind = kind
  if (outcome !== undefined) incident.outcome = outcome
  if (when !== undefined) incident.when = when
  if (where !== undefined) incident.where = where
  if (targets.length > 0) incident.targets = targets
  if (groups.participants.length > 0) incident.participants = groups.participants
  if (weapons.weapons.length > 0) incident.weapons = weapons.weapons
  if (harm !== undefined) incident.harm = harm
  if (reports.length > 0) incident.reports = reports.map((report) => report.id)
  incident.origin = originOf('gtd', context, id, 'incident')
  if (draft.native.length > 0) incident.native = draft.native
  if (text !== undefined) incident.text = text
  const incomplete = [
    ...(groups.incomplete ? (['participants'] as const) : []),
    ...(weapons.incomplete ? (['weapons'] as const) : []),
  ]
  if (incomplete.length > 0) incident.incomplete = incomplete
  const extra = extraOf(draft)
  if (extra !== undefined) incident.extra = extra

  const fragment: Mutable<FeedFragment> = { incidents: [incident] }
  if (groups.actors.length > 0) fragment.actors = groups.actors
  if (groups.attributions.length > 0) fragment.attributions = groups.attributions
  if (reports.length > 0) fragment.reports = reports
  return end(draft, fragment)
}

/** Up to three sources, each a reference in words. The same words are the same report. */
const readReports = (draft: Draft): readonly Report[] => {
  const reports = new Map<string, Report>()
  for (const column of ['scite1', 'scite2', 'scite3'] as const) {
    const text = wordsOf(draft, column)
    if (text === undefined) continue
    const id = `gtd:report/${referenceId(text)}`
    if (reports.has(id)) keep(draft, column, undefined, text)
    reports.set(id, { id, text })
  }
  return [...reports.values()]
}

/** Codes that no word of ours says, and numbers. */
const codes: readonly Column[] = [
  ...(['crit1', 'crit2', 'crit3', 'doubtterr', 'multiple', 'suicide', 'individual', 'nperps', 'nperpcap'] as const),
  ...(['propvalue', 'nhours', 'ndays', 'ransom', 'ransomamt', 'ransomamtus', 'ransompaid', 'ransompaidus', 'nreleased'] as const),
  ...(['INT_LOG', 'INT_IDEO', 'INT_MISC', 'INT_ANY', 'related'] as const),
]

/** Words that stand for themselves. */
const labels: readonly Column[] = [
  ...(['motive', 'propcomment', 'divert', 'kidhijcountry', 'ransomnote', 'addnotes', 'dbsource'] as const),
]

const keepTheRest = (draft: Draft): void => {
  for (const column of codes) codeOf(draft, column)
  codeOf(draft, 'alternative', 'alternative_txt')
  codeOf(draft, 'hostkidoutcome', 'hostkidoutcome_txt')
  for (const column of labels) keep(draft, column, undefined, wordsOf(draft, column))
}
