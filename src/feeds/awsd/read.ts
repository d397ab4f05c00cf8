/** One row of AWSD to an incident, its actors, the kind of place, and AWSD's judgement on who did it. */
import { left, mapLeft, type These } from 'fp-ts/lib/These.js'
import type { Actor } from '../../schema/actor.js'
import type { Attribution } from '../../schema/attribution.js'
import type { Incident } from '../../schema/incident.js'
import type { Issue } from '../../schema/issue.js'
import type { NativeCode } from '../../schema/native-code.js'
import type { Target } from '../../schema/target.js'
import type { FeedFragment, Row, RowContext } from '../feed.js'
import type { Mutable } from '../row/mutable.js'
import { originOf } from '../row/origin-of.js'
import { count } from './cell.js'
import { motives } from './crosswalk.js'
import { begin, cellIssue, type Draft, end, extraOf, wordsOf } from './draft.js'
import { readFigures } from './figures.js'
import { readHarm } from './harm.js'
import { readLabel } from './labels.js'
import { affectedOrganisations } from './organisations.js'
import { toOwnNames } from './own-names.js'
import { readPerpetrator } from './perpetrator.js'
import { readVerification, readWhat } from './what.js'
import { readWhen } from './when.js'
import { readWhere } from './where.js'

/** Reads one row, of any generation. */
export const readIncident = (row: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  const renamed = toOwnNames(row)
  return mapLeft(renamed.toNamesOfRow)(readRow(renamed.row, context))
}

const readRow = (row: Row, context: RowContext): These<readonly Issue[], FeedFragment> => {
  const id = count(row['Incident ID'])
  if (id === undefined || id === null)
    return left([
      cellIssue(
        'id-missing',
        'Incident ID',
        'AWSD’s id of the incident, a whole number, is needed here. Take it from the original file.',
        row['Incident ID'],
      ),
    ])
  const draft = begin(row)
  const incident: Mutable<Incident> = { id: `awsd:${id}` }
  const what = readWhat(draft)
  const { status, pending } = readVerification(draft)
  const figures = readFigures(draft)
  const organisations = affectedOrganisations(figures)
  const perpetrator = readPerpetrator(draft)
  const when = readWhen(draft, context)
  const { place, site } = readWhere(draft)
  const targets = readTargets(draft, organisations)
  const source = readLabel(draft, 'Source')
  const text = wordsOf(draft, 'Details')
  const harm = readHarm(draft, figures, { pending, kidnapKilling: what.kidnapKilling, text })

  if (what.kind !== undefined) incident.kind = what.kind
  if (status !== undefined) incident.status = status
  if (when !== undefined) incident.when = when
  if (place !== undefined) incident.where = place
  if (targets !== undefined) incident.targets = targets
  const participants = [
    ...(perpetrator === undefined ? [] : [{ actor: perpetrator.id, role: 'attacker' as const }]),
    ...organisations.map(({ id: actor }) => ({ actor, role: 'victim' as const })),
  ]
  if (participants.length > 0) incident.participants = participants
  if (what.weapons !== undefined) incident.weapons = what.weapons
  if (harm !== undefined) incident.harm = harm
  incident.origin = originOf('awsd', context, String(id), 'incident')
  if (draft.native.length > 0) incident.native = draft.native
  if (text !== undefined) incident.text = text
  const incomplete = [
    ...(perpetrator === undefined ? (['participants'] as const) : []),
    ...(what.weaponsIncomplete ? (['weapons'] as const) : []),
    // AWSD had a source of this kind. It does not tell which.
    ...(source === undefined ? [] : (['reports'] as const)),
  ]
  if (incomplete.length > 0) incident.incomplete = incomplete
  const extra = extraOf(draft)
  if (extra !== undefined) incident.extra = extra

  const fragment: Mutable<FeedFragment> = { incidents: [incident] }
  const actors = [...(perpetrator === undefined ? [] : [perpetrator, coder]), ...organisations]
  if (actors.length > 0) fragment.actors = actors
  if (site !== undefined) fragment.sites = [site]
  if (perpetrator !== undefined) fragment.attributions = [judgement(draft, incident.id, id, perpetrator)]
  return end(draft, fragment)
}

/** Who judges who did it. */
const coder: Actor = { id: 'awsd:actor/awsd', name: 'Aid Worker Security Database', kind: 'organisation' }

const toldOfActors: ReadonlySet<string> = new Set(['awsd:Actor type', 'awsd:Actor name', 'awsd:Motive', 'awsd:Verified'])

/** AWSD's judgement on who did it. How far the incident was checked, and the motive, stand beside it as they came. */
const judgement = (draft: Draft, incident: Incident['id'], id: number, { id: actor }: Actor): Attribution => {
  const native = draft.native.filter(({ scheme }: NativeCode) => toldOfActors.has(scheme))
  return {
    id: `awsd:attribution/${id}`,
    about: [{ type: 'incident', id: incident }],
    kind: 'assessment',
    by: coder.id,
    against: [actor],
    ...(native.length > 0 && { native }),
  }
}

/** What was aimed at: told by a political motive alone. */
const readTargets = (draft: Draft, organisations: readonly Actor[]): readonly Target[] | undefined => {
  const motive = readLabel(draft, 'Motive')
  const category = motive && motives[motive.label]?.to
  if (category === undefined) return undefined
  return organisations.length === 0 ? [{ category }] : organisations.map(({ id: actor }) => ({ category, actor }))
}
