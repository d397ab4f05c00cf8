/**
 * Puts other ids in the place of those of incidents, wherever records refer to incidents.
 *
 * @internal
 */
import type { Account } from '../../schema/account.js'
import type { Attribution } from '../../schema/attribution.js'
import type { IncidentId } from '../../schema/id.js'
import type { Link } from '../../schema/link.js'
import type { SeriesClaim } from '../../schema/series-claim.js'
import type { Subject } from '../../schema/subject.js'
import type { Where } from '../../schema/where.js'

/** The new id of an incident; the same one where it keeps its id. */
export type IdOf = (id: IncidentId) => IncidentId

/** Other values in the place of some, each once. The same list where nothing changes, what stands in it twice included. */
const changed = <V>(values: readonly V[], change: (value: V) => V, keyOf: (value: V) => string): readonly V[] => {
  const next = values.map(change)
  if (next.every((value, position) => value === values[position])) return values
  const seen = new Set<string>()
  return next.filter((value) => !seen.has(keyOf(value)) && seen.add(keyOf(value)))
}

const idsIn = (ids: readonly IncidentId[], idOf: IdOf): readonly IncidentId[] => changed(ids, idOf, (id) => id)

const subjectWith = (subject: Subject, idOf: IdOf): Subject => {
  if (subject.type !== 'incident') return subject
  const id = idOf(subject.id)
  return id === subject.id ? subject : { ...subject, id }
}

/** A statement that is about the new incidents. */
export const attributionWith =
  (idOf: IdOf) =>
  (attribution: Attribution): Attribution => {
    const about = changed(
      attribution.about,
      (subject) => subjectWith(subject, idOf),
      ({ type, id }) => type + id,
    )
    return about === attribution.about ? attribution : { ...attribution, about }
  }

/** An account of the new incidents. What it tells of two that became one, it tells of that one alone. */
export const accountWith =
  (idOf: IdOf) =>
  (account: Account): Account => {
    const incidents = idsIn(account.incidents, idOf)
    return incidents === account.incidents ? account : { ...account, incidents }
  }

/** A judgement on the new incidents. */
export const linkWith =
  (idOf: IdOf) =>
  (link: Link): Link => {
    const [from, to] = [subjectWith(link.from, idOf), subjectWith(link.to, idOf)]
    return from === link.from && to === link.to ? link : { ...link, from, to }
  }

const whereWith = (where: Where, idOf: IdOf): Where => {
  switch (where.op) {
    case 'id': {
      const ids = idsIn(where.in, idOf)
      return ids === where.in ? where : { ...where, in: ids }
    }
    case 'all':
    case 'any': {
      const of = where.of.map((part) => whereWith(part, idOf))
      return of.every((part, position) => part === where.of[position]) ? where : { ...where, of }
    }
    case 'not':
    case 'incident': {
      const of = whereWith(where.of, idOf)
      return of === where.of ? where : { ...where, of }
    }
    default:
      return where
  }
}

/** A series whose scope names the new incidents. */
export const seriesWith =
  (idOf: IdOf) =>
  (series: SeriesClaim): SeriesClaim => {
    if (series.scope === undefined) return series
    const scope = whereWith(series.scope, idOf)
    return scope === series.scope ? series : { ...series, scope }
  }
