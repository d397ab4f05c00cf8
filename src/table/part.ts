/**
 * What a key or a question reads of an incident, as text: incidents with the same text have the same values of the key, and give
 * the same answer to the question.
 *
 * @internal
 */
import type { Extent } from '../schema/extent.js'
import type { Incident } from '../schema/incident.js'
import type { Participant } from '../schema/participant.js'
import type { Target } from '../schema/target.js'
import type { WeaponUse } from '../schema/weapon-use.js'
import { type DirectPlaces, dayPlaces, letterPlaces } from './direct-place.js'

/** A part of an incident as text. Undefined: it is not told. */
export type Told = (incident: Incident) => string | undefined

/** A part of an incident, with the name under which its column is kept. */
export interface Part {
  readonly name: string
  readonly told: Told
  /** Where most texts are of a narrow form, places for those. */
  readonly direct?: DirectPlaces
}

/** The fields that are asked for most, each read by code of its own: reading by a name that varies is several times slower. */
const quick: { readonly [path: string]: Told | undefined } = {
  kind: ({ kind }) => kind,
  outcome: ({ outcome }) => outcome,
  'where.country': ({ where }) => where?.country,
  'where.admin1': ({ where }) => where?.admin1,
  'where.site': ({ where }) => where?.site,
}

/** The value of a field with a dotted path of one or two steps. */
const fieldAt = (path: string): Told => {
  const [head, tail] = path.split('.') as [keyof Incident, string?]
  if (tail === undefined) return (incident) => incident[head] as string | undefined
  return (incident) => (incident[head] as Readonly<Record<string, string>> | undefined)?.[tail]
}

/** A field that has one value. */
export const fieldPart = (path: string): Part => ({
  name: path,
  told: (Object.hasOwn(quick, path) ? quick[path] : undefined) ?? fieldAt(path),
  ...(path === 'where.country' && { direct: letterPlaces }),
})

/** A time as text. One that is a single day, minute or second is that. */
const timeText = ({ start, end, clock, zone, meaning }: Extent): string =>
  clock === undefined && zone === undefined && meaning === undefined && start === end && start !== undefined
    ? start
    : JSON.stringify([start, end, clock, zone, meaning])

/** When it happened. */
export const whenPart: Part = { name: 'when', told: ({ when }) => when && timeText(when), direct: dayPlaces }

/** A list of an incident, whose elements are told apart by a text each. */
export interface ListPart<E> {
  /** Undefined: it is not told. */
  readonly listOf: (incident: Incident) => readonly E[] | undefined
  readonly isWhole: (incident: Incident) => boolean
  readonly text: (element: E) => string
}

const isWhole =
  (name: 'weapons' | 'participants' | 'targets') =>
  ({ incomplete }: Incident): boolean =>
    incomplete === undefined || !incomplete.includes(name)

/** Stands between the fields of an element. Ids and categories hold no control characters: their schemas refuse them. */
const FIELD = '\u0002'

/** The weapons used. */
export const weaponsOf: ListPart<WeaponUse> = {
  listOf: ({ weapons }) => weapons,
  isWhole: /* @__PURE__ */ isWhole('weapons'),
  text: ({ category = '', weapon }) => (weapon === undefined ? category : `${category}${FIELD}${weapon}`),
}

/** Who took part. */
export const participantsOf: ListPart<Participant> = {
  listOf: ({ participants }) => participants,
  isWhole: /* @__PURE__ */ isWhole('participants'),
  text: ({ actor, role }) => (role === undefined ? actor : `${actor}${FIELD}${role}`),
}

/** What was aimed at. */
export const targetsOf: ListPart<Target> = {
  listOf: ({ targets }) => targets,
  isWhole: /* @__PURE__ */ isWhole('targets'),
  text: ({ category = '', site, actor, country }) =>
    site === undefined && actor === undefined && country === undefined ? category : [category, site, actor, country].join(FIELD),
}

/** Stands between the elements of a list. */
const BETWEEN = '\u0001'

/** Stands for a list without elements. Two elements that tell nothing of this are no such list. */
const EMPTY = '\u0003'

/** A whole list as text. */
export const listPart = <E>(name: string, { listOf, isWhole, text }: ListPart<E>): Part => ({
  name,
  told: (incident) => {
    const elements = listOf(incident)
    if (elements === undefined) return undefined
    const texts = elements.length === 1 ? text(elements[0] as E) : elements.map(text).join(BETWEEN)
    // A list that is not whole, and one without elements, end in a mark that no other text ends in.
    if (!isWhole(incident)) return `${texts}${BETWEEN}${elements.length}+`
    return elements.length === 0 ? EMPTY : texts
  },
})

/** The point of the place, and how exact it is. */
export const pointPart: Part = {
  name: 'point',
  told: ({ where }) =>
    where?.point === undefined ? undefined : `${where.point.lat},${where.point.lon},${where.radius ?? ''},${where.level ?? ''}`,
}
