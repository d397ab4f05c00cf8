/** One row of the table of attacks to an incident: one model of weapon in one wave. */
import { left, type These } from 'fp-ts/lib/These.js'
import type { Incident } from '../../schema/incident.js'
import type { Issue } from '../../schema/issue.js'
import type { Weapon } from '../../schema/weapon.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import type { FeedFragment, Row, RowContext } from '../feed.js'
import type { Mutable } from '../row/mutable.js'
import { originOf } from '../row/origin-of.js'
import { referenceId } from '../row/reference-id.js'
import { code, text, time } from './cell.js'
import type { Column } from './columns.js'
import { keepDetails } from './details.js'
import { begin, cellIssue, type Draft, end, extraOf, keep, raise, wordsOf } from './draft.js'
import { allIntercepted, type Figures, readFigures } from './ledger.js'
import { meaningOf } from './models.js'
import { readReport } from './report.js'
import { weaponIdOf } from './weapon-id.js'
import { readWhen } from './when.js'
import { readWhere } from './where.js'

/** Reads one row of the table of attacks, of any generation. */
export const readAttack = (row: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  if (!tellsOf.some((column) => text(row[column]) !== undefined))
    return left([
      cellIssue('row-empty', 'model', 'A time, a model or a count is needed here. Take the row out, or fill it in.', undefined),
    ])
  const draft = begin(row)
  const incident: Mutable<Incident> = { id: `missile-attacks:${referenceId(keyOf(row))}` }
  const { use, weapon, isReconnaissance } = readUse(draft, readFigures(draft))
  // A drone that looks for targets is no attack, and the table does not tell what else it was.
  if (!isReconnaissance) incident.kind = 'attack'
  if (allIntercepted(use)) incident.outcome = 'intercepted'
  const when = readWhen(draft)
  if (when !== undefined) incident.when = when
  incident.where = readWhere(draft)
  const main = wordsOf(draft, 'target_main')
  if (main !== undefined) {
    incident.targets = [{ name: main }]
    incident.incomplete = ['targets']
  }
  incident.weapons = [use]
  const report = readReport(draft)
  if (report !== undefined) incident.reports = [report.id]
  incident.origin = originOf('missile-attacks', context, undefined, 'wave')
  keepDetails(draft)
  if (draft.native.length > 0) incident.native = draft.native
  const extra = extraOf(draft)
  if (extra !== undefined) incident.extra = extra

  const fragment: Mutable<FeedFragment> = { incidents: [incident] }
  if (weapon !== undefined) fragment.weapons = [weapon]
  if (report !== undefined) fragment.reports = [report]
  return end(draft, fragment)
}

const tellsOf: readonly Column[] = ['time_start', 'time_end', 'model', 'launched', 'destroyed', 'not_reach_goal']

const keyColumns: readonly Column[] = ['time_start', 'time_end', 'model', 'launch_place', 'target', 'source']

/** What else tells two rows apart where the source is not told, as in the table of August 2023. */
const furtherColumns: readonly Column[] = ['carrier', 'launched', 'destroyed', 'not_reach_goal']

const SEPARATOR = '\u001f'

/**
 * What identifies a row, for the feed has no ids. The counts are no part of it where the source is told, so that a row whose count
 * was corrected keeps its id.
 */
const keyOf = (row: Row): string => {
  const names = typeof text(row['source']) === 'string' ? keyColumns : [...keyColumns, ...furtherColumns]
  return names.map((name) => time(row[name]) ?? code(row[name]) ?? '').join(SEPARATOR)
}

interface Use {
  readonly use: WeaponUse
  /** The record of the weapon, where the row names one. It holds nothing that depends on the row. */
  readonly weapon?: Weapon
  readonly isReconnaissance: boolean
}

const readUse = (draft: Draft, figures: Figures): Use => {
  const model = wordsOf(draft, 'model')
  if (model === undefined) {
    raise(draft, 'model-missing', 'model', 'The weapon is not named, so its category is unknown. Add its model if it is known.')
    return { use: { category: 'unknown', ...figures }, isReconnaissance: false }
  }
  keep(draft, 'model', model)
  const { isOneWeapon, isSeveral, category = 'unknown' } = meaningOf(model)
  if (category === 'unknown')
    raise(
      draft,
      'unknown-model',
      'model',
      'sitrep has no category for this model, so it is unknown. The table of weapons may tell it.',
    )
  if (isSeveral)
    raise(draft, 'several-models', 'model', 'The cell names several models with one row of counts, so no single weapon is named.')
  const isReconnaissance = category === 'uncrewed-aircraft/reconnaissance'
  const use: WeaponUse = { category, ...figures, text: model }
  if (!isOneWeapon) return { use, isReconnaissance }
  const id = weaponIdOf(model)
  return { use: { weapon: id, ...use }, weapon: { id, name: model, category }, isReconnaissance }
}
