/**
 * The incident that an id leads to now. In a view that was kept, an id may be that of a record that was joined into another one.
 *
 * @internal
 */
import type { IncidentId } from '../../schema/id.js'
import type { Incident } from '../../schema/incident.js'

/** Finds the id of the incident that is there. Undefined: there is none, or several say that they were joined from it. */
export const presentIncident = (incidents: readonly Incident[]): ((id: IncidentId) => IncidentId | undefined) => {
  const there = new Set(incidents.map(({ id }) => id))
  const joinedInto = new Map<IncidentId, IncidentId | undefined>()
  for (const { id, mergedFrom = [] } of incidents)
    for (const former of mergedFrom) {
      const isOther = joinedInto.has(former.id) && joinedInto.get(former.id) !== id
      joinedInto.set(former.id, isOther ? undefined : id)
    }
  return (id) => (there.has(id) ? id : joinedInto.get(id))
}
