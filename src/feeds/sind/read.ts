/** One row of SiND to an incident, the kind of place it happened in, and the statement on who did it. */
import { left, type These } from 'fp-ts/lib/These.js'
import type { Incident } from '../../schema/incident.js'
import type { Issue } from '../../schema/issue.js'
import type { FeedFragment, Row, RowContext } from '../feed.js'
import type { Mutable } from '../row/mutable.js'
import { originOf } from '../row/origin-of.js'
import { text } from './cell.js'
import { type Column, columns } from './columns.js'
import { readCounts } from './counts.js'
import { begin, cellIssue, cellOf, type Draft, end, extraOf, keep, labelOf, textOf } from './draft.js'
import { topicOf } from './generations.js'
import { readHarm } from './harm.js'
import { readKind } from './kind.js'
import { readPerpetrators } from './perpetrators.js'
import { eventId } from './row.js'
import { readSetting } from './setting.js'
import { readWeapons } from './weapons.js'
import { readWhen } from './when.js'
import { readWhere } from './where.js'

/** Reads one row, of any generation. */
export const readEvent = (row: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  const draft = begin(row)
  const id = eventId(draft.row['SiND Event ID'])
  if (typeof id !== 'string')
    return left([
      cellIssue(
        id === null ? 'cell-text' : 'id-missing',
        'SiND Event ID',
        'SiND’s id of the event is needed here. Take it from the original file.',
        draft.row['SiND Event ID'],
      ),
    ])
  const topic = topicOf(context.generation)
  const incident: Mutable<Incident> = { id: `sind:${topic}/${id}` }

  const when = readWhen(draft)
  const setting = readSetting(draft)
  const where = readWhere(draft, setting)
  const counts = readCounts(draft)
  const harm = readHarm(draft, counts, topic)
  const weapons = readWeapons(draft)
  const kind = readKind(draft, topic, counts, weapons.uses)
  const { actors, attribution } = readPerpetrators(draft, incident.id, `${topic}/${id}`)
  const description = readDescription(draft)
  keepLabels(draft)
  if (kind !== undefined) incident.kind = kind
  if (when !== undefined) incident.when = when
  if (where !== undefined) incident.where = where
  if (weapons.uses.length > 0) incident.weapons = weapons.uses
  if (harm !== undefined) incident.harm = harm
  incident.origin = originOf('sind', context, id, 'incident')
  if (draft.native.length > 0) incident.native = draft.native
  if (description !== undefined) incident.text = description
  if (weapons.incomplete) incident.incomplete = ['weapons']
  const extra = extraOf(draft)
  if (extra !== undefined) incident.extra = extra

  const fragment: Mutable<FeedFragment> = { incidents: [incident] }
  if (setting !== undefined) fragment.sites = [setting.site]
  if (actors.length > 0) fragment.actors = actors
  if (attribution !== undefined) fragment.attributions = [attribution]
  return end(draft, fragment)
}

const readDescription = (draft: Draft): string | undefined =>
  text(draft.row['Event Description']) === null ? cellOf(draft, 'Event Description', text) : textOf(draft, 'Event Description')

/** Columns of labels that have a place of their own. */
const placed: ReadonlySet<Column> = /* @__PURE__ */ (() =>
  new Set<Column>([
    'Geo Precision',
    'Reported Perpetrator',
    'Reported Perpetrator Name',
    'Weapon Carried/Used',
    'Explosive Weapon Type',
    'Launch Type',
    'Camp Name',
    'Location of Incident',
    'Location of event',
  ]))()

/** Keeps the labels for which the model has no place, and the days on which the coder worked. */
const keepLabels = (draft: Draft): void => {
  for (const name of Object.keys(draft.row)) {
    if (!Object.hasOwn(columns, name)) continue
    const column = name as Column
    const { cell } = columns[column]
    if ((cell === 'label' || cell === 'labels') && !placed.has(column)) keep(draft, column, undefined, labelOf(draft, column))
  }
  keep(draft, 'Date Event Entered', labelOf(draft, 'Date Event Entered'))
  keep(draft, 'Date Event Modified', labelOf(draft, 'Date Event Modified'))
}
