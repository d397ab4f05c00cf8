/**
 * One question of a {@link WhereAtom}, made ready to be asked of many incidents.
 *
 * The world is open: what is not told answers maybe, an empty list says that there is none, and a list is whole unless the
 * incident names it in `incomplete`. With `absent: 'no'` what is not told answers no instead.
 *
 * @internal
 */
import type { Incident } from '../schema/incident.js'
import type { Truth } from '../schema/truth.js'
import type { WhereAtom } from '../schema/where.js'
import { inBox, inPolygon, near } from '../value/place.js'
import { fromBoolean, or } from '../value/truth.js'
import { type Ask, askPart, isOneOf, someOf, type World } from './ask.js'
import { askCasualties } from './match-harm.js'
import { askParticipant, askReport, askTarget, askWeapon } from './match-list.js'
import { happenedAt, withSitePoint } from './match-place.js'
import { askAttribution } from './match-statement.js'
import { happenedAfter, happenedBefore, happenedDuring } from './match-time.js'

const isReported = (path: string): Ask<Incident> => {
  const keys = path.split('.')
  return (incident) => {
    const found = keys.reduce<unknown>(
      (part, key) =>
        Object(part) === part && Object.hasOwn(part as object, key)
          ? (part as Readonly<Record<string, unknown>>)[key]
          : undefined,
      incident,
    )
    return fromBoolean(found !== undefined)
  }
}

/** Makes one atom ready. The answer for an incident depends on nothing but the part that the atom reads, and the dataset. */
export const compileAtom = (atom: WhereAtom, world: World): Ask<Incident> => {
  const told: <Part>(
    read: (incident: Incident) => Part | undefined,
    ask: (part: Part, incident: Incident) => Truth,
  ) => Ask<Incident> = askPart(world)
  const list = <Name extends 'targets' | 'participants' | 'weapons' | 'reports'>(
    name: Name,
    ask: Ask<NonNullable<Incident[Name]>[number]>,
  ): Ask<Incident> => {
    const holdsOfOne = someOf(ask)
    return told<Iterable<NonNullable<Incident[Name]>[number]>>(
      (incident) => incident[name],
      (elements, { incomplete }) => or(holdsOfOne(elements), incomplete?.includes(name) ? 'maybe' : 'no'),
    )
  }
  const when = (ask: Ask<NonNullable<Incident['when']>>) => told((incident) => incident.when, ask)
  const place = (ask: Ask<NonNullable<Incident['where']>>) => told(({ where }) => where && withSitePoint(where, world.index), ask)
  switch (atom.op) {
    case 'id':
    case 'kind':
    case 'outcome':
    case 'status':
      return told((incident) => incident[atom.op], isOneOf(atom.in))
    case 'unit':
      return told(({ origin }) => origin?.unit, isOneOf(atom.in))
    case 'country':
    case 'admin1':
    case 'admin2':
      return told(({ where }) => where?.[atom.op], isOneOf(atom.in))
    case 'site':
      return told(({ where }) => where?.site && where, happenedAt(atom, world))
    case 'target':
      return list('targets', askTarget(atom, world))
    case 'weapon':
      return list('weapons', askWeapon(atom, world))
    case 'participant':
      return list('participants', askParticipant(atom, world))
    case 'report':
      return list('reports', askReport(atom, world))
    case 'attribution':
      return askAttribution(atom, world)
    case 'casualties':
      return told(({ harm }) => harm?.[atom.of], askCasualties(atom))
    case 'text': {
      const words = atom.contains.toLowerCase()
      return ({ name, text }) =>
        [name, text].join('\n').toLowerCase().includes(words)
          ? 'yes'
          : name === undefined || text === undefined
            ? world.absent
            : 'no'
    }
    case 'during':
      return when(happenedDuring(atom.window))
    case 'before':
      return when(happenedBefore(atom.time))
    case 'after':
      return when(happenedAfter(atom.time))
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
