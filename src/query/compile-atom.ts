/**
 * One question of a {@link WhereAtom}, made ready to be asked of many incidents.
 *
 * The world is open: what is not told answers maybe, an empty list says that there is none, and a list is whole unless the
 * incident names it in `incomplete`. With `absent: 'no'` a part of the incident that is not told answers no instead.
 *
 * @internal
 */
import type { DatasetIndex } from '../dataset/index-dataset.js'
import type { Casualties } from '../schema/harm.js'
import type { Incident } from '../schema/incident.js'
import type { Place } from '../schema/place.js'
import type { Truth } from '../schema/truth.js'
import type { WhereAtom } from '../schema/where.js'
import { inBox, near } from '../value/place.js'
import { fromBoolean, fromCases } from '../value/truth.js'
import { askAttribution, askParticipant, askReport, askTarget, askWeapon, someOf } from './match-list.js'
import type { MatchOptions } from './match-options.js'
import { happenedAt, inPolygon, withSitePoint } from './match-place.js'
import { happenedAfter, happenedBefore, happenedDuring } from './match-time.js'

type Ask<T> = (told: T) => Truth

const isOneOf = (asked: readonly string[]): Ask<string> => {
  const set = new Set(asked)
  return (told) => fromBoolean(set.has(told))
}

const atLeastSoMany = ({ role, atLeast }: Extract<WhereAtom, { readonly op: 'casualties' }>): Ask<Casualties> => {
  return ({ total, parts = [] }) => {
    const asked = role === undefined ? parts : parts.filter((part) => part.dimension === 'role' && part.value === role)
    // Each part is in the total; parts of the same people may be told twice, so they are not added up.
    const least = Math.max(role === undefined ? (total?.min ?? 0) : 0, ...asked.map(({ count }) => count.min))
    const most = Math.min(
      total?.max ?? Number.POSITIVE_INFINITY,
      ...(role === undefined ? [] : asked.map(({ count }) => count.max ?? Number.POSITIVE_INFINITY)),
    )
    return fromCases({ all: least >= atLeast, some: most >= atLeast })
  }
}

const isReported = (path: string): ((incident: Incident) => Truth) => {
  const keys = path.split('.')
  return (incident) => {
    let part: unknown = incident
    for (const key of keys) {
      if (typeof part !== 'object' || part === null || !Object.hasOwn(part, key)) return 'no'
      part = (part as Readonly<Record<string, unknown>>)[key]
    }
    return 'yes'
  }
}

/** Makes one atom ready. The answer for an incident depends on nothing but the part that the atom reads, and the dataset. */
export const compileAtom = (
  atom: WhereAtom,
  index: DatasetIndex | undefined,
  { absent = 'maybe' }: MatchOptions = {},
): ((incident: Incident) => Truth) => {
  const told =
    <T>(read: (incident: Incident) => T | undefined, ask: Ask<T>) =>
    (incident: Incident): Truth => {
      const part = read(incident)
      return part === undefined ? absent : ask(part)
    }
  const list =
    <E>(
      name: 'targets' | 'participants' | 'weapons' | 'reports',
      read: (incident: Incident) => readonly E[] | undefined,
      ask: Ask<E>,
    ) =>
    (incident: Incident): Truth => {
      const elements = read(incident)
      return elements === undefined ? absent : someOf(elements, ask, incident.incomplete?.includes(name) !== true)
    }
  const place = (ask: Ask<Place>) => told(({ where }) => where && withSitePoint(where, index), ask)
  switch (atom.op) {
    case 'id':
      return told(({ id }) => id, isOneOf(atom.in))
    case 'kind':
      return told(({ kind }) => kind, isOneOf(atom.in))
    case 'outcome':
      return told(({ outcome }) => outcome, isOneOf(atom.in))
    case 'status':
      return told(({ status }) => status, isOneOf(atom.in))
    case 'country':
      return told(({ where }) => where?.country, isOneOf(atom.in))
    case 'admin1':
      return told(({ where }) => where?.admin1, isOneOf(atom.in))
    case 'admin2':
      return told(({ where }) => where?.admin2, isOneOf(atom.in))
    case 'site': {
      const ask = happenedAt(atom.in, atom.relation, index)
      return told(({ where }) => (where?.site === undefined ? undefined : where), ask)
    }
    case 'target':
      return list('targets', ({ targets }) => targets, askTarget(atom, index))
    case 'weapon':
      return list('weapons', ({ weapons }) => weapons, askWeapon(atom, index))
    case 'participant':
      return list('participants', ({ participants }) => participants, askParticipant(atom, index))
    case 'report':
      return list('reports', ({ reports }) => reports, askReport(atom, index))
    case 'attribution':
      return index?.attributions === undefined ? () => 'maybe' : askAttribution(atom, index)
    case 'casualties':
      return told(({ harm }) => harm?.[atom.of], atLeastSoMany(atom))
    case 'text': {
      const words = atom.contains.toLowerCase()
      const holds: Ask<string> = (text) => fromBoolean(text.toLowerCase().includes(words))
      return told(({ name, text }) => (name === undefined ? text : text === undefined ? name : `${name}\n${text}`), holds)
    }
    case 'during':
      return told(({ when }) => when, happenedDuring(atom.window))
    case 'before':
      return told(({ when }) => when, happenedBefore(atom.time))
    case 'after':
      return told(({ when }) => when, happenedAfter(atom.time))
    case 'near':
      return place(near(atom.point, atom.metres))
    case 'box':
      return place(inBox(atom))
    case 'polygon':
      return place(inPolygon(atom.corners))
    case 'reported':
      return isReported(atom.path)
  }
}
