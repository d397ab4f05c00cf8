/**
 * One record out of those that are judged the same.
 *
 * @internal
 */
import type { DatasetIndex } from '../../dataset/index-dataset.js'
import type { ResolutionPolicy } from '../../resolve/policy.js'
import type { Resolution } from '../../resolve/resolution.js'
import { resolveRecords } from '../../resolve/resolve-records.js'
import type { IncidentId, ReportId, SiteId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'
import type { MergedRecord } from '../../schema/merged-record.js'
import type { Origin } from '../../schema/origin.js'
import type { Report } from '../../schema/report.js'
import type { Site } from '../../schema/site.js'
import { byText } from '../../value/by-text.js'

/** A joined record, and how it was found. */
export interface MergedMembers {
  readonly incident: Incident
  readonly resolution: Resolution
}

/** What a record says that it was joined from, or else the record itself. */
const sourcesOf = ({ id, origin, mergedFrom }: Incident): readonly MergedRecord[] => {
  const own = { id, ...(origin !== undefined && { origin }) }
  if (mergedFrom === undefined) return [own]
  return mergedFrom.some((source) => source.id === id) ? mergedFrom : [...mergedFrom, own]
}

/** The records that all were joined from, each once, by their ids. Of several with one id, one that tells its origin. */
const mergedFromOf = (members: readonly Incident[]): readonly MergedRecord[] => {
  const found = new Map<IncidentId, MergedRecord>()
  for (const source of members.flatMap(sourcesOf).sort(byIdAndOrigin)) if (!found.has(source.id)) found.set(source.id, source)
  return [...found.values()]
}

/** What tells an origin comes first. */
const byIdAndOrigin = (a: MergedRecord, b: MergedRecord): number =>
  byText(a.id, b.id) ||
  Number(a.origin === undefined) - Number(b.origin === undefined) ||
  byText(JSON.stringify(a.origin ?? null), JSON.stringify(b.origin ?? null))

/** The origin of the record that gives its id. What one row stands for is not told where the rows stand for different things. */
const originOf = (id: IncidentId, members: readonly Incident[], sources: readonly MergedRecord[]): Origin | undefined => {
  const origin = members.find((member) => member.id === id)?.origin
  const units = new Set(sources.flatMap((source) => source.origin?.unit ?? []))
  if (origin?.unit === undefined || units.size < 2) return origin
  const { unit: _, ...rest } = origin
  return rest
}

/** The reports that members name, and those that these are based on: to look through all for each record would take too long. */
const reportsOf = (members: readonly Incident[], report: (id: ReportId) => Report | undefined): readonly Report[] => {
  const ids = new Set(members.flatMap(({ reports = [] }) => reports))
  for (const id of ids) for (const basis of report(id)?.basedOn ?? []) ids.add(basis)
  return [...ids].flatMap((id) => report(id) ?? [])
}

/** The sites that members name, and those that these lie inside. */
const sitesOf = (members: readonly Incident[], index: DatasetIndex): readonly Site[] => {
  const named = members.flatMap(({ where, targets = [] }) => [where, ...targets].flatMap((part) => part?.site ?? []))
  const ids = new Set<SiteId>(named.flatMap(index.siteAndParents))
  return [...ids].flatMap((id) => index.site(id) ?? [])
}

/** Joins records; the first id is that of the joined one. Its figures are those that resolution takes, and no sum. */
export const mergeMembers =
  (index: DatasetIndex, policy: ResolutionPolicy | undefined) =>
  (id: IncidentId, members: readonly Incident[]): MergedMembers => {
    const reports = reportsOf(members, index.report)
    const resolution = resolveRecords(members, policy, { incident: id, reports, sites: sitesOf(members, index) })
    const mergedFrom = mergedFromOf(members)
    const origin = originOf(id, members, mergedFrom)
    return { incident: { ...resolution.incident, ...(origin !== undefined && { origin }), mergedFrom }, resolution }
  }
