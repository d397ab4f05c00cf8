/**
 * A dataset as judgements on what is the same make it. The dataset itself stays as it is, so that taking a judgement back gives the
 * former view.
 *
 * Laws: without judgements that join, the view is the dataset; every incident is in the view, or a member of one joined record; what is
 * judged not the same is never joined; the order of links and incidents does not matter; applying them to a view changes nothing; a
 * dataset without faults has a view without faults.
 */
import { extentAsOf } from '../../aggregate/statement/as-of.js'
import { indexDataset } from '../../dataset/index-dataset.js'
import type { ResolutionPolicy } from '../../resolve/policy.js'
import type { Dataset } from '../../schema/dataset.js'
import type { Extent } from '../../schema/extent.js'
import type { IncidentId, LinkId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'
import type { Link } from '../../schema/link.js'
import { groupIncidents } from './group-incidents.js'
import { mergeMembers } from './merge-members.js'
import type { MergedIncident, MergedView } from './merged-view.js'
import { presentIncident } from './present-incident.js'
import { accountWith, attributionWith, type IdOf, linkWith, seriesWith } from './rename-incidents.js'
import { standingJudgements } from './standing-judgements.js'

/**
 * How judgements are applied.
 *
 * @category judgements
 */
export interface ApplyLinksOptions {
  /** How one record is found where its members tell different things. Default: `defaultResolutionPolicy`. */
  readonly policy?: ResolutionPolicy
  /**
   * What was judged after this time does not count, and what was taken back after it still does. An extent, or the name of a day,
   * week, month, quarter or year such as `2021-06-07`; to its end. Left out: all that was judged and not taken back.
   */
  readonly asOf?: Extent | string
}

/**
 * The dataset with the incidents joined that links judge to be the same. Links that say `not-same` are never crossed; where they
 * contradict others, none of the links between the two joins anything, and all are named. Other kinds of links join nothing.
 *
 * A joined record has the first of the ids of its members, names all of them with their origins in `mergedFrom`, and tells what
 * `resolveRecords` finds of them: two records of five people killed are not ten. Statements, accounts, links and scopes that named a
 * member name the joined record.
 *
 * @throws RangeError when `asOf` is a text that names no day, week, month, quarter or year.
 * @example
 * const link: Link = { id: 'desk:l1', from: { type: 'incident', id: 'a:1' }, to: { type: 'incident', id: 'b:7' }, kind: 'same' }
 * const dataset: Dataset = {
 *   sitrep: 1,
 *   incidents: [{ id: 'a:1', harm: { killed: { total: exactly(5) } } }, { id: 'b:7', harm: { killed: { total: exactly(5) } } }],
 *   links: [link],
 * }
 * const [joined] = applyLinks(dataset).dataset.incidents ?? []
 * joined?.harm?.killed?.total // => { min: 5, best: 5, max: 5 }
 * joined?.mergedFrom // => [{ id: 'a:1' }, { id: 'b:7' }]
 *
 * const takenBack = { ...dataset, links: [retractLink(link, day('2021-06-09'))] }
 * applyLinks(takenBack).dataset === takenBack // => true
 *
 * @category judgements
 */
export const applyLinks = (dataset: Dataset, options: ApplyLinksOptions = {}): MergedView => {
  const { incidents = [], links = [] } = dataset
  const asOf = extentAsOf(options)
  const present = presentIncident(incidents)
  const { same, notSame, unused } = standingJudgements(links, present, asOf)
  const { groups, contradictions } = groupIncidents(same, notSame)
  const newIds = new Map(groups.flatMap((group) => group.ids.map((id) => [id, group.id] as const)))
  const joinedId = (id: IncidentId): IncidentId => newIds.get(present(id) ?? id) ?? id
  const idOf = (id: IncidentId): IncidentId => joinedId(present(id) ?? id)
  if (groups.length === 0) return { dataset, merges: [], contradictions, unused, idOf }

  const membersOf = membersById(incidents, new Set(newIds.keys()))
  const merge = mergeMembers(indexDataset(dataset), options.policy)
  const joined = new Map<IncidentId, Incident>()
  const inside = linksInside(links, joinedId)
  const merges = groups.map(({ id, ids: memberIds, judgements }): MergedIncident => {
    const members = memberIds.flatMap(membersOf)
    const { incident, resolution } = merge(id, members)
    joined.set(id, incident)
    const joining = new Set(judgements.map(({ link }) => link))
    const leftOut = (inside.get(id) ?? []).filter((link) => !joining.has(link))
    return { incident: id, members, resolution, links: [...joining], leftOut }
  })
  return { dataset: viewOf(dataset, joined, joinedId), merges, contradictions, unused, idOf }
}

/** The records of each of these ids. An id that two records have is that of both. */
const membersById = (
  incidents: readonly Incident[],
  wanted: ReadonlySet<IncidentId>,
): ((id: IncidentId) => readonly Incident[]) => {
  const found = new Map<IncidentId, Incident[]>()
  for (const incident of incidents) {
    if (!wanted.has(incident.id)) continue
    const records = found.get(incident.id) ?? []
    found.set(incident.id, records)
    records.push(incident)
  }
  return (id) => found.get(id) ?? []
}

/** The joined record that both ends of a link became. One that had a single end before is wrong as it was. */
const joinedBy = ({ from, to }: Link, idOf: IdOf): IncidentId | undefined => {
  if (from.type !== 'incident' || to.type !== 'incident' || from.id === to.id) return undefined
  const id = idOf(from.id)
  return id === idOf(to.id) ? id : undefined
}

/** The links that would tie each joined record to itself. */
const linksInside = (links: readonly Link[], idOf: IdOf): ReadonlyMap<IncidentId, readonly LinkId[]> => {
  const found = new Map<IncidentId, LinkId[]>()
  for (const link of links) {
    const id = joinedBy(link, idOf)
    if (id === undefined) continue
    const inside = found.get(id) ?? []
    found.set(id, inside)
    inside.push(link.id)
  }
  return found
}

/** The dataset with each joined record at the place of its first member. */
const viewOf = (dataset: Dataset, joined: ReadonlyMap<IncidentId, Incident>, idOf: IdOf): Dataset => {
  const { incidents, attributions, accounts, series, links } = dataset
  const placed = new Set<IncidentId>()
  return {
    ...dataset,
    ...(incidents && {
      incidents: incidents.flatMap((incident) => {
        const id = idOf(incident.id)
        const record = joined.get(id)
        if (record === undefined) return [incident]
        if (placed.has(id)) return []
        placed.add(id)
        return [record]
      }),
    }),
    ...(attributions && { attributions: attributions.map(attributionWith(idOf)) }),
    ...(accounts && { accounts: accounts.map(accountWith(idOf)) }),
    ...(series && { series: series.map(seriesWith(idOf)) }),
    ...(links && { links: links.filter((link) => joinedBy(link, idOf) === undefined).map(linkWith(idOf)) }),
  }
}
