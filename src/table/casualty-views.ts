/**
 * Incidents told apart by who was harmed: each becomes one a value of the dimension, which holds the figures of that part alone,
 * and one that holds the totals which no part of the dimension divides.
 *
 * @internal
 */
import type { Casualties, Harm, HarmPart } from '../schema/harm.js'
import type { Incident } from '../schema/incident.js'

const CASUALTIES = ['killed', 'injured', 'abducted', 'missing'] as const

type Divided = Partial<Record<(typeof CASUALTIES)[number], Casualties>>

/** People of one value. Two parts of one value and different years are two. */
const nameOf = (part: HarmPart): string => JSON.stringify([part.value, part.dimension === 'age' ? part.years : undefined])

const withHarm = (incident: Incident, harm: Divided): Incident => {
  const { harm: whole, ...rest } = incident
  const damage: Harm = whole?.damage === undefined ? {} : { damage: whole.damage }
  return { ...rest, harm: { ...damage, ...harm } }
}

const viewsOf = (incident: Incident, dimension: HarmPart['dimension']): readonly Incident[] => {
  const parts = new Map<string, Divided>()
  const undivided: Divided = {}
  for (const name of CASUALTIES) {
    const told = incident.harm?.[name]
    const own = told?.parts?.filter((part) => part.dimension === dimension) ?? []
    if (told?.total !== undefined && own.length === 0) undivided[name] = { total: told.total }
    for (const part of own) {
      let value = nameOf(part)
      // A source that tells one value twice tells of two groups of people.
      while (parts.get(value)?.[name] !== undefined) value += ' again'
      parts.set(value, { ...parts.get(value), [name]: { total: part.count, parts: [part] } })
    }
  }
  const views = [...parts.values()].map((harm) => withHarm(incident, harm))
  // An incident that tells nothing stands once, too: it is silent.
  return views.length === 0 || Object.keys(undivided).length > 0 ? [...views, withHarm(incident, undivided)] : views
}

/** The views of all incidents, in order. */
export const casualtyViews = (incidents: readonly Incident[], dimension: HarmPart['dimension']): readonly Incident[] =>
  incidents.flatMap((incident) => viewsOf(incident, dimension))
