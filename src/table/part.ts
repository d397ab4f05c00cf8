/**
 * What a key or a question reads of an incident, as text: incidents with the same text have the same values of the key, and give
 * the same answer to the question.
 *
 * @internal
 */
import type { Extent } from '../schema/extent.js'
import type { Incident } from '../schema/incident.js'

/** A part of an incident as text. Undefined: it is not told. */
export type Told = (incident: Incident) => string | undefined

/** A part of an incident, with the name under which its column is kept. */
export interface Part {
  readonly name: string
  readonly told: Told
}

/** The value of a field with a dotted path of one or two steps. */
const fieldAt = (path: string): Told => {
  const [head, tail] = path.split('.') as [keyof Incident, string?]
  if (tail === undefined) return (incident) => incident[head] as string | undefined
  return (incident) => (incident[head] as Readonly<Record<string, string>> | undefined)?.[tail]
}

/** A field that has one value. */
export const fieldPart = (path: string): Part => ({ name: path, told: fieldAt(path) })

/** A time as text. One that is a single day, minute or second is that. */
const timeText = ({ start, end, clock, zone, meaning }: Extent): string =>
  clock === undefined && zone === undefined && meaning === undefined && start === end && start !== undefined
    ? start
    : JSON.stringify([start, end, clock, zone, meaning])

/** When it happened. */
export const whenPart: Part = { name: 'when', told: ({ when }) => when && timeText(when) }

/** Stands between the elements of a list. Ids and categories hold no control characters: their schemas refuse them. */
const BETWEEN = '\u0001'

/** Stands between the fields of an element. */
const FIELD = '\u0002'

/** Stands for a list without elements. Two elements that tell nothing of this are no such list. */
const EMPTY = '\u0003'

const listPart = <E>(
  name: 'weapons' | 'participants' | 'targets',
  elementsOf: (incident: Incident) => readonly E[] | undefined,
  text: (element: E) => string,
): Part => ({
  name,
  told: (incident) => {
    const elements = elementsOf(incident)
    if (elements === undefined) return undefined
    const texts = elements.length === 1 ? text(elements[0] as E) : elements.map(text).join(BETWEEN)
    // A list that is not whole, and one without elements, end in a mark that no other text ends in.
    return incident.incomplete?.includes(name) === true
      ? `${texts}${BETWEEN}${elements.length}+`
      : elements.length === 0
        ? EMPTY
        : texts
  },
})

const field = (value: string | undefined): string => (value === undefined ? '' : `${FIELD}${value}`)

/** The kinds of weapons used. */
export const weaponsPart: Part = listPart(
  'weapons',
  ({ weapons }) => weapons,
  ({ category, weapon }) => (weapon === undefined ? (category ?? '') : `${category ?? ''}${field(weapon)}`),
)

/** Who took part. */
export const participantsPart: Part = listPart(
  'participants',
  ({ participants }) => participants,
  ({ actor, role }) => (role === undefined ? actor : `${actor}${field(role)}`),
)

/** What was aimed at. */
export const targetsPart: Part = listPart(
  'targets',
  ({ targets }) => targets,
  ({ category, site, actor, country }) =>
    site === undefined && actor === undefined && country === undefined
      ? (category ?? '')
      : [category, site, actor, country].join(FIELD),
)

/** The point of the place, and how exact it is. */
export const pointPart: Part = {
  name: 'point',
  told: ({ where }) =>
    where?.point === undefined ? undefined : `${where.point.lat},${where.point.lon},${where.radius ?? ''},${where.level ?? ''}`,
}
