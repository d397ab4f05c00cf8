/** One line of GDELT to an incident, its actors and its article. */
import { left, type These } from 'fp-ts/lib/These.js'
import type { Incident } from '../../schema/incident.js'
import type { Issue } from '../../schema/issue.js'
import type { FeedFragment, Row, RowContext } from '../feed.js'
import type { Mutable } from '../row/mutable.js'
import { originOf } from '../row/origin-of.js'
import { readActors } from './actors.js'
import { readArticle } from './article.js'
import { eventCodes, withZero } from './cameo.js'
import { code, eventId } from './cell.js'
import type { Column } from './columns.js'
import { crossingOf, kinds, outcomes, weapons } from './crosswalk.js'
import { begin, cellIssue, cellOf, type Draft, end, extraOf, keep, keepCode, raise } from './draft.js'
import { isNamed } from './generations.js'
import { withColumnNames } from './named-row.js'
import { readWhen } from './when.js'
import { keepActorPlace, readWhere } from './where.js'

/** Columns that have no place of their own. */
const kept: readonly Column[] = [
  'IsRootEvent',
  'QuadClass',
  'GoldsteinScale',
  'NumMentions',
  'NumSources',
  'NumArticles',
  'AvgTone',
]

/** Reads one line, of any generation. */
export const readEvent = (given: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  const row = isNamed(context.generation) ? withColumnNames(given) : given
  const id = eventId(row['GLOBALEVENTID'])
  if (id === undefined || id === null) return left([withoutId(row['GLOBALEVENTID'], id)])
  const draft = begin(row)
  const incident: Mutable<Incident> = { id: `gdelt:${id}` }
  const event = readEventCode(draft)
  for (const column of kept) keepCode(draft, column)
  const kind = event === undefined ? undefined : crossingOf(kinds, event)?.to
  const outcome = event === undefined ? undefined : crossingOf(outcomes, event)?.to
  const category = event === undefined ? undefined : crossingOf(weapons, event)?.to
  const when = readWhen(draft)
  const { actors, participants } = readActors(draft, event)
  keepActorPlace(draft, 'Actor1Geo')
  keepActorPlace(draft, 'Actor2Geo')
  const where = readWhere(draft)
  const article = readArticle(draft)
  const extra = extraOf(draft)

  if (kind !== undefined) incident.kind = kind
  if (outcome !== undefined) incident.outcome = outcome
  if (when !== undefined) incident.when = when
  if (where !== undefined) incident.where = where
  if (participants.length > 0) incident.participants = participants
  if (category !== undefined) incident.weapons = [{ category }]
  if (article !== undefined) incident.reports = [article.id]
  incident.origin = originOf('gdelt', context, id, 'mention')
  if (draft.native.length > 0) incident.native = draft.native
  // A line has room for two actors and one article, and its code for one weapon.
  incident.incomplete = ['participants', ...(category === undefined ? [] : (['weapons'] as const)), 'reports']
  if (extra !== undefined) incident.extra = extra

  const fragment: Mutable<FeedFragment> = { incidents: [incident] }
  if (actors.length > 0) fragment.actors = actors
  if (article !== undefined) fragment.reports = [article]
  return end(draft, fragment)
}

const withoutId = (value: unknown, read: undefined | null): Issue =>
  cellIssue(
    read === null ? 'cell-number' : 'id-missing',
    'GLOBALEVENTID',
    'GLOBALEVENTID, digits alone, is needed here. Take the line from the original file.',
    value,
  )

/** The code of what was done, in CAMEO's own spelling. */
const readEventCode = (draft: Draft): string | undefined => {
  const event = cellOf(draft, 'EventCode', code)
  const root = cellOf(draft, 'EventRootCode', code)
  const base = cellOf(draft, 'EventBaseCode', code)
  keep(draft, 'EventCode', event)
  const repaired = event === undefined ? undefined : withZero(event, root)
  if (repaired !== undefined)
    raise(draft, 'lost-zero', 'EventCode', `The code lost the zero in front. It was read as ${repaired}: keep codes as text.`)
  const known = repaired ?? event
  if (known !== undefined && !eventCodes.has(known))
    raise(draft, 'unknown-class', 'EventCode', 'The code is in no list of CAMEO. Look at its first three digits, or at native.')
  checkParts(draft, known, base, root)
  return known
}

/** Base and root say nothing of their own, unless they say something else. */
const checkParts = (draft: Draft, event: string | undefined, base: string | undefined, root: string | undefined): void => {
  const isBase = base === undefined || base.padStart(3, '0') === event?.slice(0, 3)
  const isRoot = root === undefined || root.padStart(2, '0') === event?.slice(0, 2)
  if (isBase && isRoot) return
  if (!isBase) keep(draft, 'EventBaseCode', base)
  if (!isRoot) keep(draft, 'EventRootCode', root)
  if (event !== undefined)
    raise(
      draft,
      'codes-disagree',
      isBase ? 'EventRootCode' : 'EventBaseCode',
      'EventBaseCode or EventRootCode is not the beginning of EventCode, which is believed. Look at the line.',
    )
}
