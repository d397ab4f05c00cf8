/**
 * Incidents told apart by who was harmed: each becomes one a value of the dimension, which holds the figures of that part alone,
 * and one that holds the people whom no part of the dimension counts: a total without parts, or what the parts leave over of it.
 *
 * @internal
 */
import type { Casualties, Harm, HarmPart } from '../schema/harm.js'
import type { Incident } from '../schema/incident.js'
import type { Quantity } from '../schema/quantity.js'

const CASUALTIES = ['killed', 'injured', 'abducted', 'missing'] as const

type Divided = Partial<Record<(typeof CASUALTIES)[number], Casualties>>

/** People of one value. Two parts of one value and different years are two. */
const nameOf = (part: HarmPart): string => JSON.stringify([part.value, part.dimension === 'age' ? part.years : undefined])

const withHarm = (incident: Incident, harm: Divided): Incident => {
  const { harm: whole, ...rest } = incident
  const damage: Harm = whole?.damage === undefined ? {} : { damage: whole.damage }
  return { ...rest, harm: { ...damage, ...harm } }
}

/**
 * How many people a total holds beside its parts, which are of one dimension and share nobody. Undefined: none. Where the bounds
 * contradict each other nothing can be said of others.
 */
export const remainderOf = (total: Quantity, parts: readonly HarmPart[]): Quantity | undefined => {
  // The part of a view is all that the view tells of.
  if (parts.length === 1 && parts[0]?.count === total) return undefined
  const sumOf = (read: (count: Quantity) => number | undefined): number =>
    parts.reduce((sum, { count }) => sum + (read(count) ?? Number.NaN), 0)
  const most = sumOf(({ max }) => max)
  const min = Number.isNaN(most) ? 0 : Math.max(0, total.min - most)
  const max = total.max === undefined ? undefined : total.max - sumOf((count) => count.min)
  if (max !== undefined && max <= 0) return undefined
  const best = total.best === undefined ? Number.NaN : total.best - sumOf((count) => count.best)
  return {
    min,
    ...(best >= min && best <= (max ?? Number.POSITIVE_INFINITY) && { best }),
    ...(max !== undefined && { max }),
    ...((total.approximate ?? parts.some(({ count }) => count.approximate)) && { approximate: true as const }),
  }
}

const viewsOf = (incident: Incident, dimension: HarmPart['dimension']): readonly Incident[] => {
  const parts = new Map<string, Divided>()
  const undivided: Divided = {}
  for (const name of CASUALTIES) {
    const told = incident.harm?.[name]
    const own = told?.parts?.filter((part) => part.dimension === dimension) ?? []
    if (told?.total !== undefined && own.length === 0) undivided[name] = { total: told.total }
    const left = told?.total && own.length > 0 ? remainderOf(told.total, own) : undefined
    if (left !== undefined) undivided[name] = { total: left, parts: [] }
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

/** The views of incidents, in order, and for each of them the row of its incident. */
export interface CasualtyViews {
  readonly views: readonly Incident[]
  readonly wholes: Uint32Array
}

export const casualtyViews = (incidents: readonly Incident[], dimension: HarmPart['dimension']): CasualtyViews => {
  const views: Incident[] = []
  const wholes: number[] = []
  for (const [row, incident] of incidents.entries())
    for (const view of viewsOf(incident, dimension)) {
      views.push(view)
      wholes.push(row)
    }
  return { views, wholes: Uint32Array.from(wholes) }
}
