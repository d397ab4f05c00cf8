/**
 * What hangs on incidents, viewed as incidents, so that one language asks them all. Each view tells of its thing alone: what the
 * thing does not have is not told, and answers maybe.
 *
 * @internal
 */
import { type DatasetIndex, indexDataset } from '../dataset/index-dataset.js'
import type { Attribution } from '../schema/attribution.js'
import type { IncidentId } from '../schema/id.js'
import type { Incident } from '../schema/incident.js'
import type { Site } from '../schema/site.js'
import type { Unit } from '../schema/unit.js'
import { someIncidentAbout, someIncidentAt } from './some-incident.js'
import type { UnitIndex } from './unit-index.js'

/** The things of a kind, each viewed as an incident, and the index to ask them with. */
export interface Units {
  readonly views: readonly Incident[]
  readonly index: DatasetIndex | undefined
}

/** The lists of an incident whose elements can be counted. */
export type ElementUnit = 'weapons' | 'targets' | 'participants'

const nobody = (): readonly [] => []

// A record of another kind may have the id of an incident, so what is said of incidents is not looked up.
const withoutIncidents = (index: DatasetIndex): DatasetIndex => ({
  ...index,
  attributions: undefined,
  attributionsOf: nobody,
  accountsOf: nobody,
  linksOf: nobody,
})

/** A site as an incident at it. */
export const viewOfSite = (site: Site): Incident => {
  const { id, name, aliases = [], text, country, admin1, admin2, point, radius, level, reports } = site
  const words = [...aliases, ...(text === undefined ? [] : [text])].join('\n')
  return {
    id: id as string as IncidentId,
    ...(name !== undefined && { name }),
    ...(words !== '' && { text: words }),
    where: {
      site: id,
      relation: 'at',
      ...(country !== undefined && { country }),
      ...(admin1 !== undefined && { admin1 }),
      ...(admin2 !== undefined && { admin2 }),
      ...(site.mobile !== true && {
        ...(point !== undefined && { point }),
        ...(radius !== undefined && { radius }),
        ...(level !== undefined && { level }),
      }),
    },
    ...(reports !== undefined && { reports }),
  }
}

/** The index to ask views of sites with. */
export const indexOfSites = (index: DatasetIndex): UnitIndex => ({
  ...withoutIncidents(index),
  dataset: index,
  someIncident: someIncidentAt(index),
})

/** A statement as an incident that happened when it was said. */
export const viewOfAttribution = ({ id, said, text, report }: Attribution): Incident => ({
  id: id as string as IncidentId,
  ...(said !== undefined && { when: said }),
  ...(text !== undefined && { text }),
  ...(report !== undefined && { reports: [report] }),
})

/** The index to ask views of statements with. */
export const indexOfAttributions = (index: DatasetIndex, find: (id: string) => Attribution | undefined): UnitIndex => ({
  ...withoutIncidents(index),
  attributions: index.attributions ?? [],
  attributionsOf: (id) => {
    const statement = find(id)
    if (statement === undefined) return []
    // What it is said of leaves the incidents open, not the statement.
    const { generic, ...alone } = statement
    return [alone]
  },
  dataset: index,
  someIncident: someIncidentAbout(index, find),
})

/** An incident with one element of a list alone. */
export const viewOfElement = (incident: Incident, unit: ElementUnit, element: unknown): Incident => {
  const { incomplete, ...rest } = incident
  if (incident[unit]?.length === 1 && incident[unit][0] === element && incomplete?.includes(unit) !== true) return incident
  const others = incomplete?.filter((name) => name !== unit) ?? []
  return { ...rest, [unit]: [element], ...(others.length > 0 && { incomplete: others }) }
}

/** The index to ask views of elements with, by the incident that each was taken from. */
export const indexOfElements = (
  index: DatasetIndex | undefined,
  wholeOf: (view: Incident) => Incident | undefined,
): UnitIndex => ({
  ...(index ?? indexDataset({ sitrep: 1 })),
  dataset: index,
  someIncident: (ask) => (view) => ask(wholeOf(view) ?? view),
})

const elements = (unit: ElementUnit, incidents: readonly Incident[], index: DatasetIndex | undefined): Units => {
  const views: Incident[] = []
  const wholes = new Map<Incident, Incident>()
  for (const incident of incidents) {
    for (const element of incident[unit] ?? []) {
      const view = viewOfElement(incident, unit, element)
      if (view !== incident) wholes.set(view, incident)
      views.push(view)
    }
  }
  return { views, index: indexOfElements(index, (view) => wholes.get(view)) }
}

/** The things of a kind, each viewed as an incident. Sites and statements are those of the dataset. */
export const unitsOf = (unit: Unit, incidents: readonly Incident[], index: DatasetIndex | undefined): Units => {
  switch (unit) {
    case 'incidents':
      return { views: incidents, index }
    case 'sites':
      return { views: index?.sites?.map(viewOfSite) ?? [], index: index && indexOfSites(index) }
    case 'attributions': {
      const statements = new Map(index?.attributions?.map((statement) => [statement.id as string, statement]))
      const asked = index && indexOfAttributions(index, (id) => statements.get(id))
      return { views: index?.attributions?.map(viewOfAttribution) ?? [], index: asked }
    }
    default:
      return elements(unit, incidents, index)
  }
}
