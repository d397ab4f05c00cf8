/** What happened, from the columns that tell acts. */
import type { IncidentKind } from '../../schema/vocabulary/incident-kind.js'
import type { WeaponUse } from '../../schema/weapon-use.js'
import { text } from './cell.js'
import type { Column } from './columns.js'
import { type Counts, isTold } from './counts.js'
import { acts, attacks, entries } from './crosswalk.js'
import { type Draft, raise } from './draft.js'
import { normalLabel } from './labels.js'
import type { Topic } from './topics.js'

/**
 * Reads the kind. One act that is told is the kind. Of several none is before the others, so there is no kind. A forced entry is the
 * kind where nothing else is told, and what a column calls an attack where there was no entry either. That people were killed or
 * injured tells no act: it may have been an attack, crossfire or a stray bullet, and no column says which.
 */
export const readKind = (draft: Draft, topic: Topic, counts: Counts, weapons: readonly WeaponUse[]): IncidentKind | undefined => {
  if (topic === 'sexual-violence') return 'sexual-violence'
  const told = new Set<IncidentKind>()
  for (const column of Object.keys(acts) as Column[]) {
    const kind = acts[column]?.to
    if (kind !== undefined && isTold(counts, column)) told.add(kind)
  }
  if (normalLabel(text(draft.row['Location of event']) ?? '') === 'remote threat') told.add('threat')
  if (topic === 'explosive-weapons' && weapons.some(isUsed)) told.add('attack')
  const [only] = told
  if (told.size === 0) return firstOf(entries, counts) ?? firstOf(attacks, counts)
  if (told.size === 1) return only
  raise(
    draft,
    'kinds-several',
    (Object.keys(acts) as Column[]).find((column) => isTold(counts, column)) ?? 'SiND Event ID',
    `The row tells ${[...told].sort().join(', ')}. It was left open which of them the event is.`,
    [...told].sort(),
  )
  return undefined
}

const firstOf = (table: typeof acts, counts: Counts): IncidentKind | undefined => {
  for (const column of Object.keys(table) as Column[]) if (isTold(counts, column)) return table[column]?.to
  return undefined
}

/** What lies and goes off may have been laid for nobody, and long ago. */
const LYING: ReadonlySet<string> = /* @__PURE__ */ (() => new Set(['mine', 'landmine', 'uxo']))()

const isUsed = ({ category, text: words }: WeaponUse): boolean =>
  category !== 'none' && category !== 'unknown' && !LYING.has(normalLabel(words ?? ''))
